// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { toRegion } from "../refs/region.ref";
import { Segment } from "../refs/segment.ref";
import { type CriterionRow } from "./criterion.row";
import { Criterion } from "./criterion.type";

export const toCriterion = (row: CriterionRow, asOf: AsOf): Criterion =>
  Object.assign(new Criterion(), {
    id: row.id,
    asOf,
    label: row.label,
    kind: row.kind,
    legalBasis: row.legalBasis,
    appliesToSegments: row.segmentIds.map((id) =>
      Object.assign(new Segment(), { id, asOf } satisfies Segment),
    ),
    mandatory: row.mandatory,
    region: toRegion(row.regionId, asOf),
    sourceFile: row.sourceFile,
    sourceLine: row.sourceLine,
    from: row.validFrom,
    until: row.validUntil,
  } satisfies Criterion);
