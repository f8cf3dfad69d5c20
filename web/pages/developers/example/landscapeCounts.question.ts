// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type LandscapeCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type LandscapeCountsQuery = { readonly landscapeReport: { readonly knownAt: string, readonly definition: string, readonly fingerprint: string, readonly from: { readonly on: string, readonly contracted: number, readonly counterparties: number }, readonly to: { readonly on: string, readonly contracted: number, readonly counterparties: number } } };

export const landscapeCountsQuestion: GraphDocument<LandscapeCountsQuery, LandscapeCountsQueryVariables> = {
  name: "LandscapeCounts",
  text: "query LandscapeCounts {\n  landscapeReport(region: \"ZHZ\", from: \"2021-12-31\", to: \"2022-01-01\") {\n    from {\n      on\n      contracted\n      counterparties\n    }\n    to {\n      on\n      contracted\n      counterparties\n    }\n    knownAt\n    definition\n    fingerprint\n  }\n}\n",
};
