// SPDX-License-Identifier: EUPL-1.2

/** A calendar day, `YYYY-MM-DD`. Days of this form sort as text, and are never held in a `Date`. */
export type LocalDate = string;

const form = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists: "2024-02-29" is one, "2022-02-30" and "2022-2-3" are not. */
export function isLocalDate(value: string): boolean {
  const parts = form.exec(value);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  if (year < 1) return false;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Half-open: `validFrom` is the first day, `validUntil` the day after the last; null leaves that side open. */
export interface Period {
  readonly validFrom: LocalDate | null;
  readonly validUntil: LocalDate | null;
}

export const always: Period = { validFrom: null, validUntil: null };

export function contains(period: Period, day: LocalDate): boolean {
  return (
    (period.validFrom === null || period.validFrom <= day) &&
    (period.validUntil === null || day < period.validUntil)
  );
}

/** A period without a single day, such as swapped dates. */
export function isEmpty(period: Period): boolean {
  return period.validFrom !== null && period.validUntil !== null && period.validFrom >= period.validUntil;
}

/** The days that both periods hold; empty when there are none. */
export function intersection(a: Period, b: Period): Period {
  return {
    validFrom: laterStart(a.validFrom, b.validFrom),
    validUntil: earlierEnd(a.validUntil, b.validUntil),
  };
}

export function laterStart(a: LocalDate | null, b: LocalDate | null): LocalDate | null {
  if (a === null) return b;
  if (b === null) return a;
  return a > b ? a : b;
}

export function laterEnd(a: LocalDate | null, b: LocalDate | null): LocalDate | null {
  if (a === null || b === null) return null;
  return a > b ? a : b;
}

export function earlierEnd(a: LocalDate | null, b: LocalDate | null): LocalDate | null {
  if (a === null) return b;
  if (b === null) return a;
  return a < b ? a : b;
}
