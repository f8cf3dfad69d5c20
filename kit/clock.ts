// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "./localDate";

/** Where the product gets the time from. Injected, so that a test can stand on any day. */
export interface Clock {
  now(): Date;
  /** The calendar day in the Netherlands. */
  today(): LocalDate;
}

const dutchDay = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Amsterdam",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

export const systemClock: Clock = clockThatReads(() => new Date());

export function clockThatReads(now: () => Date): Clock {
  return { now, today: () => dayOf(now()) };
}

/** The calendar day in the Netherlands at a moment. */
export function dayOf(moment: Date): LocalDate {
  return dutchDay.format(moment).padStart(10, "0");
}

/** The moment at which a calendar day begins in the Netherlands. */
export function startOf(day: LocalDate): Date {
  const universal = new Date(`${day}T00:00:00Z`).getTime();
  // Dutch time is one hour ahead, or two, and was twenty minutes ahead long ago: never behind.
  const minutes = Array.from({ length: 121 }, (_, minute) => new Date(universal - (120 - minute) * 60_000));
  return minutes.find((moment) => dayOf(moment) === day) ?? new Date(universal);
}
