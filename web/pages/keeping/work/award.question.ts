// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type LandscapeCategory =
  | 'RTA'
  | 'LTA'
  | 'MAATWERK';

export type DeliveryForm =
  | 'ZIN'
  | 'PGB';

export type Procedure =
  | 'OPEN_HOUSE'
  | 'SAS'
  | 'KLASSIEK_AANBESTEDEN'
  | 'BESTUURLIJK_AANBESTEDEN'
  | 'PRESTATIE_INKOOP'
  | 'SUBSIDIERING'
  | 'MAATWERKOVEREENKOMST'
  | 'ONBEKEND';

export type PartnerRole =
  | 'KORTE_TERMIJN_LEVERANCIER'
  | 'STRATEGISCHE_PARTNER';

export type ContractStatus =
  | 'GEPLAND'
  | 'GEGUND'
  | 'ACTIEF'
  | 'GEWIJZIGD'
  | 'OPGESCHORT'
  | 'UITLOOP'
  | 'OPGEZEGD'
  | 'BEEINDIGD'
  | 'VERLENGD';

export type ExitReason =
  | 'NIET_INGESCHREVEN_OF_NIET_GEGUND'
  | 'KWALITEITSEISEN_NIET_GEHAALD'
  | 'FUSIE'
  | 'ONDERAANNEMER'
  | 'MAATWERK_BEEINDIGD'
  | 'OPGEZEGD_NO_GO'
  | 'EIGEN_VERZOEK'
  | 'ERKENNING_VERLOREN'
  | 'EINDE_LOOPTIJD';

export type CommissionerKind =
  | 'REGIO'
  | 'GEMEENTE'
  | 'GEMEENTEN_GEZAMENLIJK'
  | 'LANDELIJK';

export type Scale =
  | 'LOCAL'
  | 'SUBREGIONAL'
  | 'REGIONAL'
  | 'SUPRAREGIONAL'
  | 'NATIONAL'
  | 'INDIVIDUAL';

export type Funding =
  | 'INSPANNINGSGERICHT'
  | 'TAAKGERICHT'
  | 'BUDGETFINANCIERING'
  | 'POPULATIEBEKOSTIGING';

export type DeliveryMode =
  | 'AMBULANT'
  | 'VERBLIJF'
  | 'DAGHULP';

export type AreaKind =
  | 'REGIO'
  | 'GEMEENTEN'
  | 'LANDELIJK';

export type ChangeKind =
  | 'CREATED'
  | 'CHANGED'
  | 'ENDED'
  | 'WITHDRAWN'
  | 'CONFIRMED';

export type ContractFacts = {
  readonly category?: LandscapeCategory | null | undefined;
  readonly delivery?: DeliveryForm | null | undefined;
  readonly commissionerKind?: CommissionerKind | null | undefined;
  readonly commissionerRegionId?: string | null | undefined;
  readonly commissionerMunicipalityIds?: ReadonlyArray<string> | null | undefined;
  readonly frameworkId?: string | null | undefined;
  readonly partyIds?: ReadonlyArray<string> | null | undefined;
  readonly consortiumId?: string | null | undefined;
  readonly leadPartyId?: string | null | undefined;
  readonly subcontractorIds?: ReadonlyArray<string> | null | undefined;
  readonly procedure?: Procedure | null | undefined;
  readonly sasOption?: number | null | undefined;
  readonly segmentSpanning?: boolean | null | undefined;
  readonly partnerRole?: PartnerRole | null | undefined;
  readonly start?: string | null | undefined;
  readonly end?: string | null | undefined;
  readonly endStated?: boolean | null | undefined;
  readonly status?: ContractStatus | null | undefined;
  readonly statusSince?: string | null | undefined;
  readonly decisionReference?: string | null | undefined;
  readonly confidentialUntil?: string | null | undefined;
  readonly exitReason?: ExitReason | null | undefined;
};

export type ContractLineFacts = {
  readonly contractId?: string | null | undefined;
  readonly segmentId?: string | null | undefined;
  readonly product?: string | null | undefined;
  readonly productCode?: string | null | undefined;
  readonly service?: string | null | undefined;
  readonly scale?: Scale | null | undefined;
  readonly areaKind?: AreaKind | null | undefined;
  readonly areaRegionId?: string | null | undefined;
  readonly areaMunicipalityIds?: ReadonlyArray<string> | null | undefined;
  readonly funding?: ReadonlyArray<Funding> | null | undefined;
  readonly deliveryModes?: ReadonlyArray<DeliveryMode> | null | undefined;
  readonly intakeOpen?: boolean | null | undefined;
  readonly hasCeiling?: boolean | null | undefined;
  readonly suspended?: boolean | null | undefined;
};

export type AwardedLine = {
  readonly id: string;
  readonly facts: ContractLineFacts;
};

export type AwardMutationVariables = Exact<{
  id: string;
  facts: ContractFacts;
  lines: ReadonlyArray<AwardedLine>;
  from?: string | null | undefined;
  reason: string;
  source?: string | null | undefined;
  rehearse: boolean;
}>;


export type AwardMutation = { readonly awardContract: { readonly recordedAt: string | null, readonly outcomes: ReadonlyArray<
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

export const awardQuestion: GraphDocument<AwardMutation, AwardMutationVariables> = {
  name: "Award",
  text: "mutation Award(\n  $id: ID!\n  $facts: ContractFacts!\n  $lines: [AwardedLine!]!\n  $from: LocalDate\n  $reason: String!\n  $source: String\n  $rehearse: Boolean!\n) {\n  awardContract(\n    id: $id\n    facts: $facts\n    lines: $lines\n    from: $from\n    reason: $reason\n    source: $source\n    rehearse: $rehearse\n  ) {\n    ...Report\n  }\n}\n\nfragment Report on ChangeReport {\n  recordedAt\n  outcomes {\n    __typename\n    ... on OperationAccepted {\n      id\n      change\n    }\n    ... on NothingChanged {\n      id\n    }\n    ... on OperationRefused {\n      id\n      faults {\n        field\n        expected\n        expectedInDutch\n        given\n      }\n    }\n    ... on StaleOperation {\n      id\n      facts {\n        field\n        label\n        validFrom\n        validUntil\n        before\n        after\n      }\n      since {\n        recordedAt\n        actor\n        reason\n      }\n    }\n    ... on UnknownEntity {\n      id\n    }\n    ... on AlreadyRegistered {\n      id\n    }\n    ... on NotAllowed {\n      id\n    }\n  }\n}\n",
};
