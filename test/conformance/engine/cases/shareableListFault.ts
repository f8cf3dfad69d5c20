// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, graphqlSpec } from "../engineCase";
import { fault, links } from "../rows";

const hive =
  "It tells the fault of one item at the first item of its list. 7.1.2: the path is that of the field which experienced the error.";

export const shareableListFault: EngineCase = {
  name: "a list of two subgraphs that one of them loses for one item",
  rests: {
    source: graphqlSpec("7.1.2, Errors"),
    sentence:
      "If an error can be associated to a particular field in the GraphQL result, it must contain an entry with the key path that details the path of the response field which experienced the error.",
  },
  subgraphs: {
    left: {
      sdl: `
        type Query { things: [Thing!] @shareable  rows: [[Thing!]] @shareable }
        type Thing { id: ID! @shareable  name: String! }`,
    },
    right: {
      sdl: `
        type Query { things: [Thing!] @shareable  rows: [[Thing!]] @shareable }
        type Thing { id: ID! @shareable  size: Int }`,
    },
  },
  rows: {
    Query: {
      __typename: "Query",
      things: links("one", "two", "three"),
      rows: [links("one", "three"), links("three", "two")],
    },
    one: { __typename: "Thing", id: "1", name: "one", size: 1 },
    two: { __typename: "Thing", id: "2", name: fault(), size: 2 },
    three: { __typename: "Thing", id: "3", name: "three", size: 3 },
  },
  questions: [
    { query: "{ things { size name } }", wrong: { hive } },
    { query: "{ things { called: name size id } }", wrong: { hive } },
    { query: "{ rows { size name } }", wrong: { hive } },
  ],
};
