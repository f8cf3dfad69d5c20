// SPDX-License-Identifier: EUPL-1.2
import { contains, type LocalDate, type Period } from "../../../kit/localDate";
import { runAround } from "../../../kit/versioned/timeline.rules";
import { boundBy, isShown, isSuspended, reaches, withoutSuspended } from "../answer/contracts.rules";
import { byId } from "../answer/byId.rules";
import { applyingStops, type Intake, intakeOf, isOfSplit } from "../answer/intake.rules";
import { answersFor, notDeployedBy, segmentsAsked } from "../answer/segments.rules";
import { nearestTo, type Validity } from "../answer/situation.rules";
import { possibleTerritoryOf, splitBy, territoryOf } from "../answer/territory.rules";
import { type Fact } from "../projection/facts";

/** In the order in which they are made; the first that does not hold is the reason. */
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

export const outcomeLabels = {
  HOLDS: "voldoet",
  FAILS: "voldoet niet",
  NOT_JUDGED:
    "niet te beoordelen: een eerdere toets liet niets over om dit aan te toetsen, of het is niet vastgelegd",
} as const;
export type CheckOutcome = keyof typeof outcomeLabels;

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
  /** Whether what was contracted in the scheme for the municipality is in the register; else it cannot say who has none. */
  readonly isRecorded: boolean;
}

export interface Findings {
  readonly outcomes: Readonly<Record<CheckKind, CheckOutcome>>;
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

  const intakes = judged.map(({ intake }) => intake);
  const outcomes: Record<CheckKind, CheckOutcome> = {
    PROVIDER_ACTIVE: judgedBy(provider !== undefined),
    MUNICIPALITY_VALID: judgedBy(onDay(validity.municipalities).length > 0),
    SEGMENT_VALID: judgedBy(onDay(validity.segments).length > 0 && onDay(validity.schemes).length > 0),
    IN_REGION: judgedBy(regionId === null || regionIds.has(regionId)),
    CONTRACTED: recorded(testimony, judgedBy(testimony.contracts.length > 0)),
    CONTRACT_IN_FORCE: recorded(testimony, leftOf(testimony.contracts, inForce)),
    SEGMENT_IN_CONTRACT: recorded(testimony, leftOf(inForce, withSegment)),
    AREA_COVERED: leftOf(withSegment, reaching),
    DEPLOYED: leftOf(reaching, deployed),
    OPEN_FOR_INTAKE: openBy(intakes),
  };
  const stop = judged.find((each) => each.stop)?.stop ?? null;
  const split = splitBy(testimony.reorganisations, day);
  return {
    outcomes,
    regionId,
    inForce,
    withSegment,
    reaching,
    suspended,
    suspendedDeployed: suspended.filter(isDeployed),
    territory,
    viaCounterpart: withoutSuspended(lines).filter(inSegment(asked.counterparts)).some(reachesHere),
    areaNamesSplit: withSegment.some((line) => line.areaMunicipalityIds.some((id) => split.has(id))),
    intakes,
    stop:
      stop &&
      runAround(
        testimony.stops.filter(({ id }) => id === stop.id),
        day,
      ),
    isStopOfSplit: isOfSplit(stop, territory),
    covers: Object.entries(outcomes).every(
      ([check, outcome]) => outcome === "HOLDS" || check === "OPEN_FOR_INTAKE",
    ),
  };
}

const judgedBy = (holds: boolean): CheckOutcome => (holds ? "HOLDS" : "FAILS");

/** What a register does not hold that holds nothing contracted in the scheme for the municipality, is not what somebody lacks. */
const recorded = ({ isRecorded }: Testimony, outcome: CheckOutcome): CheckOutcome =>
  isRecorded || outcome === "HOLDS" ? outcome : "NOT_JUDGED";

/** Of nothing, nothing is left, which says nothing of what was looked for. */
const leftOf = (before: readonly unknown[], after: readonly unknown[]): CheckOutcome =>
  before.length === 0 ? "NOT_JUDGED" : judgedBy(after.length > 0);

/** One line that is known to be open is enough; one of which it is not known can be open. */
function openBy(intakes: readonly Intake[]): CheckOutcome {
  if (intakes.includes("OPEN")) return "HOLDS";
  return intakes.length === 0 || intakes.includes("UNKNOWN") ? "NOT_JUDGED" : "FAILS";
}
