// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault, ifGiven, matching, notBlank, oneOfCodes } from "../../../kit/fault";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { providerKinds } from "./provider.codes";
import { type ProviderRow } from "./provider.row";

/** The number of the Chamber of Commerce has no check digit; leading zeros count, so it is text. */
const kvkForm = /^\d{8}$/;
const agbForm = /^\d{8}$/;

export function checkProvider(_id: string, facts: FactsOf<ProviderRow>): Fault[] {
  return [
    ...notBlank("name", facts.name),
    ...oneOfCodes("kind", providerKinds, facts.kind),
    ...ifGiven(facts.kvkNumber, (given) => matching("kvkNumber", kvkForm, "a KVK number of 8 digits", given)),
    ...ifGiven(facts.agbCode, (given) => matching("agbCode", agbForm, "an AGB code of 8 digits", given)),
    ...checkAges(facts.youngestAge, facts.oldestAge),
  ];
}

function checkAges(youngest: number | null, oldest: number | null): Fault[] {
  const ages = { youngestAge: youngest, oldestAge: oldest };
  const faults = Object.entries(ages)
    .filter(([, age]) => age !== null && !(Number.isInteger(age) && age >= 0 && age <= 99))
    .map(([field, age]) => fault(field, "an age in years from 0 to 99", age));
  if (youngest !== null && oldest !== null && oldest < youngest) {
    faults.push(fault("oldestAge", `an age of at least ${youngest}, the youngest age`, oldest));
  }
  return faults;
}
