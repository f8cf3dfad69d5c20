// SPDX-License-Identifier: EUPL-1.2

/** The day that many months later; the last of the month where that one is shorter. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return isoDay(new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))));
}

/** A period ends before its `until`: its last day is the one before. */
export const dayBefore = (day: string): string =>
  isoDay(new Date(new Date(`${day}T00:00:00Z`).getTime() - 86_400_000));

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);
