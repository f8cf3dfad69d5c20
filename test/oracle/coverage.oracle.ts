// SPDX-License-Identifier: EUPL-1.2
// The coverage question by brute force, read from the sources of the design: DOMAIN.md 12.4 (the steps of the algorithm,
// counted from 1, one for each line of it that begins a step) and DESIGN.md sections 3 and 4, which decide where the two
// differ. It was written by a reader of those who had not seen how the product does it, imports nothing of the product, and
// stays slow and naive: it loops over everything and remembers nothing. Where the sources are silent and somebody had to
// decide, it says "Decided" and names the decision.
import { type Candidate, allEntries, listedStatuses } from "./entries.oracle";
import { facets, keep } from "./filters.oracle";
import { type ContractFacts, type ContractLineFacts, type Landscape } from "./landscape";
import { inOrder } from "./order.oracle";
import { type Answer, type Answered, type CoverageAnswer, type Question } from "./question";
import { isDeployed } from "./segments.oracle";
import { isMember, territory } from "./territory.oracle";
import { firstRecording, recordedAt, worldOn } from "./world.oracle";

export function answer(landscape: Landscape, question: Question): Answer {
  const { municipality, segment, on, knownAt } = question;

  // DESIGN.md 3: a `knownAt` "before the first recording answers NOTHING_RECORDED_YET". No code existed then either.
  if (knownAt < firstRecording(landscape)) return withoutEntries("NOTHING_RECORDED_YET");

  // DESIGN.md 4 "A code that never existed is an input error. One that existed on another day [...] is a typed answer";
  // DESIGN.md 3: what existed is what the register knew at K.
  const everKnown = (versions: readonly { id: string }[], id: string): boolean =>
    versions.some((version) => version.id === id);
  if (!everKnown(recordedAt(landscape.Municipality, knownAt), municipality)) {
    return { kind: "input-error", field: "municipality" };
  }
  if (!everKnown(recordedAt(landscape.Segment, knownAt), segment)) {
    return { kind: "input-error", field: "segment" };
  }

  const world = worldOn(landscape, on, knownAt);
  // DOMAIN.md:12.4 step 1.
  if (!everKnown(world.Municipality, municipality)) return withoutEntries("MUNICIPALITY_NOT_VALID");
  // DOMAIN.md:12.4 step 2; DESIGN.md 4 "Schemes may be without region".
  const [schemeId = ""] = segment.split("/");
  const region = regionOf(landscape, schemeId, question);
  if (region !== null && !isMember(world, municipality, region)) return withoutEntries("OUTSIDE_REGION");
  // DOMAIN.md:12.4 step 3.
  if (!everKnown(world.Segment, segment) || !everKnown(world.SegmentScheme, schemeId)) {
    return withoutEntries("SEGMENT_NOT_VALID");
  }
  return withEntries(landscape, world, question);
}

/**
 * S.region of DOMAIN.md:12.4 step 2, which asks for it before step 3 asks whether S is valid on D. A scheme is of one region
 * all its life (12.5 "SegmentScheme n-1 Region"), so any version that the register holds at K says it.
 */
function regionOf(landscape: Landscape, schemeId: string, { knownAt }: Question): string | null {
  const scheme = recordedAt(landscape.SegmentScheme, knownAt).find(({ id }) => id === schemeId);
  return scheme?.facts.regionId ?? null;
}

function withEntries(landscape: Landscape, world: Landscape, question: Question): Answered {
  const all = allEntries(landscape, world, question);
  const kept = keep(world, all, question.filter);
  const providers = (group: Candidate["group"]): number =>
    distinct(kept.filter((each) => each.group === group).map(({ entry }) => entry.providerId));
  return {
    kind: "answer",
    answer: verdict(world, question, all, isSilent(landscape, world, question)),
    // DESIGN.md 4: "`totalCount` the entries of the list [...] of the whole set, never of the page".
    totalCount: kept.length,
    unfilteredCount: all.length,
    // DESIGN.md 4: "`providerCount` and `counterpartyCount` count own lines, distinct; `viaCounterpartCount` the others";
    // bespoke lines "claim nothing", so they are in neither.
    providerCount: providers("OWN"),
    counterpartyCount: distinct(kept.filter(({ group }) => group === "OWN").map(counterparty)),
    viaCounterpartCount: providers("COUNTERPART"),
    facets: facets(world, all, question.filter),
    entries: [...kept].sort(inOrder).map(({ entry }) => entry),
  };
}

