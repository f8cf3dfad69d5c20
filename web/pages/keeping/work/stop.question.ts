// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type StopQueryVariables = Exact<{
  region: string;
  on?: string | null | undefined;
}>;


export type StopQuery = { readonly admissionStops: ReadonlyArray<{ readonly id: string, readonly asOf: string, readonly verified: boolean, readonly from: string | null, readonly until: string | null, readonly announcedOn: string | null, readonly reason: string | null, readonly provider: { readonly id: string, readonly name: string } | null, readonly segment: { readonly code: string, readonly label: string } | null, readonly municipalities: ReadonlyArray<{ readonly name: string } | null> }> };

export const stopQuestion: GraphDocument<StopQuery, StopQueryVariables> = {
  name: "Stop",
  text: "query Stop($region: ID!, $on: LocalDate) {\n  admissionStops(region: $region, on: $on) {\n    id\n    asOf\n    verified\n    from\n    until\n    announcedOn\n    reason\n    provider {\n      id\n      name\n    }\n    segment {\n      code\n      label\n    }\n    municipalities {\n      name\n    }\n  }\n}\n",
};
