// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ReportMomentQueryVariables = Exact<{
  region: string;
  from: string;
  to: string;
}>;


export type ReportMomentQuery = { readonly before: { readonly knownAt: string }, readonly after: { readonly knownAt: string } };

export const reportMomentQuestion: GraphDocument<ReportMomentQuery, ReportMomentQueryVariables> = {
  name: "ReportMoment",
  text: "# What the register knows now, of a region that it has on both days; the parts of a report are all asked as of one moment.\nquery ReportMoment($region: ID!, $from: LocalDate!, $to: LocalDate!) {\n  before: landscape(region: $region, on: $from, first: 1) {\n    knownAt\n  }\n  after: landscape(region: $region, on: $to, first: 1) {\n    knownAt\n  }\n}\n",
};
