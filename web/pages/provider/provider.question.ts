// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type LandscapeCategory =
  | 'RTA'
  | 'LTA'
  | 'MAATWERK';

export type ContractStatus =
  | 'GEPLAND'
  | 'GEGUND'
  | 'ACTIEF'
  | 'GEWIJZIGD'
  | 'OPGESCHORT'
  | 'UITLOOP'
  | 'OPGEZEGD'
  | 'BEEINDIGD'
  | 'VERLENGD';

export type CommissionerKind =
  | 'REGIO'
  | 'GEMEENTE'
  | 'GEMEENTEN_GEZAMENLIJK'
  | 'LANDELIJK';

export type Scale =
  | 'LOCAL'
  | 'SUBREGIONAL'
  | 'REGIONAL'
  | 'SUPRAREGIONAL'
  | 'NATIONAL'
  | 'INDIVIDUAL';

export type AreaKind =
  | 'REGIO'
  | 'GEMEENTEN'
  | 'LANDELIJK';

export type DecisionKind =
  | 'GO_NO_GO'
  | 'EVALUATIE'
  | 'VERLENGING'
  | 'BEKOSTIGING_HERZIEN';

export type DecisionOutcome =
  | 'GO'
  | 'NO_GO'
  | 'GEWIJZIGD_VOORTZETTEN';

export type WaitingMeasure =
  | 'AANMELDING_TOT_INTAKE'
  | 'INTAKE_TOT_START';

export type ProviderKind =
  | 'INSTELLING'
  | 'VRIJGEVESTIGDE'
  | 'GECERTIFICEERDE_INSTELLING'
  | 'GEZINSHUIS'
  | 'PLEEGZORGAANBIEDER'
  | 'ZORGBOERDERIJ'
  | 'COOPERATIE'
  | 'OVERIG';

export type ConsortiumRole =
  | 'PENVOERDER'
  | 'DEELNEMER';

export type SuccessionKind =
  | 'FUSIE'
  | 'SPLITSING'
  | 'AFSPLITSING';

export type Verdict =
  | 'VOLDOET'
  | 'VOLDOET_NIET'
  | 'DEELS'
  | 'NIET_BEOORDEELD';

export type AssessmentMethod =
  | 'INKOOPTOETS'
  | 'CONTRACTGESPREK'
  | 'CLIENTTEVREDENHEID'
  | 'MEDEWERKERSTEVREDENHEID'
  | 'INSPECTIE'
  | 'ZELFVERKLARING';

export type CertificationStatus =
  | 'ERKEND'
  | 'TIJDELIJK_VERLOREN'
  | 'INGETROKKEN';

export type SupervisionKind =
  | 'VERSCHERPT_TOEZICHT';

export type WntStatus =
  | 'VERKLAARD'
  | 'NIET_VAN_TOEPASSING'
  | 'ONTBREEKT'
  | 'OVERSCHREDEN';

export type ProviderQueryVariables = Exact<{
  id: string;
  on: string;
  knownAt?: string | null | undefined;
  year: number;
  contracts: boolean;
  quality: boolean;
}>;


export type ProviderQuery = { readonly provider: { readonly id: string, readonly asOf: string, readonly name: string, readonly kind: ProviderKind, readonly confirmedAt: string | null, readonly kvkNumber: string | null, readonly agbCode: string | null, readonly deliversAtHome: boolean | null, readonly consultsForAccessTeams: boolean | null, readonly canSwitchPractitioner: boolean | null, readonly hasWmoContract: boolean | null, readonly youngestAge: number | null, readonly oldestAge: number | null, readonly active: boolean, readonly from: string | null, readonly until: string | null, readonly names: ReadonlyArray<{ readonly name: string, readonly from: string | null, readonly until: string | null }>, readonly successors: ReadonlyArray<{ readonly kind: SuccessionKind, readonly on: string, readonly successor: { readonly id: string, readonly name: string } | null }>, readonly predecessors: ReadonlyArray<{ readonly kind: SuccessionKind, readonly on: string, readonly predecessor: { readonly id: string, readonly name: string } | null }>, readonly identities: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly locations: ReadonlyArray<{ readonly id: string, readonly branchNumber: string | null, readonly recordedAt: string, readonly confirmedAt: string | null, readonly municipality: { readonly code: string, readonly name: string } | null }>, readonly intakeContacts: ReadonlyArray<{ readonly id: string, readonly desk: string, readonly phone: string | null, readonly email: string | null, readonly website: string | null, readonly recordedAt: string, readonly confirmedAt: string | null }>, readonly memberships: ReadonlyArray<{ readonly role: ConsortiumRole, readonly from: string | null, readonly until: string | null, readonly consortium: { readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly role: ConsortiumRole, readonly provider: { readonly id: string, readonly name: string } | null }> } | null }>, readonly supervision?: ReadonlyArray<{ readonly kind: SupervisionKind, readonly from: string | null, readonly until: string | null }>, readonly certification?: { readonly status: CertificationStatus, readonly from: string | null, readonly until: string | null } | null, readonly wntStatement?: { readonly status: WntStatus } | null, readonly assessments?: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict, readonly method: AssessmentMethod, readonly on: string, readonly criterion: { readonly id: string, readonly label: string } | null }>, readonly admissionStops?: ReadonlyArray<{ readonly id: string, readonly from: string | null, readonly until: string | null, readonly reason: string | null, readonly verified: boolean, readonly announcedOn: string | null, readonly segment: { readonly code: string, readonly label: string } | null, readonly municipalities: ReadonlyArray<{ readonly code: string, readonly name: string } | null> }>, readonly waitingTimes?: ReadonlyArray<{ readonly days: number | null, readonly measure: WaitingMeasure, readonly measuredOn: string, readonly expired: boolean, readonly suppressed: boolean, readonly segment: { readonly code: string, readonly label: string } | null }> } | null, readonly contracts?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly underEmbargo: boolean, readonly category: LandscapeCategory | null, readonly status: ContractStatus | null, readonly statusSince: string | null, readonly confirmedAt: string | null, readonly start: string | null, readonly endsOn: string | null, readonly confidentialUntil: string | null, readonly commissioner: { readonly kind: CommissionerKind, readonly region: { readonly code: string, readonly name: string } | null, readonly municipalities: ReadonlyArray<{ readonly code: string, readonly name: string } | null> }, readonly parties: ReadonlyArray<{ readonly id: string, readonly name: string } | null> | null, readonly subcontractors: ReadonlyArray<{ readonly id: string, readonly name: string } | null> | null, readonly consortium: { readonly id: string, readonly name: string } | null, readonly decisionMoments: ReadonlyArray<{ readonly year: number, readonly on: string | null, readonly kind: DecisionKind, readonly outcome: DecisionOutcome | null }> | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly product: string | null, readonly scale: Scale, readonly suspended: boolean, readonly from: string | null, readonly until: string | null, readonly segment: { readonly code: string, readonly label: string } | null, readonly area: { readonly kind: AreaKind, readonly region: { readonly code: string, readonly name: string } | null, readonly municipalities: ReadonlyArray<{ readonly code: string, readonly name: string } | null> } }> | null } }> } };

