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
  return { now, today: () => dutchDay.format(now()) };
}
