// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { type CrosswalkRow } from "./crosswalk.row";
import { Crosswalk } from "./crosswalk.type";

export const toCrosswalk = (row: CrosswalkRow, asOf: AsOf): Crosswalk =>
  Object.assign(new Crosswalk(), {
    comparable: row.comparable,
    asOf,
    fromSegmentId: row.fromSegmentId,
    toSegmentId: row.toSegmentId,
  } satisfies Crosswalk);
