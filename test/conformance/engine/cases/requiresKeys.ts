// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, federationSpec } from "../engineCase";
import { link, links, type WorkedOut } from "../rows";

const twice: WorkedOut = (_args, part) => Number(part.get("weight")) * 2;

export const requiresKeys: EngineCase = {
  name: "a requirement of an entity with a key that another subgraph does not have",
  rests: {
    source: federationSpec("@requires"),
    sentence:
      "This tells the router that it needs to fetch the values of those externally defined fields first, even if the original client query didn't request them.",
  },
  subgraphs: {
    workshop: {
      sdl: `
        type Query { part: Part }
        type Part @key(fields: "id") @key(fields: "code") { id: ID!  code: ID!  weight: Int @external  twice: Int @requires(fields: "weight") }`,
    },
    store: {
      sdl: `
        type Query { stored: [Part]  first: Part }
        type Part @key(fields: "id") { id: ID!  weight: Int }`,
    },
  },
  rows: {
    Query: { __typename: "Query", part: link("nut"), stored: links("bolt", "nut"), first: link("bolt") },
    bolt: { __typename: "Part", id: "1", code: "b", weight: 5, twice },
    nut: { __typename: "Part", id: "2", code: "n", weight: 3, twice },
  },
  questions: [
    { query: "{ stored { twice } }", calls: { store: 1, workshop: 1 } },
    { query: "{ first { double: twice code } }", calls: { store: 1, workshop: 1 } },
    { query: "{ part { twice weight } }", calls: { workshop: 2, store: 1 } },
    { query: "{ stored { id twice } }", down: ["workshop"] },
  ],
};
