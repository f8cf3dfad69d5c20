// SPDX-License-Identifier: EUPL-1.2
import { type Fault, ifGiven, matching, wholeNumber } from "../../../kit/fault";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { words } from "../../../kit/words";
import { type MunicipalityRow } from "./municipality.row";

export const municipalityCodeForm = /^GM\d{4}$/;
export const municipalityCodeExpected = words(
  "a CBS code of GM and four digits, such as GM0512",
  "een CBS-code van GM en vier cijfers, zoals GM0512",
);

/** More than the country has. */
const mostInhabitants = 20_000_000;

export function checkMunicipality(id: string, facts: FactsOf<MunicipalityRow>): Fault[] {
  return [
    ...matching("id", municipalityCodeForm, municipalityCodeExpected, id),
    ...ifGiven(facts.inhabitants, (given) => wholeNumber("inhabitants", given, 0, mostInhabitants)),
  ];
}

const dutch = new Intl.Collator("nl");

export const byName = (a: Named, b: Named): number => dutch.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);

interface Named {
  readonly id: string;
  readonly name: string;
}
