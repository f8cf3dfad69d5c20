// SPDX-License-Identifier: EUPL-1.2
import { type Fact } from "../projection/facts";

/** The segments that a question is about. */
export interface SegmentsAsked {
  readonly segmentId: string;
  /** The segment itself and all under it. */
  readonly own: ReadonlySet<string>;
  /** Its parent, and so on upwards: what was bought there as a whole was bought for each segment under it. */
  readonly above: ReadonlySet<string>;
  /** Named by own segments to fall back on, with all under and above them; directed, one step, neither own nor above. */
  readonly counterparts: ReadonlySet<string>;
  /** Of what is above: the segments under it that were asked for, or that were named to fall back on. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

export function segmentsAsked(segmentId: string, segments: readonly Fact<"Segment">[]): SegmentsAsked {
  const known = new Map(segments.map((segment) => [segment.id, segment]));
  const own = withUnder([segmentId], segments);
  const above = [...lineageOf(segmentId, known)].filter((id) => !own.has(id) && known.has(id));
  const named = segments
    .filter((segment) => own.has(segment.id))
    .flatMap((segment) => segment.counterpartId ?? [])
    .filter((id) => !own.has(id) && known.has(id));
  const fallenBackOn = withUnder(named, segments);
  const wholes = named.flatMap((id) => [...lineageOf(id, known)]).filter((id) => known.has(id));
  const counterparts = [...fallenBackOn, ...wholes].filter((id) => !own.has(id) && !above.includes(id));
  const parts = new Map<string, readonly string[]>(above.map((id) => [id, [segmentId]]));
  for (const whole of counterparts) {
    if (fallenBackOn.has(whole)) continue;
    parts.set(
      whole,
      named.filter((id) => lineageOf(id, known).has(whole)),
    );
  }
  return { segmentId, own, above: new Set(above), counterparts: new Set(counterparts), parts };
}

/** These segments and all under them. */
function withUnder(ids: readonly string[], segments: readonly Fact<"Segment">[]): Set<string> {
  const found = new Set(ids);
  // A set grows while it is walked.
  for (const member of found) {
    for (const child of segments) if (child.parentId === member) found.add(child.id);
  }
  return found;
}

/** A segment, its parent, and so on upwards. */
export function lineageOf(
  segmentId: string,
  segments: ReadonlyMap<string, Fact<"Segment">>,
): ReadonlySet<string> {
  const lineage = new Set([segmentId]);
  for (const member of lineage) {
    const parent = segments.get(member)?.parentId;
    if (parent) lineage.add(parent);
  }
  return lineage;
}

/**
 * Says of a segment whether the municipality decided not to deploy it: the segment, one above it, or everything under it.
 * (003_1215354a10be6bf8.txt:56)
 */
export function notDeployedBy(
  deployments: readonly Fact<"Deployment">[],
  segments: ReadonlyMap<string, Fact<"Segment">>,
): (segmentId: string) => boolean {
  const refused = new Set(deployments.filter((choice) => !choice.deployed).map((choice) => choice.segmentId));
  if (refused.size === 0) return () => false;
  const parents = new Set([...segments.values()].map(({ parentId }) => parentId));
  const isRefused = (segmentId: string): boolean =>
    [...lineageOf(segmentId, segments)].some((id) => refused.has(id));
  return (segmentId) => {
    if (isRefused(segmentId)) return true;
    if (!parents.has(segmentId)) return false;
    const leaves = [...withUnder([segmentId], [...segments.values()])].filter((id) => !parents.has(id));
    return leaves.length > 0 && leaves.every(isRefused);
  };
}

/** What a line answers for: its own segment, or those under it that the question is about when it was bought as a whole. */
export const answersFor = (segmentId: string, asked: SegmentsAsked): readonly string[] =>
  asked.parts.get(segmentId) ?? [segmentId];

/** A segment's id is SCHEME/CODE. */
export const schemeOf = (segmentId: string): string => segmentId.split("/")[0] ?? "";
