// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, federationSpec } from "../engineCase";
import { link, links } from "../rows";

export const override: EngineCase = {
  name: "a field that another subgraph has taken over",
  rests: {
    source: federationSpec("@override"),
    sentence:
      "Indicates that an object field is now resolved by this subgraph instead of another subgraph where it's also defined.",
  },
  subgraphs: {
    old: {
      sdl: `
        type Query { bill: Bill  bills: [Bill!]!  overdue: Int }
        type Bill @key(fields: "id") { id: ID!  amount: Int!  note: String }`,
      own: { "Bill.amount": -1, "Query.overdue": -1 },
    },
    new: {
      sdl: `
        type Query { latest: Bill  overdue: Int @override(from: "old") }
        type Bill @key(fields: "id") { id: ID!  amount: Int! @override(from: "old")  paid: Boolean! }`,
    },
  },
  rows: {
    Query: {
      __typename: "Query",
      bill: link("rent"),
      bills: links("rent", "water"),
      latest: link("water"),
      overdue: 3,
    },
    rent: { __typename: "Bill", id: "1", amount: 900, note: "monthly", paid: true },
    water: { __typename: "Bill", id: "2", amount: 40, note: null, paid: false },
  },
  questions: [
    { query: "{ bill { amount } }", calls: { old: 1, new: 1 } },
    { query: "{ bills { note amount paid } latest { amount } }" },
    { query: "{ latest { amount note } }", calls: { new: 1, old: 1 } },
    { query: "{ bills { note amount } }", down: ["new"] },
    { query: "{ overdue }", calls: { new: 1 } },
    { query: "{ overdue bill { amount } }", calls: { old: 1, new: 2 } },
    { query: "{ overdue latest { id } bill { note } }", down: ["old"] },
    { query: "{ overdue bill { note } }", down: ["new"] },
  ],
};
