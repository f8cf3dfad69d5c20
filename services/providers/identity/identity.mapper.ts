// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { type IdentityRow } from "./identity.row";
import { Identity } from "./identity.type";

export const toIdentity = (row: IdentityRow, asOf: AsOf): Identity =>
  Object.assign(new Identity(), { id: row.id, asOf, label: row.label } satisfies Identity);
