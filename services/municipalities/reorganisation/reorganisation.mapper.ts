// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { type ReorganisationRow } from "./reorganisation.row";
import { Reorganisation } from "./reorganisation.type";

export const toReorganisation = (row: ReorganisationRow, asOf: AsOf): Reorganisation =>
  Object.assign(new Reorganisation(), {
    id: row.id,
    asOf,
    on: row.on,
    kind: row.kind,
    fromIds: row.fromIds,
    toIds: row.toIds,
  } satisfies Reorganisation);
