// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type LandscapeCategory =
  | 'RTA'
  | 'LTA'
  | 'MAATWERK';

export type DeliveryForm =
  | 'ZIN'
  | 'PGB';

export type Procedure =
  | 'OPEN_HOUSE'
  | 'SAS'
  | 'KLASSIEK_AANBESTEDEN'
  | 'BESTUURLIJK_AANBESTEDEN'
  | 'PRESTATIE_INKOOP'
  | 'SUBSIDIERING'
  | 'MAATWERKOVEREENKOMST'
  | 'ONBEKEND';

export type PartnerRole =
  | 'KORTE_TERMIJN_LEVERANCIER'
  | 'STRATEGISCHE_PARTNER';

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

export type ExitReason =
  | 'NIET_INGESCHREVEN_OF_NIET_GEGUND'
  | 'KWALITEITSEISEN_NIET_GEHAALD'
  | 'FUSIE'
  | 'ONDERAANNEMER'
  | 'MAATWERK_BEEINDIGD'
  | 'OPGEZEGD_NO_GO'
  | 'EIGEN_VERZOEK'
  | 'ERKENNING_VERLOREN'
  | 'EINDE_LOOPTIJD';

export type ContractToKeepQueryVariables = Exact<{
  id: string;
}>;


export type ContractToKeepQuery = { readonly contract: { readonly id: string, readonly asOf: string, readonly underEmbargo: boolean, readonly category: LandscapeCategory | null, readonly delivery: DeliveryForm | null, readonly procedure: Procedure | null, readonly sasOption: number | null, readonly partnerRole: PartnerRole | null, readonly start: string | null, readonly end: string | null, readonly status: ContractStatus | null, readonly statusSince: string | null, readonly decisionReference: string | null, readonly confidentialUntil: string | null, readonly exitReason: ExitReason | null, readonly parties: ReadonlyArray<{ readonly id: string, readonly name: string } | null> | null, readonly consortium: { readonly name: string } | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly suspended: boolean, readonly segment: { readonly code: string, readonly label: string } | null }> | null, readonly extensionOptions: ReadonlyArray<{ readonly id: string, readonly decideInYear: number, readonly extendsTo: string, readonly extendsUntil: string | null, readonly exercised: boolean | null }> | null } | null };

export const contractToKeepQuestion: GraphDocument<ContractToKeepQuery, ContractToKeepQueryVariables> = {
  name: "ContractToKeep",
  text: "query ContractToKeep($id: ID!) {\n  contract(id: $id) {\n    id\n    asOf\n    underEmbargo\n    category\n    delivery\n    procedure\n    sasOption\n    partnerRole\n    start\n    end\n    status\n    statusSince\n    decisionReference\n    confidentialUntil\n    exitReason\n    parties {\n      id\n      name\n    }\n    consortium {\n      name\n    }\n    lines {\n      id\n      suspended\n      segment {\n        code\n        label\n      }\n    }\n    extensionOptions {\n      id\n      decideInYear\n      extendsTo\n      extendsUntil\n      exercised\n    }\n  }\n}\n",
};
