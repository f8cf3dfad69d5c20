// SPDX-License-Identifier: EUPL-1.2

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

/** The checks of a field that may be left out. */
export function ifGiven<T>(given: T | null, check: (given: T) => Fault[]): Fault[] {
  return given === null ? [] : check(given);
}
