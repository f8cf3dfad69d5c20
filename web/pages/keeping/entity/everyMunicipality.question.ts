// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type EveryMunicipalityQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EveryMunicipalityQuery = { readonly municipalityLookup: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly holds: boolean, readonly facts: unknown } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const everyMunicipalityQuestion: GraphDocument<EveryMunicipalityQuery, EveryMunicipalityQueryVariables> = {
  name: "EveryMunicipality",
  text: "query EveryMunicipality($after: String) {\n  municipalityLookup(typeNames: [\"Municipality\"], text: \"GM\", first: 100, after: $after) {\n    edges {\n      node {\n        id\n        holds\n        facts\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n",
};
