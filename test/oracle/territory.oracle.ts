// SPDX-License-Identifier: EUPL-1.2
// Where a municipality reaches and where a provider sits. `world` is the landscape of one day and one moment.
import { type Day, type FactVersion, type Landscape, type ReorganisationFacts } from "./landscape";
import { type Proximity } from "./question";

function inEffect(world: Landscape, on: Day): FactVersion<ReorganisationFacts>[] {
  return world.Reorganisation.filter(({ facts }) => facts.on <= on);
}

/** DOMAIN.md:12.6, Noordwijk: who absorbs another "keeps its code and name", so being listed as going into itself is staying. */
function stays(municipalityId: string, facts: ReorganisationFacts): boolean {
  return facts.toIds.every((to) => to === municipalityId);
}

/** DOMAIN.md:12.4, last sentence: "a split municipality (one predecessor, several successors)", as far as it was by D. */
function isSplit(world: Landscape, municipalityId: string, on: Day): boolean {
  const left = inEffect(world, on).filter(
    ({ facts }) => facts.fromIds.includes(municipalityId) && !stays(municipalityId, facts),
  );
  return new Set(left.flatMap(({ facts }) => facts.toIds)).size > 1;
}

function predecessors(world: Landscape, municipalityId: string, on: Day): string[] {
  const found: string[] = [];
  for (const { facts } of inEffect(world, on)) {
    if (!facts.toIds.includes(municipalityId)) continue;
    found.push(...facts.fromIds.filter((from) => !stays(from, facts)));
  }
  return found;
}

/** M, its predecessors, and theirs; only those that `may` come along, and only through those. */
function withPredecessors(
  world: Landscape,
  municipalityId: string,
  on: Day,
  may: (id: string) => boolean,
): string[] {
  const reached: string[] = [];
  const waiting = [municipalityId];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.includes(next)) continue;
    reached.push(next);
    waiting.push(...predecessors(world, next, on).filter(may));
  }
  return reached;
}

/**
 * DOMAIN.md:12.4 step 5 "M in l, or a predecessor of M in l", and its last sentence: what was for a municipality that was
 * split is "not automatic" for any of its successors.
 */
export function territory(world: Landscape, municipalityId: string, on: Day): string[] {
  return withPredecessors(world, municipalityId, on, (id) => !isSplit(world, id, on));
}

/**
 * Whom a stop that names a municipality may be about. The sources are silent on a stop for one that was split; never a
 * silently wrong "open" (DESIGN.md 1), so here every predecessor counts.
 * Decided: docs/coverage-rules.md "Entries", intake.
 */
export function possibleTerritory(world: Landscape, municipalityId: string, on: Day): string[] {
  return withPredecessors(world, municipalityId, on, () => true);
}

/** DOMAIN.md:12.4 step 2, and 1.1: membership is for a purpose, and youth care is bought with INKOOP_JEUGDHULP. */
export function isMember(world: Landscape, municipalityId: string, regionId: string): boolean {
  return world.RegionMembership.some(
    ({ facts }) =>
      facts.purpose === "INKOOP_JEUGDHULP" &&
      facts.municipalityId === municipalityId &&
      facts.regionId === regionId,
  );
}

/**
 * DOMAIN.md:12.4 step 10 "provider located in M, in the sub-region, in the region, elsewhere": the nearest of its
 * locations. DESIGN.md 5 "Unknown is a value": without a location it is not elsewhere, but unknown.
 */
export function proximity(world: Landscape, providerId: string, municipalityId: string, on: Day): Proximity {
  const places = world.Location.filter(({ facts }) => facts.providerId === providerId).map(
    ({ facts }) => facts.municipalityId,
  );
  if (places.length === 0) return "UNKNOWN";
  const sitsIn = (id: string): boolean => territory(world, id, on).some((each) => places.includes(each));
  if (sitsIn(municipalityId)) return "IN_MUNICIPALITY";

  const regions = world.RegionMembership.map(({ facts }) => facts.regionId).filter((region) =>
    isMember(world, municipalityId, region),
  );
  const neighbours = world.Municipality.filter(({ id }) =>
    regions.some((region) => isMember(world, id, region)),
  );
  const mine = world.Municipality.find(({ id }) => id === municipalityId)?.facts.subregion ?? null;
  // DOMAIN.md:1.2 has sub-regions of a region, and "none": that is not one that two municipalities share.
  const near = neighbours.filter(({ facts }) => mine !== null && facts.subregion === mine);
  if (near.some(({ id }) => sitsIn(id))) return "IN_SUBREGION";
  return neighbours.some(({ id }) => sitsIn(id)) ? "IN_REGION" : "ELSEWHERE";
}
