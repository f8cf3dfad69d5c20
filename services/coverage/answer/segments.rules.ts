// SPDX-License-Identifier: EUPL-1.2
import { type Fact } from "../projection/facts";

/** The segments that a question is about. */
export interface SegmentsAsked {
  readonly segmentId: string;
  /** The segment itself and all under it. */
  readonly own: ReadonlySet<string>;
  /** Its parent, and so on upwards: what was bought there as a whole was bought for each segment under it. */
  readonly above: ReadonlySet<string>;
  /** Named by own segments to fall back on, with all under them; directed, one step, neither own nor above. */
  readonly counterparts: ReadonlySet<string>;
}

export function segmentsAsked(segmentId: string, segments: readonly Fact<"Segment">[]): SegmentsAsked {
  const known = new Map(segments.map((segment) => [segment.id, segment]));
  const own = withUnder([segmentId], segments);
  const above = [...lineageOf(segmentId, known)].filter((id) => !own.has(id) && known.has(id));
  const named = segments
    .filter((segment) => own.has(segment.id))
    .flatMap((segment) => segment.counterpartId ?? [])
    .filter((id) => !own.has(id) && known.has(id));
  const counterparts = [...withUnder(named, segments)].filter((id) => !own.has(id) && !above.includes(id));
  return { segmentId, own, above: new Set(above), counterparts: new Set(counterparts) };
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

/** The segment that a line answers for: its own, or the one asked for when it was bought above that as a whole. */
export const answersFor = (segmentId: string, asked: SegmentsAsked): string =>
  asked.above.has(segmentId) ? asked.segmentId : segmentId;
