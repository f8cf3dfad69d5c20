// SPDX-License-Identifier: EUPL-1.2
// Which segments a question is about, and which of them the municipality takes part in.
// `world` is the landscape of one day and one moment: a segment in it is in its scheme on D.
import { type Landscape } from "./landscape";

function partsOf(world: Landscape, segmentId: string): string[] {
  return world.Segment.filter(({ facts }) => facts.parentId === segmentId).map(({ id }) => id);
}

/** DESIGN.md 4 "A parent segment (4) is the union of its children": the segment with everything under it. */
export function unionOf(world: Landscape, segmentId: string): string[] {
  return [segmentId, ...partsOf(world, segmentId).flatMap((part) => unionOf(world, part))];
}

/**
 * DESIGN.md 4, the same sentence the other way: what was bought as a whole was bought for each of its parts. A whole
 * that is named by a part belongs to this, also when it is itself not in its scheme on D.
 */
export function wholesOf(world: Landscape, segmentId: string): string[] {
  const parent = world.Segment.find(({ id }) => id === segmentId)?.facts.parentId ?? null;
  return parent === null ? [] : [parent, ...wholesOf(world, parent)];
}

/**
 * DOMAIN.md:12.4 step 4 "no Deployment(M,S,G,deployed=false) valid on D", read with DESIGN.md 4: who leaves out a union
 * leaves out its parts, and who leaves out all parts leaves out the union.
 */
export function isDeployed(world: Landscape, municipalityId: string, segmentId: string): boolean {
  const concerned = [segmentId, ...wholesOf(world, segmentId)];
  const refused = world.Deployment.some(
    ({ facts }) =>
      facts.municipalityId === municipalityId && !facts.deployed && concerned.includes(facts.segmentId),
  );
  if (refused) return false;
  const parts = partsOf(world, segmentId);
  return parts.length === 0 || parts.some((part) => isDeployed(world, municipalityId, part));
}

/**
 * DOMAIN.md:12.4 step 9 "if G has a counterpart"; DESIGN.md 4 "The counterpart is directed: 4A falls back to 4B, not the
 * reverse", so one step and never back. Of a union every part may name one. One that is not in its scheme on D names
 * nothing (step 3).
 */
export function counterpartsOf(world: Landscape, segmentId: string): string[] {
  const own = unionOf(world, segmentId);
  const named = world.Segment.filter(({ id }) => own.includes(id)).map(({ facts }) => facts.counterpartId);
  return world.Segment.map(({ id }) => id).filter((id) => named.includes(id) && !own.includes(id));
}

/**
 * For which segments a line speaks when the question is about `asked`; none when it does not answer it. A line under it
 * speaks for its own segment; a line for a whole speaks here for the part that is asked about, and no wider.
 */
export function spokenFor(world: Landscape, lineSegment: string, asked: string): string | null {
  if (unionOf(world, asked).includes(lineSegment)) return lineSegment;
  return wholesOf(world, asked).includes(lineSegment) ? asked : null;
}
