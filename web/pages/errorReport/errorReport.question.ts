// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../graph/document";

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

export type ErrorReportQueryVariables = Exact<{
  reference: string;
}>;


export type ErrorReportQuery = { readonly errorReport: { readonly reference: string, readonly subject: ErrorSubject, readonly subjectId: string, readonly aspect: ErrorAspect, readonly status: ErrorStatus, readonly statusSince: string, readonly explanation: string | null, readonly receivedAt: string } | null };

export const errorReportQuestion: GraphDocument<ErrorReportQuery, ErrorReportQueryVariables> = {
  name: "ErrorReport",
  text: "query ErrorReport($reference: ID!) {\n  errorReport(reference: $reference) {\n    reference\n    subject\n    subjectId\n    aspect\n    status\n    statusSince\n    explanation\n    receivedAt\n  }\n}\n",
};
