// SPDX-License-Identifier: EUPL-1.2
import { type Period } from "../../../kit/localDate";

/** The words of the owners, as far as the read side uses them. The names are those of the owners' facts. */
export type Scale = "LOCAL" | "SUBREGIONAL" | "REGIONAL" | "SUPRAREGIONAL" | "NATIONAL" | "INDIVIDUAL";
export type LandscapeCategory = "RTA" | "LTA" | "MAATWERK";
export type ContractStatus =
  | "GEPLAND"
  | "GEGUND"
  | "ACTIEF"
  | "GEWIJZIGD"
  | "OPGESCHORT"
  | "UITLOOP"
  | "OPGEZEGD"
  | "BEEINDIGD"
  | "VERLENGD";
export type AreaKind = "REGIO" | "GEMEENTEN" | "LANDELIJK";
export type ExitReason =
  | "NIET_INGESCHREVEN_OF_NIET_GEGUND"
  | "KWALITEITSEISEN_NIET_GEHAALD"
  | "FUSIE"
  | "ONDERAANNEMER"
  | "MAATWERK_BEEINDIGD"
  | "OPGEZEGD_NO_GO"
  | "EIGEN_VERZOEK"
  | "ERKENNING_VERLOREN"
  | "EINDE_LOOPTIJD";
export type SuccessionKind = "FUSIE" | "SPLITSING" | "AFSPLITSING";
export type Movement =
  | "BEHEERSEN"
  | "UITBREIDEN"
  | "BUNDELEN"
  | "AFBAKENEN"
  | "LOKAAL_MAKEN"
  | "VERSCHUIVEN_NAAR_WIJKTEAM"
  | "OVERZICHTELIJK_BEPERKT";

/** What is kept of each kind of entity: what one can filter, sort or count on, and nothing else. */
export interface FactBodies {
  readonly Region: object;
  readonly Municipality: { readonly subregion: string | null };
  readonly RegionMembership: {
    readonly regionId: string;
    readonly municipalityId: string;
    readonly purpose: string;
  };
  readonly Reorganisation: {
    readonly on: string;
    readonly fromIds: readonly string[];
    readonly toIds: readonly string[];
  };
  readonly Deployment: {
    readonly municipalityId: string;
    readonly segmentId: string;
    readonly deployed: boolean;
  };
  readonly SegmentScheme: { readonly regionId: string | null };
  readonly Segment: {
    readonly schemeId: string;
    readonly parentId: string | null;
    readonly counterpartId: string | null;
    readonly movement: Movement | null;
  };
  readonly Crosswalk: {
    readonly fromSegmentId: string;
    readonly toSegmentId: string;
    readonly comparable: boolean;
  };
  readonly StatedFigure: { readonly regionId: string };
  readonly Target: {
    readonly regionId: string;
    readonly unit: "CONTRACTED" | "COUNTERPARTIES" | "DELIVERING" | "CONTRACTS" | LandscapeCategory;
    readonly segmentId: string | null;
    readonly figure: number;
    readonly direction: "AT_MOST" | "AT_LEAST" | null;
  };
  readonly Contract: {
    readonly category: LandscapeCategory;
    readonly commissionerKind: string;
    readonly commissionerRegionId: string | null;
    readonly commissionerMunicipalityIds: readonly string[];
    readonly partyIds: readonly string[];
    readonly consortiumId: string | null;
    readonly subcontractorIds: readonly string[];
    readonly start: string;
    readonly end: string | null;
    readonly status: ContractStatus;
    readonly exitReason: ExitReason | null;
  };
  readonly ContractLine: {
    readonly contractId: string;
    readonly segmentId: string | null;
    readonly scale: Scale;
    readonly areaKind: AreaKind;
    readonly areaRegionId: string | null;
    readonly areaMunicipalityIds: readonly string[];
    readonly intakeOpen: boolean | null;
    /** Not there in what was projected before lines said so. */
    readonly suspended?: boolean | null;
  };
  readonly AdmissionStop: {
    readonly providerId: string;
    readonly segmentId: string | null;
    readonly municipalityIds: readonly string[];
  };
  readonly Identity: object;
  readonly Provider: {
    readonly name: string;
    readonly kind: string;
    readonly identities: readonly string[];
    readonly consultsForAccessTeams: boolean | null;
  };
  readonly Succession: {
    readonly predecessorId: string;
    readonly successorId: string;
    readonly kind: SuccessionKind;
  };
  readonly Location: { readonly providerId: string; readonly municipalityId: string };
  readonly Consortium: object;
  readonly ConsortiumMembership: { readonly consortiumId: string; readonly providerId: string };
  readonly Supervision: { readonly providerId: string };
}
export type FactName = keyof FactBodies;

/** One version of one entity, as known at the moment asked for. */
export type Fact<Name extends FactName> = FactBodies[Name] & Period & { readonly id: string };

/** Names of the fields that are kept; anything else an owner says of an entity stays with that owner. */
export const keptFields: { readonly [Name in FactName]: readonly (keyof FactBodies[Name] & string)[] } = {
  Region: [],
  Municipality: ["subregion"],
  RegionMembership: ["regionId", "municipalityId", "purpose"],
  Reorganisation: ["on", "fromIds", "toIds"],
  Deployment: ["municipalityId", "segmentId", "deployed"],
  SegmentScheme: ["regionId"],
  Segment: ["schemeId", "parentId", "counterpartId", "movement"],
  Crosswalk: ["fromSegmentId", "toSegmentId", "comparable"],
  StatedFigure: ["regionId"],
  Target: ["regionId", "unit", "segmentId", "figure", "direction"],
  Contract: [
    "category",
    "commissionerKind",
    "commissionerRegionId",
    "commissionerMunicipalityIds",
    "partyIds",
    "consortiumId",
    "subcontractorIds",
    "start",
    "end",
    "status",
    "exitReason",
  ],
  ContractLine: [
    "contractId",
    "segmentId",
    "scale",
    "areaKind",
    "areaRegionId",
    "areaMunicipalityIds",
    "intakeOpen",
    "suspended",
  ],
  AdmissionStop: ["providerId", "segmentId", "municipalityIds"],
  Identity: [],
  Provider: ["name", "kind", "identities", "consultsForAccessTeams"],
  Succession: ["predecessorId", "successorId", "kind"],
  Location: ["providerId", "municipalityId"],
  Consortium: [],
  ConsortiumMembership: ["consortiumId", "providerId"],
  Supervision: ["providerId"],
};
