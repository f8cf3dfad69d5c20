// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, federationSpec } from "../engineCase";
import { link } from "../rows";

export const shareableRoot: EngineCase = {
  name: "a root field of several subgraphs",
  rests: {
    source: federationSpec("@shareable"),
    sentence: "Indicates that an object type's field is allowed to be resolved by multiple subgraphs.",
  },
  subgraphs: {
    left: {
      sdl: `
        type Query { today: Day @shareable  version: String! @shareable }
        type Day @key(fields: "id") { id: ID!  name: String! @shareable  sunrise: String! }`,
    },
    right: {
      sdl: `
        type Query { today: Day @shareable  version: String! @shareable }
        type Day @key(fields: "id") { id: ID!  name: String! @shareable  sunset: String! }`,
    },
  },
  rows: {
    Query: { __typename: "Query", today: link("monday"), version: "1" },
    monday: { __typename: "Day", id: "m", name: "Monday", sunrise: "8:14", sunset: "16:35" },
  },
  questions: [
    { query: "{ version }" },
    { query: "{ today { name } version }" },
    { query: "{ today { sunrise name sunset } }" },
    { query: "{ a: today { sunset } b: today { sunrise } version }" },
  ],
};
