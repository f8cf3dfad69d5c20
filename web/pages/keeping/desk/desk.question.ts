// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type DecisionKind =
  | 'GO_NO_GO'
  | 'EVALUATIE'
  | 'VERLENGING'
  | 'BEKOSTIGING_HERZIEN';

export type DecisionOutcome =
  | 'GO'
  | 'NO_GO'
  | 'GEWIJZIGD_VOORTZETTEN';

export type ErrorSubject =
  | 'PROVIDER'
  | 'CONTRACT'
  | 'SEGMENT';

export type ErrorAspect =
  | 'CONTACT'
  | 'LOCATIE'
  | 'INSTROOM'
  | 'CONTRACT'
  | 'WERKGEBIED'
  | 'KWALITEIT'
  | 'ANDERS';

export type DeskQueryVariables = Exact<{
  region: string;
  from: string;
  until: string;
  endsBy: string;
  after?: string | null | undefined;
  contracts: boolean;
  errorReports: boolean;
  municipalities: boolean;
}>;


export type DeskQuery = { readonly region?: { readonly name: string } | null, readonly errorReports?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly report: { readonly reference: string, readonly subject: ErrorSubject, readonly subjectId: string, readonly aspect: ErrorAspect, readonly receivedAt: string } } }> }, readonly admissionStops?: ReadonlyArray<{ readonly id: string, readonly verified: boolean, readonly from: string | null, readonly until: string | null, readonly announcedOn: string | null, readonly reason: string | null, readonly provider: { readonly id: string, readonly name: string } | null, readonly segment: { readonly code: string, readonly label: string } | null, readonly municipalities: ReadonlyArray<{ readonly code: string, readonly name: string } | null> }>, readonly decisionAgenda?: ReadonlyArray<{ readonly id: string, readonly year: number, readonly on: string | null, readonly kind: DecisionKind, readonly outcome: DecisionOutcome | null, readonly lapsesWithoutDecision: string | null, readonly contract: { readonly id: string, readonly commissioner: { readonly municipalities: ReadonlyArray<{ readonly code: string } | null> }, readonly parties: ReadonlyArray<{ readonly name: string } | null> | null, readonly extensionOptions: ReadonlyArray<{ readonly id: string }> | null } | null, readonly framework: { readonly id: string, readonly title: string | null } | null }>, readonly contracts?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly endsOn: string | null, readonly status: ContractStatus | null, readonly underEmbargo: boolean, readonly commissioner: { readonly municipalities: ReadonlyArray<{ readonly code: string } | null> }, readonly parties: ReadonlyArray<{ readonly id: string, readonly name: string } | null> | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const deskQuestion: GraphDocument<DeskQuery, DeskQueryVariables> = {
  name: "Desk",
  text: "query Desk(\n  $region: ID!\n  $from: LocalDate!\n  $until: LocalDate!\n  $endsBy: LocalDate!\n  $after: String\n  $contracts: Boolean!\n  $errorReports: Boolean!\n  $municipalities: Boolean!\n) {\n  region(code: $region) @include(if: $municipalities) {\n    name\n  }\n  errorReports(region: $region, status: ONTVANGEN, first: 5) @include(if: $errorReports) {\n    totalCount\n    edges {\n      node {\n        report {\n          reference\n          subject\n          subjectId\n          aspect\n          receivedAt\n        }\n      }\n    }\n  }\n  admissionStops(region: $region) @include(if: $contracts) {\n    id\n    verified\n    from\n    until\n    announcedOn\n    reason\n    provider {\n      id\n      name\n    }\n    segment {\n      code\n      label\n    }\n    municipalities {\n      code\n      name\n    }\n  }\n  decisionAgenda(region: $region, from: $from, until: $until) @include(if: $contracts) {\n    id\n    year\n    on\n    kind\n    outcome\n    lapsesWithoutDecision\n    contract {\n      id\n      commissioner {\n        municipalities {\n          code\n        }\n      }\n      parties {\n        name\n      }\n      extensionOptions {\n        id\n      }\n    }\n    framework {\n      id\n      title\n    }\n  }\n  contracts(filter: { region: $region, endsBy: $endsBy }, first: 50, after: $after) @include(if: $contracts) {\n    totalCount\n    edges {\n      node {\n        id\n        endsOn\n        status\n        underEmbargo\n        commissioner {\n          municipalities {\n            code\n          }\n        }\n        parties {\n          id\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n",
};
