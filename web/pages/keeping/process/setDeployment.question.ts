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

export type SetDeploymentMutationVariables = Exact<{
  municipality: string;
  segment: string;
  deployed: boolean;
  explanation?: string | null | undefined;
  from: string;
  basis?: string | null | undefined;
  reason: string;
  source?: string | null | undefined;
  rehearse: boolean;
}>;


export type SetDeploymentMutation = { readonly setDeployment: { readonly recordedAt: string | null, readonly outcomes: ReadonlyArray<
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

export const setDeploymentQuestion: GraphDocument<SetDeploymentMutation, SetDeploymentMutationVariables> = {
  name: "SetDeployment",
  text: "mutation SetDeployment(\n  $municipality: ID!\n  $segment: ID!\n  $deployed: Boolean!\n  $explanation: String\n  $from: LocalDate!\n  $basis: AsOf\n  $reason: String!\n  $source: String\n  $rehearse: Boolean!\n) {\n  setDeployment(\n    municipality: $municipality\n    segment: $segment\n    deployed: $deployed\n    explanation: $explanation\n    from: $from\n    basis: $basis\n    reason: $reason\n    source: $source\n    rehearse: $rehearse\n  ) {\n    ...Report\n  }\n}\n\nfragment Report on ChangeReport {\n  recordedAt\n  outcomes {\n    __typename\n    ... on OperationAccepted {\n      id\n      change\n    }\n    ... on NothingChanged {\n      id\n    }\n    ... on OperationRefused {\n      id\n      faults {\n        field\n        expected\n        expectedInDutch\n        given\n      }\n    }\n    ... on StaleOperation {\n      id\n      facts {\n        field\n        label\n        validFrom\n        validUntil\n        before\n        after\n      }\n      since {\n        recordedAt\n        actor\n        reason\n      }\n    }\n    ... on UnknownEntity {\n      id\n    }\n    ... on AlreadyRegistered {\n      id\n    }\n    ... on NotAllowed {\n      id\n    }\n  }\n}\n",
};
