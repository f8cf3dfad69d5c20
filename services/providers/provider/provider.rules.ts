// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault, ifGiven, matching } from "../../../kit/fault";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { words } from "../../../kit/words";
import { type ProviderRow } from "./provider.row";

/** The number of the Chamber of Commerce has no check digit; leading zeros count, so it is text. */
const kvkForm = /^\d{8}$/;
const kvkExpected = words("a KVK number of 8 digits", "een KVK-nummer van 8 cijfers");
const agbForm = /^\d{8}$/;
const agbExpected = words("an AGB code of 8 digits", "een AGB-code van 8 cijfers");

export function checkProvider(_id: string, facts: FactsOf<ProviderRow>): Fault[] {
  return [
    ...ifGiven(facts.kvkNumber, (given) => matching("kvkNumber", kvkForm, kvkExpected, given)),
    ...ifGiven(facts.agbCode, (given) => matching("agbCode", agbForm, agbExpected, given)),
    ...checkAges(facts.youngestAge, facts.oldestAge),
  ];
}

const ageExpected = words("an age in years from 0 to 99", "een leeftijd in jaren van 0 tot en met 99");

function checkAges(youngest: number | null, oldest: number | null): Fault[] {
  const ages = { youngestAge: youngest, oldestAge: oldest };
  const faults = Object.entries(ages)
    .filter(([, age]) => age !== null && !(age >= 0 && age <= 99))
    .map(([field, age]) => fault(field, ageExpected, age));
  if (youngest !== null && oldest !== null && oldest < youngest) {
    const expected = words(
      `an age of at least ${youngest}, the youngest age`,
      `een leeftijd van ten minste ${youngest}, de jongste leeftijd`,
    );
    faults.push(fault("oldestAge", expected, oldest));
  }
  return faults;
}
