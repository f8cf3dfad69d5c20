// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, federationSpec } from "../engineCase";
import { fault, link, links, type Seen, type WorkedOut } from "../rows";

const summary: WorkedOut = (_args, order) => {
  const item = order.get("item") as Seen | null;
  if (!item) return "nothing";
  return `${item.get("__typename") as string}: ${String(item.get("pages") ?? item.get("minutes"))}`;
};

export const requiresFragments: EngineCase = {
  name: "a field that requires fields of each type of a union",
  rests: {
    source: federationSpec("@requires, fields"),
    sentence:
      "A GraphQL selection set (provided as a string) of @external object fields and subfields that this field requires.",
  },
  subgraphs: {
    orders: {
      sdl: `
        type Query { orders: [Order!]!  broken: Order }
        type Order @key(fields: "id") { id: ID!  item: Item }
        union Item = Book | Film
        type Book { pages: Int! }
        type Film { minutes: Int! }`,
    },
    mailing: {
      sdl: `
        type Order @key(fields: "id") {
          id: ID!
          item: Item @external
          summary: String! @requires(fields: "item { __typename ... on Book { pages } ... on Film { minutes } }")
        }
        union Item = Book | Film
        type Book { pages: Int! @external }
        type Film { minutes: Int! @external }`,
    },
  },
  rows: {
    Query: { __typename: "Query", orders: links("first", "second", "third"), broken: link("fourth") },
    first: { __typename: "Order", id: "1", item: { __typename: "Book", pages: 120 }, summary },
    second: { __typename: "Order", id: "2", item: { __typename: "Film", minutes: 95 }, summary },
    fourth: { __typename: "Order", id: "4", item: { __typename: "Book", pages: fault() }, summary },
    third: { __typename: "Order", id: "3", item: null, summary },
  },
  questions: [
    {
      wrong: {
        hive: "It fails on a requirement with inline fragments, which the directive's selection set may hold.",
      },
      query: "{ orders { summary } }",
    },
    {
      wrong: {
        hive: "It fails on a requirement with inline fragments, which the directive's selection set may hold.",
      },
      query: "{ orders { item { __typename } summary } }",
    },
    {
      wrong: {
        hive: "It fails on a requirement with inline fragments, which the directive's selection set may hold.",
      },
      query: "{ orders { item { ... on Book { pages } } summary } }",
    },
    {
      wrong: {
        hive: "It fails on a requirement with inline fragments, which the directive's selection set may hold.",
      },
      query: "{ broken { id summary } }",
    },
    {
      wrong: {
        hive: "It fails on a requirement with inline fragments, which the directive's selection set may hold.",
      },
      query: "{ orders { id summary } }",
      down: ["mailing"],
    },
  ],
};
