// SPDX-License-Identifier: EUPL-1.2
import { isLocalDate, type LocalDate } from "./localDate";
import { type Words, words } from "./words";

/** One thing that is wrong with what was entered: which field, and what was expected instead. */
export interface Fault {
  readonly field: string;
  readonly expected: Words;
  readonly given: unknown;
}

export const fault = (field: string, expected: Words, given: unknown): Fault => ({ field, expected, given });

/** The checks that apply to most fields. Each gives the faults it finds; none when all is well. */
export function oneOfCodes(field: string, codes: object, given: string | null): Fault[] {
  if (given !== null && Object.hasOwn(codes, given)) return [];
  const known = Object.keys(codes).join(", ");
  return [fault(field, words(`one of ${known}`, `een van ${known}`), given)];
}

export function notBlank(field: string, given: string | null): Fault[] {
  return given !== null && given.trim() !== ""
    ? []
    : [fault(field, words("a text that is not empty", "een tekst die niet leeg is"), given)];
}

export function matching(field: string, form: RegExp, expected: Words, given: string | null): Fault[] {
  return given !== null && form.test(given) ? [] : [fault(field, expected, given)];
}

export function existingDay(field: string, given: LocalDate): Fault[] {
  const expected = words(
    "an existing day written as YYYY-MM-DD",
    "een bestaande dag, geschreven als JJJJ-MM-DD",
  );
  return isLocalDate(given) ? [] : [fault(field, expected, given)];
}

/** The largest number that a column of type integer holds. */
const largestInteger = 2_147_483_647;

export function wholeNumber(field: string, given: number, lowest = 0, highest = largestInteger): Fault[] {
  const expected = words(
    `a whole number from ${lowest} to ${highest}`,
    `een geheel getal van ${lowest} tot en met ${highest}`,
  );
  return Number.isInteger(given) && given >= lowest && given <= highest
    ? []
    : [fault(field, expected, given)];
}

export function distinct(field: string, given: readonly string[]): Fault[] {
  const repeated = given.find((value, index) => given.indexOf(value) !== index);
  return repeated === undefined
    ? []
    : [fault(field, words("each value once", "elke waarde één keer"), repeated)];
}

/** An id that is made of other fields says the same as those. */
export function sameAsParts(expected: string, id: string): Fault[] {
  return id === expected ? [] : [fault("id", words(expected, expected), id)];
}

/** The checks of a field that may be left out. */
export function ifGiven<T>(given: T | null, check: (given: T) => Fault[]): Fault[] {
  return given === null ? [] : check(given);
}
