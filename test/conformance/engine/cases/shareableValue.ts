// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, federationSpec } from "../engineCase";
import { link, links, type Row } from "../rows";

const at = (x: number, y: number, label: string | null): Row => ({ __typename: "Point", x, y, label });

export const shareableValue: EngineCase = {
  name: "a value type of several subgraphs",
  rests: {
    source: federationSpec("@shareable"),
    sentence: "If applied to an object type definition, all of that type's fields are considered @shareable.",
  },
  subgraphs: {
    map: {
      sdl: `
        type Query { place: Place  places: [Place!]! }
        type Place @key(fields: "id") { id: ID!  at: Point!  corners: [Point!]! }
        type Point @shareable { x: Int!  y: Int!  label: String }`,
    },
    route: {
      sdl: `
        type Query { start: Point! }
        type Place @key(fields: "id") { id: ID!  gate: Point }
        type Point @shareable { x: Int!  y: Int!  label: String }`,
    },
  },
  rows: {
    Query: {
      __typename: "Query",
      place: link("park"),
      places: links("park", "port"),
      start: at(0, 0, "here"),
    },
    park: {
      __typename: "Place",
      id: "1",
      at: at(1, 2, null),
      corners: [at(0, 0, "a"), at(4, 4, null)],
      gate: at(1, 0, "gate"),
    },
    port: { __typename: "Place", id: "2", at: at(5, 6, "port"), corners: [], gate: null },
  },
  questions: [
    { query: "{ place { at { x } gate { y label } } start { label } }" },
    { query: "{ places { corners { x y label } gate { x } at { label __typename } } }" },
    { query: "{ places { at { x } gate { x } } }", down: ["route"] },
  ],
};
