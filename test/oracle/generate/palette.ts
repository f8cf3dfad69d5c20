// SPDX-License-Identifier: EUPL-1.2
// Few days, few moments, few names: so that facts collide on the same boundary often enough to matter.
import fc from "fast-check";
import { type Day, type Moment } from "../landscape";

export const days: readonly Day[] = [
  "2018-01-01",
  "2018-07-01",
  "2018-12-31",
  "2019-01-01",
  "2019-07-01",
  "2020-02-28",
  "2020-02-29",
  "2020-03-01",
  "2021-01-01",
  "2021-12-31",
  "2022-01-01",
  "2024-02-29",
];

/** In the order in which the register learned things. */
export const moments: readonly Moment[] = [
  Date.UTC(2022, 0, 10, 9),
  Date.UTC(2022, 1, 1, 9),
  Date.UTC(2022, 2, 1, 9),
  Date.UTC(2022, 5, 15, 9),
  Date.UTC(2023, 0, 1),
  Date.UTC(2024, 0, 2, 12),
];

export function dayBefore(day: Day): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

export const dayArbitrary = fc.constantFrom(...days);

/** Half open, with the meaning of a version's valid period. */
export interface Period {
  readonly from: Day | null;
  readonly until: Day | null;
}

export const always: Period = { from: null, until: null };

/** Never empty: a period from a day until that same day holds no day and no register would take it. */
const closedPeriod: fc.Arbitrary<Period> = fc
  .uniqueArray(dayArbitrary, { minLength: 2, maxLength: 2 })
  .map((pair) => {
    const [from, until] = [...pair].sort();
    return { from: from ?? null, until: until ?? null };
  });

const fromPeriod: fc.Arbitrary<Period> = dayArbitrary.map((from) => ({ from, until: null }));
const untilPeriod: fc.Arbitrary<Period> = dayArbitrary.map((until) => ({ from: null, until }));

/** Any period, every shape as likely. */
export const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  closedPeriod,
  fromPeriod,
  untilPeriod,
  fc.constant(always),
);

/** Mostly the whole of time: a landscape in which most facts have ended answers nothing but blank spots. */
export const longPeriod: fc.Arbitrary<Period> = fc.oneof(
  { weight: 10, arbitrary: fc.constant(always) },
  { weight: 5, arbitrary: fc.constant({ from: "2018-01-01", until: null }) },
  { weight: 4, arbitrary: anyPeriod },
);

/** `true` in so many of a hundred. Not by drawing a number: fast-check draws 0 and the highest too often. */
export function chance(percent: number): fc.Arbitrary<boolean> {
  return fc.oneof(
    { weight: 100 - percent, arbitrary: fc.constant(false) },
    { weight: percent, arbitrary: fc.constant(true) },
  );
}

/** One or more of a list, in the order of the list. */
export function someOf<T>(values: readonly T[], atMost: number): fc.Arbitrary<T[]> {
  return fc.subarray([...values], { minLength: 1, maxLength: Math.min(atMost, values.length) });
}