export const providerQuestion: GraphDocument<ProviderQuery, ProviderQueryVariables> = {
  name: "Provider",
  text: "# Without `contracts` or `quality` it asks what the other owners know.\nquery Provider(\n  $id: ID!\n  $on: LocalDate!\n  $knownAt: DateTime\n  $year: Int!\n  $contracts: Boolean!\n  $quality: Boolean!\n) {\n  provider(id: $id, on: $on, knownAt: $knownAt) {\n    id\n    asOf\n    name\n    names {\n      name\n      from\n      until\n    }\n    kind\n    confirmedAt\n    kvkNumber\n    agbCode\n    deliversAtHome\n    consultsForAccessTeams\n    canSwitchPractitioner\n    hasWmoContract\n    youngestAge\n    oldestAge\n    active\n    from\n    until\n    successors {\n      kind\n      on\n      successor {\n        id\n        name\n      }\n    }\n    predecessors {\n      kind\n      on\n      predecessor {\n        id\n        name\n      }\n    }\n    identities {\n      id\n      label\n    }\n    locations {\n      id\n      branchNumber\n      recordedAt\n      confirmedAt\n      municipality {\n        code\n        name\n      }\n    }\n    intakeContacts {\n      id\n      desk\n      phone\n      email\n      website\n      recordedAt\n      confirmedAt\n    }\n    memberships {\n      role\n      from\n      until\n      consortium {\n        id\n        name\n        members {\n          role\n          provider {\n            id\n            name\n          }\n        }\n      }\n    }\n    supervision @include(if: $quality) {\n      kind\n      from\n      until\n    }\n    certification @include(if: $quality) {\n      status\n      from\n      until\n    }\n    wntStatement(year: $year) @include(if: $quality) {\n      status\n    }\n    assessments @include(if: $quality) {\n      id\n      verdict\n      method\n      on\n      criterion {\n        id\n        label\n      }\n    }\n    admissionStops @include(if: $contracts) {\n      id\n      from\n      until\n      reason\n      verified\n      announcedOn\n      segment {\n        code\n        label\n      }\n      municipalities {\n        code\n        name\n      }\n    }\n    waitingTimes @include(if: $contracts) {\n      days\n      measure\n      measuredOn\n      expired\n      suppressed\n      segment {\n        code\n        label\n      }\n    }\n  }\n  contracts(filter: { provider: $id }, on: $on, knownAt: $knownAt, first: 100) @include(if: $contracts) {\n    totalCount\n    edges {\n      node {\n        id\n        underEmbargo\n        category\n        status\n        statusSince\n        confirmedAt\n        start\n        endsOn\n        confidentialUntil\n        commissioner {\n          kind\n          region {\n            code\n            name\n          }\n          municipalities {\n            code\n            name\n          }\n        }\n        parties {\n          id\n          name\n        }\n        subcontractors {\n          id\n          name\n        }\n        consortium {\n          id\n          name\n        }\n        decisionMoments {\n          year\n          on\n          kind\n          outcome\n        }\n        lines {\n          id\n          product\n          scale\n          suspended\n          from\n          until\n          segment {\n            code\n            label\n          }\n          area {\n            kind\n            region {\n              code\n              name\n            }\n            municipalities {\n              code\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n}\n",
};
