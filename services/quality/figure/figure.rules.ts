// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault } from "../../../kit/fault";

/** A measured or agreed figure; not-a-number and infinity are accidents of a computation, never a figure. */
export function checkFigure(field: string, given: number): Fault[] {
  return Number.isFinite(given) ? [] : [fault(field, "a number", given)];
}
