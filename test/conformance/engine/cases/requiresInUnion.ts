// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, federationSpec } from "../engineCase";
import { link, links, type WorkedOut } from "../rows";

const twice: WorkedOut = (_args, part) => Number(part.get("weight")) * 2;

export const requiresInUnion: EngineCase = {
  name: "a requirement behind a link of a member of a union",
  rests: {
    source: federationSpec("@requires"),
    sentence:
      "This tells the router that it needs to fetch the values of those externally defined fields first, even if the original client query didn't request them.",
  },
  subgraphs: {
    assembly: {
      sdl: `
        type Query { parts: [Part] }
        type Part @key(fields: "id") { id: ID!  weight: Int @external  inside: Part  twice: Int @requires(fields: "weight") }
        type Tool @key(fields: "id") { id: ID! }`,
    },
    store: {
      sdl: `
        type Part @key(fields: "id") { id: ID!  weight: Int  beside: [Thing] }
        type Tool @key(fields: "id") { id: ID! }
        union Thing = Part | Tool`,
    },
  },
  rows: {
    Query: { __typename: "Query", parts: links("bolt", "nut") },
    bolt: { __typename: "Part", id: "1", weight: 5, beside: links("nut", "saw"), inside: link("nut"), twice },
    nut: { __typename: "Part", id: "2", weight: 3, beside: [], inside: link("bolt"), twice },
    saw: { __typename: "Tool", id: "3" },
  },
  questions: [
    { query: "{ parts { beside { ... on Part { weight } } } }" },
    { query: "{ parts { beside { ... on Part { twice } } } }" },
    { query: "{ parts { beside { ... on Part { inside { weight } } } } }" },
    // The planner (0.0.38) cannot place a step of its own, so these are planned in steps.
    { query: "{ parts { beside { __typename ... on Part { inside { weight twice } } } } }" },
    { query: "{ parts { beside { __typename ... on Part { inside { weight twice } } } } }", down: ["store"] },
    {
      query: "{ parts { beside { __typename ... on Part { inside { weight twice } } } } }",
      down: ["assembly"],
    },
    {
      query:
        "query ($is: Boolean!) { parts { id beside { ... on Part { inside { t: twice inside { twice @include(if: $is) } } } ... on Tool { id } } } }",
      variables: { is: true },
    },
  ],
};
