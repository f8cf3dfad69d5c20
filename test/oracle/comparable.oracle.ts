// SPDX-License-Identifier: EUPL-1.2
// Comparable blocks (DOMAIN.md:11 Q34, contract.graphql "only where a crosswalk says so"). What hangs together in one block the
// sources leave open: a second reading of the decision in docs/coverage-rules.md "Landscape report", comparable blocks.
import { type Moment } from "./landscape";
import { type Counting, type ReportLandscape } from "./report.oracle";
import { onDay, worldOn } from "./world.oracle";

export interface Block {
  readonly fromSegmentIds: readonly string[];
  readonly toSegmentIds: readonly string[];
  readonly fromProviders: number;
  readonly toProviders: number;
}

export function comparable(
  landscape: ReportLandscape,
  region: string,
  from: Counting,
  to: Counting,
  knownAt: Moment,
): Block[] {
  const walks = onDay(landscape.Crosswalk, to.on, knownAt).filter(({ facts }) => facts.comparable);
  const blocks: Block[] = [];
  for (const first of walks) {
    const olds = [first.facts.fromSegmentId];
    const news = [first.facts.toSegmentId];
    // As often as there are crosswalks: by then everything that hangs together was met.
    for (let turn = 0; turn < walks.length; turn += 1) {
      for (const { facts } of walks) {
        if (olds.includes(facts.fromSegmentId) || news.includes(facts.toSegmentId)) {
          olds.push(facts.fromSegmentId);
          news.push(facts.toSegmentId);
        }
      }
    }
    const fromSegmentIds = [...new Set(olds)].sort();
    const toSegmentIds = [...new Set(news)].sort();
    if (blocks.some((block) => block.fromSegmentIds[0] === fromSegmentIds[0])) continue;
    const inUse = (id: string, at: Counting): boolean => isInUse(landscape, region, id, at, knownAt);
    if (!fromSegmentIds.every((id) => inUse(id, from)) || !toSegmentIds.every((id) => inUse(id, to)))
      continue;
    const fromProviders = providersIn(landscape, region, from, fromSegmentIds, knownAt);
    const toProviders = providersIn(landscape, region, to, toSegmentIds, knownAt);
    blocks.push({ fromSegmentIds, toSegmentIds, fromProviders, toProviders });
  }
  return blocks.sort((a, b) => ((a.fromSegmentIds[0] ?? "") < (b.fromSegmentIds[0] ?? "") ? -1 : 1));
}

/** Valid on the day, in a scheme valid on the day that is of the region or national. */
function isInUse(
  landscape: ReportLandscape,
  region: string,
  segmentId: string,
  at: Counting,
  knownAt: Moment,
): boolean {
  const world = worldOn(landscape, at.on, knownAt);
  const segment = world.Segment.find((each) => each.id === segmentId);
  const scheme = world.SegmentScheme.find((each) => each.id === segment?.facts.schemeId);
  return scheme !== undefined && (scheme.facts.regionId === null || scheme.facts.regionId === region);
}

/** Distinct providers bound by a contract with a line in a segment, or in one under it; the scheme must be in use. */
function providersIn(
  landscape: ReportLandscape,
  region: string,
  at: Counting,
  segmentIds: readonly string[],
  knownAt: Moment,
): number {
  const world = worldOn(landscape, at.on, knownAt);
  const under = (id: string, wanted: string, depth = 0): boolean => {
    if (id === wanted) return true;
    const segment = world.Segment.find((each) => each.id === id);
    if (!segment || segment.facts.parentId === null || depth > 10) return false;
    if (!world.Segment.some((each) => each.id === segment.facts.parentId)) {
      return segment.facts.parentId === wanted;
    }
    return under(segment.facts.parentId, wanted, depth + 1);
  };
  const found: string[] = [];
  for (const { contract, bound } of at.contracts) {
    for (const { facts } of world.ContractLine) {
      const { contractId, segmentId } = facts;
      if (facts.suspended === true) continue;
      if (contractId !== contract.id || segmentId === null) continue;
      if (!isInUse(landscape, region, segmentId, at, knownAt)) continue;
      if (segmentIds.some((wanted) => under(segmentId, wanted))) found.push(...bound);
    }
  }
  return new Set(found).size;
}
