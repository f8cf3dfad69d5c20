// SPDX-License-Identifier: EUPL-1.2
// The neutral input of the oracle: lists of fact versions in two times (DESIGN.md section 3), by type name.
// The fact names are those of the product's projection, so that an adapter can pass `facts` straight through.

/** A calendar day, "YYYY-MM-DD". Days compare as plain strings. */
export type Day = string;
/** A moment in epoch milliseconds. */
export type Moment = number;

export interface FactVersion<Facts> {
  readonly id: string;
  /** Valid days, half open: from included, until not. `null` is unbounded. */
  readonly validFrom: Day | null;
  readonly validUntil: Day | null;
  /** Recorded period, half open. `null` is: still recorded. */
  readonly recordedFrom: Moment;
  readonly recordedUntil: Moment | null;
  /** By what the register came to say so; registered when it says nothing. */
  readonly act?: "REGISTERED" | "AMENDED" | "CORRECTED" | "ENDED";
  readonly facts: Facts;
}

/** The id is the CBS code, GM and four digits. */
export interface MunicipalityFacts {
  readonly name: string;
  readonly subregion: string | null;
}

export interface RegionMembershipFacts {
  readonly regionId: string;
  readonly municipalityId: string;
  readonly purpose: "INKOOP_JEUGDHULP" | "OVERIG";
}

/** Its valid period is unbounded; it has effect from the day `on`. */
export interface ReorganisationFacts {
  readonly on: Day;
  readonly kind: string;
  readonly fromIds: readonly string[];
  readonly toIds: readonly string[];
}

export interface SegmentSchemeFacts {
  /** `null`: a national scheme. */
  readonly regionId: string | null;
  readonly kind: string;
}

/** The id is "SCHEME/CODE"; `parentId` and `counterpartId` are such ids too. */
export interface SegmentFacts {
  readonly schemeId: string;
  readonly code: string;
  readonly label: string;
  readonly parentId: string | null;
  readonly counterpartId: string | null;
}

export interface DeploymentFacts {
  readonly municipalityId: string;
  readonly segmentId: string;
  readonly deployed: boolean;
}

export type ContractCategory = "RTA" | "LTA" | "MAATWERK";
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

export interface ContractFacts {
  readonly category: ContractCategory;
  readonly commissionerKind: "REGIO" | "GEMEENTE" | "GEMEENTEN_GEZAMENLIJK" | "LANDELIJK";
  readonly commissionerRegionId: string | null;
  readonly commissionerMunicipalityIds: readonly string[];
  readonly partyIds: readonly string[];
  readonly consortiumId: string | null;
  readonly start: Day;
  readonly end: Day | null;
  readonly status: ContractStatus;
}

export type LineScale =
  "LOKAAL" | "SUBREGIONAAL" | "REGIONAAL" | "BOVENREGIONAAL" | "LANDELIJK" | "INDIVIDUEEL";

export interface ContractLineFacts {
  readonly contractId: string;
  readonly segmentId: string | null;
  readonly scale: LineScale;
  readonly areaKind: "REGIO" | "GEMEENTEN" | "LANDELIJK";
  readonly areaRegionId: string | null;
  readonly areaMunicipalityIds: readonly string[];
  readonly intakeOpen: boolean | null;
  readonly suspended?: boolean | null;
}

export interface AdmissionStopFacts {
  readonly providerId: string;
  readonly segmentId: string | null;
  /** Empty: for all municipalities. */
  readonly municipalityIds: readonly string[];
  readonly verified: boolean;
}

export interface ProviderFacts {
  readonly name: string;
  readonly kind: string;
  readonly identities: readonly string[];
  readonly consultsForAccessTeams: boolean | null;
}

export interface LocationFacts {
  readonly providerId: string;
  readonly municipalityId: string;
}

export interface ConsortiumMembershipFacts {
  readonly consortiumId: string;
  readonly providerId: string;
}

export interface SupervisionFacts {
  readonly providerId: string;
  readonly kind: string;
}

export interface Landscape {
  readonly Municipality: readonly FactVersion<MunicipalityFacts>[];
  readonly RegionMembership: readonly FactVersion<RegionMembershipFacts>[];
  readonly Reorganisation: readonly FactVersion<ReorganisationFacts>[];
  readonly SegmentScheme: readonly FactVersion<SegmentSchemeFacts>[];
  readonly Segment: readonly FactVersion<SegmentFacts>[];
  readonly Deployment: readonly FactVersion<DeploymentFacts>[];
  readonly Contract: readonly FactVersion<ContractFacts>[];
  readonly ContractLine: readonly FactVersion<ContractLineFacts>[];
  readonly AdmissionStop: readonly FactVersion<AdmissionStopFacts>[];
  readonly Provider: readonly FactVersion<ProviderFacts>[];
  readonly Location: readonly FactVersion<LocationFacts>[];
  readonly Consortium: readonly FactVersion<object>[];
  readonly ConsortiumMembership: readonly FactVersion<ConsortiumMembershipFacts>[];
  readonly Supervision: readonly FactVersion<SupervisionFacts>[];
}

export const emptyLandscape: Landscape = {
  Municipality: [],
  RegionMembership: [],
  Reorganisation: [],
  SegmentScheme: [],
  Segment: [],
  Deployment: [],
  Contract: [],
  ContractLine: [],
  AdmissionStop: [],
  Provider: [],
  Location: [],
  Consortium: [],
  ConsortiumMembership: [],
  Supervision: [],
};
