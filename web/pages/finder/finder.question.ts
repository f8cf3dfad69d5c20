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

export type Scale =
  | 'LOCAL'
  | 'SUBREGIONAL'
  | 'REGIONAL'
  | 'SUPRAREGIONAL'
  | 'NATIONAL'
  | 'INDIVIDUAL';

export type WaitingMeasure =
  | 'AANMELDING_TOT_INTAKE'
  | 'INTAKE_TOT_START';

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

export type Intake =
  | 'OPEN'
  | 'STOPPED'
  | 'RUN_OFF'
  | 'UNKNOWN';

export type ProviderKind =
  | 'INSTELLING'
  | 'VRIJGEVESTIGDE'
  | 'GECERTIFICEERDE_INSTELLING'
  | 'GEZINSHUIS'
  | 'PLEEGZORGAANBIEDER'
  | 'ZORGBOERDERIJ'
  | 'COOPERATIE'
  | 'OVERIG';

export type SupervisionKind =
  | 'VERSCHERPT_TOEZICHT';

export type CoverageFilter = {
  readonly openForIntake?: boolean | null | undefined;
  readonly text?: string | null | undefined;
  readonly identities?: ReadonlyArray<string> | null | undefined;
  readonly kinds?: ReadonlyArray<ProviderKind> | null | undefined;
  readonly scales?: ReadonlyArray<Scale> | null | undefined;
  readonly categories?: ReadonlyArray<LandscapeCategory> | null | undefined;
  readonly consultsForAccessTeams?: boolean | null | undefined;
  readonly withoutSupervision?: boolean | null | undefined;
  readonly includeCounterpart?: boolean | null | undefined;
  readonly includeIndividual?: boolean | null | undefined;
  readonly includeNotDeployed?: boolean | null | undefined;
};

export type FinderQueryVariables = Exact<{
  municipality: string;
  segment: string;
  on?: string | null | undefined;
  filter?: CoverageFilter | null | undefined;
  after?: string | null | undefined;
  ask: boolean;
  named: boolean;
  contracts: boolean;
  places: boolean;
  quality: boolean;
}>;


export type FinderQuery = { readonly regions?: ReadonlyArray<{ readonly code: string, readonly name: string, readonly contractingOffice: string | null, readonly expertRoute: string | null, readonly expertTeams: ReadonlyArray<{ readonly id: string, readonly name: string, readonly meets: string | null }>, readonly municipalities: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly segmentSchemes?: ReadonlyArray<{ readonly code: string, readonly title: string, readonly segments: ReadonlyArray<{ readonly id: string, readonly code: string, readonly label: string, readonly synonyms: ReadonlyArray<string> }> }> }>, readonly nationalSegmentSchemes?: ReadonlyArray<{ readonly code: string, readonly title: string, readonly segments: ReadonlyArray<{ readonly id: string, readonly code: string, readonly label: string, readonly synonyms: ReadonlyArray<string> }> }>, readonly identities?: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly coverage?: { readonly answer: CoverageAnswer, readonly on: string, readonly indexedAt: string, readonly totalCount: number, readonly unfilteredCount: number, readonly providerCount: number, readonly viaCounterpartCount: number, readonly municipality?: { readonly name: string, readonly successors: ReadonlyArray<{ readonly code: string, readonly name: string }> } | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly providerId: string, readonly providerName: string, readonly contractId: string, readonly scale: Scale, readonly viaCounterpart: boolean, readonly intake: Intake, readonly reason: string, readonly contractEndsOn: string | null, readonly line: { readonly id: string } | null, readonly segment: { readonly id: string } | null, readonly asMemberOf: { readonly name: string } | null, readonly boundThrough: { readonly id: string } | null, readonly contract?: { readonly statusSince: string | null, readonly confirmedAt: string | null } | null, readonly admissionStop?: { readonly from: string | null, readonly until: string | null, readonly reason: string | null, readonly verified: boolean, readonly announcedOn: string | null } | null, readonly provider: { readonly kind: ProviderKind, readonly confirmedAt: string | null, readonly consultsForAccessTeams: boolean | null, readonly locations: ReadonlyArray<{ readonly id: string, readonly recordedAt: string, readonly confirmedAt: string | null, readonly municipality?: { readonly name: string } | null }>, readonly intakeContacts: ReadonlyArray<{ readonly id: string, readonly desk: string, readonly phone: string | null, readonly email: string | null, readonly website: string | null, readonly recordedAt: string, readonly confirmedAt: string | null }> } | null, readonly checked: { readonly supervision?: ReadonlyArray<{ readonly kind: SupervisionKind, readonly from: string | null }>, readonly waitingTimes?: ReadonlyArray<{ readonly days: number | null, readonly measure: WaitingMeasure, readonly measuredOn: string, readonly expired: boolean, readonly suppressed: boolean, readonly segment: { readonly id: string } | null }> } | null } }> } };

