// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ProviderCandidatesQueryVariables = Exact<{
  text: string;
}>;


export type ProviderCandidatesQuery = { readonly providers: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } };

export const providerCandidatesQuestion: GraphDocument<ProviderCandidatesQuery, ProviderCandidatesQueryVariables> = {
  name: "ProviderCandidates",
  text: "query ProviderCandidates($text: String!) {\n  providers(filter: { text: $text }, first: 20) {\n    totalCount\n    edges {\n      node {\n        id\n        name\n      }\n    }\n  }\n}\n",
};
