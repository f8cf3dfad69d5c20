// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type LookUpQueryVariables = Exact<{
  contracts: boolean;
  municipalities: boolean;
  providers: boolean;
  quality: boolean;
  typeNames?: ReadonlyArray<string> | null | undefined;
  ids?: ReadonlyArray<string> | null | undefined;
  text?: string | null | undefined;
  tiedTo?: ReadonlyArray<string> | null | undefined;
  first: number;
}>;


export type LookUpQuery = { readonly contractLookup?: { readonly edges: ReadonlyArray<{ readonly node: { readonly typeName: string, readonly id: string, readonly from: string | null, readonly until: string | null, readonly holds: boolean, readonly facts: unknown } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly municipalityLookup?: { readonly edges: ReadonlyArray<{ readonly node: { readonly typeName: string, readonly id: string, readonly from: string | null, readonly until: string | null, readonly holds: boolean, readonly facts: unknown } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly providerLookup?: { readonly edges: ReadonlyArray<{ readonly node: { readonly typeName: string, readonly id: string, readonly from: string | null, readonly until: string | null, readonly holds: boolean, readonly facts: unknown } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly qualityLookup?: { readonly edges: ReadonlyArray<{ readonly node: { readonly typeName: string, readonly id: string, readonly from: string | null, readonly until: string | null, readonly holds: boolean, readonly facts: unknown } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type FoundFragment = { readonly edges: ReadonlyArray<{ readonly node: { readonly typeName: string, readonly id: string, readonly from: string | null, readonly until: string | null, readonly holds: boolean, readonly facts: unknown } }>, readonly pageInfo: { readonly hasNextPage: boolean } };

export const lookUpQuestion: GraphDocument<LookUpQuery, LookUpQueryVariables> = {
  name: "LookUp",
  text: "query LookUp(\n  $contracts: Boolean!\n  $municipalities: Boolean!\n  $providers: Boolean!\n  $quality: Boolean!\n  $typeNames: [String!]\n  $ids: [ID!]\n  $text: String\n  $tiedTo: [ID!]\n  $first: Int!\n) {\n  contractLookup(typeNames: $typeNames, ids: $ids, text: $text, tiedTo: $tiedTo, first: $first)\n    @include(if: $contracts) {\n    ...Found\n  }\n  municipalityLookup(typeNames: $typeNames, ids: $ids, text: $text, tiedTo: $tiedTo, first: $first)\n    @include(if: $municipalities) {\n    ...Found\n  }\n  providerLookup(typeNames: $typeNames, ids: $ids, text: $text, tiedTo: $tiedTo, first: $first)\n    @include(if: $providers) {\n    ...Found\n  }\n  qualityLookup(typeNames: $typeNames, ids: $ids, text: $text, tiedTo: $tiedTo, first: $first)\n    @include(if: $quality) {\n    ...Found\n  }\n}\n\nfragment Found on KeptConnection {\n  edges {\n    node {\n      typeName\n      id\n      from\n      until\n      holds\n      facts\n    }\n  }\n  pageInfo {\n    hasNextPage\n  }\n}\n",
};
