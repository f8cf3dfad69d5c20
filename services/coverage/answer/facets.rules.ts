// SPDX-License-Identifier: EUPL-1.2
import { type Entry } from "./entry.rules";
import { filtered, type FilterField } from "./filter.rules";
import { type Filter } from "./question";

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface Facets {
  readonly scales: readonly FacetCount[];
  readonly kinds: readonly FacetCount[];
  readonly identities: readonly FacetCount[];
  readonly intake: readonly FacetCount[];
}

export const noFacets: Facets = { scales: [], kinds: [], identities: [], intake: [] };

/** Each facet counts what all other filters leave: what another choice would give. */
export function facetsOf(entries: readonly Entry[], filter: Filter): Facets {
  const count = (own: FilterField, of: (entry: Entry) => readonly string[]): FacetCount[] =>
    counted(filtered(entries, filter, [own]).flatMap(of));
  return {
    scales: count("scales", (entry) => [entry.line.scale]),
    kinds: count("kinds", (entry) => [entry.provider.kind]),
    identities: count("identities", (entry) => entry.provider.identities),
    intake: count("openForIntake", (entry) => [entry.intake]),
  };
}

function counted(values: readonly string[]): FacetCount[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
