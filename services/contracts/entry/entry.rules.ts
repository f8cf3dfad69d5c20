// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault, wholeNumber } from "../../../kit/fault";
import { type Words, words } from "../../../kit/words";

export function calendarYear(field: string, given: number): Fault[] {
  return wholeNumber(field, given, 2000, 2100);
}

/**
 * The id begins with that of whose it is: whoever may not know of what others have, cannot find out by taking their ids.
 */
export function idWithin(owner: string, id: string): Fault[] {
  const isWithin = id.startsWith(`${owner}/`) && !id.slice(owner.length + 1).includes("/");
  const expected = words(
    `${owner}/ and a name without a slash`,
    `${owner}/ en een naam zonder schuine streep`,
  );
  return isWithin ? [] : [fault("id", expected, id)];
}

/** Amounts larger than an integer are kept as digits: a number would lose cents above nine quadrillion. */
const digits = /^(0|[1-9]\d{0,17})$/;

export function centsInDigits(field: string, given: string): Fault[] {
  const expected = words(
    "an amount in cents, 1 to 18 digits",
    "een bedrag in centen, van 1 tot en met 18 cijfers",
  );
  return digits.test(given) ? [] : [fault(field, expected, given)];
}

/** No field takes a value that its neighbours exclude; the sentence says what was expected instead. */
export function onlyWhen(condition: boolean, field: string, expected: Words, given: unknown): Fault[] {
  return condition ? [] : [fault(field, expected, given)];
}
