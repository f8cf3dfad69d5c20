// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { regionStub } from "../refs/region.ref";
import { type TargetRow } from "./target.row";
import { Target } from "./target.type";

export const toTarget = (row: TargetRow, asOf: AsOf): Target =>
  Object.assign(new Target(), {
    id: row.id,
    asOf,
    region: regionStub(row.regionId, asOf),
    unit: row.unit,
    value: row.figure,
    direction: row.direction,
    by: row.byDay,
    decisionReference: row.decisionReference,
    segmentId: row.segmentId,
  } satisfies Target);
