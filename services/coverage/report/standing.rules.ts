// SPDX-License-Identifier: EUPL-1.2
import { contains, type LocalDate, type Period } from "../../../kit/localDate";
import { boundBy, isShown, isWithinTerm, wasShownBy } from "../answer/contracts.rules";
import { byId } from "../answer/byId.rules";
import { territoryOf } from "../answer/territory.rules";
import { type Fact } from "../projection/facts";
import { type ReportEvidence } from "./reportEvidence";

/** A contract that counts on a day, and who stands behind it then. */
export interface StandingContract {
  readonly contract: Fact<"Contract">;
  /** Its parties, or the members of its consortium; never nobody. */
  readonly boundIds: readonly string[];
  readonly subcontractorIds: readonly string[];
}

/** How the landscape of a region stands on a day. */
export interface Standing {
  readonly on: LocalDate;
  /** By id. */
  readonly contracts: ReadonlyMap<string, StandingContract>;
  readonly providers: ReadonlyMap<string, Fact<"Provider">>;
  readonly contracted: ReadonlySet<string>;
  readonly subcontracted: ReadonlySet<string>;
  /** The contracts that would count, were they not suspended. */
  readonly suspended: readonly StandingContract[];
  /** Of the region itself, by this day; without them no count of it is the whole of it. */
  readonly contractsRecorded: boolean;
}

/**
 * The contracts of a region's landscape: those that `landscape` shows, commissioned by the region, by a municipality in
 * the territory of one of its members, or nationally. One that binds nobody who exists on the day does not count.
 */
export function standingOn(evidence: ReportEvidence, on: LocalDate): Standing {
  const isOwn = ownOn(evidence, on);
  const isOfRegion = commissionedFor(evidence, on);
  const consortia = {
    consortia: validOn(evidence.consortia, on),
    consortiumMemberships: validOn(evidence.consortiumMemberships, on),
  };
  const providers = byId(validOn(evidence.providers, on));
  const existing = (ids: readonly string[]): string[] => [...new Set(ids)].filter((id) => providers.has(id));
  const binding = (contracts: readonly Fact<"Contract">[]): StandingContract[] =>
    contracts
      .map((contract) => ({
        contract,
        boundIds: existing(boundBy(contract, consortia).map(({ providerId }) => providerId)),
        subcontractorIds: existing(contract.subcontractorIds),
      }))
      .filter(({ boundIds }) => boundIds.length > 0);
  const ofRegion = validOn(evidence.contracts, on).filter(isOfRegion);
  const standing = binding(ofRegion.filter((contract) => isShown(contract, on)));
  return {
    on,
    contracts: new Map(standing.map((each) => [each.contract.id, each])),
    providers,
    contracted: new Set(standing.flatMap(({ boundIds }) => boundIds)),
    subcontracted: new Set(standing.flatMap(({ subcontractorIds }) => subcontractorIds)),
    suspended: binding(ofRegion.filter((each) => each.status === "OPGESCHORT" && isWithinTerm(each, on))),
    contractsRecorded: evidence.contracts.some((contract) => isOwn(contract) && wasShownBy(contract, on)),
  };
}

export const validOn = <Version extends Period>(versions: readonly Version[], day: LocalDate): Version[] =>
  versions.filter((version) => contains(version, day));

type OfContract = (contract: Fact<"Contract">) => boolean;

/** Says of a contract whether it belongs to the landscape of the region on a day. */
export function commissionedFor(evidence: ReportEvidence, on: LocalDate): OfContract {
  const isOwn = ownOn(evidence, on);
  return (contract) => contract.commissionerKind === "LANDELIJK" || isOwn(contract);
}

/**
 * Says of a contract whether it is the region's own: bought by it, or by a municipality in the territory of one that buys in
 * it on the day. The contracts of a region are recorded from the first day on which one of these is on the list: of what was
 * there before that the register cannot say "none". (docs/coverage-rules.md "What is recorded")
 */
function ownOn(evidence: ReportEvidence, on: LocalDate): OfContract {
  const buyers = buyersOn(evidence, on);
  return (contract) =>
    contract.commissionerRegionId === evidence.regionId ||
    contract.commissionerMunicipalityIds.some((id) => buyers.has(id));
}

/** The municipalities that buy in the region on the day, with all that went into them. */
export function buyersOn(evidence: ReportEvidence, on: LocalDate): ReadonlySet<string> {
  const reorganisations = validOn(evidence.reorganisations, on);
  return new Set(
    validOn(evidence.memberships, on).flatMap(({ municipalityId }) => [
      ...territoryOf(municipalityId, reorganisations, on),
    ]),
  );
}
