// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type CoverageAnswer =
  | 'COVERED'
  | 'NO_OPEN_INTAKE'
  | 'NONE_MATCH_FILTER'
  | 'BLANK_SPOT'
  | 'NOT_RECORDED'
  | 'NOT_DEPLOYED'
  | 'OUTSIDE_REGION'
  | 'SEGMENT_NOT_VALID'
  | 'MUNICIPALITY_NOT_VALID'
  | 'NOTHING_RECORDED_YET';

export type Referrer =
  | 'TOEGANGSTEAM'
  | 'HUISARTS'
  | 'GECERTIFICEERDE_INSTELLING'
  | 'RECHTER'
  | 'MEDISCH_SPECIALIST'
  | 'JEUGDARTS';

export type ReferralPermission =
  | 'JA'
  | 'NEE'
  | 'NIET_VASTGELEGD';

export type CareLine =
  | 'NULDE_LIJN'
  | 'EERSTE_LIJN'
  | 'TWEEDE_LIJN';

export type MembershipPurpose =
  | 'INKOOP_JEUGDHULP'
  | 'OVERIG';

export type AccessTeamKind =
  | 'JEUGDTEAM'
  | 'JEUGD_EN_GEZINSTEAM'
  | 'WIJKTEAM';

export type ReorganisationKind =
  | 'SAMENVOEGING'
  | 'OPGEGAAN_IN'
  | 'SPLITSING';

export type MunicipalityQueryVariables = Exact<{
  code: string;
  on: string;
  knownAt?: string | null | undefined;
  contracts: boolean;
  counted: boolean;
}>;


export type MunicipalityQuery = { readonly municipality: { readonly asOf: string, readonly code: string, readonly name: string, readonly subregion: string | null, readonly inhabitants: number | null, readonly existsOnDay: boolean, readonly from: string | null, readonly until: string | null, readonly successors: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly predecessors: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly reorganisations: ReadonlyArray<{ readonly id: string, readonly on: string, readonly kind: ReorganisationKind, readonly predecessors: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly successors: ReadonlyArray<{ readonly code: string, readonly name: string }> }>, readonly accessTeams: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: AccessTeamKind, readonly inhabitantsServed: number | null, readonly staffMin: number | null, readonly staffMax: number | null, readonly openToSelfReferral: boolean | null, readonly contractedBy: { readonly regionCode: string | null, readonly municipalityCode: string | null, readonly region: { readonly name: string } | null, readonly municipality: { readonly name: string } | null } | null }>, readonly localProvisions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly line: CareLine, readonly decisionFree: boolean, readonly collective: boolean }>, readonly deployments: ReadonlyArray<{ readonly deployed: boolean, readonly explanation: string | null, readonly from: string | null, readonly until: string | null, readonly segment: { readonly id: string } | null }>, readonly memberships: ReadonlyArray<{ readonly regionCode: string, readonly purpose: MembershipPurpose, readonly region: { readonly code: string, readonly name: string, readonly contractingOffice: string | null, readonly expertRoute: string | null, readonly expertTeams: ReadonlyArray<{ readonly id: string, readonly name: string, readonly description: string, readonly meets: string | null }>, readonly segmentSchemes?: ReadonlyArray<{ readonly id: string, readonly title: string, readonly from: string | null, readonly segments: ReadonlyArray<{ readonly id: string, readonly code: string, readonly label: string, readonly parent: { readonly id: string } | null, readonly referralRoutes: ReadonlyArray<{ readonly referrer: Referrer, readonly allowed: ReferralPermission, readonly basis: string | null }> }> }> } | null }> } | null, readonly nationalSegmentSchemes?: ReadonlyArray<{ readonly id: string, readonly title: string, readonly segments: ReadonlyArray<{ readonly id: string, readonly code: string, readonly label: string, readonly parent: { readonly id: string } | null }> }>, readonly choiceRow?: { readonly knownAt: string, readonly definition: string, readonly cells: ReadonlyArray<{ readonly providers: number, readonly openProviders: number, readonly counterparties: number, readonly answer: CoverageAnswer, readonly segment: { readonly id: string } }> } | null };

export const municipalityQuestion: GraphDocument<MunicipalityQuery, MunicipalityQueryVariables> = {
  name: "Municipality",
  text: "# Without `contracts` it asks what the other owners know, and without `counted` what is so of one that was not counted yet.\nquery Municipality(\n  $code: ID!\n  $on: LocalDate!\n  $knownAt: DateTime\n  $contracts: Boolean!\n  $counted: Boolean!\n) {\n  municipality(code: $code, on: $on, knownAt: $knownAt) {\n    asOf\n    code\n    name\n    subregion\n    inhabitants\n    existsOnDay\n    from\n    until\n    successors {\n      code\n      name\n    }\n    predecessors {\n      code\n      name\n    }\n    reorganisations {\n      id\n      on\n      kind\n      predecessors {\n        code\n        name\n      }\n      successors {\n        code\n        name\n      }\n    }\n    accessTeams {\n      id\n      name\n      kind\n      inhabitantsServed\n      staffMin\n      staffMax\n      openToSelfReferral\n      contractedBy {\n        regionCode\n        municipalityCode\n        region {\n          name\n        }\n        municipality {\n          name\n        }\n      }\n    }\n    localProvisions {\n      id\n      name\n      line\n      decisionFree\n      collective\n    }\n    deployments {\n      segment {\n        id\n      }\n      deployed\n      explanation\n      from\n      until\n    }\n    memberships {\n      regionCode\n      purpose\n      region {\n        code\n        name\n        contractingOffice\n        expertRoute\n        expertTeams {\n          id\n          name\n          description\n          meets\n        }\n        segmentSchemes @include(if: $contracts) {\n          id\n          title\n          from\n          segments {\n            id\n            code\n            label\n            parent {\n              id\n            }\n            referralRoutes {\n              referrer\n              allowed\n              basis\n            }\n          }\n        }\n      }\n    }\n  }\n  nationalSegmentSchemes(on: $on, knownAt: $knownAt) @include(if: $contracts) {\n    id\n    title\n    segments {\n      id\n      code\n      label\n      parent {\n        id\n      }\n    }\n  }\n  choiceRow(municipality: $code, on: $on, knownAt: $knownAt) @include(if: $counted) {\n    knownAt\n    definition\n    cells {\n      segment {\n        id\n      }\n      providers\n      openProviders\n      counterparties\n      answer\n    }\n  }\n}\n",
};
