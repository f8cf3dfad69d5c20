// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type SearchRegisterQueryVariables = Exact<{
  text: string;
  id: string;
  region: string;
}>;


export type SearchRegisterQuery = { readonly providers: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly contracts: ReadonlyArray<{ readonly id: string }>, readonly admissionStops: ReadonlyArray<{ readonly id: string }>, readonly waitingTimes: ReadonlyArray<{ readonly id: string }>, readonly intakeContacts: ReadonlyArray<{ readonly id: string, readonly desk: string }>, readonly locations: ReadonlyArray<{ readonly id: string }> } }> }, readonly provider: { readonly id: string, readonly name: string } | null, readonly contract: { readonly id: string, readonly parties: ReadonlyArray<{ readonly name: string } | null> | null } | null, readonly municipalities: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly segmentSchemes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly segments: ReadonlyArray<{ readonly id: string, readonly code: string, readonly label: string }> }> };

export const searchRegisterQuestion: GraphDocument<SearchRegisterQuery, SearchRegisterQueryVariables> = {
  name: "SearchRegister",
  text: "query SearchRegister($text: String!, $id: ID!, $region: ID!) {\n  providers(filter: { text: $text }, first: 20) {\n    totalCount\n    edges {\n      node {\n        id\n        name\n        contracts {\n          id\n        }\n        admissionStops {\n          id\n        }\n        waitingTimes {\n          id\n        }\n        intakeContacts {\n          id\n          desk\n        }\n        locations {\n          id\n        }\n      }\n    }\n  }\n  provider(id: $id) {\n    id\n    name\n  }\n  contract(id: $id) {\n    id\n    parties {\n      name\n    }\n  }\n  municipalities(region: $region) {\n    code\n    name\n  }\n  segmentSchemes(region: $region) {\n    id\n    title\n    segments {\n      id\n      code\n      label\n    }\n  }\n}\n",
};
