// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, graphqlSpec } from "../engineCase";
import { link } from "../rows";

export const introspection: EngineCase = {
  name: "introspection beside data",
  rests: {
    source: graphqlSpec("4.2, Schema Introspection"),
    sentence:
      "The schema introspection system is accessible from the meta-fields __schema and __type which are accessible from the type of the root of a query operation.",
  },
  subgraphs: {
    one: {
      sdl: `type Query { thing: Thing }  "Something." type Thing @key(fields: "id") { id: ID!  old: Int @deprecated(reason: "gone") }`,
    },
    two: {
      sdl: `type Thing @key(fields: "id") { id: ID!  size(unit: Unit = CM): Int }  enum Unit { CM  INCH }`,
    },
  },
  rows: {
    Query: { __typename: "Query", thing: link("a") },
    a: { __typename: "Thing", id: "1", old: 1, size: 5 },
  },
  questions: [
    { query: "{ __typename }", calls: {} },
    {
      query:
        "{ __schema { queryType { name fields { name type { name kind } } } mutationType { name } directives { name } } }",
      calls: {},
    },
    {
      query:
        '{ thing { size } __type(name: "Thing") { kind description fields(includeDeprecated: true) { name isDeprecated deprecationReason args { name defaultValue } } } }',
    },
    {
      query:
        'query ($n: String!) { a: __type(name: $n) { enumValues { name } } b: __type(name: "Nothing") { name } }',
      variables: { n: "Unit" },
    },
    { query: "{ thing { __typename kind: __typename } q: __typename __schema { types { name } } }" },
    {
      query: "query ($yes: Boolean!) { __schema @skip(if: $yes) { queryType { name } } thing { size } }",
      variables: { yes: true },
    },
  ],
};
