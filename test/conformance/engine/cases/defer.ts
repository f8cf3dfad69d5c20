// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, graphqlSpec } from "../engineCase";
import { link } from "../rows";

export const defer: EngineCase = {
  name: "@defer and @stream",
  rests: {
    source: graphqlSpec("5.7.1, Directives Are Defined"),
    sentence: "For each usage of a directive, the directive must be available on that service.",
  },
  subgraphs: {
    one: { sdl: `type Query { thing: Thing  things: [Thing!] }  type Thing @key(fields: "id") { id: ID! }` },
    two: { sdl: `type Thing @key(fields: "id") { id: ID!  slow: String! }` },
  },
  rows: {
    Query: { __typename: "Query", thing: link("a"), things: [] },
    a: { __typename: "Thing", id: "1", slow: "x" },
  },
  questions: [
    { query: "{ thing { id ... @defer { slow } } }", refused: /Unknown directive "@defer"/ },
    {
      query: '{ thing { id ...S @defer(label: "l") } } fragment S on Thing { slow }',
      refused: /Unknown directive "@defer"/,
    },
    { query: "{ things @stream(initialCount: 1) { id } }", refused: /Unknown directive "@stream"/ },
    { query: "{ thing { id ... { slow } } }" },
  ],
};
