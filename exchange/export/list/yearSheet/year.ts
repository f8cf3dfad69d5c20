// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../../kit/localDate";
import { type Gateway } from "../../../graph/gateway";
import { buyingAt, type Place } from "../place";

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

/** The first day since when, without a break until the end of the year, the municipality buys in this region; null: all year. */
export async function buyingSince({ place, from, to, knownAt, gateway }: Year): Promise<LocalDate | null> {
  let since = to;
  for (let day = to; ; day = dayBefore(since)) {
    const buying = await buyingAt(place.code, day, knownAt, gateway);
    if (buying?.region !== place.region) return since;
    if (buying.from === null || buying.from <= from) return null;
    since = buying.from;
  }
}

export function dayBefore(day: LocalDate): LocalDate {
  const before = new Date(`${day}T00:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, 10);
}
