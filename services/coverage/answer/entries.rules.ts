// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { type Fact } from "../projection/facts";
import { boundBy, isShown, mergedIn, reaches, withoutSuspended } from "./contracts.rules";
import { type Entry, type Group } from "./entry.rules";
import { type Evidence } from "./evidence";
import { applyingStops, intakeOf, isOfSplit } from "./intake.rules";
import { proximityFrom } from "./proximity.rules";
import { type Scope } from "./question";
import { answersFor, type SegmentsAsked } from "./segments.rules";
import { possibleTerritoryOf, territoryOf } from "./territory.rules";

/** Every entry that the scope lets in, before filters and in no order. (DOMAIN 12.4) */
export function entriesOf(
  evidence: Evidence,
  asked: SegmentsAsked,
  notDeployed: (segmentId: string) => boolean,
  scope: Scope,
  day: LocalDate,
): Entry[] {
  const territory = territoryOf(evidence.municipality.id, evidence.reorganisations, day);
  const possibleTerritory = possibleTerritoryOf(evidence.municipality.id, evidence.reorganisations, day);
  const regionIds = regionsOf(evidence);
  const contracts = byId(evidence.contracts);
  const providers = byId(evidence.providers);
  const segments = byId(evidence.segments);
  const supervised = new Set(evidence.supervisions.map((supervision) => supervision.providerId));
  const proximityOf = proximityFrom(evidence, day);
  const isLookedAt = (segmentId: string): boolean => scope.includeNotDeployed || !notDeployed(segmentId);
  const answering = ({ segmentId }: Fact<"ContractLine">): readonly string[] =>
    segmentId === null ? [] : answersFor(segmentId, asked).filter(isLookedAt);

  return withoutSuspended(evidence.lines).flatMap((line) => {
    const group = groupOf(line, answering(line), asked, scope);
    const contract = contracts.get(line.contractId);
    if (!group || !contract || !isShown(contract, day) || !reaches(line, territory, regionIds)) return [];
    return boundBy(contract, evidence).flatMap(({ providerId, asMemberOf }): Entry[] => {
      const provider = providers.get(providerId);
      if (!provider) return [];
      const stops = applyingStops(evidence.stops, providerId, answering(line), segments, possibleTerritory);
      return [
        {
          group,
          provider,
          contract,
          line,
          asMemberOf,
          merged: mergedIn(line, evidence.municipality.id, territory),
          proximity: proximityOf(providerId),
          intake: intakeOf(contract, line, stops),
          stop: stops[0] ?? null,
          isStopOfSplit: isOfSplit(stops[0] ?? null, territory),
          underSupervision: supervised.has(providerId),
        },
      ];
    });
  });
}

/** The procurement regions that the municipality is a member of. */
export function regionsOf(evidence: Pick<Evidence, "municipality" | "memberships">): ReadonlySet<string> {
  return new Set(
    evidence.memberships
      .filter((membership) => membership.municipalityId === evidence.municipality.id)
      .map((membership) => membership.regionId),
  );
}

/** Which group a line falls into; null for a line that is not looked at. */
function groupOf(
  { scale, segmentId }: Fact<"ContractLine">,
  answering: readonly string[],
  asked: SegmentsAsked,
  scope: Scope,
): Group | null {
  if (scale === "INDIVIDUAL") return scope.includeIndividual ? "INDIVIDUAL" : null;
  if (segmentId === null || answering.length === 0) return null;
  if (asked.own.has(segmentId) || asked.above.has(segmentId)) return "OWN";
  return scope.includeCounterpart && asked.counterparts.has(segmentId) ? "COUNTERPART" : null;
}

export function byId<Each extends { readonly id: string }>(all: readonly Each[]): ReadonlyMap<string, Each> {
  return new Map(all.map((each) => [each.id, each]));
}
