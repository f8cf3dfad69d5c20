// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type ErrorRefusal =
  | 'UNKNOWN_SUBJECT'
  | 'TEXT_UNFIT'
  | 'LOOKS_PERSONAL'
  | 'TOO_MANY'
  | 'NO_SUCH_REPORT'
  | 'ALREADY_HANDLED'
  | 'NO_EXPLANATION';

export type ReportErrorMutationVariables = Exact<{
  submission: string;
  region: string;
  subject: ErrorSubject;
  subjectId: string;
  aspect: ErrorAspect;
  text: string;
}>;


export type ReportErrorMutation = { readonly reportError:
    | { readonly __typename: 'ErrorReport', readonly reference: string }
    | { readonly __typename: 'ErrorReportRefused', readonly refusal: ErrorRefusal }
   };

export const reportErrorQuestion: GraphDocument<ReportErrorMutation, ReportErrorMutationVariables> = {
  name: "ReportError",
  text: "mutation ReportError(\n  $submission: ID!\n  $region: ID!\n  $subject: ErrorSubject!\n  $subjectId: ID!\n  $aspect: ErrorAspect!\n  $text: String!\n) {\n  reportError(\n    submission: $submission\n    region: $region\n    subject: $subject\n    subjectId: $subjectId\n    aspect: $aspect\n    text: $text\n  ) {\n    __typename\n    ... on ErrorReport {\n      reference\n    }\n    ... on ErrorReportRefused {\n      refusal\n    }\n  }\n}\n",
};
