// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type WaitingMeasure =
  | 'AANMELDING_TOT_INTAKE'
  | 'INTAKE_TOT_START';

export type StaleWaitsQueryVariables = Exact<{
  region: string;
  after?: string | null | undefined;
}>;


export type StaleWaitsQuery = { readonly landscape: { readonly edges: ReadonlyArray<{ readonly node: { readonly provider: { readonly id: string, readonly name: string, readonly waitingTimes: ReadonlyArray<{ readonly id: string, readonly measure: WaitingMeasure, readonly measuredOn: string, readonly expiresOn: string | null, readonly expired: boolean, readonly segment: { readonly id: string, readonly code: string, readonly label: string } | null }> } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const staleWaitsQuestion: GraphDocument<StaleWaitsQuery, StaleWaitsQueryVariables> = {
  name: "StaleWaits",
  text: "query StaleWaits($region: ID!, $after: String) {\n  landscape(region: $region, first: 100, after: $after) {\n    edges {\n      node {\n        provider {\n          id\n          name\n          waitingTimes {\n            id\n            measure\n            measuredOn\n            expiresOn\n            expired\n            segment {\n              id\n              code\n              label\n            }\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n",
};
