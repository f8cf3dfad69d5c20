// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type CandidatesQueryVariables = Exact<{
  text: string;
  municipality: string;
  on?: string | null | undefined;
  named: boolean;
}>;


export type CandidatesQuery = { readonly municipality: { readonly name: string } | null, readonly providers?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> }, readonly ever?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } };

export type NamedFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> };

export const candidatesQuestion: GraphDocument<CandidatesQuery, CandidatesQueryVariables> = {
  name: "Candidates",
  text: "# Who has the name on the day; and who ever had it, for who merged, stopped or has another name now. Before a name is given\n# it is only asked what the municipality is called.\nquery Candidates($text: String!, $municipality: ID!, $on: LocalDate, $named: Boolean!) {\n  municipality(code: $municipality, on: $on) {\n    name\n  }\n  providers(filter: { text: $text }, on: $on, first: 20) @include(if: $named) {\n    ...Named\n  }\n  ever: providers(filter: { text: $text, anyDay: true }, on: $on, first: 20) @include(if: $named) {\n    ...Named\n  }\n}\n\nfragment Named on ProviderConnection {\n  totalCount\n  edges {\n    node {\n      id\n      name\n    }\n  }\n}\n",
};
