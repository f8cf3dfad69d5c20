// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ProviderAndSegmentsQueryVariables = Exact<{
  provider: string;
  region: string;
}>;


export type ProviderAndSegmentsQuery = { readonly provider: { readonly id: string, readonly asOf: string, readonly name: string, readonly intakeContacts: ReadonlyArray<{ readonly id: string, readonly desk: string, readonly phone: string | null, readonly email: string | null, readonly website: string | null }> } | null, readonly segmentSchemes: ReadonlyArray<{ readonly title: string, readonly segments: ReadonlyArray<{ readonly id: string, readonly code: string, readonly label: string, readonly children: ReadonlyArray<{ readonly id: string }> }> }>, readonly municipalities: ReadonlyArray<{ readonly code: string, readonly name: string }> };

export const providerAndSegmentsQuestion: GraphDocument<ProviderAndSegmentsQuery, ProviderAndSegmentsQueryVariables> = {
  name: "ProviderAndSegments",
  text: "query ProviderAndSegments($provider: ID!, $region: ID!) {\n  provider(id: $provider) {\n    id\n    asOf\n    name\n    intakeContacts {\n      id\n      desk\n      phone\n      email\n      website\n    }\n  }\n  segmentSchemes(region: $region) {\n    title\n    segments {\n      id\n      code\n      label\n      children {\n        id\n      }\n    }\n  }\n  municipalities(region: $region) {\n    code\n    name\n  }\n}\n",
};
