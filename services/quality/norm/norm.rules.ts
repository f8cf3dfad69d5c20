// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault, ifGiven, notBlank } from "../../../kit/fault";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { checkFigure } from "../figure/figure.rules";
import { checkSource } from "../source/source.rules";
import { type NormRow } from "./norm.row";

/** A norm may be without figures: sources set norms in words as well. */
export function checkNorm(_id: string, facts: FactsOf<NormRow>): Fault[] {
  return [
    ...notBlank("label", facts.label),
    ...ifGiven(facts.figureMin, (given) => checkFigure("figureMin", given)),
    ...ifGiven(facts.figureMax, (given) => checkFigure("figureMax", given)),
    ...checkOrder(facts.figureMin, facts.figureMax),
    ...ifGiven(facts.unit, (given) => notBlank("unit", given)),
    ...checkSource(facts),
  ];
}

function checkOrder(least: number | null, most: number | null): Fault[] {
  if (least === null || most === null || !(most < least)) return [];
  return [fault("figureMax", `a number of at least ${least}, the lower limit`, most)];
}
