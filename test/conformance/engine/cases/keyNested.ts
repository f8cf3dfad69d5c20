// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, federationSpec } from "../engineCase";
import { link, links } from "../rows";

export const keyNested: EngineCase = {
  name: "an entity with a key of nested fields",
  rests: {
    source: federationSpec("Define Advanced Keys, Nested fields in compound @keys"),
    sentence: "Nested fields are often used in compound keys.",
  },
  subgraphs: {
    staff: {
      sdl: `
        type Query { worker: Worker  workers: [Worker!]! }
        type Worker @key(fields: "badge organisation { id }") { badge: Int!  organisation: Organisation!  name: String! }
        type Organisation @key(fields: "id") { id: ID!  title: String! }`,
    },
    tasks: {
      sdl: `
        type Query { busiest: Worker }
        type Worker @key(fields: "badge organisation { id }") { badge: Int!  organisation: Organisation!  tasks: [String!]!  helper: Worker }
        type Organisation @key(fields: "id") { id: ID!  open: Int! }`,
    },
  },
  rows: {
    Query: { __typename: "Query", worker: link("ada"), workers: links("ada", "bea"), busiest: link("bea") },
    ada: {
      __typename: "Worker",
      badge: 7,
      organisation: link("north"),
      name: "Ada",
      tasks: ["weed"],
      helper: link("bea"),
    },
    bea: {
      __typename: "Worker",
      badge: 7,
      organisation: link("south"),
      name: "Bea",
      tasks: [],
      helper: null,
    },
    north: { __typename: "Organisation", id: "n", title: "North", open: 3 },
    south: { __typename: "Organisation", id: "s", title: "South", open: 0 },
  },
  questions: [
    { query: "{ worker { tasks } }", calls: { staff: 1, tasks: 1 } },
    {
      wrong: {
        hive: "It does not go to the owner of an organisation that stands in a key, and takes its required field for null.",
      },
      query: "{ workers { name tasks organisation { title open } helper { name } } }",
    },
    {
      wrong: {
        hive: "It does not go to the owner of an organisation that stands in a key, and takes its required field for null.",
      },
      query: "{ busiest { name organisation { title } } }",
    },
    { query: "{ workers { organisation { id: title } tasks } }" },
    { query: "{ workers { name tasks } }", down: ["tasks"] },
  ],
};
