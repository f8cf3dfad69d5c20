// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type FlowReason =
  | 'NIET_INGESCHREVEN_OF_NIET_GEGUND'
  | 'KWALITEITSEISEN_NIET_GEHAALD'
  | 'FUSIE'
  | 'ONDERAANNEMER'
  | 'MAATWERK_BEEINDIGD'
  | 'OPGEZEGD_NO_GO'
  | 'EIGEN_VERZOEK'
  | 'ERKENNING_VERLOREN'
  | 'EINDE_LOOPTIJD'
  | 'OPGESCHORT'
  | 'NIET_VASTGELEGD'
  | 'SPLITSING'
  | 'AFSPLITSING'
  | 'OPSCHORTING_VOORBIJ'
  | 'NIEUW'
  | 'CATEGORIE_GEWIJZIGD'
  | 'IN_CONSORTIUM'
  | 'UIT_CONSORTIUM'
  | 'GEEN_ONDERAANNEMER_MEER'
  | 'CONTRACTEN_SAMENGEVOEGD';

export type CountUnit =
  | 'CONTRACTED'
  | 'COUNTERPARTIES'
  | 'DELIVERING'
  | 'CONTRACTS'
  | 'RTA'
  | 'LTA'
  | 'MAATWERK';

export type BridgeListQueryVariables = Exact<{
  region: string;
  from: string;
  to: string;
  knownAt?: string | null | undefined;
  unit: CountUnit;
}>;


export type BridgeListQuery = { readonly landscapeReport: { readonly knownAt: string, readonly definition: string, readonly bridge: ReadonlyArray<{ readonly reason: FlowReason, readonly change: number, readonly providerIds: ReadonlyArray<string>, readonly providers: ReadonlyArray<{ readonly id: string, readonly name: string } | null> }> } };

export const bridgeListQuestion: GraphDocument<BridgeListQuery, BridgeListQueryVariables> = {
  name: "BridgeList",
  text: "query BridgeList($region: ID!, $from: LocalDate!, $to: LocalDate!, $knownAt: DateTime, $unit: CountUnit!) {\n  landscapeReport(region: $region, from: $from, to: $to, knownAt: $knownAt) {\n    bridge(unit: $unit) {\n      reason\n      change\n      providerIds\n      providers {\n        id\n        name\n      }\n    }\n    knownAt\n    definition\n  }\n}\n",
};
