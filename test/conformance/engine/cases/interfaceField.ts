// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, graphqlSpec } from "../engineCase";
import { links } from "../rows";

export const interfaceField: EngineCase = {
  name: "an interface field that each type has from another subgraph",
  rests: {
    source: graphqlSpec("6.4.3, Value Completion, Resolving Abstract Types"),
    sentence:
      "When completing a field with an abstract return type, that is an Interface or Union return type, first the abstract type must be resolved to a relevant Object type.",
  },
  subgraphs: {
    list: {
      sdl: `
        type Query { things: [Thing!]! }
        interface Thing { id: ID!  size: Int }
        type Box implements Thing @key(fields: "id") { id: ID!  size: Int }
        type Bag implements Thing @key(fields: "id") { id: ID!  size: Int @external }`,
    },
    bags: {
      sdl: `type Bag @key(fields: "id") { id: ID!  size: Int  straps: Int! }`,
    },
  },
  rows: {
    Query: { __typename: "Query", things: links("box", "bag", "purse") },
    box: { __typename: "Box", id: "1", size: 5 },
    bag: { __typename: "Bag", id: "2", size: 7, straps: 2 },
    purse: { __typename: "Bag", id: "3", size: null, straps: 1 },
  },
  questions: [
    {
      wrong: {
        hive: "It cannot plan an interface field that one of the types has elsewhere. 6.4.3: the type that was found says which field is executed.",
      },
      query: "{ things { id size } }",
      calls: { list: 1, bags: 1 },
    },
    {
      wrong: {
        hive: "It cannot plan an interface field that one of the types has elsewhere. 6.4.3: the type that was found says which field is executed.",
      },
      query: "{ things { size ... on Bag { straps } __typename } }",
    },
    { query: "{ things { ... on Box { size } } }" },
    {
      wrong: {
        hive: "It cannot plan an interface field that one of the types has elsewhere. 6.4.3: the type that was found says which field is executed.",
      },
      query: "{ things { id size } }",
      down: ["bags"],
    },
  ],
};
