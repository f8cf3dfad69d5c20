// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type DecisionKind =
  | 'GO_NO_GO'
  | 'EVALUATIE'
  | 'VERLENGING'
  | 'BEKOSTIGING_HERZIEN';

export type DecisionOutcome =
  | 'GO'
  | 'NO_GO'
  | 'GEWIJZIGD_VOORTZETTEN';

export type DecisionToTakeQueryVariables = Exact<{
  region: string;
  from: string;
  until: string;
}>;


export type DecisionToTakeQuery = { readonly decisionAgenda: ReadonlyArray<{ readonly id: string, readonly year: number, readonly on: string | null, readonly kind: DecisionKind, readonly outcome: DecisionOutcome | null, readonly decisionReference: string | null, readonly lapsesWithoutDecision: string | null, readonly contract: { readonly id: string, readonly asOf: string, readonly parties: ReadonlyArray<{ readonly name: string } | null> | null } | null, readonly framework: { readonly id: string, readonly asOf: string, readonly title: string | null } | null }> };

export const decisionToTakeQuestion: GraphDocument<DecisionToTakeQuery, DecisionToTakeQueryVariables> = {
  name: "DecisionToTake",
  text: "query DecisionToTake($region: ID!, $from: LocalDate!, $until: LocalDate!) {\n  decisionAgenda(region: $region, from: $from, until: $until) {\n    id\n    year\n    on\n    kind\n    outcome\n    decisionReference\n    lapsesWithoutDecision\n    contract {\n      id\n      asOf\n      parties {\n        name\n      }\n    }\n    framework {\n      id\n      asOf\n      title\n    }\n  }\n}\n",
};
