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

type Measured = Pick<KpiResultRow, "measuredPeriod" | "people">;

/**
 * Must the figure be kept back? When it is about few people, or lies within a figure that is, or when what is shown
 * beside it would give such a figure away: a year less three of its quarters is the fourth.
 *
 * @param all every result of the same agreement
 */
export function isSuppressed(result: Measured, all: readonly Measured[]): boolean {
  const small = all.filter(isSmall);
  if (isSmall(result) || small.some((other) => within(result, other))) return true;
  const hidden = finest(small.filter((other) => within(other, result)));
  const people = [...hidden.values()].reduce((sum, each) => sum + each, 0);
  return hidden.size === 1 || (hidden.size > 1 && people < fewestPeople);
}

/** The periods that have no other in them, each with how many people it is about. */
function finest(results: readonly Measured[]): Map<string, number> {
  const parts = results.filter((result) => !results.some((other) => within(other, result)));
  return new Map(parts.map((part) => [part.measuredPeriod, part.people ?? 0]));
}

const isSmall = ({ people }: Measured): boolean => people !== null && people < fewestPeople;

/** Is the one period a part of the other, and not the whole of it? */
function within(part: Measured, whole: Measured): boolean {
  if (part.measuredPeriod === whole.measuredPeriod) return false;
  const [inner, outer] = [monthsOf(part.measuredPeriod), monthsOf(whole.measuredPeriod)];
  return outer.first <= inner.first && inner.last <= outer.last;
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
