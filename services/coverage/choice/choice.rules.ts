// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { answerOf, type CoverageAnswer } from "../answer/answer.rules";
import { boundBy } from "../answer/contracts.rules";
import { byId } from "../answer/byId.rules";
import { type Evidence } from "../answer/evidence";
import { filtered } from "../answer/filter.rules";
import { type Scope } from "../answer/question";
import { lineageOf } from "../answer/segments.rules";
import { type Fact } from "../projection/facts";

/** What all cells are worked out from: the evidence of each, gathered once for all of them. */
export interface ChoiceEvidence extends Omit<
  Evidence,
  "municipality" | "neighbours" | "locations" | "supervisions" | "isRecorded"
> {
  /** By municipality the schemes of which what was contracted for it is in the register. */
  readonly recorded: ReadonlyMap<string, ReadonlySet<string>>;
  /** The members of the region that exist on the day. */
  readonly municipalities: readonly Fact<"Municipality">[];
  /** Those that are asked about, one by one. */
  readonly askable: readonly Fact<"Segment">[];
}

/** Where choice is counted. */
export interface Place {
  readonly municipality: Fact<"Municipality">;
  readonly segment: Fact<"Segment">;
}

/** What `coverage` answers for one municipality and one segment, in numbers. */
export interface Cell extends Place {
  readonly providers: number;
  readonly openProviders: number;
  readonly counterparties: number;
  readonly answer: CoverageAnswer;
}

export interface Totals {
  readonly blankSpots: number;
  readonly notRecorded: number;
  readonly notDeployed: number;
  readonly oneProvider: number;
  readonly twoOrMoreProviders: number;
  readonly twoOrMoreCounterparties: number;
}

export interface WhatIfResult extends Place {
  readonly answer: CoverageAnswer;
  readonly providersNow: number;
  readonly providersThen: number;
}

/** The segments of a scheme with nothing under them: what stands above is their sum, and no cell of its own. */
export function askableOf(schemeId: string, segments: readonly Fact<"Segment">[]): Fact<"Segment">[] {
  const parents = new Set(segments.map((segment) => segment.parentId));
  return segments.filter((segment) => segment.schemeId === schemeId && !parents.has(segment.id));
}

/** One cell for each municipality and segment, in the order of their codes. */
export function cellsOf(evidence: ChoiceEvidence, day: LocalDate): Cell[] {
  return atEachPlace(evidence, (place, part) => cellAt(place, part, day));
}

export function totalsOf(cells: readonly Cell[]): Totals {
  const count = (holds: (cell: Cell) => boolean): number => cells.filter(holds).length;
  return {
    blankSpots: count((cell) => cell.answer === "BLANK_SPOT"),
    notRecorded: count((cell) => cell.answer === "NOT_RECORDED"),
    notDeployed: count((cell) => cell.answer === "NOT_DEPLOYED"),
    oneProvider: count((cell) => cell.providers === 1),
    twoOrMoreProviders: count((cell) => cell.providers >= 2),
    twoOrMoreCounterparties: count((cell) => cell.counterparties >= 2),
  };
}

/** The same cells beside those of a register in which these contracts had ended by the day. */
export function whatIfOf(
  evidence: ChoiceEvidence,
  withoutContracts: readonly string[],
  day: LocalDate,
): WhatIfResult[] {
  const dropped = new Set(withoutContracts);
  return atEachPlace(evidence, (place, part) => {
    const contracts = part.contracts.filter((contract) => !dropped.has(contract.id));
    const now = cellAt(place, part, day);
    return {
      ...place,
      answer: now.answer,
      providersNow: now.providers,
      providersThen: cellAt(place, { ...part, contracts }, day).providers,
    };
  });
}

function atEachPlace<Result>(
  evidence: ChoiceEvidence,
  work: (place: Place, part: ChoiceEvidence) => Result,
): Result[] {
  const parts = inOrder(evidence.askable).map((segment) => ({
    segment,
    part: partFor(segment.id, evidence),
  }));
  return inOrder(evidence.municipalities).flatMap((municipality) =>
    parts.map(({ segment, part }) => work({ municipality, segment }, part)),
  );
}

/** What speaks of one segment, cut out once and not for each municipality: a matrix can have thousands of cells. */
function partFor(segmentId: string, evidence: ChoiceEvidence): ChoiceEvidence {
  const asked = lineageOf(segmentId, byId(evidence.segments));
  const lines = evidence.lines.filter((line) => line.segmentId !== null && asked.has(line.segmentId));
  const contractIds = new Set(lines.map((line) => line.contractId));
  const contracts = evidence.contracts.filter((contract) => contractIds.has(contract.id));
  const bound = contracts.flatMap((contract) => boundBy(contract, evidence));
  const providerIds = new Set(bound.map(({ providerId }) => providerId));
  return {
    ...evidence,
    lines,
    contracts,
    providers: evidence.providers.filter((provider) => providerIds.has(provider.id)),
    stops: evidence.stops.filter((stop) => providerIds.has(stop.providerId)),
  };
}

/** The cell counts own lines alone, as the counts of `coverage` do. */
const ownLines: Scope = { includeCounterpart: false, includeIndividual: false, includeNotDeployed: false };

function cellAt({ municipality, segment }: Place, part: ChoiceEvidence, day: LocalDate): Cell {
  const { answer, entries, providerCount, counterpartyCount } = answerOf(
    {
      ...part,
      municipality,
      deployments: part.deployments.filter((choice) => choice.municipalityId === municipality.id),
      // How near providers are, and who is under supervision, orders and filters a list; it counts nobody in or out.
      neighbours: [],
      locations: [],
      supervisions: [],
      isRecorded: part.recorded.get(municipality.id)?.has(segment.schemeId) === true,
    },
    { municipalityId: municipality.id, segmentId: segment.id, on: day, filter: {}, scope: ownLines },
  );
  const open = filtered(entries, { openForIntake: true });
  return {
    municipality,
    segment,
    providers: providerCount,
    openProviders: new Set(open.map((entry) => entry.provider.id)).size,
    counterparties: counterpartyCount,
    answer,
  };
}

/** By code, whatever order they were found in: a reprint is the same to the byte. */
const inOrder = <Each extends { readonly id: string }>(all: readonly Each[]): Each[] =>
  [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
