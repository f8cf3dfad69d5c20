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

export type DeliveryMode =
  | 'AMBULANT'
  | 'VERBLIJF'
  | 'DAGHULP';

export type AreaKind =
  | 'REGIO'
  | 'GEMEENTEN'
  | 'LANDELIJK';

export type DecisionKind =
  | 'GO_NO_GO'
  | 'EVALUATIE'
  | 'VERLENGING'
  | 'BEKOSTIGING_HERZIEN';

export type DecisionOutcome =
  | 'GO'
  | 'NO_GO'
  | 'GEWIJZIGD_VOORTZETTEN';

export type FrameworkStatus =
  | 'CONCEPT'
  | 'VOORGESTELD'
  | 'VASTGESTELD';

export type WaitingMeasure =
  | 'AANMELDING_TOT_INTAKE'
  | 'INTAKE_TOT_START';

export type CountUnit =
  | 'CONTRACTED'
  | 'COUNTERPARTIES'
  | 'DELIVERING'
  | 'CONTRACTS'
  | 'RTA'
  | 'LTA'
  | 'MAATWERK';

export type TargetDirection =
  | 'AT_MOST'
  | 'AT_LEAST';

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

export type ProcurementFrameworkFacts = {
  readonly regionId?: string | null | undefined;
  readonly version?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly adoptedOn?: string | null | undefined;
  readonly status?: FrameworkStatus | null | undefined;
  readonly confidentialUntil?: string | null | undefined;
};

export type ProcurementFrameworkOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: ProcurementFrameworkFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type SegmentSchemeFacts = {
  readonly regionId?: string | null | undefined;
  readonly kind?: SchemeKind | null | undefined;
  readonly title?: string | null | undefined;
};

export type SegmentSchemeOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: SegmentSchemeFacts | null | undefined;
  readonly basis?: string | null | undefined;
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

export type SegmentOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: SegmentFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type CrosswalkFacts = {
  readonly fromSegmentId?: string | null | undefined;
  readonly toSegmentId?: string | null | undefined;
  readonly comparable?: boolean | null | undefined;
};

export type CrosswalkOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: CrosswalkFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

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

export type ContractOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: ContractFacts | null | undefined;
  readonly basis?: string | null | undefined;
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

export type ContractLineOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: ContractLineFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type AdmissionStopFacts = {
  readonly providerId?: string | null | undefined;
  readonly segmentId?: string | null | undefined;
  readonly municipalityIds?: ReadonlyArray<string> | null | undefined;
  readonly announcedOn?: string | null | undefined;
  readonly verified?: boolean | null | undefined;
  readonly explanation?: string | null | undefined;
};

export type AdmissionStopOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: AdmissionStopFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type WaitingTimeFacts = {
  readonly providerId?: string | null | undefined;
  readonly segmentId?: string | null | undefined;
  readonly days?: number | null | undefined;
  readonly measure?: WaitingMeasure | null | undefined;
  readonly measuredOn?: string | null | undefined;
  readonly expiresOn?: string | null | undefined;
  readonly measurementSource?: string | null | undefined;
  readonly people?: number | null | undefined;
};

export type WaitingTimeOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: WaitingTimeFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type TariffFacts = {
  readonly regionId?: string | null | undefined;
  readonly product?: string | null | undefined;
  readonly productCode?: string | null | undefined;
  readonly unit?: string | null | undefined;
  readonly amountCents?: number | null | undefined;
  readonly nationalAverageCents?: number | null | undefined;
  readonly nationalAverageOn?: string | null | undefined;
  readonly providerId?: string | null | undefined;
};

export type TariffOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: TariffFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type CeilingFacts = {
  readonly lineId?: string | null | undefined;
  readonly year?: number | null | undefined;
  readonly amountCents?: string | null | undefined;
  readonly usedCents?: string | null | undefined;
};

export type CeilingOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: CeilingFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type ReallocationFacts = {
  readonly reallocatedOn?: string | null | undefined;
  readonly fromLineId?: string | null | undefined;
  readonly toLineId?: string | null | undefined;
  readonly amountCents?: string | null | undefined;
};

export type ReallocationOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: ReallocationFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type DecisionMomentFacts = {
  readonly contractId?: string | null | undefined;
  readonly frameworkId?: string | null | undefined;
  readonly year?: number | null | undefined;
  readonly decidesOn?: string | null | undefined;
  readonly kind?: DecisionKind | null | undefined;
  readonly outcome?: DecisionOutcome | null | undefined;
  readonly decisionReference?: string | null | undefined;
  readonly lapsesWithoutDecision?: string | null | undefined;
};

