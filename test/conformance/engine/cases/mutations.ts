// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, graphqlSpec } from "../engineCase";
import { link, type WorkedOut } from "../rows";

const add: WorkedOut = ({ text }: { text?: string }, _source, memory) => {
  memory.push(text ?? "");
  return memory.join(" ");
};

export const mutations: EngineCase = {
  name: "mutations in the order of the document",
  rests: {
    source: graphqlSpec("6.2.2, Mutation"),
    sentence: "This selection set should be executed serially.",
  },
  subgraphs: {
    left: {
      sdl: `
        type Query { left: Int }
        type Mutation { toLeft(text: String!): String!  make: Thing  failLeft: String! }
        type Thing @key(fields: "id") { id: ID! }`,
    },
    right: {
      sdl: `
        type Query { right: Int }
        type Mutation { toRight(text: String!): String!  failRight: String }
        type Thing @key(fields: "id") { id: ID!  heard: String!  says: String! }`,
    },
  },
  rows: {
    Query: { __typename: "Query", left: 1, right: 2 },
    Mutation: {
      __typename: "Mutation",
      toLeft: add,
      toRight: add,
      make: link("thing"),
      failLeft: (() => null) satisfies WorkedOut,
      failRight: (() => {
        throw new Error("no");
      }) satisfies WorkedOut,
    },
    thing: {
      __typename: "Thing",
      id: "1",
      heard: ((_args, _source, memory) => memory.join(" ")) satisfies WorkedOut,
      says: "yes",
    },
  },
  questions: [
    {
      query:
        'mutation { a: toLeft(text: "1") b: toRight(text: "2") c: toLeft(text: "3") d: toRight(text: "4") }',
    },
    { query: 'mutation { a: toLeft(text: "1") b: toLeft(text: "2") c: toRight(text: "3") }' },
    {
      query: 'mutation ($t: String!) { toRight(text: $t) make { says } toLeft(text: "after") }',
      variables: { t: "first" },
    },
    { query: 'mutation { toLeft(text: "1") make { heard } last: toRight(text: "2") }' },
    { query: 'mutation { toLeft(text: "1") failRight last: toRight(text: "2") }' },
    { query: 'mutation { toLeft(text: "1") make { says } }', down: ["right"] },
    { query: 'mutation { toRight(text: "1") failLeft }' },
    { query: 'mutation { failLeft toRight(text: "1") }', calls: { left: 1 } },
    { query: 'mutation { failRight toRight(text: "1") }', calls: { right: 2 } },
    {
      query: 'mutation { a: toLeft(text: "1") b: toRight(text: "2") c: toLeft(text: "3") }',
      down: ["right"],
      calls: { left: 1, right: 1 },
    },
    {
      query: 'mutation ($yes: Boolean!) { toLeft(text: "1") @skip(if: $yes) toRight(text: "2") }',
      variables: { yes: true },
    },
  ],
};
