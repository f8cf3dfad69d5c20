// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { toRegion } from "../refs/region.ref";
import { type NormRow } from "./norm.row";
import { Norm } from "./norm.type";

export const toNorm = (row: NormRow, asOf: AsOf): Norm =>
  Object.assign(new Norm(), {
    id: row.id,
    asOf,
    label: row.label,
    figureMin: row.figureMin,
    figureMax: row.figureMax,
    unit: row.unit,
    region: toRegion(row.regionId, asOf),
    sourceFile: row.sourceFile,
    sourceLine: row.sourceLine,
    from: row.validFrom,
    until: row.validUntil,
    criterionId: row.criterionId,
  } satisfies Norm);