export type DecisionMomentOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: DecisionMomentFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type ExtensionOptionFacts = {
  readonly contractId?: string | null | undefined;
  readonly decideInYear?: number | null | undefined;
  readonly extendsTo?: string | null | undefined;
  readonly extendsUntil?: string | null | undefined;
  readonly exercised?: boolean | null | undefined;
};

export type ExtensionOptionOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: ExtensionOptionFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type StatedFigureFacts = {
  readonly regionId?: string | null | undefined;
  readonly label?: string | null | undefined;
  readonly figure?: number | null | undefined;
  readonly approximate?: boolean | null | undefined;
  readonly statedOn?: string | null | undefined;
  readonly sourceFile?: string | null | undefined;
  readonly sourceLine?: number | null | undefined;
};

export type StatedFigureOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: StatedFigureFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type TargetFacts = {
  readonly regionId?: string | null | undefined;
  readonly unit?: CountUnit | null | undefined;
  readonly segmentId?: string | null | undefined;
  readonly figure?: number | null | undefined;
  readonly direction?: TargetDirection | null | undefined;
  readonly byDay?: string | null | undefined;
  readonly decisionReference?: string | null | undefined;
};

export type TargetOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: TargetFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type DecisionLogFacts = {
  readonly decidedOn?: string | null | undefined;
  readonly body?: string | null | undefined;
  readonly subject?: string | null | undefined;
  readonly reference?: string | null | undefined;
  readonly sourceFile?: string | null | undefined;
  readonly sourceLine?: number | null | undefined;
};

export type DecisionLogOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: DecisionLogFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type ContractsChange = {
  readonly procurementFramework?: ProcurementFrameworkOperation | null | undefined;
  readonly segmentScheme?: SegmentSchemeOperation | null | undefined;
  readonly segment?: SegmentOperation | null | undefined;
  readonly crosswalk?: CrosswalkOperation | null | undefined;
  readonly contract?: ContractOperation | null | undefined;
  readonly contractLine?: ContractLineOperation | null | undefined;
  readonly admissionStop?: AdmissionStopOperation | null | undefined;
  readonly waitingTime?: WaitingTimeOperation | null | undefined;
  readonly tariff?: TariffOperation | null | undefined;
  readonly ceiling?: CeilingOperation | null | undefined;
  readonly reallocation?: ReallocationOperation | null | undefined;
  readonly decisionMoment?: DecisionMomentOperation | null | undefined;
  readonly extensionOption?: ExtensionOptionOperation | null | undefined;
  readonly statedFigure?: StatedFigureOperation | null | undefined;
  readonly target?: TargetOperation | null | undefined;
  readonly decisionLog?: DecisionLogOperation | null | undefined;
};

export type ChangeContractMutationVariables = Exact<{
  changes: ReadonlyArray<ContractsChange>;
  reason: string;
  source?: string | null | undefined;
  rehearse: boolean;
}>;


export type ChangeContractMutation = { readonly changeContracts: { readonly recordedAt: string | null, readonly outcomes: ReadonlyArray<
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

export const changeContractQuestion: GraphDocument<ChangeContractMutation, ChangeContractMutationVariables> = {
  name: "ChangeContract",
  text: "mutation ChangeContract(\n  $changes: [ContractsChange!]!\n  $reason: String!\n  $source: String\n  $rehearse: Boolean!\n) {\n  changeContracts(changes: $changes, reason: $reason, source: $source, rehearse: $rehearse) {\n    ...Report\n  }\n}\n\nfragment Report on ChangeReport {\n  recordedAt\n  outcomes {\n    __typename\n    ... on OperationAccepted {\n      id\n      change\n    }\n    ... on NothingChanged {\n      id\n    }\n    ... on OperationRefused {\n      id\n      faults {\n        field\n        expected\n        expectedInDutch\n        given\n      }\n    }\n    ... on StaleOperation {\n      id\n      facts {\n        field\n        label\n        validFrom\n        validUntil\n        before\n        after\n      }\n      since {\n        recordedAt\n        actor\n        reason\n      }\n    }\n    ... on UnknownEntity {\n      id\n    }\n    ... on AlreadyRegistered {\n      id\n    }\n    ... on NotAllowed {\n      id\n    }\n  }\n}\n",
};
