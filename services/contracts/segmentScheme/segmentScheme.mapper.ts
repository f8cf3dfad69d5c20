// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { regionStub } from "../refs/region.ref";
import { type SegmentSchemeRow } from "./segmentScheme.row";
import { SegmentScheme } from "./segmentScheme.type";

export const toSegmentScheme = (row: SegmentSchemeRow, asOf: AsOf): SegmentScheme =>
  Object.assign(new SegmentScheme(), {
    id: row.id,
    asOf,
    code: row.id,
    region: row.regionId === null ? null : regionStub(row.regionId, asOf),
    kind: row.kind,
    title: row.title,
  } satisfies SegmentScheme);
