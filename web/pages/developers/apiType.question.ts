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

export type ApiTypeQueryVariables = Exact<{
  name: string;
}>;


export type ApiTypeQuery = { readonly __type: { readonly name: string | null, readonly kind: __TypeKind, readonly description: string | null, readonly fields: ReadonlyArray<{ readonly name: string, readonly description: string | null, readonly isDeprecated: boolean, readonly deprecationReason: string | null, readonly args: ReadonlyArray<{ readonly name: string, readonly isDeprecated: boolean, readonly deprecationReason: string | null, readonly description: string | null, readonly defaultValue: string | null, readonly type: { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null } | null } | null } | null } }>, readonly type: { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null } | null } | null } | null } }> | null, readonly inputFields: ReadonlyArray<{ readonly name: string, readonly isDeprecated: boolean, readonly deprecationReason: string | null, readonly description: string | null, readonly defaultValue: string | null, readonly type: { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null } | null } | null } | null } }> | null, readonly enumValues: ReadonlyArray<{ readonly name: string, readonly isDeprecated: boolean, readonly deprecationReason: string | null, readonly description: string | null }> | null, readonly possibleTypes: ReadonlyArray<{ readonly name: string | null }> | null } | null };

export type ReferenceFragment = { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null, readonly ofType: { readonly kind: __TypeKind, readonly name: string | null } | null } | null } | null };

export const apiTypeQuestion: GraphDocument<ApiTypeQuery, ApiTypeQueryVariables> = {
  name: "ApiType",
  text: "query ApiType($name: String!) {\n  __type(name: $name) {\n    name\n    kind\n    description\n    fields(includeDeprecated: true) {\n      name\n      description\n      isDeprecated\n      deprecationReason\n      args(includeDeprecated: true) {\n        name\n        isDeprecated\n        deprecationReason\n        description\n        defaultValue\n        type {\n          ...Reference\n        }\n      }\n      type {\n        ...Reference\n      }\n    }\n    inputFields(includeDeprecated: true) {\n      name\n      isDeprecated\n      deprecationReason\n      description\n      defaultValue\n      type {\n        ...Reference\n      }\n    }\n    enumValues(includeDeprecated: true) {\n      name\n      isDeprecated\n      deprecationReason\n      description\n    }\n    possibleTypes {\n      name\n    }\n  }\n}\n\nfragment Reference on __Type {\n  kind\n  name\n  ofType {\n    kind\n    name\n    ofType {\n      kind\n      name\n      ofType {\n        kind\n        name\n      }\n    }\n  }\n}\n",
};
