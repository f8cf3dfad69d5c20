// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Scale =
  | 'LOCAL'
  | 'SUBREGIONAL'
  | 'REGIONAL'
  | 'SUPRAREGIONAL'
  | 'NATIONAL'
  | 'INDIVIDUAL';

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

export type Intake =
  | 'OPEN'
  | 'STOPPED'
  | 'RUN_OFF'
  | 'UNKNOWN';

export type WhoCoversQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoCoversQuery = { readonly coverage: { readonly answer: CoverageAnswer, readonly providerCount: number, readonly viaCounterpartCount: number, readonly indexedAt: string, readonly edges: ReadonlyArray<{ readonly node: { readonly scale: Scale, readonly providerId: string, readonly providerName: string, readonly intake: Intake, readonly reason: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const whoCoversQuestion: GraphDocument<WhoCoversQuery, WhoCoversQueryVariables> = {
  name: "WhoCovers",
  text: "query WhoCovers {\n  coverage(municipality: \"GM0512\", segment: \"ZHZ-2022/4A\", on: \"2022-03-01\", first: 5) {\n    answer\n    providerCount\n    viaCounterpartCount\n    indexedAt\n    edges {\n      node {\n        scale\n        providerId\n        providerName\n        intake\n        reason\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n",
};
