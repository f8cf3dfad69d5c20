// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Scale =
  | 'LOCAL'
  | 'SUBREGIONAL'
  | 'REGIONAL'
  | 'SUPRAREGIONAL'
  | 'NATIONAL'
  | 'INDIVIDUAL';

export type CoverageAnswer =
  | 'COVERED'
  | 'NO_OPEN_INTAKE'
  | 'NONE_MATCH_FILTER'
  | 'BLANK_SPOT'
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

export type FinderQueryVariables = Exact<{
  municipality: string;
  segment: string;
  on?: string | null | undefined;
  ask: boolean;
}>;


export type FinderQuery = { readonly municipalities: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly coverage?: { readonly answer: CoverageAnswer, readonly on: string, readonly indexedAt: string, readonly totalCount: number, readonly providerCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly providerId: string, readonly providerName: string, readonly contractId: string, readonly scale: Scale, readonly viaCounterpart: boolean, readonly intake: Intake, readonly reason: string, readonly contractEndsOn: string | null } }> } };

export const finderQuestion: GraphDocument<FinderQuery, FinderQueryVariables> = {
  name: "Finder",
  text: "query Finder($municipality: ID!, $segment: ID!, $on: LocalDate, $ask: Boolean!) {\n  municipalities(on: $on) {\n    code\n    name\n  }\n  coverage(municipality: $municipality, segment: $segment, on: $on, first: 100) @include(if: $ask) {\n    answer\n    on\n    indexedAt\n    totalCount\n    providerCount\n    edges {\n      node {\n        providerId\n        providerName\n        contractId\n        scale\n        viaCounterpart\n        intake\n        reason\n        contractEndsOn\n      }\n    }\n  }\n}\n",
};
