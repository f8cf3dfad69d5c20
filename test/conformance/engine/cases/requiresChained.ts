// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, federationSpec } from "../engineCase";
import { fault, link, links, type WorkedOut } from "../rows";

const times =
  (field: string, factor: number): WorkedOut =>
  (_args, source) => {
    const value = source.get(field);
    return value === null || value === undefined ? null : Number(value) * factor;
  };

export const requiresChained: EngineCase = {
  name: "a field that requires a field that requires a field",
  rests: {
    source: federationSpec("@requires"),
    sentence:
      "This tells the router that it needs to fetch the values of those externally defined fields first, even if the original client query didn't request them.",
  },
  subgraphs: {
    first: {
      sdl: `
        type Query { step: Step  steps: [Step!]!  broken: Step }
        type Step @key(fields: "id") { id: ID!  one: Int }`,
    },
    second: {
      sdl: `type Step @key(fields: "id") { id: ID!  one: Int @external  two: Int @requires(fields: "one") }`,
    },
    third: {
      sdl: `type Step @key(fields: "id") { id: ID!  two: Int @external  three: Int @requires(fields: "two") }`,
    },
    fourth: {
      sdl: `
        type Step @key(fields: "id") {
          id: ID!
          one: Int @external
          three: Int @external
          four: Int @requires(fields: "three")
          sum: Int @requires(fields: "one three")
        }`,
    },
  },
  rows: {
    Query: { __typename: "Query", step: link("a"), steps: links("a", "b"), broken: link("c") },
    a: {
      __typename: "Step",
      id: "a",
      one: 1,
      two: times("one", 2),
      three: times("two", 3),
      four: times("three", 4),
      sum: times("three", 10),
    },
    c: {
      __typename: "Step",
      id: "c",
      one: 1,
      two: fault(),
      three: times("two", 3),
      four: times("three", 4),
      sum: times("three", 10),
    },
    b: {
      __typename: "Step",
      id: "b",
      one: null,
      two: times("one", 2),
      three: times("two", 3),
      four: times("three", 4),
      sum: times("three", 10),
    },
  },
  questions: [
    { query: "{ step { four } }", calls: { first: 1, second: 1, third: 1, fourth: 1 } },
    { query: "{ steps { one two three four sum } }", calls: { first: 1, second: 1, third: 1, fourth: 1 } },
    { query: "{ steps { two: three three: two sum } }" },
    { query: "{ steps { one two four } }", down: ["second"] },
    { query: "{ steps { two four } }", down: ["third"], calls: { first: 1, second: 1, third: 1 } },
    { query: "{ broken { one two three four sum } }" },
    { query: "{ broken { four } }", calls: { first: 1, second: 1 } },
  ],
};
