// SPDX-License-Identifier: EUPL-1.2
import { type SupervisionRow } from "./supervision.row";
import { Supervision } from "./supervision.type";

export const toSupervision = (row: SupervisionRow): Supervision =>
  Object.assign(new Supervision(), {
    kind: row.kind,
    from: row.validFrom,
    until: row.validUntil,
  } satisfies Supervision);
