// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { withoutSuspended } from "../answer/contracts.rules";
import { byId } from "../answer/byId.rules";
import { segmentsAsked } from "../answer/segments.rules";
import { type Fact, type Movement } from "../projection/facts";
import { type ReportEvidence } from "./reportEvidence";
import { type Standing, validOn } from "./standing.rules";

/** Segments of two schemes of which a person recorded that their counts may be put beside each other. */
export interface ComparableBlock {
  readonly fromSegmentIds: readonly string[];
  readonly toSegmentIds: readonly string[];
  readonly fromProviders: number;
  readonly toProviders: number;
  /** What the region wants of the new segments, when it wants the same of all. */
  readonly movement: Movement | null;
}

/** A block with who is behind its two figures. */
export interface BlockOfProviders {
  readonly fromSegmentIds: readonly string[];
  readonly toSegmentIds: readonly string[];
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly movement: Movement | null;
}

export const comparableBlocks = (evidence: ReportEvidence, from: Standing, to: Standing): ComparableBlock[] =>
  blocksOfProviders(evidence, from, to).map((block) => ({
    fromSegmentIds: block.fromSegmentIds,
    toSegmentIds: block.toSegmentIds,
    fromProviders: block.from.size,
    toProviders: block.to.size,
    movement: block.movement,
  }));

/**
 * The blocks of crosswalked segments. A block of which a segment is not in use on its day is left out: a part of what
 * hangs together is not comparable with the whole.
 */
export function blocksOfProviders(
  evidence: ReportEvidence,
  from: Standing,
  to: Standing,
): BlockOfProviders[] {
  const before = segmentsInUse(evidence, from.on);
  const after = segmentsInUse(evidence, to.on);
  const walks = validOn(evidence.crosswalks, to.on).filter(({ comparable }) => comparable);
  return blocksOf(walks)
    .filter(({ fromIds }) => fromIds.every((id) => before.has(id)))
    .filter(({ toIds }) => toIds.every((id) => after.has(id)))
    .map(({ fromIds, toIds }) => ({
      fromSegmentIds: fromIds,
      toSegmentIds: toIds,
      from: providersIn(fromIds, evidence, from),
      to: providersIn(toIds, evidence, to),
      movement: shared(toIds.map((id) => after.get(id)?.movement ?? null)),
    }));
}

/** Of the schemes of the region, and of national ones. */
export function segmentsInUse(
  evidence: Pick<ReportEvidence, "regionId" | "schemes" | "segments">,
  day: LocalDate,
): ReadonlyMap<string, Fact<"Segment">> {
  const schemes = new Set(
    validOn(evidence.schemes, day)
      .filter(({ regionId }) => regionId === null || regionId === evidence.regionId)
      .map(({ id }) => id),
  );
  return byId(validOn(evidence.segments, day).filter(({ schemeId }) => schemes.has(schemeId)));
}

interface Block {
  readonly fromIds: string[];
  readonly toIds: string[];
}

/** What hangs together, in the order of the old segments. */
function blocksOf(walks: readonly Fact<"Crosswalk">[]): Block[] {
  const left = new Set(walks);
  const blocks: Block[] = [];
  for (const first of walks) {
    if (!left.has(first)) continue;
    const members = new Set([first]);
    for (const member of members) {
      for (const each of left) {
        if (each.fromSegmentId === member.fromSegmentId || each.toSegmentId === member.toSegmentId)
          members.add(each);
      }
    }
    for (const member of members) left.delete(member);
    const found = [...members];
    blocks.push({
      fromIds: [...new Set(found.map((each) => each.fromSegmentId))].sort(),
      toIds: [...new Set(found.map((each) => each.toSegmentId))].sort(),
    });
  }
  return blocks.sort((one, other) => ((one.fromIds[0] ?? "") < (other.fromIds[0] ?? "") ? -1 : 1));
}

/** Distinct contracted providers with a line in one of the segments, or in one under it, on the day. */
function providersIn(
  segmentIds: readonly string[],
  evidence: ReportEvidence,
  standing: Standing,
): ReadonlySet<string> {
  const segments = [...segmentsInUse(evidence, standing.on).values()];
  const asked = new Set(segmentIds.flatMap((id) => [...segmentsAsked(id, segments).own]));
  const lines = withoutSuspended(validOn(evidence.lines, standing.on)).filter(
    ({ segmentId }) => segmentId !== null && asked.has(segmentId),
  );
  return new Set(lines.flatMap(({ contractId }) => standing.contracts.get(contractId)?.boundIds ?? []));
}

function shared(movements: readonly (Movement | null)[]): Movement | null {
  return new Set(movements).size === 1 ? (movements[0] ?? null) : null;
}
