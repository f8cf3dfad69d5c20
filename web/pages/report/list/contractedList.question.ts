// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type LandscapeCategory =
  | 'RTA'
  | 'LTA'
  | 'MAATWERK';

export type ContractedListQueryVariables = Exact<{
  region: string;
  on: string;
  knownAt?: string | null | undefined;
  categories?: ReadonlyArray<LandscapeCategory> | null | undefined;
  after?: string | null | undefined;
}>;


export type ContractedListQuery = { readonly landscape: { readonly contractsRecorded: boolean, readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly providerId: string, readonly providerName: string, readonly categories: ReadonlyArray<LandscapeCategory> } }> } };

export const contractedListQuestion: GraphDocument<ContractedListQuery, ContractedListQueryVariables> = {
  name: "ContractedList",
  text: "query ContractedList(\n  $region: ID!\n  $on: LocalDate!\n  $knownAt: DateTime\n  $categories: [LandscapeCategory!]\n  $after: String\n) {\n  landscape(\n    region: $region\n    on: $on\n    knownAt: $knownAt\n    first: 100\n    after: $after\n    filter: { categories: $categories }\n  ) {\n    contractsRecorded\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        providerId\n        providerName\n        categories\n      }\n    }\n  }\n}\n",
};
