// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type CountUnit =
  | 'CONTRACTED'
  | 'COUNTERPARTIES'
  | 'DELIVERING'
  | 'CONTRACTS'
  | 'RTA'
  | 'LTA'
  | 'MAATWERK';

export type CountedCommissioner =
  | 'REGION'
  | 'MUNICIPALITIES';

export type CountedSide =
  | 'BEFORE'
  | 'AFTER'
  | 'GONE'
  | 'CAME';

export type CountedKind =
  | 'PROVIDER'
  | 'CONSORTIUM'
  | 'CONTRACT';

export type CountedListQueryVariables = Exact<{
  region: string;
  from: string;
  to: string;
  knownAt?: string | null | undefined;
  unit: CountUnit;
  side: CountedSide;
  commissioner?: CountedCommissioner | null | undefined;
  block?: string | null | undefined;
  identity?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CountedListQuery = { readonly counted: { readonly on: string, readonly knownAt: string, readonly definition: string, readonly fingerprint: string, readonly contractsRecorded: boolean, readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly kind: CountedKind, readonly id: string, readonly providerIds: ReadonlyArray<string>, readonly provider: { readonly name: string } | null, readonly consortium: { readonly name: string } | null, readonly providers: ReadonlyArray<{ readonly id: string, readonly name: string } | null> } }> } };

export const countedListQuestion: GraphDocument<CountedListQuery, CountedListQueryVariables> = {
  name: "CountedList",
  text: "query CountedList(\n  $region: ID!\n  $from: LocalDate!\n  $to: LocalDate!\n  $knownAt: DateTime\n  $unit: CountUnit!\n  $side: CountedSide!\n  $commissioner: CountedCommissioner\n  $block: ID\n  $identity: ID\n  $after: String\n) {\n  counted(\n    region: $region\n    from: $from\n    to: $to\n    knownAt: $knownAt\n    unit: $unit\n    side: $side\n    commissioner: $commissioner\n    block: $block\n    identity: $identity\n    first: 100\n    after: $after\n  ) {\n    on\n    knownAt\n    definition\n    fingerprint\n    contractsRecorded\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        kind\n        id\n        provider {\n          name\n        }\n        consortium {\n          name\n        }\n        providerIds\n        providers {\n          id\n          name\n        }\n      }\n    }\n  }\n}\n",
};
