// SPDX-License-Identifier: EUPL-1.2
import { counterpartyOf, type Entry } from "./entry.rules";
import { byId } from "./byId.rules";
import { entriesOf } from "./entries.rules";
import { type Evidence } from "./evidence";
import { type Facets, facetsOf } from "./facets.rules";
import { filtered } from "./filter.rules";
import { inOrder } from "./order.rules";
import { type Question } from "./question";
import { rolesIn } from "./role.rules";
import { notDeployedBy } from "./segments.rules";

/** How a question ends, with the exact Dutch label first. */
export const coverageAnswers = {
  COVERED: "gedekt: contracted providers cover this",
  NO_OPEN_INTAKE: "geen open aanbod: contracted, but nobody who is known to be open, which was asked",
  NONE_MATCH_FILTER: "geen aanbieder voldoet aan het filter: contracted, but nobody left by the filter",
  BLANK_SPOT: "witte vlek: nobody is contracted for this, as far as the register says",
  NOT_RECORDED:
    "niet vastgelegd: no public contract in the segment's scheme that the municipality or a region in which it buys concluded, or that is for it, has been on the list by the day, so the register does not say whether anybody is contracted; a national one counts in a national scheme alone",
  NOT_DEPLOYED: "niet ingezet: the municipality decided not to deploy the segment",
  OUTSIDE_REGION: "buiten de regio: the municipality does not buy in the region of this scheme on the day",
  SEGMENT_NOT_VALID: "segment niet geldig: the segment is not in use on the day",
  MUNICIPALITY_NOT_VALID: "gemeente bestaat niet op deze dag: see its successors",
  NOTHING_RECORDED_YET: "nog niets vastgelegd: the register knew nothing at that moment",
} as const;
export type CoverageAnswer = keyof typeof coverageAnswers;

export interface Answer {
  readonly answer: CoverageAnswer;
  /** After filters, in order: the whole list, of which a page is shown. */
  readonly entries: readonly Entry[];
  readonly unfilteredCount: number;
  readonly providerCount: number;
  readonly counterpartyCount: number;
  readonly viaCounterpartCount: number;
  readonly facets: Facets;
}

/** The answer where municipality, region and segment are all valid. */
export function answerOf(evidence: Evidence, question: Question): Answer {
  const { filter, on } = question;
  const notDeployed = notDeployedBy(evidence.deployments, byId(evidence.segments));
  const all = entriesOf(evidence, rolesIn(evidence, question), on);
  const entries = filtered(all, filter).sort(inOrder);
  const own = ownOf(entries);
  return {
    answer: notDeployed(question.segmentId) ? "NOT_DEPLOYED" : kindOf(all, own, question, evidence),
    entries,
    unfilteredCount: all.length,
    providerCount: distinct(own, (entry) => entry.provider.id),
    counterpartyCount: distinct(own, counterpartyOf),
    viaCounterpartCount: distinct(
      entries.filter((entry) => entry.group === "COUNTERPART"),
      (entry) => entry.provider.id,
    ),
    facets: facetsOf(all, filter),
  };
}

/** Looks at own lines only: a counterpart never cures what a segment lacks, and bespoke agreements claim nothing. */
function kindOf(
  all: readonly Entry[],
  own: readonly Entry[],
  question: Question,
  { isRecorded }: Evidence,
): CoverageAnswer {
  const ownUnfiltered = ownOf(all);
  // Silence is no blank spot: unknown is a value. (DESIGN.md 5)
  if (ownUnfiltered.length === 0) return isRecorded ? "BLANK_SPOT" : "NOT_RECORDED";
  if (own.length > 0) return "COVERED";
  const openOrNot = filtered(ownUnfiltered, question.filter, ["openForIntake"]);
  return openOrNot.length > 0 ? "NO_OPEN_INTAKE" : "NONE_MATCH_FILTER";
}

const ownOf = (entries: readonly Entry[]): Entry[] => entries.filter((entry) => entry.group === "OWN");

const distinct = (entries: readonly Entry[], key: (entry: Entry) => string): number =>
  new Set(entries.map(key)).size;
