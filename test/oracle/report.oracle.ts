// SPDX-License-Identifier: EUPL-1.2
// The report by brute force: slow, naive, and sharing no code with the product. DESIGN.md 4 asks for "a bridge per unit" and
// contract.graphql names units and reasons; how they are counted, the sources leave open. So, other than coverage.oracle.ts, this
// is a second reading of decisions: docs/coverage-rules.md "Landscape report".
import { type ContractFacts, type Day, type FactVersion, type Landscape, type Moment } from "./landscape";
import { territory } from "./territory.oracle";
import { onDay, recordedAt, worldOn } from "./world.oracle";

export interface ReportContractFacts extends ContractFacts {
  readonly subcontractorIds: readonly string[];
  readonly exitReason: string | null;
}

export interface ReportLandscape extends Landscape {
  readonly Contract: readonly FactVersion<ReportContractFacts>[];
  readonly Succession: readonly FactVersion<{
    readonly predecessorId: string;
    readonly successorId: string;
    readonly kind: "FUSIE" | "SPLITSING" | "AFSPLITSING";
  }>[];
  readonly Crosswalk: readonly FactVersion<{
    readonly fromSegmentId: string;
    readonly toSegmentId: string;
    readonly comparable: boolean;
  }>[];
}

type Contract = FactVersion<ReportContractFacts>;
export const onTheList = ["GEGUND", "ACTIEF", "GEWIJZIGD", "VERLENGD", "UITLOOP", "OPGEZEGD"];

/** "What counts on D": contracts, each with whom it binds. */
export interface Counting {
  readonly on: Day;
  /** The contracts of the landscape that are suspended within their term, with whom they bind. */
  readonly suspended: readonly { readonly id: string; readonly bound: readonly string[] }[];
  readonly contracts: readonly {
    readonly contract: Contract;
    readonly bound: readonly string[];
    readonly subcontractors: readonly string[];
  }[];
  /** "What is recorded": of those of the region itself, by this day. */
  readonly recorded: boolean;
}

export function counting(landscape: ReportLandscape, region: string, on: Day, knownAt: Moment): Counting {
  const world = worldOn(landscape, on, knownAt);
  const exists = (id: string): boolean => world.Provider.some((provider) => provider.id === id);
  const contracts = [];
  const suspended: { id: string; bound: string[] }[] = [];
  for (const contract of onDay(landscape.Contract, on, knownAt)) {
    const { facts } = contract;
    if (![...onTheList, "OPGESCHORT"].includes(facts.status)) continue;
    if (facts.start > on || (facts.end !== null && facts.end <= on)) continue;
    if (!ofLandscape(landscape, contract, region, on, knownAt)) continue;
    let bound: string[] = [...facts.partyIds];
    if (facts.consortiumId !== null) {
      bound = [];
      for (const consortium of world.Consortium) {
        if (consortium.id !== facts.consortiumId) continue;
        for (const member of world.ConsortiumMembership) {
          if (member.facts.consortiumId === consortium.id) bound.push(member.facts.providerId);
        }
      }
    }
    bound = [...new Set(bound.filter(exists))];
    if (bound.length === 0) continue;
    if (facts.status === "OPGESCHORT") {
      suspended.push({ id: contract.id, bound });
      continue;
    }
    contracts.push({ contract, bound, subcontractors: facts.subcontractorIds.filter(exists) });
  }
  let recorded = false;
  for (const contract of recordedAt(landscape.Contract, knownAt)) {
    if (contract.facts.commissionerKind === "LANDELIJK" || !hasBegun(contract, on)) continue;
    if (ofLandscape(landscape, contract, region, on, knownAt)) recorded = true;
  }
  return { on, contracts, recorded, suspended };
}

/** "What is recorded": it has been on the list by the day, on some day on which this version holds. */
export function hasBegun({ facts, validFrom, validUntil }: FactVersion<ContractFacts>, on: Day): boolean {
  if (!onTheList.includes(facts.status)) return false;
  const first = [facts.start, validFrom ?? ""].sort()[1] ?? "";
  const end = [facts.end ?? "9999", validUntil ?? "9999"].sort()[0] ?? "";
  return first <= on && first < end;
}

export function ofLandscape(
  landscape: ReportLandscape,
  { facts }: Contract,
  region: string,
  on: Day,
  knownAt: Moment,
): boolean {
  if (facts.commissionerKind === "LANDELIJK" || facts.commissionerRegionId === region) return true;
  const world = worldOn(landscape, on, knownAt);
  return world.RegionMembership.some(
    (member) =>
      member.facts.regionId === region &&
      member.facts.purpose === "INKOOP_JEUGDHULP" &&
      territory(world, member.facts.municipalityId, on).some((id) =>
        facts.commissionerMunicipalityIds.includes(id),
      ),
  );
}

export const units = [
  "CONTRACTED",
  "COUNTERPARTIES",
  "DELIVERING",
  "CONTRACTS",
  "RTA",
  "LTA",
  "MAATWERK",
] as const;
export type Unit = (typeof units)[number];

/** Everything that a unit counts, each once. */
export function counted({ contracts }: Counting, unit: Unit): string[] {
  const found: string[] = [];
  for (const { contract, bound, subcontractors } of contracts) {
    const { category, consortiumId } = contract.facts;
    if (unit === "CONTRACTS") found.push(contract.id);
    else if (unit === "COUNTERPARTIES" && consortiumId !== null) found.push(`consortium ${consortiumId}`);
    else if (unit === "DELIVERING") found.push(...bound, ...subcontractors);
    else if (unit === "CONTRACTED" || unit === "COUNTERPARTIES" || unit === category) found.push(...bound);
  }
  return [...new Set(found)].sort();
}

/** The RTA category by who commissioned. */
export function commissioned({ contracts }: Counting, ...kinds: string[]): number {
  const found = contracts
    .filter(({ contract }) => contract.facts.category === "RTA")
    .filter(({ contract }) => kinds.includes(contract.facts.commissionerKind));
  return new Set(found.flatMap(({ bound }) => bound)).size;
}

/** The providers of each denomination that is there on one of the days. */
export function identities(landscape: ReportLandscape, at: Counting, knownAt: Moment): Map<string, number> {
  const counts = new Map<string, number>();
  for (const provider of onDay(landscape.Provider, at.on, knownAt)) {
    if (!counted(at, "CONTRACTED").includes(provider.id)) continue;
    for (const identity of provider.facts.identities) counts.set(identity, (counts.get(identity) ?? 0) + 1);
  }
  return counts;
}
