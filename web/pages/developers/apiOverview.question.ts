// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** An enum describing what kind of type a given `__Type` is. */
export type __TypeKind =
  /** Indicates this type is a scalar. */
  | 'SCALAR'
  /** Indicates this type is an object. `fields` and `interfaces` are valid fields. */
  | 'OBJECT'
  /** Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields. */
  | 'INTERFACE'
  /** Indicates this type is a union. `possibleTypes` is a valid field. */
  | 'UNION'
  /** Indicates this type is an enum. `enumValues` is a valid field. */
  | 'ENUM'
  /** Indicates this type is an input object. `inputFields` is a valid field. */
  | 'INPUT_OBJECT'
  /** Indicates this type is a list. `ofType` is a valid field. */
  | 'LIST'
  /** Indicates this type is a non-null. `ofType` is a valid field. */
  | 'NON_NULL';

export type ApiOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiOverviewQuery = { readonly __schema: { readonly queryType: { readonly name: string | null }, readonly mutationType: { readonly name: string | null } | null, readonly types: ReadonlyArray<{ readonly name: string | null, readonly kind: __TypeKind, readonly description: string | null, readonly fields: ReadonlyArray<{ readonly name: string, readonly isDeprecated: boolean, readonly deprecationReason: string | null, readonly args: ReadonlyArray<{ readonly name: string, readonly isDeprecated: boolean, readonly deprecationReason: string | null }> }> | null, readonly inputFields: ReadonlyArray<{ readonly name: string, readonly isDeprecated: boolean, readonly deprecationReason: string | null }> | null, readonly enumValues: ReadonlyArray<{ readonly name: string, readonly isDeprecated: boolean, readonly deprecationReason: string | null }> | null }> } };

export const apiOverviewQuestion: GraphDocument<ApiOverviewQuery, ApiOverviewQueryVariables> = {
  name: "ApiOverview",
  text: "query ApiOverview {\n  __schema {\n    queryType {\n      name\n    }\n    mutationType {\n      name\n    }\n    types {\n      name\n      kind\n      description\n      fields(includeDeprecated: true) {\n        name\n        isDeprecated\n        deprecationReason\n        args(includeDeprecated: true) {\n          name\n          isDeprecated\n          deprecationReason\n        }\n      }\n      inputFields(includeDeprecated: true) {\n        name\n        isDeprecated\n        deprecationReason\n      }\n      enumValues(includeDeprecated: true) {\n        name\n        isDeprecated\n        deprecationReason\n      }\n    }\n  }\n}\n",
};
