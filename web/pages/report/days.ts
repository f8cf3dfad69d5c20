// SPDX-License-Identifier: EUPL-1.2
import { type Interval } from "./report.question";

/** How far a series looks back, in months: enough to see a movement, and no more columns than can be read. */
const lookBack: Readonly<Record<Interval, number>> = { MONTH: 24, QUARTER: 36, YEAR: 120 };

const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
const instantOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The same day of an earlier month, or the last of that month when it is shorter. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const index = year * 12 + (month - 1) - months;
  const lastOfMonth = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  return isoDay(Date.UTC(Math.floor(index / 12), index % 12, Math.min(date, lastOfMonth)));
}

export const dayBefore = (day: string): string => isoDay(instantOf(day) - 86_400_000);

const step: Readonly<Record<Interval, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/**
 * From where a series is to be counted on to end on its last day. A month without such a day (29 February, the 31st) cannot be
 * the first, for what is counted on from its last day ends earlier than that.
 * @param earliest no day before this, if one after it is to be had
 */
export function seriesStart(to: string, every: Interval, earliest = ""): string | null {
  for (let months = lookBack[every]; months > 0; months -= step[every]) {
    const start = monthsBefore(to, months);
    if (start >= earliest && start.slice(-2) === to.slice(-2)) return start;
  }
  return null;
}
