// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type MembershipPurpose =
  | 'INKOOP_JEUGDHULP'
  | 'OVERIG';

export type RegionOfQueryVariables = Exact<{
  municipality: string;
}>;


export type RegionOfQuery = { readonly municipality: { readonly name: string, readonly memberships: ReadonlyArray<{ readonly purpose: MembershipPurpose, readonly region: { readonly code: string, readonly name: string } | null }> } | null };

export const regionOfQuestion: GraphDocument<RegionOfQuery, RegionOfQueryVariables> = {
  name: "RegionOf",
  text: "query RegionOf($municipality: ID!) {\n  municipality(code: $municipality) {\n    name\n    memberships {\n      purpose\n      region {\n        code\n        name\n      }\n    }\n  }\n}\n",
};
