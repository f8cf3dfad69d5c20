// SPDX-License-Identifier: EUPL-1.2
import { type Entry } from "./entry.rules";
import { type Filter } from "./question";

type Keeps = (entry: Entry) => boolean;

/** The part of a filter that each field is, so that one field can be left out (for facets, and to tell why all is gone). */
export type FilterField = keyof Filter;

/** Entries that pass every field of the filter, but those left out. */
export function filtered(
  entries: readonly Entry[],
  filter: Filter,
  without: readonly FilterField[] = [],
): Entry[] {
  const tests = (Object.keys(makers) as FilterField[])
    .filter((field) => !without.includes(field))
    .flatMap((field) => makers[field](filter) ?? []);
  return entries.filter((entry) => tests.every((keeps) => keeps(entry)));
}

/** Null where the field filters nothing. */
const makers: Readonly<Record<FilterField, (filter: Filter) => Keeps | null>> = {
  openForIntake: ({ openForIntake }) => (openForIntake ? (entry) => entry.intake === "OPEN" : null),
  text: ({ text }) => {
    const sought = folded(text?.trim() ?? "");
    return sought === "" ? null : (entry) => folded(entry.provider.name).includes(sought);
  },
  identities: ({ identities }) => anyOf(identities, (entry) => entry.provider.identities),
  kinds: ({ kinds }) => anyOf(kinds, (entry) => [entry.provider.kind]),
  scales: ({ scales }) => anyOf(scales, (entry) => [entry.line.scale]),
  categories: ({ categories }) => anyOf(categories, (entry) => [entry.contract.category]),
  consultsForAccessTeams: ({ consultsForAccessTeams: wanted }) =>
    wanted == null ? null : (entry) => entry.provider.consultsForAccessTeams === wanted,
  withoutSupervision: ({ withoutSupervision }) =>
    withoutSupervision ? (entry) => !entry.underSupervision : null,
};

function anyOf(
  values: readonly string[] | null | undefined,
  of: (entry: Entry) => readonly string[],
): Keeps | null {
  if (!values?.length) return null;
  const wanted = new Set(values);
  return (entry) => of(entry).some((value) => wanted.has(value));
}

/** Without accents and case, so that "creche" finds "Crèche". */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
