// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ErrorStatus =
  | 'ONTVANGEN'
  | 'IN_BEHANDELING'
  | 'GECORRIGEERD'
  | 'AFGEWEZEN';

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

export type ErrorReportsQueryVariables = Exact<{
  region: string;
  status: ErrorStatus;
  after?: string | null | undefined;
}>;


export type ErrorReportsQuery = { readonly errorReports: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly text: string | null, readonly report: { readonly reference: string, readonly subject: ErrorSubject, readonly subjectId: string, readonly aspect: ErrorAspect, readonly status: ErrorStatus, readonly statusSince: string, readonly explanation: string | null, readonly receivedAt: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const errorReportsQuestion: GraphDocument<ErrorReportsQuery, ErrorReportsQueryVariables> = {
  name: "ErrorReports",
  text: "query ErrorReports($region: ID!, $status: ErrorStatus!, $after: String) {\n  errorReports(region: $region, status: $status, first: 25, after: $after) {\n    totalCount\n    edges {\n      node {\n        text\n        report {\n          reference\n          subject\n          subjectId\n          aspect\n          status\n          statusSince\n          explanation\n          receivedAt\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n",
};
