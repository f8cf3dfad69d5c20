// SPDX-License-Identifier: EUPL-1.2
import { type Fact } from "../projection/facts";

/** The segments that a question is about. */
export interface SegmentsAsked {
  /** The segment itself and all under it. */
  readonly own: ReadonlySet<string>;
  /** Those of its own that have nothing under them. */
  readonly leaves: ReadonlySet<string>;
  /** Named by own segments to fall back on; directed, one step, never own. */
  readonly counterparts: ReadonlySet<string>;
}

export function segmentsAsked(segmentId: string, segments: readonly Fact<"Segment">[]): SegmentsAsked {
  const own = new Set([segmentId]);
  const parents = new Set<string>();
  for (const member of own) {
    for (const child of segments.filter((segment) => segment.parentId === member)) {
      own.add(child.id);
      parents.add(member);
    }
  }
  const known = new Set(segments.map((segment) => segment.id));
  const counterparts = segments
    .filter((segment) => own.has(segment.id))
    .flatMap((segment) => segment.counterpartId ?? [])
    .filter((id) => !own.has(id) && known.has(id));
  return {
    own,
    leaves: new Set([...own].filter((id) => !parents.has(id))),
    counterparts: new Set(counterparts),
  };
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

/** Says of a segment whether the municipality decided not to deploy it, or one above it. (003_1215354a10be6bf8.txt:56) */
export function notDeployedBy(
  deployments: readonly Fact<"Deployment">[],
  segments: ReadonlyMap<string, Fact<"Segment">>,
): (segmentId: string) => boolean {
  const refused = new Set(deployments.filter((choice) => !choice.deployed).map((choice) => choice.segmentId));
  return (segmentId) => [...lineageOf(segmentId, segments)].some((id) => refused.has(id));
}
