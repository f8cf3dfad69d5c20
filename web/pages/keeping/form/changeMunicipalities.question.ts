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

export type Referrer =
  | 'TOEGANGSTEAM'
  | 'HUISARTS'
  | 'GECERTIFICEERDE_INSTELLING'
  | 'RECHTER'
  | 'MEDISCH_SPECIALIST'
  | 'JEUGDARTS';

export type ReferralPermission =
  | 'JA'
  | 'NEE'
  | 'NIET_VASTGELEGD';

export type CareLine =
  | 'NULDE_LIJN'
  | 'EERSTE_LIJN'
  | 'TWEEDE_LIJN';

export type MembershipPurpose =
  | 'INKOOP_JEUGDHULP'
  | 'OVERIG';

export type AccessTeamKind =
  | 'JEUGDTEAM'
  | 'JEUGD_EN_GEZINSTEAM'
  | 'WIJKTEAM';

export type ReorganisationKind =
  | 'SAMENVOEGING'
  | 'OPGEGAAN_IN'
  | 'SPLITSING';

export type RegionFacts = {
  readonly name?: string | null | undefined;
  readonly contractingOffice?: string | null | undefined;
  readonly expertRoute?: string | null | undefined;
};

export type RegionOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: RegionFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type ExpertTeamFacts = {
  readonly regionId?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly meets?: string | null | undefined;
};

export type ExpertTeamOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: ExpertTeamFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type MunicipalityFacts = {
  readonly name?: string | null | undefined;
  readonly subregion?: string | null | undefined;
  readonly inhabitants?: number | null | undefined;
};

export type MunicipalityOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: MunicipalityFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type RegionMembershipFacts = {
  readonly regionId?: string | null | undefined;
  readonly municipalityId?: string | null | undefined;
  readonly purpose?: MembershipPurpose | null | undefined;
};

export type RegionMembershipOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: RegionMembershipFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type ReorganisationFacts = {
  readonly on?: string | null | undefined;
  readonly kind?: ReorganisationKind | null | undefined;
  readonly fromIds?: ReadonlyArray<string> | null | undefined;
  readonly toIds?: ReadonlyArray<string> | null | undefined;
};

export type ReorganisationOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: ReorganisationFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type DeploymentFacts = {
  readonly municipalityId?: string | null | undefined;
  readonly segmentId?: string | null | undefined;
  readonly deployed?: boolean | null | undefined;
  readonly explanation?: string | null | undefined;
};

export type DeploymentOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: DeploymentFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type AccessTeamFacts = {
  readonly name?: string | null | undefined;
  readonly kind?: AccessTeamKind | null | undefined;
  readonly municipalityId?: string | null | undefined;
  readonly inhabitantsServed?: number | null | undefined;
  readonly staffMin?: number | null | undefined;
  readonly staffMax?: number | null | undefined;
  readonly openToSelfReferral?: boolean | null | undefined;
  readonly contractedByRegionId?: string | null | undefined;
  readonly contractedByMunicipalityId?: string | null | undefined;
};

export type AccessTeamOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: AccessTeamFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type ReferralRouteFacts = {
  readonly segmentId?: string | null | undefined;
  readonly referrer?: Referrer | null | undefined;
  readonly allowed?: ReferralPermission | null | undefined;
  readonly basis?: string | null | undefined;
};

export type ReferralRouteOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: ReferralRouteFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type LocalProvisionFacts = {
  readonly municipalityId?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly line?: CareLine | null | undefined;
  readonly decisionFree?: boolean | null | undefined;
  readonly collective?: boolean | null | undefined;
};

export type LocalProvisionOperation = {
  readonly act: OperationAct;
  readonly id: string;
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly facts?: LocalProvisionFacts | null | undefined;
  readonly basis?: string | null | undefined;
};

export type MunicipalitiesChange = {
  readonly region?: RegionOperation | null | undefined;
  readonly expertTeam?: ExpertTeamOperation | null | undefined;
  readonly municipality?: MunicipalityOperation | null | undefined;
  readonly regionMembership?: RegionMembershipOperation | null | undefined;
  readonly reorganisation?: ReorganisationOperation | null | undefined;
  readonly deployment?: DeploymentOperation | null | undefined;
  readonly accessTeam?: AccessTeamOperation | null | undefined;
  readonly referralRoute?: ReferralRouteOperation | null | undefined;
  readonly localProvision?: LocalProvisionOperation | null | undefined;
};

export type ChangeMunicipalitiesMutationVariables = Exact<{
  changes: ReadonlyArray<MunicipalitiesChange>;
  reason: string;
  source?: string | null | undefined;
  rehearse: boolean;
}>;


export type ChangeMunicipalitiesMutation = { readonly changeMunicipalities: { readonly recordedAt: string | null, readonly outcomes: ReadonlyArray<
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

export const changeMunicipalitiesQuestion: GraphDocument<ChangeMunicipalitiesMutation, ChangeMunicipalitiesMutationVariables> = {
  name: "ChangeMunicipalities",
  text: "mutation ChangeMunicipalities(\n  $changes: [MunicipalitiesChange!]!\n  $reason: String!\n  $source: String\n  $rehearse: Boolean!\n) {\n  changeMunicipalities(changes: $changes, reason: $reason, source: $source, rehearse: $rehearse) {\n    ...Report\n  }\n}\n\nfragment Report on ChangeReport {\n  recordedAt\n  outcomes {\n    __typename\n    ... on OperationAccepted {\n      id\n      change\n    }\n    ... on NothingChanged {\n      id\n    }\n    ... on OperationRefused {\n      id\n      faults {\n        field\n        expected\n        expectedInDutch\n        given\n      }\n    }\n    ... on StaleOperation {\n      id\n      facts {\n        field\n        label\n        validFrom\n        validUntil\n        before\n        after\n      }\n      since {\n        recordedAt\n        actor\n        reason\n      }\n    }\n    ... on UnknownEntity {\n      id\n    }\n    ... on AlreadyRegistered {\n      id\n    }\n    ... on NotAllowed {\n      id\n    }\n  }\n}\n",
};
