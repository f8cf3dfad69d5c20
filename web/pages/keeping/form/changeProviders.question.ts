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

export type OperationAct =
  | 'REGISTER'
  | 'AMEND'
  | 'CORRECT'
  | 'CORRECT_PERIOD'
  | 'RESUME'
  | 'END'
  | 'WITHDRAW'
  | 'CONFIRM'
  | 'SETTLE';

export type ProviderKind =
  | 'INSTELLING'
  | 'VRIJGEVESTIGDE'
  | 'GECERTIFICEERDE_INSTELLING'
  | 'GEZINSHUIS'
  | 'PLEEGZORGAANBIEDER'
  | 'ZORGBOERDERIJ'
  | 'COOPERATIE'
  | 'OVERIG';

export type ConsortiumRole =
  | 'PENVOERDER'
  | 'DEELNEMER';

export type SuccessionKind =
  | 'FUSIE'
  | 'SPLITSING'
  | 'AFSPLITSING';

export type IdentityFacts = {
  readonly label?: string | null | undefined;
};

export type IdentityOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: IdentityFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

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

export type ProviderOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: ProviderFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type LocationFacts = {
  readonly providerId?: string | null | undefined;
  readonly municipalityId?: string | null | undefined;
  readonly branchNumber?: string | null | undefined;
};

export type LocationOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: LocationFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type IntakeContactFacts = {
  readonly providerId?: string | null | undefined;
  readonly desk?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly website?: string | null | undefined;
};

export type IntakeContactOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: IntakeContactFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type ConsortiumFacts = {
  readonly name?: string | null | undefined;
};

export type ConsortiumOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: ConsortiumFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type ConsortiumMembershipFacts = {
  readonly consortiumId?: string | null | undefined;
  readonly providerId?: string | null | undefined;
  readonly role?: ConsortiumRole | null | undefined;
};

export type ConsortiumMembershipOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: ConsortiumMembershipFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type SuccessionFacts = {
  readonly predecessorId?: string | null | undefined;
  readonly successorId?: string | null | undefined;
  readonly kind?: SuccessionKind | null | undefined;
};

export type SuccessionOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: SuccessionFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type ProvidersChange = {
  readonly identity?: IdentityOperation | null | undefined;
  readonly provider?: ProviderOperation | null | undefined;
  readonly location?: LocationOperation | null | undefined;
  readonly intakeContact?: IntakeContactOperation | null | undefined;
  readonly consortium?: ConsortiumOperation | null | undefined;
  readonly consortiumMembership?: ConsortiumMembershipOperation | null | undefined;
  readonly succession?: SuccessionOperation | null | undefined;
};

export type ChangeProvidersMutationVariables = Exact<{
  changes: ReadonlyArray<ProvidersChange>;
  reason: string;
  source?: string | null | undefined;
  rehearse: boolean;
}>;


export type ChangeProvidersMutation = { readonly changeProviders: { readonly recordedAt: string | null, readonly outcomes: ReadonlyArray<
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

export const changeProvidersQuestion: GraphDocument<ChangeProvidersMutation, ChangeProvidersMutationVariables> = {
  name: "ChangeProviders",
  text: "mutation ChangeProviders(\n  $changes: [ProvidersChange!]!\n  $reason: String!\n  $source: String\n  $rehearse: Boolean!\n) {\n  changeProviders(changes: $changes, reason: $reason, source: $source, rehearse: $rehearse) {\n    ...Report\n  }\n}\n\nfragment Report on ChangeReport {\n  recordedAt\n  outcomes {\n    __typename\n    ... on OperationAccepted {\n      id\n      change\n    }\n    ... on NothingChanged {\n      id\n    }\n    ... on OperationRefused {\n      id\n      faults {\n        field\n        expected\n        expectedInDutch\n        given\n      }\n    }\n    ... on StaleOperation {\n      id\n      facts {\n        field\n        label\n        validFrom\n        validUntil\n        before\n        after\n      }\n      since {\n        recordedAt\n        actor\n        reason\n      }\n    }\n    ... on UnknownEntity {\n      id\n    }\n    ... on AlreadyRegistered {\n      id\n    }\n    ... on NotAllowed {\n      id\n    }\n  }\n}\n",
};
