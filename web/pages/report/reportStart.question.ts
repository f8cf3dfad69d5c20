// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ReportStartQueryVariables = Exact<{
  region: string;
  on: string;
  knownAt?: string | null | undefined;
  ofRegion: boolean;
}>;


export type ReportStartQuery = { readonly regions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly from: string | null }>, readonly segmentSchemes?: ReadonlyArray<{ readonly id: string, readonly from: string | null }> };

export const reportStartQuestion: GraphDocument<ReportStartQuery, ReportStartQueryVariables> = {
  name: "ReportStart",
  text: "# What can be reported on: the regions, and of the one that was chosen the divisions in use.\nquery ReportStart($region: ID!, $on: LocalDate!, $knownAt: DateTime, $ofRegion: Boolean!) {\n  regions(on: $on) {\n    code\n    name\n    from\n  }\n  segmentSchemes(region: $region, on: $on, knownAt: $knownAt) @include(if: $ofRegion) {\n    id\n    from\n  }\n}\n",
};
