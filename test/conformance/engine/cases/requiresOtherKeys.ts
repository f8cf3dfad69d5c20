// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, federationSpec } from "../engineCase";
import { links, type WorkedOut } from "../rows";

const twice: WorkedOut = (_args, part) => Number(part.get("weight")) * 2;

export const requiresOtherKeys: EngineCase = {
  name: "a requirement of an entity of which no key is in all subgraphs",
  // The planner (0.0.38) panics over `twice`: it goes to what is required by the last key of `workshop`, which `store` does not have.
  endsPlanner: true,
  rests: {
    source: federationSpec("@requires"),
    sentence:
      "This tells the router that it needs to fetch the values of those externally defined fields first, even if the original client query didn't request them.",
  },
  subgraphs: {
    workshop: {
      sdl: `type Part @key(fields: "id") @key(fields: "code") { id: ID!  code: ID!  weight: Int @external  twice: Int @requires(fields: "weight") }`,
    },
    store: {
      sdl: `
        type Query { stored: [Part] }
        type Part @key(fields: "id") { id: ID!  weight: Int }`,
    },
    paint: { sdl: `type Part @key(fields: "code") { code: ID!  colour: String }` },
  },
  rows: {
    Query: { __typename: "Query", stored: links("bolt", "nut") },
    bolt: { __typename: "Part", id: "1", code: "b", weight: 5, twice, colour: "red" },
    nut: { __typename: "Part", id: "2", code: "n", weight: 3, twice, colour: null },
  },
  questions: [
    { query: "{ stored { weight colour } }", calls: { store: 1, workshop: 1, paint: 1 } },
    { query: "{ stored { twice } }" },
    { query: "{ stored { colour twice weight } }" },
    { query: "{ stored { id twice weight } }", down: ["workshop"] },
    { query: "{ stored { id twice colour } }", down: ["paint"] },
  ],
};
