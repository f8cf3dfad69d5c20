// SPDX-License-Identifier: EUPL-1.2
// Where a municipality reaches and where a provider sits. `world` is the landscape of one day and one moment.
import { type Day, type Landscape } from "./landscape";
import { type Proximity } from "./question";

/** The different municipalities that one went into by D. */
function successors(world: Landscape, id: string, on: Day): string[] {
  const found: string[] = [];
  for (const { facts } of world.Reorganisation) {
    if (facts.on > on) continue;
    if (!facts.fromIds.includes(id)) continue;
    // Listed as going into itself alone: it lives on after others joined it, and went nowhere.
    if (facts.toIds.every((to) => to === id)) continue;
    for (const to of facts.toIds) {
      // Itself counts beside another: who keeps the contracts of A, when A becomes A and B, is not for us to say.
      if (!found.includes(to)) found.push(to);
    }
  }
  return found;
}

/** coverage-rules.md "Territory": X and all that went into it, but never through one that was split. */
export function territory(world: Landscape, x: string, on: Day): string[] {
  const reached = [x];
  let grew = true;
  while (grew) {
    grew = false;
    for (const { facts } of world.Reorganisation) {
      if (facts.on > on) continue;
      for (const from of facts.fromIds) {
        for (const to of facts.toIds) {
          if (!reached.includes(to)) continue;
          if (reached.includes(from)) continue;
          if (successors(world, from, on).length >= 2) continue;
          reached.push(from);
          grew = true;
        }
      }
    }
  }
  return reached;
}

/** coverage-rules.md "Entries", intake: the same, and through what was split too: whom a stop may be about. */
export function possibleTerritory(world: Landscape, x: string, on: Day): string[] {
  const reached = [x];
  let grew = true;
  while (grew) {
    grew = false;
    for (const { facts } of world.Reorganisation) {
      if (facts.on > on) continue;
      if (!facts.toIds.some((to) => reached.includes(to))) continue;
      for (const from of facts.fromIds) {
        if (facts.toIds.every((to) => to === from)) continue;
        if (reached.includes(from)) continue;
        reached.push(from);
        grew = true;
      }
    }
  }
  return reached;
}

/** The region contracts for those that buy youth care in it, so other purposes are no membership here. */
export function isMember(world: Landscape, municipalityId: string, regionId: string): boolean {
  for (const { facts } of world.RegionMembership) {
    if (facts.purpose !== "INKOOP_JEUGDHULP") continue;
    if (facts.municipalityId === municipalityId && facts.regionId === regionId) return true;
  }
  return false;
}

function shareRegion(world: Landscape, one: string, other: string): boolean {
  for (const { facts } of world.RegionMembership) {
    if (isMember(world, one, facts.regionId) && isMember(world, other, facts.regionId)) return true;
  }
  return false;
}

function subregionOf(world: Landscape, municipalityId: string): string | null {
  for (const municipality of world.Municipality) {
    if (municipality.id === municipalityId) return municipality.facts.subregion;
  }
  return null;
}

/** coverage-rules.md "Entries", proximity: the nearest that any location of the provider gives. */
export function proximity(world: Landscape, providerId: string, m: string, on: Day): Proximity {
  const places: string[] = [];
  for (const { facts } of world.Location) {
    if (facts.providerId === providerId) places.push(facts.municipalityId);
  }
  if (places.length === 0) return "UNKNOWN";

  for (const place of places) {
    if (territory(world, m, on).includes(place)) return "IN_MUNICIPALITY";
  }
  const mine = subregionOf(world, m);
  for (const place of places) {
    for (const other of world.Municipality) {
      if (!shareRegion(world, m, other.id)) continue;
      // No sub-region recorded is not a sub-region that two municipalities have in common.
      if (mine === null || other.facts.subregion !== mine) continue;
      if (territory(world, other.id, on).includes(place)) return "IN_SUBREGION";
    }
  }
  for (const place of places) {
    for (const other of world.Municipality) {
      if (!shareRegion(world, m, other.id)) continue;
      if (territory(world, other.id, on).includes(place)) return "IN_REGION";
    }
  }
  return "ELSEWHERE";
}
