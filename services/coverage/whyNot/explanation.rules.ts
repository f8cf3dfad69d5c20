// SPDX-License-Identifier: EUPL-1.2
import { contains, type LocalDate, type Period } from "../../../kit/localDate";
import { runAround } from "../../../kit/versioned/timeline.rules";
import { boundBy, isShown, isSuspended, reaches, withoutSuspended } from "../answer/contracts.rules";
import { byId } from "../answer/entries.rules";
import { applyingStops, type Intake, intakeOf, isOfSplit } from "../answer/intake.rules";
import { answersFor, notDeployedBy, segmentsAsked } from "../answer/segments.rules";
import { nearestTo, type Validity } from "../answer/situation.rules";
import { possibleTerritoryOf, splitBy, territoryOf } from "../answer/territory.rules";
import { type Fact } from "../projection/facts";

/** In the order in which they are made; the first that fails is the reason. */
export const checkLabels = {
  PROVIDER_ACTIVE: "de aanbieder bestaat op deze dag",
  MUNICIPALITY_VALID: "de gemeente bestaat op deze dag",
  SEGMENT_VALID: "het segment is in gebruik op deze dag",
  IN_REGION: "de gemeente koopt in binnen de regio van het segment",
  CONTRACTED: "de aanbieder is ooit gecontracteerd",
  CONTRACT_IN_FORCE: "een contract is van kracht op deze dag",
  SEGMENT_IN_CONTRACT: "dat contract bevat het segment",
  AREA_COVERED: "het werkgebied omvat de gemeente",
  DEPLOYED: "de gemeente zet het segment in",
  OPEN_FOR_INTAKE: "de aanbieder neemt nieuwe jeugdigen op",
} as const;
export type CheckKind = keyof typeof checkLabels;

/** What is to be known of one provider, one municipality and one segment. */
export interface Testimony {
  readonly day: LocalDate;
  readonly municipalityId: string;
  readonly segmentId: string;
  readonly validity: Validity;
  /** On any day: the versions of the provider, its contracts and consortia, and their lines. */
  readonly providers: readonly Fact<"Provider">[];
  readonly contracts: readonly Fact<"Contract">[];
  readonly consortia: readonly Fact<"Consortium">[];
  readonly consortiumMemberships: readonly Fact<"ConsortiumMembership">[];
  readonly lines: readonly Fact<"ContractLine">[];
  readonly stops: readonly Fact<"AdmissionStop">[];
  /** On the day. */
  readonly segments: readonly Fact<"Segment">[];
  readonly reorganisations: readonly Fact<"Reorganisation">[];
  readonly deployments: readonly Fact<"Deployment">[];
}

export interface Findings {
  readonly holds: Readonly<Record<CheckKind, boolean>>;
  readonly regionId: string | null;
  /** The lines left after each narrowing, for the words. */
  readonly inForce: readonly Fact<"Contract">[];
  readonly withSegment: readonly Fact<"ContractLine">[];
  readonly reaching: readonly Fact<"ContractLine">[];
  /** Those that would reach the municipality, and those of them that would be deployed, were they not suspended. */
  readonly suspended: readonly Fact<"ContractLine">[];
  readonly suspendedDeployed: readonly Fact<"ContractLine">[];
  readonly territory: ReadonlySet<string>;
  readonly viaCounterpart: boolean;
  readonly areaNamesSplit: boolean;
  readonly intakes: readonly Intake[];
  /** All days of the stop that applies, over changes of what it says. */
  readonly stop: Period | null;
  readonly isStopOfSplit: boolean;
  /** All that coverage asks for; a stop does not undo it. */
  readonly covers: boolean;
}

