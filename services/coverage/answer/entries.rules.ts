// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { byId } from "./byId.rules";
import { boundBy, isShown, isSuspended, mergedIn } from "./contracts.rules";
import { type Entry } from "./entry.rules";
import { type Evidence } from "./evidence";
import { applyingStops, intakeOf, isOfSplit } from "./intake.rules";
import { proximityFrom } from "./proximity.rules";
import { type RoleOf } from "./role.rules";
import { possibleTerritoryOf, territoryOf } from "./territory.rules";

/** Every entry that the scope lets in, before filters and in no order. (DOMAIN 12.4) */
export function entriesOf(evidence: Evidence, roleOf: RoleOf, day: LocalDate): Entry[] {
  const territory = territoryOf(evidence.municipality.id, evidence.reorganisations, day);
  const possibleTerritory = possibleTerritoryOf(evidence.municipality.id, evidence.reorganisations, day);
  const contracts = byId(evidence.contracts);
  const providers = byId(evidence.providers);
  const segments = byId(evidence.segments);
  const supervised = new Set(evidence.supervisions.map((supervision) => supervision.providerId));
  const proximityOf = proximityFrom(evidence, day);

  return evidence.lines.flatMap((line) => {
    const role = isSuspended(line) ? null : roleOf(line);
    const contract = contracts.get(line.contractId);
    if (!role || !contract || !isShown(contract, day)) return [];
    return boundBy(contract, evidence).flatMap(({ providerId, asMemberOf }): Entry[] => {
      const provider = providers.get(providerId);
      if (!provider) return [];
      const stops = applyingStops(evidence.stops, providerId, role.segmentIds, segments, possibleTerritory);
      return [
        {
          group: role.group,
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
