// SPDX-License-Identifier: EUPL-1.2
import { type MeasureRow } from "./measure.row";
import { Measure } from "./measure.type";

export const toMeasure = (row: MeasureRow): Measure =>
  Object.assign(new Measure(), {
    kind: row.kind,
    on: row.takenOn,
    from: row.validFrom,
    until: row.validUntil,
  } satisfies Measure);
