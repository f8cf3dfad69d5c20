// SPDX-License-Identifier: EUPL-1.2
import { type Moment, toAsOf } from "../../../kit/moment";
import { fingerprintOf } from "../../../kit/fingerprint";
import { Municipality } from "../refs/municipality.ref";
import { Segment } from "../refs/segment.ref";
import { type Cell, type Place, totalsOf, type WhatIfResult } from "./choice.rules";
import { choiceDefinition, choiceDefinitionVersion } from "./definition";
import { ChoiceCell, ChoiceMatrix, ChoiceRow, WhatIf, WhatIfCell } from "./choice.type";

/** What was asked: the same question gives the same fingerprint, as long as the answer is the same. */
export interface ChoiceQuestion extends Moment {
  readonly region: string;
  readonly scheme: string;
}

export const toChoiceMatrix = (question: ChoiceQuestion, cells: readonly Cell[]): ChoiceMatrix =>
  Object.assign(new ChoiceMatrix(), {
    ...printOf(question, cells),
    ...totalsOf(cells),
    cells: toCells(cells, question),
  } satisfies ChoiceMatrix);

export interface ChoiceRowQuestion extends Moment {
  readonly municipality: string;
}

export const toChoiceRow = (question: ChoiceRowQuestion, cells: readonly Cell[]): ChoiceRow =>
  Object.assign(new ChoiceRow(), {
    ...printOf(question, cells),
    cells: toCells(cells, question),
  } satisfies ChoiceRow);

const toCells = (cells: readonly Cell[], moment: Moment): ChoiceCell[] =>
  cells.map((cell) => Object.assign(new ChoiceCell(), { ...cell, ...linksOf(cell, moment) }));

export interface WhatIfQuestion extends ChoiceQuestion {
  readonly withoutContracts: readonly string[];
}

export const toWhatIf = (question: WhatIfQuestion, results: readonly WhatIfResult[]): WhatIf =>
  Object.assign(new WhatIf(), {
    // Of contracts that are left out together, neither the order nor how often one was given says anything.
    ...printOf({ ...question, withoutContracts: [...new Set(question.withoutContracts)].sort() }, results),
    cells: results.map((result) =>
      Object.assign(new WhatIfCell(), { ...result, ...linksOf(result, question) }),
    ),
  } satisfies WhatIf);

/** What makes a print one that can be made again. */
function printOf(question: ChoiceQuestion | ChoiceRowQuestion | WhatIfQuestion, places: readonly Place[]) {
  const { on, knownAt } = question;
  return {
    on,
    knownAt,
    definition: choiceDefinition,
    fingerprint: fingerprintOf({
      question: { ...question, knownAt: knownAt.toISOString() },
      definitionVersion: choiceDefinitionVersion,
      answer: places.map(({ municipality, segment, ...counts }) => ({
        ...counts,
        municipality: municipality.id,
        segment: segment.id,
      })),
    }),
  };
}

function linksOf({ municipality, segment }: Place, moment: Moment) {
  const asOf = toAsOf(moment);
  return {
    municipality: Object.assign(new Municipality(), { id: municipality.id, asOf }),
    segment: Object.assign(new Segment(), { id: segment.id, asOf }),
  };
}
