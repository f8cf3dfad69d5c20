// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, federationSpec } from "../engineCase";
import { type WorkedOut } from "../rows";

const echo: WorkedOut = ({ filter }: { filter?: unknown }) => JSON.stringify(filter ?? null);

export const inputIntersection: EngineCase = {
  name: "an input object of which the subgraphs know other fields",
  rests: {
    source: federationSpec("Schema composition, Merging input types and field arguments"),
    sentence:
      "The intersection strategy incorporates only the fields or arguments that every subgraph has in common into the supergraph schema.",
  },
  subgraphs: {
    one: {
      sdl: `
        type Query { find(filter: Filter!): String!  several(filters: [Filter!]): String! }
        input Filter { name: String!  limit: Int = 5  deep: Deep  onlyOne: Boolean }
        input Deep { tags: [String!] }`,
    },
    two: {
      sdl: `
        type Query { seek(filter: Filter): String! }
        input Filter { name: String!  limit: Int = 5  deep: Deep  onlyTwo: String }
        input Deep { tags: [String!]  other: Int }`,
    },
  },
  rows: {
    Query: {
      __typename: "Query",
      find: echo,
      seek: echo,
      several: (({ filters }: { filters?: unknown }) => JSON.stringify(filters ?? null)) satisfies WorkedOut,
    },
  },
  questions: [
    { query: '{ find(filter: { name: "x" }) seek(filter: { name: "y", limit: 1, deep: { tags: ["a"] } }) }' },
    { query: "query ($f: Filter!) { find(filter: $f) seek(filter: $f) }", variables: { f: { name: "x" } } },
    {
      query: "query ($f: Filter!) { find(filter: $f) seek(filter: $f) }",
      variables: { f: { name: "x", limit: null, deep: { tags: null } } },
    },
    {
      query: "query ($n: String!, $t: [String!]) { find(filter: { name: $n, deep: { tags: $t } }) }",
      variables: { n: "x", t: ["a", "b"] },
    },
    {
      query: "query ($n: String!, $t: [String!]) { find(filter: { name: $n, deep: { tags: $t } }) }",
      variables: { n: "x" },
    },
    {
      query: 'query ($t: String!) { find(filter: { name: "x", deep: { tags: [$t, "b"] } }) }',
      variables: { t: "a" },
    },
    { query: "{ seek seekNull: seek(filter: null) }" },
    // One value stands for a list of one.
    {
      query: 'query ($f: [Filter!]) { several(filters: $f) lone: several(filters: { name: "z" }) }',
      variables: { f: { name: "x" } },
    },
    { query: '{ find(filter: { name: "x", onlyOne: true }) }', refused: /onlyOne/ },
    {
      query: "query ($f: Filter) { seek(filter: $f) }",
      variables: { f: { name: "x", onlyTwo: "a" } },
      refused: /onlyTwo/,
    },
    { query: "query ($f: Filter) { seek(filter: $f) }", variables: { f: { limit: 1 } }, refused: /name/ },
  ],
};
