// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { type Evidence } from "./evidence";
import { territoryOf } from "./territory.rules";

/** In the order in which entries of one scale are listed. */
export const proximities = ["IN_MUNICIPALITY", "IN_SUBREGION", "IN_REGION", "ELSEWHERE", "UNKNOWN"] as const;
export type Proximity = (typeof proximities)[number];

/** How near a provider's locations are, worked out once for a question. (000_bd11713b369032a5.txt:144) */
export function proximityFrom(
  evidence: Pick<Evidence, "municipality" | "neighbours" | "memberships" | "reorganisations" | "locations">,
  day: LocalDate,
): (providerId: string) => Proximity {
  const { municipality, neighbours, reorganisations } = evidence;
  const inMunicipality = territoryOf(municipality.id, reorganisations, day);
  const members = new Set(evidence.memberships.map((membership) => membership.municipalityId));
  const nearby = neighbours.filter((neighbour) => members.has(neighbour.id));
  const territories = (of: typeof nearby) =>
    new Set(of.flatMap((neighbour) => [...territoryOf(neighbour.id, reorganisations, day)]));
  const inSubregion = territories(
    nearby.filter(
      (neighbour) => neighbour.subregion !== null && neighbour.subregion === municipality.subregion,
    ),
  );
  const inRegion = territories(nearby);
  const places = new Map<string, string[]>();
  for (const { providerId, municipalityId } of evidence.locations) {
    places.set(providerId, [...(places.get(providerId) ?? []), municipalityId]);
  }
  return (providerId) => {
    const at = places.get(providerId);
    if (!at) return "UNKNOWN";
    if (at.some((id) => inMunicipality.has(id))) return "IN_MUNICIPALITY";
    if (at.some((id) => inSubregion.has(id))) return "IN_SUBREGION";
    if (at.some((id) => inRegion.has(id))) return "IN_REGION";
    return "ELSEWHERE";
  };
}
