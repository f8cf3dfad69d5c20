// SPDX-License-Identifier: EUPL-1.2
import { type Fault, ifGiven, matching, notBlank, wholeNumber } from "../../../kit/fault";
import { type Period } from "../../../kit/localDate";
import { boundsOf } from "../../../kit/versioned/timeline.rules";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { type MunicipalityRow } from "./municipality.row";

export const municipalityCodeForm = /^GM\d{4}$/;
export const municipalityCodeExpected = "a CBS code of GM and four digits, such as GM0512";

/** More than the country has. */
const mostInhabitants = 20_000_000;

export function checkMunicipality(id: string, facts: FactsOf<MunicipalityRow>): Fault[] {
  return [
    ...matching("id", municipalityCodeForm, municipalityCodeExpected, id),
    ...notBlank("name", facts.name),
    ...ifGiven(facts.subregion, (given) => notBlank("subregion", given)),
    ...ifGiven(facts.inhabitants, (given) => wholeNumber("inhabitants", given, 0, mostInhabitants)),
  ];
}

/**
 * The days a municipality exists. A change of name or sub-region splits its versions, not its existence.
 *
 * @param history everything recorded of it up to a moment; what was closed by then is no longer said of it
 */
export function existenceIn(history: readonly MunicipalityRow[]): Period | null {
  const bounds = boundsOf(history.filter((row) => row.recordedUntil === null));
  return bounds && { validFrom: bounds.validFrom, validUntil: bounds.validUntil };
}

const dutch = new Intl.Collator("nl");

export const byName = (a: Named, b: Named): number => dutch.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);

interface Named {
  readonly id: string;
  readonly name: string;
}
