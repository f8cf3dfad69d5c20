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

export type KpiDirection =
  | 'OMLAAG'
  | 'OMHOOG'
  | 'BINNEN_NORM';

export type KpiLevel =
  | 'AANBIEDER'
  | 'CONTRACT'
  | 'SEGMENT'
  | 'GEMEENTE'
  | 'REGIO'
  | 'TOEGANGSTEAM';

export type MeasureKind =
  | 'VERBETERPLAN'
  | 'OPNAMESTOP_OPGELEGD'
  | 'TARIEFKORTING'
  | 'OPZEGGING'
  | 'CLIENTOVERDRACHT';

export type Verdict =
  | 'VOLDOET'
  | 'VOLDOET_NIET'
  | 'DEELS'
  | 'NIET_BEOORDEELD';

export type AssessmentMethod =
  | 'INKOOPTOETS'
  | 'CONTRACTGESPREK'
  | 'CLIENTTEVREDENHEID'
  | 'MEDEWERKERSTEVREDENHEID'
  | 'INSPECTIE'
  | 'ZELFVERKLARING';

export type CriterionKind =
  | 'UITSLUITING'
  | 'GESCHIKTHEID'
  | 'KWALITEIT'
  | 'INCLUSIVITEIT'
  | 'CONTINUITEIT'
  | 'INTEGRITEIT';

export type CertificationStatus =
  | 'ERKEND'
  | 'TIJDELIJK_VERLOREN'
  | 'INGETROKKEN';

export type SupervisionKind =
  | 'VERSCHERPT_TOEZICHT';

export type WntStatus =
  | 'VERKLAARD'
  | 'NIET_VAN_TOEPASSING'
  | 'ONTBREEKT'
  | 'OVERSCHREDEN';

export type PrincipleFacts = {
  readonly regionId?: string | null | undefined;
  readonly version?: string | null | undefined;
  readonly number?: number | null | undefined;
  readonly title?: string | null | undefined;
  readonly sourceFile?: string | null | undefined;
  readonly sourceLine?: number | null | undefined;
};

export type PrincipleOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: PrincipleFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type CriterionFacts = {
  readonly label?: string | null | undefined;
  readonly kind?: CriterionKind | null | undefined;
  readonly legalBasis?: string | null | undefined;
  readonly segmentIds?: ReadonlyArray<string> | null | undefined;
  readonly mandatory?: boolean | null | undefined;
  readonly regionId?: string | null | undefined;
  readonly sourceFile?: string | null | undefined;
  readonly sourceLine?: number | null | undefined;
};

export type CriterionOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: CriterionFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type NormFacts = {
  readonly label?: string | null | undefined;
  readonly criterionId?: string | null | undefined;
  readonly figureMin?: number | null | undefined;
  readonly figureMax?: number | null | undefined;
  readonly unit?: string | null | undefined;
  readonly regionId?: string | null | undefined;
  readonly sourceFile?: string | null | undefined;
  readonly sourceLine?: number | null | undefined;
};

export type NormOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: NormFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type AssessmentFacts = {
  readonly providerId?: string | null | undefined;
  readonly criterionId?: string | null | undefined;
  readonly verdict?: Verdict | null | undefined;
  readonly method?: AssessmentMethod | null | undefined;
  readonly assessedOn?: string | null | undefined;
};

export type AssessmentOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: AssessmentFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type KpiFacts = {
  readonly label?: string | null | undefined;
  readonly direction?: KpiDirection | null | undefined;
  readonly unit?: string | null | undefined;
  readonly norm?: number | null | undefined;
  readonly level?: KpiLevel | null | undefined;
  readonly regionId?: string | null | undefined;
  readonly sourceFile?: string | null | undefined;
  readonly sourceLine?: number | null | undefined;
};

export type KpiOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: KpiFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type KpiAgreementFacts = {
  readonly kpiId?: string | null | undefined;
  readonly contractId?: string | null | undefined;
  readonly target?: number | null | undefined;
  readonly dueBy?: string | null | undefined;
};

export type KpiAgreementOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: KpiAgreementFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type KpiResultFacts = {
  readonly agreementId?: string | null | undefined;
  readonly measuredPeriod?: string | null | undefined;
  readonly figure?: number | null | undefined;
  readonly people?: number | null | undefined;
};

export type KpiResultOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: KpiResultFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type CertificationFacts = {
  readonly providerId?: string | null | undefined;
  readonly status?: CertificationStatus | null | undefined;
};

export type CertificationOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: CertificationFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type SupervisionFacts = {
  readonly providerId?: string | null | undefined;
  readonly kind?: SupervisionKind | null | undefined;
};

export type SupervisionOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: SupervisionFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type WntStatementFacts = {
  readonly providerId?: string | null | undefined;
  readonly year?: number | null | undefined;
  readonly status?: WntStatus | null | undefined;
};

export type WntStatementOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: WntStatementFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type MeasureFacts = {
  readonly contractId?: string | null | undefined;
  readonly kind?: MeasureKind | null | undefined;
  readonly takenOn?: string | null | undefined;
};

export type MeasureOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: MeasureFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type QualityChange = {
  readonly principle?: PrincipleOperation | null | undefined;
  readonly criterion?: CriterionOperation | null | undefined;
  readonly norm?: NormOperation | null | undefined;
  readonly assessment?: AssessmentOperation | null | undefined;
  readonly kpi?: KpiOperation | null | undefined;
  readonly kpiAgreement?: KpiAgreementOperation | null | undefined;
  readonly kpiResult?: KpiResultOperation | null | undefined;
  readonly certification?: CertificationOperation | null | undefined;
  readonly supervision?: SupervisionOperation | null | undefined;
  readonly wntStatement?: WntStatementOperation | null | undefined;
  readonly measure?: MeasureOperation | null | undefined;
};

export type ChangeQualityMutationVariables = Exact<{
  changes: ReadonlyArray<QualityChange>;
  reason: string;
  source?: string | null | undefined;
  rehearse: boolean;
}>;


export type ChangeQualityMutation = { readonly changeQuality: { readonly recordedAt: string | null, readonly outcomes: ReadonlyArray<
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

export const changeQualityQuestion: GraphDocument<ChangeQualityMutation, ChangeQualityMutationVariables> = {
  name: "ChangeQuality",
  text: "mutation ChangeQuality($changes: [QualityChange!]!, $reason: String!, $source: String, $rehearse: Boolean!) {\n  changeQuality(changes: $changes, reason: $reason, source: $source, rehearse: $rehearse) {\n    ...Report\n  }\n}\n\nfragment Report on ChangeReport {\n  recordedAt\n  outcomes {\n    __typename\n    ... on OperationAccepted {\n      id\n      change\n    }\n    ... on NothingChanged {\n      id\n    }\n    ... on OperationRefused {\n      id\n      faults {\n        field\n        expected\n        expectedInDutch\n        given\n      }\n    }\n    ... on StaleOperation {\n      id\n      facts {\n        field\n        label\n        validFrom\n        validUntil\n        before\n        after\n      }\n      since {\n        recordedAt\n        actor\n        reason\n      }\n    }\n    ... on UnknownEntity {\n      id\n    }\n    ... on AlreadyRegistered {\n      id\n    }\n    ... on NotAllowed {\n      id\n    }\n  }\n}\n",
};
