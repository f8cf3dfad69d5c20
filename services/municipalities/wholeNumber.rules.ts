// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault } from "../../kit/fault";

/** A count of people: whole, and small enough to be one. */
export function wholeNumber(field: string, largest: number, given: number): Fault[] {
  return Number.isInteger(given) && given >= 0 && given <= largest
    ? []
    : [fault(field, `a whole number from 0 to ${largest}`, given)];
}
