// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, graphqlSpec } from "../engineCase";
import { link, links } from "../rows";

const hive =
  "It asks both subgraphs, and joins their answers into one with null for what the first gave under an alias. 6.3.3: every field of the selection is executed, and 2.7: its response key is the alias.";

export const unionShared: EngineCase = {
  name: "a union behind a field of two subgraphs",
  rests: {
    source: graphqlSpec("2.7, Field Alias"),
    sentence:
      "By default a field's response key in the response object will use that field's name. However, you can define a different response key by specifying an alias.",
  },
  subgraphs: {
    front: {
      sdl: `
        type Query { shown: [Thing!] @shareable  first: Cup @shareable }
        union Thing = Cup | Box
        type Mark { a: Int }
        type Cup @key(fields: "id") { id: ID!  mark: Mark!  size: Int }
        type Box @key(fields: "id") { id: ID! }`,
    },
    back: {
      sdl: `
        type Query { shown: [Thing!] @shareable  first: Cup @shareable }
        union Thing = Cup | Box
        type Cup @key(fields: "id") { id: ID!  text: String! }
        type Box @key(fields: "id") { id: ID! }`,
    },
  },
  rows: {
    Query: { __typename: "Query", shown: links("cup", "box"), first: link("cup") },
    cup: { __typename: "Cup", id: "1", size: 3, mark: { __typename: "Mark", a: 1 }, text: "text" },
    box: { __typename: "Box", id: "2" },
  },
  questions: [
    { query: "{ shown { __typename ... on Cup { mark { a } text size } } }" },
    { query: "{ first { one: mark { a } text large: size } }" },
    { query: "{ shown { ... on Cup { large: size text } } }", wrong: { hive } },
    { query: "{ shown { __typename ... on Cup { one: mark { a } text } } }", wrong: { hive } },
  ],
};
