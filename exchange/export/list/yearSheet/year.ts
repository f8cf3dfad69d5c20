// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../../kit/localDate";
import { type Gateway } from "../../../graph/gateway";
import { type Place } from "../place";

/** The year of a municipality, and the one moment of knowledge of all that is asked. */
export interface Year {
  readonly place: Place;
  /** The last day of the year before: what it was. */
  readonly from: LocalDate;
  /** Its own last day: what it became. */
  readonly to: LocalDate;
  readonly knownAt: string;
  readonly gateway: Gateway;
}

export const daysOf = (year: string): { from: LocalDate; to: LocalDate } => ({
  from: `${String(Number(year) - 1).padStart(4, "0")}-12-31`,
  to: `${year}-12-31`,
});
