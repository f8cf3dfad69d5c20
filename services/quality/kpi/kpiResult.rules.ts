// SPDX-License-Identifier: EUPL-1.2
import { type Fault, ifGiven, matching, wholeNumber } from "../../../kit/fault";
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

type Measured = Pick<KpiResultRow, "id" | "measuredPeriod" | "people">;

/**
 * Must the figure be kept back? When it was ever recorded to be about few people, of whatever period, or when its period
 * has such a one in it or lies within it. What is shown is thus of other times than what is not, whatever the moment of
 * knowledge, and no sum or difference of what is shown leads to it (docs/decisions/0012-few-people-before-a-reprint.md).
 *
 * @param ever every version ever recorded of every result of the same agreement, and of those on the same indicator in the
 *   same contract
 */
export const isSuppressed = (result: Measured, ever: readonly Measured[]): boolean =>
  [result, ...ever].some((other) => isSmall(other) && (other.id === result.id || overlap(result, other)));

const isSmall = ({ people }: Measured): boolean => people !== null && people < fewestPeople;

function overlap(one: Measured, other: Measured): boolean {
  const [here, there] = [monthsOf(one.measuredPeriod), monthsOf(other.measuredPeriod)];
  return here.first <= there.last && there.first <= here.last;
}

/** First and last month, counted from the year 0. */
function monthsOf(period: string): { first: number; last: number } {
  const [, year, quarter, half, month] = periodForm.exec(period) ?? [];
  const january = Number(year) * 12;
  if (quarter !== undefined) return spanOf(january + (Number(quarter) - 1) * 3, 3);
  if (half !== undefined) return spanOf(january + (Number(half) - 1) * 6, 6);
  if (month !== undefined) return spanOf(january + Number(month) - 1, 1);
  return spanOf(january, 12);
}

const spanOf = (first: number, months: number): { first: number; last: number } => ({
  first,
  last: first + months - 1,
});
