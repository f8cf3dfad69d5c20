// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { boundBy, type Consortia, isShown, reaches, withoutSuspended } from "../answer/contracts.rules";
import { byId } from "../answer/byId.rules";
import { folded } from "../answer/filter.rules";
import { byDutchName } from "../answer/order.rules";
import { notDeployedBy, segmentsAsked } from "../answer/segments.rules";
import { territoryOf } from "../answer/territory.rules";
import { type Fact, type LandscapeCategory } from "../projection/facts";

export interface LandscapeQuestion {
  readonly on: LocalDate;
  readonly municipality?: string | null | undefined;
  readonly segmentsAll?: readonly string[] | null | undefined;
  readonly segmentsAny?: readonly string[] | null | undefined;
  readonly categories?: readonly LandscapeCategory[] | null | undefined;
  readonly identities?: readonly string[] | null | undefined;
  readonly text?: string | null | undefined;
}

/** Everything contracted in a region, on the day and as known at the moment. */
export interface LandscapeEvidence extends Consortia {
  readonly contracts: readonly Fact<"Contract">[];
  readonly lines: readonly Fact<"ContractLine">[];
  readonly providers: readonly Fact<"Provider">[];
  readonly segments: readonly Fact<"Segment">[];
  readonly reorganisations: readonly Fact<"Reorganisation">[];
  /** Of the municipality that the list is narrowed to, if any. */
  readonly deployments: readonly Fact<"Deployment">[];
  readonly memberships: readonly Fact<"RegionMembership">[];
}

/** A provider and all through which it is in the landscape. */
export interface LandscapeItem {
  readonly provider: Fact<"Provider">;
  readonly categories: readonly LandscapeCategory[];
  readonly segmentIds: readonly string[];
  readonly contractIds: readonly string[];
}

const categoryOrder: readonly LandscapeCategory[] = ["RTA", "LTA", "MAATWERK"];

/** The contracted providers by name, as the filter leaves them. Subcontractors are not contracted. */
export function landscapeOf(evidence: LandscapeEvidence, question: LandscapeQuestion): LandscapeItem[] {
  const providers = byId(evidence.providers);
  const linesOf = linesByContract(evidence, question);
  const held = new Map<string, Holding[]>();
  for (const contract of evidence.contracts) {
    const lines = linesOf.get(contract.id) ?? [];
    const counts = question.municipality == null || lines.length > 0;
    if (!isShown(contract, question.on) || !isOf(contract, question.categories) || !counts) continue;
    for (const { providerId } of boundBy(contract, evidence)) {
      held.set(providerId, [...(held.get(providerId) ?? []), { contract, lines }]);
    }
  }
  return [...held]
    .flatMap(([providerId, holdings]) => {
      const provider = providers.get(providerId);
      return provider ? [toItem(provider, holdings)] : [];
    })
    .filter((item) => matches(item, question, evidence.segments))
    .sort(
      (a, b) => byDutchName(a.provider.name, b.provider.name) || (a.provider.id < b.provider.id ? -1 : 1),
    );
}

interface Holding {
  readonly contract: Fact<"Contract">;
  readonly lines: readonly Fact<"ContractLine">[];
}

/** All lines, or those that reach the municipality in segments that it deploys. */
function linesByContract(
  evidence: LandscapeEvidence,
  { municipality, on }: LandscapeQuestion,
): ReadonlyMap<string, Fact<"ContractLine">[]> {
  const territory = municipality
    ? territoryOf(municipality, evidence.reorganisations, on)
    : new Set<string>();
  const regionIds = new Set(
    evidence.memberships.filter((each) => each.municipalityId === municipality).map((each) => each.regionId),
  );
  const segments = byId(evidence.segments);
  const notDeployed = notDeployedBy(evidence.deployments, segments);
  const lines = withoutSuspended(evidence.lines).filter(
    (line) =>
      // A line in a segment that is no longer in use covers nothing.
      (line.segmentId === null || segments.has(line.segmentId)) &&
      (municipality == null ||
        (reaches(line, territory, regionIds) && (line.segmentId === null || !notDeployed(line.segmentId)))),
  );
  const grouped = new Map<string, Fact<"ContractLine">[]>();
  for (const line of lines) grouped.set(line.contractId, [...(grouped.get(line.contractId) ?? []), line]);
  return grouped;
}

function toItem(provider: Fact<"Provider">, holdings: readonly Holding[]): LandscapeItem {
  const categories = new Set(holdings.map(({ contract }) => contract.category));
  const segmentIds = holdings.flatMap(({ lines }) => lines).flatMap((line) => line.segmentId ?? []);
  return {
    provider,
    categories: categoryOrder.filter((category) => categories.has(category)),
    segmentIds: [...new Set(segmentIds)].sort(),
    contractIds: [...new Set(holdings.map(({ contract }) => contract.id))].sort(),
  };
}

const isOf = (
  contract: Fact<"Contract">,
  categories: readonly LandscapeCategory[] | null | undefined,
): boolean => !categories?.length || categories.includes(contract.category);

function matches(
  item: LandscapeItem,
  question: LandscapeQuestion,
  segments: readonly Fact<"Segment">[],
): boolean {
  const { segmentsAll, segmentsAny, identities, text } = question;
  // A segment that has others under it is held by whoever holds one of those, and each of those by who holds it as a whole.
  const holds = (segmentId: string): boolean => {
    const { own, above } = segmentsAsked(segmentId, segments);
    return item.segmentIds.some((id) => own.has(id) || above.has(id));
  };
  return (
    (!segmentsAll?.length || segmentsAll.every(holds)) &&
    (!segmentsAny?.length || segmentsAny.some(holds)) &&
    (!identities?.length || identities.some((id) => item.provider.identities.includes(id))) &&
    (!text?.trim() || folded(item.provider.name).includes(folded(text.trim())))
  );
}
