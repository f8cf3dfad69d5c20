// SPDX-License-Identifier: EUPL-1.2
// What the filters leave, and what each facet counts. `world` is the landscape of one day and one moment.
import { type Candidate } from "./entries.oracle";
import { type Landscape } from "./landscape";
import { type Facets, type FacetValue, type Filter } from "./question";

/** contract.graphql CoverageFilter.text "name of the provider, accents and case ignored". */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** contract.graphql "any of these". Of an empty list the sources are silent; decided: docs/coverage-rules.md "Filters". */
function anyOf(wanted: readonly string[] | undefined, actual: readonly string[]): boolean {
  return wanted === undefined || wanted.length === 0 || wanted.some((value) => actual.includes(value));
}

/** contract.graphql CoverageFilter. The three `include...` remove nothing: they say what is looked at. */
function passes(world: Landscape, { entry, provider, category }: Candidate, filter: Filter): boolean {
  const asksIntake = filter.openForIntake === true;
  const asksSupervision = filter.withoutSupervision === true;
  const { consultsForAccessTeams: consults } = filter;
  const supervised = world.Supervision.some(({ facts }) => facts.providerId === entry.providerId);
  return (
    // DESIGN.md 4 "`openForIntake: true` keeps only entries known to be open; omitted or false filters nothing".
    (!asksIntake || entry.intake === "OPEN") &&
    plain(provider.name).includes(plain((filter.text ?? "").trim())) &&
    anyOf(filter.identities, provider.identities) &&
    anyOf(filter.kinds, [provider.kind]) &&
    anyOf(filter.scales, [entry.scale]) &&
    anyOf(filter.categories, [category]) &&
    // contract.graphql "unknown is neither true nor false".
    (consults === undefined || provider.consultsForAccessTeams === consults) &&
    (!asksSupervision || !supervised)
  );
}

export function keep(world: Landscape, candidates: readonly Candidate[], filter: Filter): Candidate[] {
  return candidates.filter((candidate) => passes(world, candidate, filter));
}

/** How many entries have each value; the most frequent first, and of as many the first in the alphabet. */
function count(
  candidates: readonly Candidate[],
  valuesOf: (candidate: Candidate) => readonly string[],
): FacetValue[] {
  const counts = new Map<string, number>();
  for (const candidate of candidates) {
    for (const value of new Set(valuesOf(candidate))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/**
 * DESIGN.md 2 "the facets to filter and sort on"; what they count and in which order the sources do not say.
 * Decided: docs/coverage-rules.md "Order, counts, facets": each leaves out its own filter and no other.
 */
export function facets(world: Landscape, all: readonly Candidate[], filter: Filter): Facets {
  return {
    scales: count(keep(world, all, { ...filter, scales: [] }), ({ entry }) => [entry.scale]),
    kinds: count(keep(world, all, { ...filter, kinds: [] }), ({ provider }) => [provider.kind]),
    identities: count(keep(world, all, { ...filter, identities: [] }), ({ provider }) => provider.identities),
    intake: count(keep(world, all, { ...filter, openForIntake: false }), ({ entry }) => [entry.intake]),
  };
}
