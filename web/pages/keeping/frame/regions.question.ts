// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type RegionsQueryVariables = Exact<{ [key: string]: never; }>;


export type RegionsQuery = { readonly regions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly municipalities: ReadonlyArray<{ readonly code: string, readonly name: string }> }> };

export const regionsQuestion: GraphDocument<RegionsQuery, RegionsQueryVariables> = {
  name: "Regions",
  text: "query Regions {\n  regions {\n    code\n    name\n    municipalities {\n      code\n      name\n    }\n  }\n}\n",
};
