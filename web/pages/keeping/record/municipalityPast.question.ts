// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ChangeKind =
  | 'CREATED'
  | 'CHANGED'
  | 'ENDED'
  | 'WITHDRAWN'
  | 'CONFIRMED';

export type MunicipalityPastQueryVariables = Exact<{
  typeName: string;
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type MunicipalityPastQuery = { readonly municipalityHistory: { readonly basis: string, readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly recordedAt: string, readonly kind: ChangeKind, readonly actor: string, readonly reason: string, readonly source: string | null, readonly before: ReadonlyArray<{ readonly validFrom: string | null, readonly validUntil: string | null, readonly facts: unknown }>, readonly after: ReadonlyArray<{ readonly validFrom: string | null, readonly validUntil: string | null, readonly facts: unknown }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PastFragment = { readonly basis: string, readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly recordedAt: string, readonly kind: ChangeKind, readonly actor: string, readonly reason: string, readonly source: string | null, readonly before: ReadonlyArray<{ readonly validFrom: string | null, readonly validUntil: string | null, readonly facts: unknown }>, readonly after: ReadonlyArray<{ readonly validFrom: string | null, readonly validUntil: string | null, readonly facts: unknown }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export const municipalityPastQuestion: GraphDocument<MunicipalityPastQuery, MunicipalityPastQueryVariables> = {
  name: "MunicipalityPast",
  text: "query MunicipalityPast($typeName: String!, $id: ID!, $first: Int!, $after: String) {\n  municipalityHistory(typeName: $typeName, id: $id, first: $first, after: $after) {\n    ...Past\n  }\n}\n\nfragment Past on HistoryConnection {\n  basis\n  totalCount\n  edges {\n    node {\n      recordedAt\n      kind\n      actor\n      reason\n      source\n      before {\n        validFrom\n        validUntil\n        facts\n      }\n      after {\n        validFrom\n        validUntil\n        facts\n      }\n    }\n  }\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n}\n",
};