/** Makes every check, each on what the ones before it left over. */
export function findingsOf(testimony: Testimony): Findings {
  const { day, validity, municipalityId } = testimony;
  const onDay = <Each extends Period>(all: readonly Each[]): Each[] =>
    all.filter((each) => contains(each, day));
  const provider = onDay(testimony.providers)[0];
  const regionIds = new Set(validity.memberships.map((membership) => membership.regionId));
  const regionId = nearestTo(validity.schemes, day)?.regionId ?? null;
  const segments = byId(testimony.segments);
  const asked = segmentsAsked(testimony.segmentId, testimony.segments);
  const territory = territoryOf(municipalityId, testimony.reorganisations, day);
  const possible = possibleTerritoryOf(municipalityId, testimony.reorganisations, day);
  const notDeployed = notDeployedBy(testimony.deployments, segments);

  const consortia = {
    consortia: onDay(testimony.consortia),
    consortiumMemberships: onDay(testimony.consortiumMemberships),
  };
  const inForce = onDay(testimony.contracts).filter(
    (contract) =>
      isShown(contract, day) &&
      boundBy(contract, consortia).some((each) => each.providerId === testimony.providers[0]?.id),
  );
  const contractsInForce = byId(inForce);
  const lines = onDay(testimony.lines).filter((line) => contractsInForce.has(line.contractId));
  const inSegment = (ids: ReadonlySet<string>) => (line: Fact<"ContractLine">) =>
    line.segmentId !== null && line.scale !== "INDIVIDUAL" && ids.has(line.segmentId);
  const reachesHere = (line: Fact<"ContractLine">): boolean => reaches(line, territory, regionIds);
  // A suspended line is in its contract, and covers nothing.
  const withSegment = lines.filter(inSegment(new Set([...asked.own, ...asked.above])));
  const reaching = withoutSuspended(withSegment).filter(reachesHere);
  const suspended = withSegment.filter(isSuspended).filter(reachesHere);
  const answering = ({ segmentId }: Fact<"ContractLine">): readonly string[] =>
    answersFor(segmentId ?? "", asked);
  const isDeployed = (line: Fact<"ContractLine">): boolean => !answering(line).every(notDeployed);
  const deployed = reaching.filter(isDeployed);
  const judged = deployed.flatMap((line) => {
    const contract = contractsInForce.get(line.contractId);
    if (!contract || !provider) return [];
    const stops = applyingStops(onDay(testimony.stops), provider.id, answering(line), segments, possible);
    return [{ intake: intakeOf(contract, line, stops), stop: stops[0] ?? null }];
  });

  const holds: Record<CheckKind, boolean> = {
    PROVIDER_ACTIVE: provider !== undefined,
    MUNICIPALITY_VALID: onDay(validity.municipalities).length > 0,
    SEGMENT_VALID: onDay(validity.segments).length > 0 && onDay(validity.schemes).length > 0,
    IN_REGION: regionId === null || regionIds.has(regionId),
    CONTRACTED: testimony.contracts.length > 0,
    CONTRACT_IN_FORCE: inForce.length > 0,
    SEGMENT_IN_CONTRACT: withSegment.length > 0,
    AREA_COVERED: reaching.length > 0,
    DEPLOYED: deployed.length > 0,
    OPEN_FOR_INTAKE: judged.some(({ intake }) => intake === "OPEN"),
  };
  const stop = judged.find((each) => each.stop)?.stop ?? null;
  const split = splitBy(testimony.reorganisations, day);
  return {
    holds,
    regionId,
    inForce,
    withSegment,
    reaching,
    suspended,
    suspendedDeployed: suspended.filter(isDeployed),
    territory,
    viaCounterpart: withoutSuspended(lines).filter(inSegment(asked.counterparts)).some(reachesHere),
    areaNamesSplit: withSegment.some((line) => line.areaMunicipalityIds.some((id) => split.has(id))),
    intakes: judged.map(({ intake }) => intake),
    stop:
      stop &&
      runAround(
        testimony.stops.filter(({ id }) => id === stop.id),
        day,
      ),
    isStopOfSplit: isOfSplit(stop, territory),
    covers: Object.entries(holds).every(([check, held]) => held || check === "OPEN_FOR_INTAKE"),
  };
}
