// SPDX-License-Identifier: EUPL-1.2
import { isLocalDate, type LocalDate } from "../../../kit/localDate";
import { type Interval } from "./report.codes";

const monthsIn: Readonly<Record<Interval, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** The first day and every interval after it, up to and with the last; where a month is too short, its last day. */
export function daysBetween(from: LocalDate, to: LocalDate, every: Interval, most: number): LocalDate[] {
  const days: LocalDate[] = [];
  while (days.length < most) {
    const day = monthsAfter(from, days.length * monthsIn[every]);
    if (day === null || day > to) break;
    days.push(day);
  }
  return days;
}

/** Null after the last year that a day can be written in. */
function monthsAfter(day: LocalDate, months: number): LocalDate | null {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const count = year * 12 + (month - 1) + months;
  const written = (each: number): LocalDate =>
    [
      String(Math.floor(count / 12)).padStart(4, "0"),
      String((count % 12) + 1).padStart(2, "0"),
      String(each).padStart(2, "0"),
    ].join("-");
  return [date, 30, 29, 28].map((each) => written(Math.min(each, date))).find(isLocalDate) ?? null;
}