export type EntryFragment = { readonly providerId: string, readonly providerName: string, readonly contractId: string, readonly scale: Scale, readonly viaCounterpart: boolean, readonly intake: Intake, readonly reason: string, readonly contractEndsOn: string | null, readonly line: { readonly id: string } | null, readonly segment: { readonly id: string } | null, readonly asMemberOf: { readonly name: string } | null, readonly boundThrough: { readonly id: string } | null, readonly contract?: { readonly statusSince: string | null, readonly confirmedAt: string | null } | null, readonly admissionStop?: { readonly from: string | null, readonly until: string | null, readonly reason: string | null, readonly verified: boolean, readonly announcedOn: string | null } | null, readonly provider: { readonly kind: ProviderKind, readonly confirmedAt: string | null, readonly consultsForAccessTeams: boolean | null, readonly locations: ReadonlyArray<{ readonly id: string, readonly recordedAt: string, readonly confirmedAt: string | null, readonly municipality?: { readonly name: string } | null }>, readonly intakeContacts: ReadonlyArray<{ readonly id: string, readonly desk: string, readonly phone: string | null, readonly email: string | null, readonly website: string | null, readonly recordedAt: string, readonly confirmedAt: string | null }> } | null, readonly checked: { readonly supervision?: ReadonlyArray<{ readonly kind: SupervisionKind, readonly from: string | null }>, readonly waitingTimes?: ReadonlyArray<{ readonly days: number | null, readonly measure: WaitingMeasure, readonly measuredOn: string, readonly expired: boolean, readonly suppressed: boolean, readonly segment: { readonly id: string } | null }> } | null };

export const finderQuestion: GraphDocument<FinderQuery, FinderQueryVariables> = {
  name: "Finder",
  text: "# A part of it can be left out when its owner does not answer, so that the rest is still told.\nquery Finder(\n  $municipality: ID!\n  $segment: ID!\n  $on: LocalDate\n  $filter: CoverageFilter\n  $after: String\n  $ask: Boolean!\n  $named: Boolean!\n  $contracts: Boolean!\n  $places: Boolean!\n  $quality: Boolean!\n) {\n  regions(on: $on) @include(if: $places) {\n    code\n    name\n    contractingOffice\n    expertRoute\n    expertTeams {\n      id\n      name\n      meets\n    }\n    municipalities {\n      code\n      name\n    }\n    segmentSchemes @include(if: $contracts) {\n      code\n      title\n      segments {\n        id\n        code\n        label\n        synonyms\n      }\n    }\n  }\n  nationalSegmentSchemes(on: $on) @include(if: $contracts) {\n    code\n    title\n    segments {\n      id\n      code\n      label\n      synonyms\n    }\n  }\n  identities @include(if: $named) {\n    id\n    label\n  }\n  coverage(\n    municipality: $municipality\n    segment: $segment\n    on: $on\n    filter: $filter\n    first: 100\n    after: $after\n  ) @include(if: $ask) {\n    answer\n    on\n    indexedAt\n    totalCount\n    unfilteredCount\n    providerCount\n    viaCounterpartCount\n    municipality @include(if: $places) {\n      name\n      successors {\n        code\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        ...Entry\n      }\n    }\n  }\n}\n\nfragment Entry on CoverageEntry {\n  providerId\n  providerName\n  contractId\n  scale\n  viaCounterpart\n  intake\n  reason\n  contractEndsOn\n  # The id alone, which the list itself tells: it is what an entry is known by.\n  line {\n    id\n  }\n  segment {\n    id\n  }\n  asMemberOf {\n    name\n  }\n  # Under a name of its own, for the same reason as `checked`: through whom it is bound is the coverage's to say.\n  boundThrough: asMemberOf {\n    id\n  }\n  contract @include(if: $contracts) {\n    statusSince\n    confirmedAt\n  }\n  admissionStop @include(if: $contracts) {\n    from\n    until\n    reason\n    verified\n    announcedOn\n  }\n  provider {\n    kind\n    confirmedAt\n    consultsForAccessTeams\n    locations {\n      id\n      recordedAt\n      confirmedAt\n      municipality @include(if: $places) {\n        name\n      }\n    }\n    intakeContacts {\n      id\n      desk\n      phone\n      email\n      website\n      recordedAt\n      confirmedAt\n    }\n  }\n  # Under a name of its own: without the owner of `kind` there is no `provider`, and this is still told.\n  checked: provider {\n    supervision @include(if: $quality) {\n      kind\n      from\n    }\n    waitingTimes @include(if: $contracts) {\n      days\n      measure\n      measuredOn\n      expired\n      suppressed\n      segment {\n        id\n      }\n    }\n  }\n}\n",
};
