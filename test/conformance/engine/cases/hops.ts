// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, federationSpec } from "../engineCase";
import { link, links } from "../rows";

export const hops: EngineCase = {
  name: "a way over many subgraphs",
  rests: {
    source: federationSpec("Subgraph Specific Fields, Query._entities"),
    sentence:
      "Whenever one subgraph references another subgraph's entity, it uses an entity representation to do so.",
  },
  subgraphs: {
    a: {
      sdl: `type Query { as: [A!]! }  type A @key(fields: "id") { id: ID!  toB: B }  type B @key(fields: "id") { id: ID! }`,
    },
    b: {
      sdl: `type B @key(fields: "id") { id: ID!  toC: [C!]!  b: String }  type C @key(fields: "id") { id: ID! }`,
    },
    c: {
      sdl: `type C @key(fields: "id") { id: ID!  toD: D!  c: Int! }  type D @key(fields: "id") { id: ID! }`,
    },
    d: {
      sdl: `type D @key(fields: "id") { id: ID!  toA: A  d: Boolean }  type A @key(fields: "id") { id: ID!  a: Float }`,
    },
  },
  rows: {
    Query: { __typename: "Query", as: links("a1", "a2", "a3") },
    a1: { __typename: "A", id: "1", toB: link("b1"), a: 1.5 },
    a2: { __typename: "A", id: "2", toB: null, a: null },
    a3: { __typename: "A", id: "3", toB: link("b2"), a: 2 },
    b1: { __typename: "B", id: "1", toC: links("c1", "c2"), b: "x" },
    b2: { __typename: "B", id: "2", toC: [], b: null },
    c1: { __typename: "C", id: "1", toD: link("d1"), c: 1 },
    c2: { __typename: "C", id: "2", toD: link("d1"), c: 2 },
    d1: { __typename: "D", id: "1", toA: link("a3"), d: true },
  },
  questions: [
    { query: "{ as { toB { toC { toD { d } } } } }", calls: { a: 1, b: 1, c: 1, d: 1 } },
    { query: "{ as { a toB { b toC { c toD { d toA { a toB { b } } } } } } }" },
    { query: "{ as { id toB { toC { c toD { d } } } } }", down: ["d"] },
    { query: "{ as { id toB { toC { c toD { d } } } } }", down: ["c"] },
    { query: "{ as { id toB { toC { c toD { d } } } } }", down: ["b"] },
  ],
};
