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
        type Query { grid: [[Cell]]  strict: [[Cell!]!]  mixed: [[Item]]  strictly: [[Thing!]]  hard: [[Cell!]!]!  numbers: [[[Int!]]!] broken: [[Int!]] }
        interface Thing { id: ID! }
        union Item = Cell | Mark
        type Mark implements Thing @key(fields: "id") { id: ID!  text: String }
        type Cell implements Thing @key(fields: "id") { id: ID! }`,
    },
    colours: {
      sdl: `interface Thing { id: ID!  colour: String! }
        type Mark implements Thing @key(fields: "id") { id: ID!  colour: String! }
        type Cell implements Thing @key(fields: "id") { id: ID!  colour: String!  around: [[Cell!]] }`,
    },
  },
  rows: {
    Query: {
      __typename: "Query",
      grid: [links("a", "b"), null, [null, link("a")], []],
      strict: [links("a"), [], links("b", "a")],
      mixed: [[link("a"), link("m"), null], null, [link("m"), fault()]],
      strictly: [links("m", "a"), [], null],
      hard: [[], links("b")],
      numbers: [[[1, 2], null], [[]]],
      broken: [[1], [2, fault()], null],
    },
    m: { __typename: "Mark", id: "a", text: "here", colour: "black" },
    a: { __typename: "Cell", id: "a", colour: "red", around: [links("b"), null] },
    b: { __typename: "Cell", id: "b", colour: "blue", around: null },
  },
  questions: [
    { query: "{ grid { id colour } }", calls: { board: 1, colours: 1 } },
    { query: "{ strict { colour around { colour id } } hard { colour } numbers }" },
    { query: "{ broken numbers }" },
    { query: "{ grid { id colour } strict { id colour } }", down: ["colours"] },
    { query: "{ hard { id colour } }", down: ["colours"] },
    { query: "{ mixed { ... on Cell { colour } ... on Mark { text sort: colour } } }" },
    {
      query: "{ mixed { __typename ... on Mark { text colour } ... on Cell { id } } strictly { id colour } }",
    },
    { query: "{ strictly { id ... on Mark { text } ... on Cell { colour } } }" },
    { query: "{ mixed { ... on Cell { id colour } ... on Mark { id } } }", down: ["colours"] },
    { query: "{ strictly { id colour } numbers }", down: ["colours"] },
  ],
};
