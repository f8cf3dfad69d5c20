// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, graphqlSpec } from "../engineCase";
import { fault, link, links } from "../rows";

export const typeConditions: EngineCase = {
  name: "a selection under type conditions",
  rests: {
    source: graphqlSpec("6.3.2, DoesFragmentTypeApply"),
    sentence:
      "If fragmentType is an Interface Type: if objectType is an implementation of fragmentType, return true otherwise return false.",
  },
  subgraphs: {
    shapes: {
      sdl: `
        type Query { shapes: [Shape!]!  any: [Any!]!  some: [Any] }
        interface Named { id: ID! }
        interface Shape implements Named { id: ID!  area: Int! }
        type Square implements Shape & Named @key(fields: "id") { id: ID!  area: Int!  side: Int! }
        type Circle implements Shape & Named @key(fields: "id") { id: ID!  area: Int!  radius: Int!  inside: Shape }
        type Note @key(fields: "id") { id: ID! }
        union Any = Square | Note`,
    },
    paint: {
      sdl: `
        type Square @key(fields: "id") { id: ID!  colour: String }
        type Circle @key(fields: "id") { id: ID!  colour: String }
        type Note @key(fields: "id") { id: ID!  text: String! }`,
    },
  },
  rows: {
    Query: {
      __typename: "Query",
      shapes: links("square", "circle"),
      any: links("note", "square"),
      some: links("square", "cracked", "note"),
    },
    square: { __typename: "Square", id: "s", area: 4, side: 2, colour: "red" },
    cracked: { __typename: "Square", id: "x", area: 4, side: fault(), colour: fault() },
    circle: { __typename: "Circle", id: "c", area: 3, radius: 1, inside: link("square"), colour: null },
    note: { __typename: "Note", id: "n", text: "hello" },
  },
  questions: [
    {
      query:
        "{ shapes { ... on Named { id } ... on Square { side colour } ... on Circle { colour inside { ... on Square { colour } } } } }",
    },
    { query: "{ any { ... on Shape { area } ... on Named { id __typename } ... on Note { text } } }" },
    { query: "{ any { ... on Square { ... on Shape { ... on Named { ... on Square { colour } } } } } }" },
    { query: "{ shapes { ... { ... on Circle { ... { radius colour } } } area } }" },
    {
      query:
        "{ shapes { ... on Square { __typename } ... on Circle { kind: __typename inside { __typename area } } } }",
    },
    {
      query:
        "{ shapes { ... on Named { id } ... on Square { colour } ... on Circle { colour inside { ... on Square { colour } } } } }",
      down: ["paint"],
    },
    { query: "{ any { ... on Note { text } ... on Shape { area } } }", down: ["paint"] },
    {
      query: "{ some { ... on Named { id } ... on Note { text } ... on Square { side colour } } }",
      down: ["paint"],
    },
    { query: "{ some { ... on Square { colour side } } }" },
    { query: "{ some { ... on Shape { area } ... on Square { mark: colour } } }" },
  ],
};
