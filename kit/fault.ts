// SPDX-License-Identifier: EUPL-1.2
import { isLocalDate, type LocalDate } from "./localDate";

/** One thing that is wrong with what was entered: which field, and what was expected instead. */
export interface Fault {
  readonly field: string;
  readonly expected: string;
  readonly given: unknown;
}

export const fault = (field: string, expected: string, given: unknown): Fault => ({ field, expected, given });

/** The checks that apply to most fields. Each gives the faults it finds; none when all is well. */
export function oneOfCodes(field: string, codes: object, given: string | null): Fault[] {
  return given !== null && Object.hasOwn(codes, given)
    ? []
    : [fault(field, `one of ${Object.keys(codes).join(", ")}`, given)];
}

export function allOfCodes(field: string, codes: object, given: readonly string[]): Fault[] {
  return given.flatMap((code) => oneOfCodes(field, codes, code));
}

export function notBlank(field: string, given: string | null): Fault[] {
  return given !== null && given.trim() !== "" ? [] : [fault(field, "a text that is not empty", given)];
}

export function matching(field: string, form: RegExp, expected: string, given: string | null): Fault[] {
  return given !== null && form.test(given) ? [] : [fault(field, expected, given)];
}

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

export function distinct(field: string, given: readonly string[]): Fault[] {
  const repeated = given.find((value, index) => given.indexOf(value) !== index);
  return repeated === undefined ? [] : [fault(field, "each value once", repeated)];
}

/** An id that is made of other fields says the same as those. */
export function sameAsParts(expected: string, id: string): Fault[] {
  return id === expected ? [] : [fault("id", expected, id)];
}

/** The checks of a field that may be left out. */
export function ifGiven<T>(given: T | null, check: (given: T) => Fault[]): Fault[] {
  return given === null ? [] : check(given);
}
