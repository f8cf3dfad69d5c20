// SPDX-License-Identifier: EUPL-1.2
// What the filters leave, and what each facet counts. `world` is the landscape of one day and one moment.
import { type Candidate } from "./entries.oracle";
import { type Landscape } from "./landscape";
import { type Facets, type FacetValue, type Filter } from "./question";

/** Accents and case ignored: É, é and e are one letter. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** An absent or empty list filters nothing. */
function anyOf(wanted: readonly string[] | undefined, actual: readonly string[]): boolean {
  if (wanted === undefined || wanted.length === 0) return true;
  return actual.some((value) => wanted.includes(value));
}

/** coverage-rules.md "Filters". The three `include...` are no filters; they say what is looked at. */
function passes(world: Landscape, candidate: Candidate, filter: Filter): boolean {
  const { entry, provider, category } = candidate;
  if (filter.openForIntake === true && entry.intake !== "OPEN") return false;
  if (filter.text !== undefined && !plain(provider.name).includes(plain(filter.text.trim()))) return false;
  if (!anyOf(filter.identities, provider.identities)) return false;
  if (!anyOf(filter.kinds, [provider.kind])) return false;
  if (!anyOf(filter.scales, [entry.scale])) return false;
  if (!anyOf(filter.categories, [category])) return false;
  if (filter.consultsForAccessTeams !== undefined) {
    // Unknown (null) is neither true nor false.
    if (provider.consultsForAccessTeams !== filter.consultsForAccessTeams) return false;
  }
  if (filter.withoutSupervision === true) {
    if (world.Supervision.some((s) => s.facts.providerId === entry.providerId)) return false;
  }
  return true;
}

export function keep(world: Landscape, candidates: readonly Candidate[], filter: Filter): Candidate[] {
  return candidates.filter((candidate) => passes(world, candidate, filter));
}

function count(
  candidates: readonly Candidate[],
  valuesOf: (candidate: Candidate) => readonly string[],
): FacetValue[] {
  const values: string[] = [];
  for (const candidate of candidates) {
    for (const value of valuesOf(candidate)) if (!values.includes(value)) values.push(value);
  }
  const counted: FacetValue[] = [];
  for (const value of values) {
    counted.push({ value, count: candidates.filter((c) => valuesOf(c).includes(value)).length });
  }
  return counted.sort((a, b) => (a.count !== b.count ? b.count - a.count : a.value < b.value ? -1 : 1));
}

/** coverage-rules.md "Order, counts, facets": each facet leaves out its own filter and no other. */
export function facets(world: Landscape, all: readonly Candidate[], filter: Filter): Facets {
  return {
    scales: count(keep(world, all, { ...filter, scales: [] }), (c) => [c.entry.scale]),
    kinds: count(keep(world, all, { ...filter, kinds: [] }), (c) => [c.provider.kind]),
    identities: count(keep(world, all, { ...filter, identities: [] }), (c) => c.provider.identities),
    intake: count(keep(world, all, { ...filter, openForIntake: false }), (c) => [c.entry.intake]),
  };
}
