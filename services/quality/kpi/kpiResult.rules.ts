// SPDX-License-Identifier: EUPL-1.2
import { type Fault, ifGiven, matching, wholeNumber } from "../../../kit/fault";
import { grouped } from "../../../kit/grouped";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { words } from "../../../kit/words";
import { type KpiResultRow } from "./kpiResult.row";

/** Fewer people than this can be recognised, so a figure about them is not shown (kleine aantallen). */
export const fewestPeople = 5;

const mostPeople = 20_000_000;
const periodForm = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(0[1-9]|1[0-2])))?$/;

const aPeriod = words(
  "a year, half, quarter or month, such as 2022, 2022-H1, 2022-Q1 or 2022-03",
  "een jaar, halfjaar, kwartaal of maand, zoals 2022, 2022-H1, 2022-Q1 of 2022-03",
);

export function checkKpiResult(_id: string, facts: FactsOf<KpiResultRow>): Fault[] {
  return [
    ...matching("measuredPeriod", periodForm, aPeriod, facts.measuredPeriod),
    ...ifGiven(facts.people, (given) => wholeNumber("people", given, 0, mostPeople)),
  ];
}

export type Measured = Pick<KpiResultRow, "id" | "measuredPeriod" | "people" | "recordedFrom">;

/** Months in a row, counted from the year 0. */
export interface Months {
  readonly first: number;
  readonly last: number;
}

/**
 * Of which times no figure may be shown, whatever the moment of knowledge: of every period of a result that was ever
 * recorded to be about few people. And, as somebody may have kept what was shown before that was known, of all that such
 * an earlier figure was of. What is shown is thus of other times than what is not, so that no sum or difference of it leads
 * there (docs/decisions/0012-few-people-before-a-reprint.md).
 *
 * @param ever every version ever recorded of all results that may have people in common
 */
export function monthsKeptBack(ever: readonly Measured[]): Months[] {
  const results = [...grouped(ever, ({ id }) => id).values()];
  const kept: Months[] = [];
  for (const { months, since } of results.flatMap(aboutFew).sort((one, other) => one.since - other.since)) {
    if (kept.some((each) => each.first <= months.first && months.last <= each.last)) continue;
    const earlier = ever.filter(({ recordedFrom }) => recordedFrom.getTime() < since);
    kept.push(months, ...overlapping(months, earlier));
  }
  // A figure that is kept back does not come out by being moved to another period.
  for (;;) {
    const moved = results.find(
      (versions) =>
        versions.some((each) => isKeptBack(each, kept)) && !versions.every((each) => isKeptBack(each, kept)),
    );
    if (!moved) return kept;
    kept.push(...moved.map(monthsOf), ...moved.flatMap((each) => overlapping(monthsOf(each), ever)));
  }
}

export const isKeptBack = (result: Pick<KpiResultRow, "measuredPeriod">, kept: readonly Months[]): boolean =>
  kept.some((each) => overlap(monthsOf(result), each));

/** The periods of a result that was once about few people, and since when each was known to be kept back. */
function aboutFew(versions: readonly Measured[]): { months: Months; since: number }[] {
  const few = versions.filter(({ people }) => people !== null && people < fewestPeople);
  const first = Math.min(...few.map(({ recordedFrom }) => recordedFrom.getTime()));
  return few.length === 0
    ? []
    : versions.map((each) => ({
        months: monthsOf(each),
        since: Math.max(first, each.recordedFrom.getTime()),
      }));
}

const overlapping = (months: Months, others: readonly Measured[]): Months[] =>
  others.map(monthsOf).filter((each) => overlap(months, each));

const overlap = (here: Months, there: Months): boolean =>
  here.first <= there.last && there.first <= here.last;

function monthsOf({ measuredPeriod }: Pick<KpiResultRow, "measuredPeriod">): Months {
  const [, year, quarter, half, month] = periodForm.exec(measuredPeriod) ?? [];
  const january = Number(year) * 12;
  if (quarter !== undefined) return spanOf(january + (Number(quarter) - 1) * 3, 3);
  if (half !== undefined) return spanOf(january + (Number(half) - 1) * 6, 6);
  if (month !== undefined) return spanOf(january + Number(month) - 1, 1);
  return spanOf(january, 12);
}

const spanOf = (first: number, months: number): Months => ({
  first,
  last: first + months - 1,
});
