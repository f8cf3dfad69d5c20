// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Procedure =
  | 'OPEN_HOUSE'
  | 'SAS'
  | 'KLASSIEK_AANBESTEDEN'
  | 'BESTUURLIJK_AANBESTEDEN'
  | 'PRESTATIE_INKOOP'
  | 'SUBSIDIERING'
  | 'MAATWERKOVEREENKOMST'
  | 'ONBEKEND';

export type SchemeKind =
  | 'SEGMENTEN'
  | 'PERCELEN'
  | 'PIJLERS'
  | 'ONDERDELEN'
  | 'PRODUCT_DIENST_GEMEENTE';

export type Scale =
  | 'LOCAL'
  | 'SUBREGIONAL'
  | 'REGIONAL'
  | 'SUPRAREGIONAL'
  | 'NATIONAL'
  | 'INDIVIDUAL';

export type Movement =
  | 'BEHEERSEN'
  | 'UITBREIDEN'
  | 'BUNDELEN'
  | 'AFBAKENEN'
  | 'LOKAAL_MAKEN'
  | 'VERSCHUIVEN_NAAR_WIJKTEAM'
  | 'OVERZICHTELIJK_BEPERKT';

export type Funding =
  | 'INSPANNINGSGERICHT'
  | 'TAAKGERICHT'
  | 'BUDGETFINANCIERING'
  | 'POPULATIEBEKOSTIGING';

export type ChangeKind =
  | 'CREATED'
  | 'CHANGED'
  | 'ENDED'
  | 'WITHDRAWN'
  | 'CONFIRMED';

export type SegmentSchemeFacts = {
  readonly regionId?: string | null | undefined;
  readonly kind?: SchemeKind | null | undefined;
  readonly title?: string | null | undefined;
};

export type SegmentFacts = {
  readonly schemeId?: string | null | undefined;
  readonly code?: string | null | undefined;
  readonly label?: string | null | undefined;
  readonly synonyms?: ReadonlyArray<string> | null | undefined;
  readonly parentId?: string | null | undefined;
  readonly counterpartId?: string | null | undefined;
  readonly scaleIntent?: Scale | null | undefined;
  readonly movement?: Movement | null | undefined;
  readonly procedure?: Procedure | null | undefined;
  readonly sasOption?: number | null | undefined;
  readonly funding?: ReadonlyArray<Funding> | null | undefined;
  readonly notes?: ReadonlyArray<string> | null | undefined;
  readonly noteSources?: ReadonlyArray<string> | null | undefined;
};

export type StartedSegment = {
  readonly code: string;
  readonly facts: SegmentFacts;
};

export type StartSegmentSchemeMutationVariables = Exact<{
  id: string;
  facts: SegmentSchemeFacts;
  segments: ReadonlyArray<StartedSegment>;
  from: string;
  until?: string | null | undefined;
  reason: string;
  source?: string | null | undefined;
  rehearse: boolean;
}>;


export type StartSegmentSchemeMutation = { readonly startSegmentScheme: { readonly recordedAt: string | null, readonly outcomes: ReadonlyArray<
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

export const startSegmentSchemeQuestion: GraphDocument<StartSegmentSchemeMutation, StartSegmentSchemeMutationVariables> = {
  name: "StartSegmentScheme",
  text: "mutation StartSegmentScheme(\n  $id: ID!\n  $facts: SegmentSchemeFacts!\n  $segments: [StartedSegment!]!\n  $from: LocalDate!\n  $until: LocalDate\n  $reason: String!\n  $source: String\n  $rehearse: Boolean!\n) {\n  startSegmentScheme(\n    id: $id\n    facts: $facts\n    segments: $segments\n    from: $from\n    until: $until\n    reason: $reason\n    source: $source\n    rehearse: $rehearse\n  ) {\n    ...Report\n  }\n}\n\nfragment Report on ChangeReport {\n  recordedAt\n  outcomes {\n    __typename\n    ... on OperationAccepted {\n      id\n      change\n    }\n    ... on NothingChanged {\n      id\n    }\n    ... on OperationRefused {\n      id\n      faults {\n        field\n        expected\n        expectedInDutch\n        given\n      }\n    }\n    ... on StaleOperation {\n      id\n      facts {\n        field\n        label\n        validFrom\n        validUntil\n        before\n        after\n      }\n      since {\n        recordedAt\n        actor\n        reason\n      }\n    }\n    ... on UnknownEntity {\n      id\n    }\n    ... on AlreadyRegistered {\n      id\n    }\n    ... on NotAllowed {\n      id\n    }\n  }\n}\n",
};
