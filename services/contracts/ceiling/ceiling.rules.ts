// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";

/** The day of a year on which its ceilings are looked at: today, or else the day of that year that is nearest. */
export function dayInYear(year: number, today: LocalDate): LocalDate {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  if (today < first) return first;
  return today > last ? last : today;
}

/** What was moved within the year, each once, in the order of the days. */
export function movedIn<Moved extends { readonly id: string; readonly reallocatedOn: LocalDate }>(
  year: number,
  moved: readonly Moved[],
): Moved[] {
  const each = new Map(moved.map((one) => [one.id, one]));
  return [...each.values()]
    .filter(({ reallocatedOn }) => reallocatedOn.startsWith(`${year}-`))
    .sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
}

const placeOf = ({ reallocatedOn, id }: { reallocatedOn: LocalDate; id: string }): string =>
  `${reallocatedOn} ${id}`;
