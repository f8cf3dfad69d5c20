// SPDX-License-Identifier: EUPL-1.2
import { type Moment, toAsOf } from "../../../kit/moment";
import { Municipality } from "../refs/municipality.ref";
import { Segment } from "../refs/segment.ref";
import { type Cell, type Place, totalsOf, type WhatIfResult } from "./choice.rules";
import { ChoiceCell, ChoiceMatrix, WhatIf, WhatIfCell } from "./choice.type";

export const toChoiceMatrix = (cells: readonly Cell[], moment: Moment): ChoiceMatrix =>
  Object.assign(new ChoiceMatrix(), {
    ...moment,
    ...totalsOf(cells),
    cells: cells.map((cell) => Object.assign(new ChoiceCell(), { ...cell, ...linksOf(cell, moment) })),
  } satisfies ChoiceMatrix);

export const toWhatIf = (results: readonly WhatIfResult[], moment: Moment): WhatIf =>
  Object.assign(new WhatIf(), {
    ...moment,
    cells: results.map((result) =>
      Object.assign(new WhatIfCell(), { ...result, ...linksOf(result, moment) }),
    ),
  } satisfies WhatIf);

function linksOf({ municipality, segment }: Place, moment: Moment) {
  const asOf = toAsOf(moment);
  return {
    municipality: Object.assign(new Municipality(), { id: municipality.id, asOf }),
    segment: Object.assign(new Segment(), { id: segment.id, asOf }),
  };
}
