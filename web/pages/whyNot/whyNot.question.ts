// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ExplanationCheckKind =
  | 'PROVIDER_ACTIVE'
  | 'MUNICIPALITY_VALID'
  | 'SEGMENT_VALID'
  | 'IN_REGION'
  | 'CONTRACTED'
  | 'CONTRACT_IN_FORCE'
  | 'SEGMENT_IN_CONTRACT'
  | 'AREA_COVERED'
  | 'DEPLOYED'
  | 'OPEN_FOR_INTAKE';

export type ExplanationOutcome =
  | 'HOLDS'
  | 'FAILS'
  | 'NOT_JUDGED';

export type WhyNotQueryVariables = Exact<{
  provider: string;
  municipality: string;
  segment: string;
  on?: string | null | undefined;
}>;


export type WhyNotQuery = { readonly provider: { readonly name: string } | null, readonly municipality: { readonly name: string } | null, readonly whyNot: { readonly covers: boolean, readonly sentence: string, readonly checks: ReadonlyArray<{ readonly check: ExplanationCheckKind, readonly outcome: ExplanationOutcome, readonly detail: string }> } };

export const whyNotQuestion: GraphDocument<WhyNotQuery, WhyNotQueryVariables> = {
  name: "WhyNot",
  text: "query WhyNot($provider: ID!, $municipality: ID!, $segment: ID!, $on: LocalDate) {\n  provider(id: $provider, on: $on) {\n    name\n  }\n  municipality(code: $municipality, on: $on) {\n    name\n  }\n  whyNot(provider: $provider, municipality: $municipality, segment: $segment, on: $on) {\n    covers\n    sentence\n    checks {\n      check\n      outcome\n      detail\n    }\n  }\n}\n",
};
