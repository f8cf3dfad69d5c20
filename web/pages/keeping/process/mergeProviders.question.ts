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

export type ProviderKind =
  | 'INSTELLING'
  | 'VRIJGEVESTIGDE'
  | 'GECERTIFICEERDE_INSTELLING'
  | 'GEZINSHUIS'
  | 'PLEEGZORGAANBIEDER'
  | 'ZORGBOERDERIJ'
  | 'COOPERATIE'
  | 'OVERIG';

export type ProviderFacts = {
  readonly name?: string | null | undefined;
  readonly kind?: ProviderKind | null | undefined;
  readonly selfEmployed?: boolean | null | undefined;
  readonly kvkNumber?: string | null | undefined;
  readonly agbCode?: string | null | undefined;
  readonly identities?: ReadonlyArray<string> | null | undefined;
  readonly deliversAtHome?: boolean | null | undefined;
  readonly consultsForAccessTeams?: boolean | null | undefined;
  readonly canSwitchPractitioner?: boolean | null | undefined;
  readonly hasWmoContract?: boolean | null | undefined;
  readonly youngestAge?: number | null | undefined;
  readonly oldestAge?: number | null | undefined;
};

export type SeenProvider = {
  readonly id: string;
  readonly basis: string;
};

export type MergeProvidersMutationVariables = Exact<{
  predecessors: ReadonlyArray<SeenProvider>;
  successor: string;
  successorFacts?: ProviderFacts | null | undefined;
  on: string;
  reason: string;
  source?: string | null | undefined;
  rehearse: boolean;
}>;


export type MergeProvidersMutation = { readonly mergeProviders: { readonly recordedAt: string | null, readonly outcomes: ReadonlyArray<
      | { readonly __typename: 'OperationAccepted', readonly id: string, readonly change: ChangeKind }
      | { readonly __typename: 'NothingChanged', readonly id: string }
      | { readonly __typename: 'OperationRefused', readonly id: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly expected: string, readonly expectedInDutch: string, readonly given: string }> }
      | { readonly __typename: 'StaleOperation', readonly id: string, readonly facts: ReadonlyArray<{ readonly field: string, readonly label: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly before: unknown, readonly after: unknown }> | null, readonly since: ReadonlyArray<{ readonly recordedAt: string, readonly actor: string, readonly reason: string }> }
      | { readonly __typename: 'UnknownEntity', readonly id: string }
      | { readonly __typename: 'AlreadyRegistered', readonly id: string }
      | { readonly __typename: 'NotAllowed', readonly id: string }
    > } };

export type ReportFragment = { readonly recordedAt: string | null, readonly outcomes: ReadonlyArray<
    | { readonly __typename: 'OperationAccepted', readonly id: string, readonly change: ChangeKind }
    | { readonly __typename: 'NothingChanged', readonly id: string }
    | { readonly __typename: 'OperationRefused', readonly id: string, readonly faults: ReadonlyArray<{ readonly field: string, readonly expected: string, readonly expectedInDutch: string, readonly given: string }> }
    | { readonly __typename: 'StaleOperation', readonly id: string, readonly facts: ReadonlyArray<{ readonly field: string, readonly label: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly before: unknown, readonly after: unknown }> | null, readonly since: ReadonlyArray<{ readonly recordedAt: string, readonly actor: string, readonly reason: string }> }
    | { readonly __typename: 'UnknownEntity', readonly id: string }
    | { readonly __typename: 'AlreadyRegistered', readonly id: string }
    | { readonly __typename: 'NotAllowed', readonly id: string }
  > };

export const mergeProvidersQuestion: GraphDocument<MergeProvidersMutation, MergeProvidersMutationVariables> = {
  name: "MergeProviders",
  text: "mutation MergeProviders(\n  $predecessors: [SeenProvider!]!\n  $successor: ID!\n  $successorFacts: ProviderFacts\n  $on: LocalDate!\n  $reason: String!\n  $source: String\n  $rehearse: Boolean!\n) {\n  mergeProviders(\n    predecessors: $predecessors\n    successor: $successor\n    successorFacts: $successorFacts\n    on: $on\n    reason: $reason\n    source: $source\n    rehearse: $rehearse\n  ) {\n    ...Report\n  }\n}\n\nfragment Report on ChangeReport {\n  recordedAt\n  outcomes {\n    __typename\n    ... on OperationAccepted {\n      id\n      change\n    }\n    ... on NothingChanged {\n      id\n    }\n    ... on OperationRefused {\n      id\n      faults {\n        field\n        expected\n        expectedInDutch\n        given\n      }\n    }\n    ... on StaleOperation {\n      id\n      facts {\n        field\n        label\n        validFrom\n        validUntil\n        before\n        after\n      }\n      since {\n        recordedAt\n        actor\n        reason\n      }\n    }\n    ... on UnknownEntity {\n      id\n    }\n    ... on AlreadyRegistered {\n      id\n    }\n    ... on NotAllowed {\n      id\n    }\n  }\n}\n",
};