/**
 * DOMAIN.md:12.4 step 11, in its order. DESIGN.md 4: "A counterpart never cures a BLANK_SPOT"; "A filter that removes
 * everything gives NO_OPEN_INTAKE or NONE_MATCH_FILTER"; the first of these when it was the intake filter that did
 * (DOMAIN.md:12.3 CoverageAnswer, GEEN_OPEN_AANBOD). Whether what is only "shown, marked" (run-off) keeps a segment from being
 * a blank spot can be read both ways; decided: docs/coverage-rules.md "Answer", it does, as one with a stop does.
 */
function verdict(
  world: Landscape,
  question: Question,
  all: readonly Candidate[],
  silent: boolean,
): CoverageAnswer {
  const { municipality, segment, filter } = question;
  if (!isDeployed(world, municipality, segment)) return "NOT_DEPLOYED";
  const own = all.filter(({ group }) => group === "OWN");
  if (own.length === 0) return silent ? "NOT_RECORDED" : "BLANK_SPOT";
  if (keep(world, own, filter).length > 0) return "COVERED";
  const otherwise = keep(world, own, { ...filter, openForIntake: false });
  return otherwise.length > 0 ? "NO_OPEN_INTAKE" : "NONE_MATCH_FILTER";
}

/**
 * DESIGN.md 5 "Unknown is a value: three-valued where the sources are silent". When it is silent about who is contracted is
 * decided: docs/coverage-rules.md "What is recorded", when by the day no contract that speaks of M was on the list with a
 * line in its scheme.
 */
function isSilent(landscape: Landscape, world: Landscape, question: Question): boolean {
  const { segment, on, knownAt } = question;
  const scheme = (id: string | null): string | undefined => id?.split("/")[0];
  for (const line of recordedAt(landscape.ContractLine, knownAt)) {
    if (scheme(line.facts.segmentId) !== scheme(segment)) continue;
    for (const contract of recordedAt(landscape.Contract, knownAt)) {
      if (contract.id !== line.facts.contractId || !listedStatuses.includes(contract.facts.status)) continue;
      if (!speaksOf(landscape, world, question, contract.facts, line.facts)) continue;
      const first = [line.validFrom ?? "", contract.validFrom ?? "", contract.facts.start].sort()[2] ?? "";
      const ends = [line.validUntil, contract.validUntil, contract.facts.end].map((day) => day ?? "9999");
      if (first <= on && ends.every((end) => first < end)) return false;
    }
  }
  return true;
}

/**
 * Decided there too: what the whole country bought says what there is in a scheme of the whole country, and nothing of what
 * a region or a municipality bought in its own; else it is bought by or for M, or by or for a region in which M buys.
 */
function speaksOf(
  landscape: Landscape,
  world: Landscape,
  question: Question,
  contract: ContractFacts,
  line: ContractLineFacts,
): boolean {
  const { municipality, segment, on } = question;
  if (contract.commissionerKind === "LANDELIJK") {
    return regionOf(landscape, segment.split("/")[0] ?? "", question) === null;
  }
  for (const region of [contract.commissionerRegionId, line.areaRegionId]) {
    if (region !== null && isMember(world, municipality, region)) return true;
  }
  const named = [...contract.commissionerMunicipalityIds, ...line.areaMunicipalityIds];
  return territory(world, municipality, on).some((part) => named.includes(part));
}

/** DOMAIN.md:12.4 step 6 "counterparty = consortium". A consortium and a provider may bear the same id. */
function counterparty({ entry }: Candidate): string {
  return entry.asMemberOf === null ? `provider ${entry.providerId}` : `consortium ${entry.asMemberOf}`;
}

function distinct(values: readonly string[]): number {
  return new Set(values).size;
}

/** Nothing was looked at, so nothing was counted. */
function withoutEntries(typed: CoverageAnswer): Answered {
  return {
    kind: "answer",
    answer: typed,
    totalCount: 0,
    unfilteredCount: 0,
    providerCount: 0,
    counterpartyCount: 0,
    viaCounterpartCount: 0,
    facets: { scales: [], kinds: [], identities: [], intake: [] },
    entries: [],
  };
}
