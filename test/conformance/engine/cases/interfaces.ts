// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, graphqlSpec } from "../engineCase";
import { link, links } from "../rows";

export const interfaces: EngineCase = {
  name: "an interface of which one subgraph knows fewer fields and types",
  rests: {
    source: graphqlSpec("6.4.3, Value Completion, Resolving Abstract Types"),
    sentence:
      "When completing a field with an abstract return type, that is an Interface or Union return type, first the abstract type must be resolved to a relevant Object type.",
  },
  subgraphs: {
    animals: {
      sdl: `
        type Query { pets: [Pet!]!  pet: Pet }
        interface Pet { id: ID!  name: String! }
        type Cat implements Pet @key(fields: "id") { id: ID!  name: String!  lives: Int! }
        type Dog implements Pet @key(fields: "id") { id: ID!  name: String!  friend: Pet }`,
    },
    vets: {
      sdl: `
        type Query { patients: [Pet!]! }
        interface Pet { id: ID!  weight: Int }
        type Cat implements Pet @key(fields: "id") { id: ID!  weight: Int }
        type Dog implements Pet @key(fields: "id") { id: ID!  weight: Int  chip: String }`,
    },
  },
  rows: {
    Query: {
      __typename: "Query",
      pets: links("tom", "rex"),
      pet: link("rex"),
      patients: links("rex", "tom"),
    },
    tom: { __typename: "Cat", id: "1", name: "Tom", lives: 9, weight: null },
    rex: { __typename: "Dog", id: "2", name: "Rex", friend: link("tom"), weight: 30, chip: "x1" },
  },
  questions: [
    { query: "{ pets { __typename id name } }", calls: { animals: 1 } },
    { query: "{ pets { name ... on Cat { lives weight } ... on Dog { chip friend { name } } } }" },
    { query: "{ patients { id ... on Cat { name lives } ... on Dog { name chip } } }" },
    {
      query:
        "{ pets { ... on Cat { weight } } patients { ... on Dog { friend { ... on Cat { lives weight } } } } }",
    },
    { query: "{ pets { ... on Pet { id ... on Dog { chip } } } }" },
    { query: "{ pet { ... on Cat { lives } } }" },
    { query: "{ pets { name ... on Dog { chip weight } ... on Cat { weight } } }", down: ["vets"] },
    { query: "{ patients { id ... on Cat { name } ... on Dog { name friend { id } } } }", down: ["animals"] },
  ],
};
