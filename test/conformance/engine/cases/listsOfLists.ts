// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, graphqlSpec } from "../engineCase";
import { fault, link, links } from "../rows";

export const listsOfLists: EngineCase = {
  name: "lists of lists of entities",
  rests: {
    source: graphqlSpec("6.4.4, Handling Field Errors"),
    sentence:
      "If a List type wraps a Non-Null type, and one of the elements of that list resolves to null, then the entire list must resolve to null.",
  },
  subgraphs: {
    board: {
      sdl: `
        type Query { grid: [[Cell]]  strict: [[Cell!]!]  hard: [[Cell!]!]!  numbers: [[[Int!]]!] broken: [[Int!]] }
        type Cell @key(fields: "id") { id: ID! }`,
    },
    colours: { sdl: `type Cell @key(fields: "id") { id: ID!  colour: String!  around: [[Cell!]] }` },
  },
  rows: {
    Query: {
      __typename: "Query",
      grid: [links("a", "b"), null, [null, link("a")], []],
      strict: [links("a"), [], links("b", "a")],
      hard: [[], links("b")],
      numbers: [[[1, 2], null], [[]]],
      broken: [[1], [2, fault()], null],
    },
    a: { __typename: "Cell", id: "a", colour: "red", around: [links("b"), null] },
    b: { __typename: "Cell", id: "b", colour: "blue", around: null },
  },
  questions: [
    { query: "{ grid { id colour } }", calls: { board: 1, colours: 1 } },
    { query: "{ strict { colour around { colour id } } hard { colour } numbers }" },
    { query: "{ broken numbers }" },
    { query: "{ grid { id colour } strict { id colour } }", down: ["colours"] },
    { query: "{ hard { id colour } }", down: ["colours"] },
  ],
};
