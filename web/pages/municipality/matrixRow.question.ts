// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type CoverageAnswer =
  | 'COVERED'
  | 'NO_OPEN_INTAKE'
  | 'NONE_MATCH_FILTER'
  | 'BLANK_SPOT'
  | 'NOT_DEPLOYED'
  | 'OUTSIDE_REGION'
  | 'SEGMENT_NOT_VALID'
  | 'MUNICIPALITY_NOT_VALID'
  | 'NOTHING_RECORDED_YET';

export type MatrixRowQueryVariables = Exact<{
  region: string;
  scheme: string;
  on: string;
  knownAt?: string | null | undefined;
}>;


export type MatrixRowQuery = { readonly choiceMatrix: { readonly knownAt: string, readonly definition: string, readonly cells: ReadonlyArray<{ readonly providers: number, readonly openProviders: number, readonly counterparties: number, readonly answer: CoverageAnswer, readonly municipality: { readonly id: string }, readonly segment: { readonly id: string } }> } };

export const matrixRowQuestion: GraphDocument<MatrixRowQuery, MatrixRowQueryVariables> = {
  name: "MatrixRow",
  text: "query MatrixRow($region: ID!, $scheme: ID!, $on: LocalDate!, $knownAt: DateTime) {\n  choiceMatrix(region: $region, scheme: $scheme, on: $on, knownAt: $knownAt) {\n    knownAt\n    definition\n    cells {\n      municipality {\n        id\n      }\n      segment {\n        id\n      }\n      providers\n      openProviders\n      counterparties\n      answer\n    }\n  }\n}\n",
};
