// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault } from "../../../kit/fault";
import { isLocalDate, type LocalDate } from "../../../kit/localDate";

/** The checks on entry that several concepts here share; see kit/fault.ts for the others. */
export function existingDay(field: string, given: LocalDate): Fault[] {
  return isLocalDate(given) ? [] : [fault(field, "an existing day written as YYYY-MM-DD", given)];
}

/** The largest number that a column of type integer holds. */
const largestInteger = 2_147_483_647;

export function wholeNumber(field: string, given: number, lowest = 0, highest = largestInteger): Fault[] {
  return Number.isInteger(given) && given >= lowest && given <= highest
    ? []
    : [fault(field, `a whole number from ${lowest} to ${highest}`, given)];
}

export function calendarYear(field: string, given: number): Fault[] {
  return wholeNumber(field, given, 2000, 2100);
}

/** Amounts larger than an integer are kept as digits: a number would lose cents above nine quadrillion. */
const digits = /^(0|[1-9]\d{0,17})$/;

export function centsInDigits(field: string, given: string): Fault[] {
  return digits.test(given) ? [] : [fault(field, "an amount in cents, 1 to 18 digits", given)];
}

export function distinct(field: string, given: readonly string[]): Fault[] {
  const repeated = given.find((value, index) => given.indexOf(value) !== index);
  return repeated === undefined ? [] : [fault(field, "each value once", repeated)];
}

/** An id that is made of other fields says the same as those. */
export function sameAsParts(expected: string, id: string): Fault[] {
  return id === expected ? [] : [fault("id", expected, id)];
}

/** No field takes a value that its neighbours exclude; the sentence says what was expected instead. */
export function onlyWhen(condition: boolean, field: string, expected: string, given: unknown): Fault[] {
  return condition ? [] : [fault(field, expected, given)];
}
