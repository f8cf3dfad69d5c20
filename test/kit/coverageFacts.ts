// SPDX-License-Identifier: EUPL-1.2
import { always } from "../../kit/localDate";
import { type Entry } from "../../services/coverage/answer/entry.rules";
import { type Evidence } from "../../services/coverage/answer/evidence";
import { type Question } from "../../services/coverage/answer/question";
import { type Fact, type FactName } from "../../services/coverage/projection/facts";
import { type Testimony } from "../../services/coverage/whyNot/explanation.rules";

/**
 * Facts for tests of the rules of coverage. Left as they are they tell one story: on `day`, provider P-1 has contract
 * C-1 with line L-1 for segment S/A in region RG, in which municipality GM0001 buys, and it takes new children.
 */
export const day = "2022-03-01";

type Given<Name extends FactName> = Partial<Fact<Name>>;

export const aMunicipality = (given: Given<"Municipality"> = {}): Fact<"Municipality"> => ({
  id: "GM0001",
  ...always,
  subregion: null,
  ...given,
});

export const aMembership = (
  municipalityId = "GM0001",
  given: Given<"RegionMembership"> = {},
): Fact<"RegionMembership"> => ({
  id: `RG/${municipalityId}`,
  ...always,
  regionId: "RG",
  municipalityId,
  purpose: "INKOOP_JEUGDHULP",
  ...given,
});

/** On a day, some municipalities go into others: a merger when many go into one, a split when one goes into many. */
export const aReorganisation = (
  on: string,
  fromIds: readonly string[],
  toIds: readonly string[],
): Fact<"Reorganisation"> => ({
  id: `${on}/${fromIds.join("+")}`,
  ...always,
  on,
  fromIds,
  toIds,
});

export const aDeployment = (segmentId: string, deployed: boolean): Fact<"Deployment"> => ({
  id: `GM0001/${segmentId}`,
  ...always,
  municipalityId: "GM0001",
  segmentId,
  deployed,
});

export const aScheme = (given: Given<"SegmentScheme"> = {}): Fact<"SegmentScheme"> => ({
  id: "S",
  ...always,
  regionId: "RG",
  ...given,
});

export const aSegment = (code = "A", given: Given<"Segment"> = {}): Fact<"Segment"> => ({
  id: `S/${code}`,
  ...always,
  schemeId: "S",
  parentId: null,
  counterpartId: null,
  movement: null,
  ...given,
});

export const aProvider = (id = "P-1", given: Given<"Provider"> = {}): Fact<"Provider"> => ({
  id,
  ...always,
  name: `Aanbieder ${id} (fictief)`,
  kind: "INSTELLING",
  identities: [],
  consultsForAccessTeams: null,
  ...given,
});

export const aContract = (id = "C-1", given: Given<"Contract"> = {}): Fact<"Contract"> => ({
  id,
  ...always,
  category: "RTA",
  commissionerKind: "REGIO",
  commissionerRegionId: "RG",
  commissionerMunicipalityIds: [],
  partyIds: ["P-1"],
  consortiumId: null,
  subcontractorIds: [],
  start: "2022-01-01",
  end: null,
  status: "ACTIEF",
  exitReason: null,
  ...given,
});

export const aLine = (id = "L-1", given: Given<"ContractLine"> = {}): Fact<"ContractLine"> => ({
  id,
  ...always,
  contractId: "C-1",
  segmentId: "S/A",
  scale: "REGIONAL",
  areaKind: "REGIO",
  areaRegionId: "RG",
  areaMunicipalityIds: [],
  intakeOpen: true,
  ...given,
});

/** A line that names its municipalities. */
export const aLineFor = (
  municipalityIds: readonly string[],
  given: Given<"ContractLine"> = {},
): Fact<"ContractLine"> =>
  aLine("L-1", {
    areaKind: "GEMEENTEN",
    areaRegionId: null,
    areaMunicipalityIds: municipalityIds,
    scale: "LOCAL",
    ...given,
  });

/** A bespoke line: no segment, for one child. */
export const aBespokeLine = (given: Given<"ContractLine"> = {}): Fact<"ContractLine"> =>
  aLineFor(["GM0001"], { segmentId: null, scale: "INDIVIDUAL", ...given });

export const aStop = (id = "AS-1", given: Given<"AdmissionStop"> = {}): Fact<"AdmissionStop"> => ({
  id,
  validFrom: "2022-01-01",
  validUntil: null,
  providerId: "P-1",
  segmentId: null,
  municipalityIds: [],
  ...given,
});

export const aConsortium = (id = "CS-1", given: Given<"Consortium"> = {}): Fact<"Consortium"> => ({
  id,
  ...always,
  ...given,
});

export const aMember = (
  providerId: string,
  given: Given<"ConsortiumMembership"> = {},
): Fact<"ConsortiumMembership"> => ({
  id: `CS-1/${providerId}`,
  ...always,
  consortiumId: "CS-1",
  providerId,
  ...given,
});

export const aLocation = (municipalityId: string, given: Given<"Location"> = {}): Fact<"Location"> => ({
  id: `LOC-${municipalityId}`,
  ...always,
  providerId: "P-1",
  municipalityId,
  ...given,
});

export const aSupervision = (providerId = "P-1"): Fact<"Supervision"> => ({
  id: `SV-${providerId}`,
  ...always,
  providerId,
});

export const anEntry = (given: Partial<Entry> = {}): Entry => ({
  group: "OWN",
  provider: aProvider(),
  contract: aContract(),
  line: aLine(),
  asMemberOf: null,
  merged: null,
  proximity: "UNKNOWN",
  intake: "OPEN",
  stop: null,
  isStopOfSplit: false,
  underSupervision: false,
  ...given,
});

export const someEvidence = (given: Partial<Evidence> = {}): Evidence => ({
  municipality: aMunicipality(),
  reorganisations: [],
  memberships: [aMembership()],
  neighbours: [aMunicipality()],
  deployments: [],
  segments: [aSegment()],
  lines: [aLine()],
  contracts: [aContract()],
  consortia: [aConsortium()],
  consortiumMemberships: [],
  providers: [aProvider()],
  locations: [],
  stops: [],
  supervisions: [],
  isRecorded: true,
  ...given,
});

export const aQuestion = (
  given: Partial<Omit<Question, "scope">> = {},
  scope: Partial<Question["scope"]> = {},
): Question => ({
  municipalityId: "GM0001",
  segmentId: "S/A",
  on: day,
  filter: {},
  ...given,
  scope: { includeCounterpart: true, includeIndividual: false, includeNotDeployed: false, ...scope },
});

export const aTestimony = (
  given: Partial<Omit<Testimony, "validity">> = {},
  validity: Partial<Testimony["validity"]> = {},
): Testimony => ({
  day,
  municipalityId: "GM0001",
  segmentId: "S/A",
  providers: [aProvider("P-1", { name: "De Papieren Reiger (fictief)" })],
  contracts: [aContract()],
  consortia: [aConsortium()],
  consortiumMemberships: [],
  lines: [aLine()],
  stops: [],
  segments: [aSegment()],
  reorganisations: [],
  deployments: [],
  isRecorded: true,
  ...given,
  validity: {
    municipalities: [aMunicipality()],
    segments: [aSegment()],
    schemes: [aScheme()],
    memberships: [aMembership()],
    ...validity,
  },
});
