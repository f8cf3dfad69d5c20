// SPDX-License-Identifier: EUPL-1.2
import { type Language } from "./language";

const locales = { nl: "nl-NL", en: "en-GB" } as const;
const zone = "Europe/Amsterdam";

/** How days, moments and numbers are written for a reader. The one place that knows the zone of the page. */
export interface Formats {
  /** A calendar day, `2026-03-29`, as "29 maart 2026". */
  readonly day: (day: string) => string;
  /** The same, short: "29 mrt 2026". */
  readonly shortDay: (day: string) => string;
  /** The month of a calendar day: "maart 2026". */
  readonly month: (day: string) => string;
  /** The day of a moment, in Dutch time: "29 maart 2026". */
  readonly dayOf: (moment: string | Date) => string;
  /** A moment as "29 maart 2026, 14:05", in Dutch time. */
  readonly moment: (moment: string | Date) => string;
  readonly number: (number: number) => string;
  /** A number with its sign, "+4", "−13"; nought has none. */
  readonly difference: (number: number) => string;
  /** A part of one, 0.3333, as "33,3%". */
  readonly percentage: (part: number) => string;
  /** "1 aanbieder", "2 aanbieders". */
  readonly count: (number: number, one: string, more: string) => string;
  /** "a, b en c". */
  readonly list: (words: readonly string[]) => string;
}

export function formatsIn(language: Language): Formats {
  const locale = locales[language];
  // A day has no zone: it is written as the same day wherever the reader is.
  const days = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const shortDays = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const months = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
  const times = new Intl.DateTimeFormat(locale, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: zone,
  });
  const daysOfMoments = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: zone });
  const numbers = new Intl.NumberFormat(locale);
  const differences = new Intl.NumberFormat(locale, { signDisplay: "exceptZero" });
  const percentages = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const number = (value: number): string => numbers.format(value);
  return {
    day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
    shortDay: (day) => shortDays.format(new Date(`${day}T00:00:00Z`)),
    month: (day) => months.format(new Date(`${day}T00:00:00Z`)),
    dayOf: (moment) => daysOfMoments.format(new Date(moment)),
    moment: (moment) => {
      const at = new Date(moment);
      return `${daysOfMoments.format(at)}, ${times.format(at)}`;
    },
    number,
    // The sign for minus: a hyphen is too short, and is read as a dash.
    difference: (value) => differences.format(value).replace("-", "−"),
    percentage: (part) => percentages.format(part),
    count: (value, one, more) => `${number(value)} ${value === 1 ? one : more}`,
    list: (words) => lists.format(words),
  };
}

/** The formats of each language, made once: making them costs more than using them. */
export const formats: Readonly<Record<Language, Formats>> = { nl: formatsIn("nl"), en: formatsIn("en") };
