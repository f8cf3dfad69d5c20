// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type CoverageAnswer =
  | 'COVERED'
  | 'NO_OPEN_INTAKE'
  | 'NONE_MATCH_FILTER'
  | 'BLANK_SPOT'
  | 'NOT_RECORDED'
  | 'NOT_DEPLOYED'
  | 'OUTSIDE_REGION'
  | 'SEGMENT_NOT_VALID'
  | 'MUNICIPALITY_NOT_VALID'
  | 'NOTHING_RECORDED_YET';

export type MatrixCellsQueryVariables = Exact<{
  region: string;
  scheme: string;
  on: string;
  knownAt?: string | null | undefined;
  places: boolean;
  segments: boolean;
}>;


export type MatrixCellsQuery = { readonly choiceMatrix: { readonly knownAt: string, readonly definition: string, readonly cells: ReadonlyArray<{ readonly providers: number, readonly openProviders: number, readonly counterparties: number, readonly answer: CoverageAnswer, readonly municipality: { readonly id: string, readonly name?: string }, readonly segment: { readonly id: string, readonly label?: string } }> } };

export const matrixCellsQuestion: GraphDocument<MatrixCellsQuery, MatrixCellsQueryVariables> = {
  name: "MatrixCells",
  text: "# Without `places` or `segments` it asks what is counted, and codes stand in the place of names.\nquery MatrixCells(\n  $region: ID!\n  $scheme: ID!\n  $on: LocalDate!\n  $knownAt: DateTime\n  $places: Boolean!\n  $segments: Boolean!\n) {\n  choiceMatrix(region: $region, scheme: $scheme, on: $on, knownAt: $knownAt) {\n    knownAt\n    definition\n    cells {\n      municipality {\n        id\n        name @include(if: $places)\n      }\n      segment {\n        id\n        label @include(if: $segments)\n      }\n      providers\n      openProviders\n      counterparties\n      answer\n    }\n  }\n}\n",
};
