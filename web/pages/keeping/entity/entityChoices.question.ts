// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type EntityChoicesQueryVariables = Exact<{
  region: string;
  regions: boolean;
  municipalities: boolean;
  segments: boolean;
  identities: boolean;
  frameworks: boolean;
  criteria: boolean;
  kpis: boolean;
}>;


export type EntityChoicesQuery = { readonly regions?: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly municipalities?: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly segmentSchemes?: ReadonlyArray<{ readonly id: string, readonly title: string, readonly segments: ReadonlyArray<{ readonly id: string, readonly code: string, readonly label: string }> }>, readonly identities?: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly procurementFrameworks?: ReadonlyArray<{ readonly id: string, readonly title: string | null }>, readonly criteria?: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly kpis?: ReadonlyArray<{ readonly id: string, readonly label: string }> };

export const entityChoicesQuestion: GraphDocument<EntityChoicesQuery, EntityChoicesQueryVariables> = {
  name: "EntityChoices",
  text: "query EntityChoices(\n  $region: ID!\n  $regions: Boolean!\n  $municipalities: Boolean!\n  $segments: Boolean!\n  $identities: Boolean!\n  $frameworks: Boolean!\n  $criteria: Boolean!\n  $kpis: Boolean!\n) {\n  regions @include(if: $regions) {\n    code\n    name\n  }\n  municipalities(region: $region) @include(if: $municipalities) {\n    code\n    name\n  }\n  segmentSchemes(region: $region) @include(if: $segments) {\n    id\n    title\n    segments {\n      id\n      code\n      label\n    }\n  }\n  identities @include(if: $identities) {\n    id\n    label\n  }\n  procurementFrameworks(region: $region) @include(if: $frameworks) {\n    id\n    title\n  }\n  criteria(region: $region) @include(if: $criteria) {\n    id\n    label\n  }\n  kpis(region: $region) @include(if: $kpis) {\n    id\n    label\n  }\n}\n",
};
