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

export type StayInSyncQueryVariables = Exact<{ [key: string]: never; }>;


export type StayInSyncQuery = { readonly providerChanges: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly typeName: string, readonly key: string, readonly kind: ChangeKind, readonly recordedAt: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const stayInSyncQuestion: GraphDocument<StayInSyncQuery, StayInSyncQueryVariables> = {
  name: "StayInSync",
  text: "query StayInSync {\n  providerChanges(first: 5) {\n    edges {\n      cursor\n      node {\n        typeName\n        key\n        kind\n        recordedAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n",
};
