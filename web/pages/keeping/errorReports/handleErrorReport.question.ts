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

export type ErrorRefusal =
  | 'UNKNOWN_SUBJECT'
  | 'TEXT_UNFIT'
  | 'LOOKS_PERSONAL'
  | 'TOO_MANY'
  | 'NO_SUCH_REPORT'
  | 'ALREADY_HANDLED'
  | 'NO_EXPLANATION';

export type HandleErrorReportMutationVariables = Exact<{
  reference: string;
  status: ErrorStatus;
  explanation?: string | null | undefined;
}>;


export type HandleErrorReportMutation = { readonly handleErrorReport:
    | { readonly __typename: 'ErrorReport', readonly reference: string, readonly status: ErrorStatus }
    | { readonly __typename: 'ErrorReportRefused', readonly refusal: ErrorRefusal }
   };

export const handleErrorReportQuestion: GraphDocument<HandleErrorReportMutation, HandleErrorReportMutationVariables> = {
  name: "HandleErrorReport",
  text: "mutation HandleErrorReport($reference: ID!, $status: ErrorStatus!, $explanation: String) {\n  handleErrorReport(reference: $reference, status: $status, explanation: $explanation) {\n    __typename\n    ... on ErrorReport {\n      reference\n      status\n    }\n    ... on ErrorReportRefused {\n      refusal\n    }\n  }\n}\n",
};
