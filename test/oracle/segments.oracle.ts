// SPDX-License-Identifier: EUPL-1.2
// Which segments a question looks at, and which of them the municipality deploys.
// `world` is the landscape of one day and one moment: a segment in it is valid on D.
import { type Landscape } from "./landscape";

function hasChildren(world: Landscape, segmentId: string): boolean {
  for (const segment of world.Segment) {
    if (segment.facts.parentId === segmentId) return true;
  }
  return false;
}

/** coverage-rules.md "Which lines", own segments: G, its children valid on D, and theirs. */
export function ownSegments(world: Landscape, g: string): string[] {
  const own = [g];
  let grew = true;
  while (grew) {
    grew = false;
    for (const segment of world.Segment) {
      if (segment.facts.parentId === null) continue;
      if (!own.includes(segment.facts.parentId)) continue;
      if (own.includes(segment.id)) continue;
      own.push(segment.id);
      grew = true;
    }
  }
  return own;
}

/** coverage-rules.md "Which lines", own segments: those above G, in which was bought as a whole. */
export function segmentsAbove(world: Landscape, g: string): string[] {
  const own = ownSegments(world, g);
  return withParents(world, g).filter((id) => !own.includes(id));
}

/** coverage-rules.md "Which lines", counterpart segments: directed, one step, each with all under it, never what is own. */
export function counterpartSegments(world: Landscape, g: string): string[] {
  const own = ownSegments(world, g);
  const found: string[] = [];
  for (const segment of world.Segment) {
    if (!own.includes(segment.id)) continue;
    const named = segment.facts.counterpartId;
    if (named === null || own.includes(named)) continue;
    // One that is not in use on D names nothing, and so nothing under it either.
    if (!world.Segment.some((other) => other.id === named)) continue;
    for (const id of ownSegments(world, named)) {
      if (own.includes(id) || segmentsAbove(world, g).includes(id) || found.includes(id)) continue;
      found.push(id);
    }
  }
  return found;
}

/** The segment and all above it. A parent that is named counts, also when it is not valid itself on D. */
export function withParents(world: Landscape, segmentId: string): string[] {
  const found = [segmentId];
  let grew = true;
  while (grew) {
    grew = false;
    for (const segment of world.Segment) {
      const parent = segment.facts.parentId;
      if (!found.includes(segment.id)) continue;
      if (parent === null || found.includes(parent)) continue;
      found.push(parent);
      grew = true;
    }
  }
  return found;
}

/** coverage-rules.md "Deployment": one "no", for the segment or for one above it, is enough. */
export function isNotDeployed(world: Landscape, m: string, segmentId: string): boolean {
  for (const { facts } of world.Deployment) {
    if (facts.municipalityId !== m) continue;
    if (facts.deployed) continue;
    if (withParents(world, segmentId).includes(facts.segmentId)) return true;
  }
  return false;
}

/** coverage-rules.md "Deployment", the answer: G itself, or every leaf under it, is not deployed. */
export function answersNotDeployed(world: Landscape, m: string, g: string): boolean {
  if (isNotDeployed(world, m, g)) return true;
  for (const segmentId of ownSegments(world, g)) {
    if (hasChildren(world, segmentId)) continue;
    if (!isNotDeployed(world, m, segmentId)) return false;
  }
  return true;
}
