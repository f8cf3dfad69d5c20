// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, graphqlSpec } from "../engineCase";
import { link, links } from "../rows";

const hive = "It looks up the names of fields on the prototype of objects, and does not start.";

export const inheritedNames: EngineCase = {
  name: "fields with the names that every object of JavaScript has",
  rests: {
    source: graphqlSpec("2.1.9, Names"),
    sentence:
      'Any Name within a GraphQL type system must not start with two underscores "__" unless it is part of the introspection system as defined by this specification.',
  },
  subgraphs: {
    left: {
      sdl: `
        type Query { valueOf: Thing  things: [Thing!]!  toString: String }
        type Thing @key(fields: "constructor") { constructor: ID!  toString: String  isPrototypeOf: Thing }`,
    },
    right: {
      sdl: `type Thing @key(fields: "constructor") { constructor: ID!  valueOf: String  hasOwnProperty(toString: Int): String!  toLocaleString: [Part!] }
        type Part { valueOf: Int  constructor: String! }`,
    },
  },
  rows: {
    Query: { __typename: "Query", valueOf: link("one"), things: links("one", "two"), toString: "query" },
    one: {
      __typename: "Thing",
      constructor: "1",
      toString: "first",
      isPrototypeOf: link("two"),
      valueOf: "worth",
      hasOwnProperty: "mine",
      toLocaleString: [{ __typename: "Part", valueOf: 3, constructor: "screw" }],
    },
    two: {
      __typename: "Thing",
      constructor: "2",
      toString: null,
      isPrototypeOf: null,
      valueOf: null,
      hasOwnProperty: "yours",
      toLocaleString: null,
    },
  },
  questions: [
    { fatal: { hive }, query: "{ toString valueOf { constructor toString valueOf hasOwnProperty } }" },
    {
      fatal: { hive },
      query: "{ things { valueOf toLocaleString { constructor valueOf } isPrototypeOf { hasOwnProperty } } }",
    },
    { fatal: { hive }, query: "{ things { toString constructor hasOwnProperty(toString: 1) } }" },
    { fatal: { hive }, query: "{ things { toString valueOf } }", down: ["right"] },
    {
      fatal: { hive },
      query: "{ valueOf { constructor toLocaleString { valueOf } isPrototypeOf { hasOwnProperty } } }",
      down: ["right"],
    },
  ],
};
