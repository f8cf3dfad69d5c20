// SPDX-License-Identifier: EUPL-1.2
// The second reading of docs/coverage-rules.md: slow, naive, and sharing no code with the product.
// It loops over everything and remembers nothing, so that a reader can see that it follows the page.
import { type Candidate, allEntries } from "./entries.oracle";
import { facets, keep } from "./filters.oracle";
import { type Day, type FactVersion, type Landscape, type SegmentSchemeFacts } from "./landscape";
import { type Answer, type Answered, type CoverageAnswer, type Question } from "./question";
import { answersNotDeployed } from "./segments.oracle";
import { isMember } from "./territory.oracle";
import { firstRecording, recordedAt, worldOn } from "./world.oracle";

/** coverage-rules.md "Which situation is it": the first of the five that holds, else the entries. */
export function answer(landscape: Landscape, question: Question): Answer {
  const { municipality: m, segment: g, on, knownAt } = question;

  if (knownAt < firstRecording(landscape)) return emptyAnswer("NOTHING_RECORDED_YET");

  // "Never existed": no version at all is recorded at K, whatever days it is valid on (DESIGN.md section 4).
  const knownMunicipalities = recordedAt(landscape.Municipality, knownAt);
  if (!knownMunicipalities.some((x) => x.id === m)) return { kind: "input-error", field: "municipality" };
  const knownSegments = recordedAt(landscape.Segment, knownAt);
  const knownSegment = knownSegments.find((x) => x.id === g);
  if (knownSegment === undefined) return { kind: "input-error", field: "segment" };

  const world = worldOn(landscape, on, knownAt);
  if (!world.Municipality.some((x) => x.id === m)) return emptyAnswer("MUNICIPALITY_NOT_VALID");

  const s = knownSegment.facts.schemeId;
  const region = regionOfScheme(recordedAt(landscape.SegmentScheme, knownAt), s, on);
  if (region !== null && !isMember(world, m, region)) return emptyAnswer("OUTSIDE_REGION");

  const segmentValid = world.Segment.some((x) => x.id === g);
  const schemeValid = world.SegmentScheme.some((x) => x.id === s);
  if (!segmentValid || !schemeValid) return emptyAnswer("SEGMENT_NOT_VALID");

  return answerWithEntries(world, question);
}

/**
 * The region that S belongs to. This is asked before S is known to be valid on D, so without a version valid on D
 * we take the last one before D, and else the first one after it.
 */
function regionOfScheme(
  recorded: readonly FactVersion<SegmentSchemeFacts>[],
  schemeId: string,
  on: Day,
): string | null {
  const versions = recorded.filter((version) => version.id === schemeId);
  versions.sort((a, b) => ((a.validFrom ?? "") < (b.validFrom ?? "") ? -1 : 1));
  const begun = versions.filter((version) => (version.validFrom ?? "") <= on);
  const chosen = begun[begun.length - 1] ?? versions[0];
  return chosen === undefined ? null : chosen.facts.regionId;
}

function answerWithEntries(world: Landscape, question: Question): Answered {
  const before = allEntries(world, question);
  const after = keep(world, before, question.filter);

  const own = after.filter((c) => c.group === "OWN");
  const viaCounterpart = after.filter((c) => c.group === "COUNTERPART");
  return {
    kind: "answer",
    answer: typedAnswer(world, question, before),
    // DESIGN.md section 4: `totalCount` counts the entries of the list, so the individual ones in it too.
    totalCount: after.length,
    unfilteredCount: before.length,
    providerCount: distinct(own.map((c) => c.entry.providerId)),
    counterpartyCount: distinct(own.map((c) => counterparty(c))),
    viaCounterpartCount: distinct(viaCounterpart.map((c) => c.entry.providerId)),
    facets: facets(world, before, question.filter),
    entries: [...after].sort(inOrder).map((c) => c.entry),
  };
}

/** coverage-rules.md "Answer": own entries only, for a counterpart never cures what its segment lacks. */
function typedAnswer(world: Landscape, question: Question, before: readonly Candidate[]): CoverageAnswer {
  const { municipality, segment, filter } = question;
  if (answersNotDeployed(world, municipality, segment)) return "NOT_DEPLOYED";

  const own = before.filter((c) => c.group === "OWN");
  if (own.length === 0) return "BLANK_SPOT";
  if (keep(world, own, filter).length > 0) return "COVERED";

  const withoutIntakeFilter = keep(world, own, { ...filter, openForIntake: false });
  if (filter.openForIntake === true && withoutIntakeFilter.length > 0) return "NO_OPEN_INTAKE";
  return "NONE_MATCH_FILTER";
}

/** coverage-rules.md "Order, counts, facets": a consortium counts once; the prefix keeps ids of two kinds apart. */
function counterparty({ entry }: Candidate): string {
  return entry.asMemberOf === null ? `provider ${entry.providerId}` : `consortium ${entry.asMemberOf}`;
}

function distinct(values: readonly string[]): number {
  return values.filter((value, index) => values.indexOf(value) === index).length;
}

const groups = ["OWN", "COUNTERPART", "INDIVIDUAL"];
const scales = ["LOCAL", "SUBREGIONAL", "REGIONAL", "SUPRAREGIONAL", "NATIONAL", "INDIVIDUAL"];
const proximities = ["IN_MUNICIPALITY", "IN_SUBREGION", "IN_REGION", "ELSEWHERE", "UNKNOWN"];
const dutch = new Intl.Collator("nl", { sensitivity: "variant" });

/** coverage-rules.md "Order, counts, facets", order. */
function inOrder(a: Candidate, b: Candidate): number {
  if (a.group !== b.group) return groups.indexOf(a.group) - groups.indexOf(b.group);
  if (a.entry.scale !== b.entry.scale) return scales.indexOf(a.entry.scale) - scales.indexOf(b.entry.scale);
  if (a.entry.proximity !== b.entry.proximity) {
    return proximities.indexOf(a.entry.proximity) - proximities.indexOf(b.entry.proximity);
  }
  const byName = dutch.compare(a.provider.name, b.provider.name);
  if (byName !== 0) return byName;
  if (a.entry.providerId !== b.entry.providerId) return a.entry.providerId < b.entry.providerId ? -1 : 1;
  if (a.entry.lineId !== b.entry.lineId) return a.entry.lineId < b.entry.lineId ? -1 : 1;
  return 0;
}

/** Nothing was looked at, so nothing was counted. */
function emptyAnswer(typed: CoverageAnswer): Answered {
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
