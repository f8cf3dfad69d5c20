// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault } from "../../../kit/fault";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { words } from "../../../kit/words";
import { checkSource } from "../source/source.rules";
import { type NormRow } from "./norm.row";

/** A norm may be without figures: sources set norms in words as well. */
export function checkNorm(_id: string, facts: FactsOf<NormRow>): Fault[] {
  return [...checkOrder(facts.figureMin, facts.figureMax), ...checkSource(facts)];
}

function checkOrder(least: number | null, most: number | null): Fault[] {
  if (least === null || most === null || !(most < least)) return [];
  const expected = words(
    `a number of at least ${least}, the lower limit`,
    `een getal van ten minste ${least}, de ondergrens`,
  );
  return [fault("figureMax", expected, most)];
}
