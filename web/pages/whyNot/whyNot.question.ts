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

export type ProviderKind =
  | 'INSTELLING'
  | 'VRIJGEVESTIGDE'
  | 'GECERTIFICEERDE_INSTELLING'
  | 'GEZINSHUIS'
  | 'PLEEGZORGAANBIEDER'
  | 'ZORGBOERDERIJ'
  | 'COOPERATIE'
  | 'OVERIG';

export type ExplanationCheckKind =
  | 'PROVIDER_ACTIVE'
  | 'MUNICIPALITY_VALID'
  | 'SEGMENT_VALID'
  | 'IN_REGION'
  | 'CONTRACTED'
  | 'CONTRACT_IN_FORCE'
  | 'SEGMENT_IN_CONTRACT'
  | 'AREA_COVERED'
  | 'DEPLOYED'
  | 'OPEN_FOR_INTAKE';

export type ExplanationOutcome =
  | 'HOLDS'
  | 'FAILS'
  | 'NOT_JUDGED';

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

export type WhyNotQueryVariables = Exact<{
  provider: string;
  municipality: string;
  segment: string;
  on?: string | null | undefined;
  filter?: CoverageFilter | null | undefined;
  places: boolean;
}>;


export type WhyNotQuery = { readonly provider: { readonly name: string } | null, readonly municipality: { readonly name: string } | null, readonly regions?: ReadonlyArray<{ readonly municipalities: ReadonlyArray<{ readonly code: string, readonly name: string }> }>, readonly whyNot: { readonly covers: boolean, readonly sentence: string, readonly checks: ReadonlyArray<{ readonly check: ExplanationCheckKind, readonly outcome: ExplanationOutcome, readonly detail: string }> }, readonly shown: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly providerId: string, readonly viaCounterpart: boolean, readonly scale: Scale, readonly segment: { readonly id: string } | null } }> }, readonly all: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly providerId: string, readonly viaCounterpart: boolean, readonly scale: Scale, readonly segment: { readonly id: string } | null } }> } };

export type PlacesFragment = { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly providerId: string, readonly viaCounterpart: boolean, readonly scale: Scale, readonly segment: { readonly id: string } | null } }> };

export const whyNotQuestion: GraphDocument<WhyNotQuery, WhyNotQueryVariables> = {
  name: "WhyNot",
  text: "# Why somebody is not on the list, and the list itself: as it was asked for, and without any filter.\nquery WhyNot(\n  $provider: ID!\n  $municipality: ID!\n  $segment: ID!\n  $on: LocalDate\n  $filter: CoverageFilter\n  $places: Boolean!\n) {\n  provider(id: $provider, on: $on) {\n    name\n  }\n  municipality(code: $municipality, on: $on) {\n    name\n  }\n  regions(on: $on) @include(if: $places) {\n    municipalities {\n      code\n      name\n    }\n  }\n  whyNot(provider: $provider, municipality: $municipality, segment: $segment, on: $on) {\n    covers\n    sentence\n    checks {\n      check\n      outcome\n      detail\n    }\n  }\n  shown: coverage(municipality: $municipality, segment: $segment, on: $on, filter: $filter, first: 100) {\n    ...Places\n  }\n  all: coverage(\n    municipality: $municipality\n    segment: $segment\n    on: $on\n    filter: { includeIndividual: true }\n    first: 100\n  ) {\n    ...Places\n  }\n}\n\nfragment Places on Coverage {\n  pageInfo {\n    hasNextPage\n  }\n  edges {\n    node {\n      providerId\n      viaCounterpart\n      scale\n      segment {\n        id\n      }\n    }\n  }\n}\n",
};
