// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { regionStub } from "../refs/region.ref";
import { type StatedFigureRow } from "./statedFigure.row";
import { StatedFigure } from "./statedFigure.type";

export const toStatedFigure = (row: StatedFigureRow, asOf: AsOf): StatedFigure =>
  Object.assign(new StatedFigure(), {
    id: row.id,
    asOf,
    region: regionStub(row.regionId, asOf),
    label: row.label,
    value: row.figure,
    approximate: row.approximate,
    statedOn: row.statedOn,
    sourceFile: row.sourceFile,
    sourceLine: row.sourceLine,
  } satisfies StatedFigure);
