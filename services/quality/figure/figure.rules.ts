// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault } from "../../../kit/fault";
import { isLocalDate, type LocalDate } from "../../../kit/localDate";

/** A measured or agreed figure; not-a-number and infinity are accidents of a computation, never a figure. */
export function checkFigure(field: string, given: number): Fault[] {
  return Number.isFinite(given) ? [] : [fault(field, "a number", given)];
}

export function checkWhole(field: string, given: number, least: number, most: number): Fault[] {
  return Number.isInteger(given) && given >= least && given <= most
    ? []
    : [fault(field, `a whole number from ${least} to ${most}`, given)];
}

export function checkDay(field: string, given: LocalDate): Fault[] {
  return isLocalDate(given) ? [] : [fault(field, "an existing day written as YYYY-MM-DD", given)];
}
