// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../../graph/document";

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

export type Intake =
  | 'OPEN'
  | 'STOPPED'
  | 'RUN_OFF'
  | 'UNKNOWN';

export type CellListQueryVariables = Exact<{
  municipality: string;
  segment: string;
  on: string;
  knownAt?: string | null | undefined;
  after?: string | null | undefined;
  places: boolean;
}>;


export type CellListQuery = { readonly municipality?: { readonly name: string } | null, readonly regions?: ReadonlyArray<{ readonly municipalities: ReadonlyArray<{ readonly code: string, readonly name: string }> }>, readonly coverage: { readonly answer: CoverageAnswer, readonly providerCount: number, readonly counterpartyCount: number, readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly providerId: string, readonly providerName: string, readonly contractId: string, readonly intake: Intake, readonly reason: string } }> } };

export const cellListQuestion: GraphDocument<CellListQuery, CellListQueryVariables> = {
  name: "CellList",
  text: "# Without `places` it asks who there is, and codes stand in the place of names.\nquery CellList(\n  $municipality: ID!\n  $segment: ID!\n  $on: LocalDate!\n  $knownAt: DateTime\n  $after: String\n  $places: Boolean!\n) {\n  municipality(code: $municipality, on: $on, knownAt: $knownAt) @include(if: $places) {\n    name\n  }\n  regions(on: $on, knownAt: $knownAt) @include(if: $places) {\n    municipalities {\n      code\n      name\n    }\n  }\n  coverage(\n    municipality: $municipality\n    segment: $segment\n    on: $on\n    knownAt: $knownAt\n    first: 100\n    after: $after\n    filter: { includeCounterpart: false }\n  ) {\n    answer\n    providerCount\n    counterpartyCount\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        providerId\n        providerName\n        contractId\n        intake\n        reason\n      }\n    }\n  }\n}\n",
};
