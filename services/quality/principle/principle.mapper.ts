// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { toRegion } from "../refs/region.ref";
import { type PrincipleRow } from "./principle.row";
import { Principle } from "./principle.type";

export const toPrinciple = (row: PrincipleRow, asOf: AsOf): Principle =>
  Object.assign(new Principle(), {
    id: row.id,
    asOf,
    region: toRegion(row.regionId, asOf),
    version: row.version,
    number: row.number,
    title: row.title,
    sourceFile: row.sourceFile,
    sourceLine: row.sourceLine,
    from: row.validFrom,
    until: row.validUntil,
  } satisfies Principle);
