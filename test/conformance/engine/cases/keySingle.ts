// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, federationSpec } from "../engineCase";
import { link, links } from "../rows";

export const keySingle: EngineCase = {
  name: "an entity with one key",
  rests: {
    source: federationSpec("@key"),
    sentence:
      "Key fields are a set of fields that a subgraph can use to uniquely identify any instance of the entity.",
  },
  subgraphs: {
    catalogue: {
      sdl: `
        type Query { lamp: Lamp  lamps: [Lamp!]!  mixed: [Lamp] }
        type Lamp @key(fields: "id") { id: ID!  name: String!  twin: Lamp }`,
    },
    stock: {
      sdl: `type Lamp @key(fields: "id") { id: ID!  inStock: Int!  shelf: String }`,
    },
  },
  rows: {
    Query: {
      __typename: "Query",
      lamp: link("desk"),
      lamps: links("desk", "floor", "desk"),
      mixed: [link("floor"), null, link("desk")],
    },
    desk: { __typename: "Lamp", id: "1", name: "desk lamp", twin: link("floor"), inStock: 3, shelf: "A" },
    floor: { __typename: "Lamp", id: "2", name: "floor lamp", twin: null, inStock: 0, shelf: null },
  },
  questions: [
    { query: "{ lamp { id name } }", calls: { catalogue: 1 } },
    { query: "{ lamp { inStock } }", calls: { catalogue: 1, stock: 1 } },
    { query: "{ lamps { id inStock name shelf } }", calls: { catalogue: 1, stock: 1 } },
    { query: "{ mixed { shelf inStock } }", calls: { catalogue: 1, stock: 1 } },
    {
      query: "{ lamp { inStock twin { shelf } } mixed { twin { inStock } } }",
      calls: { catalogue: 1, stock: 1 },
    },
    { query: "{ lamps { name inStock } lamp { name shelf } }", down: ["stock"] },
    { query: "{ lamp { name shelf } }", down: ["stock"] },
    { query: "{ lamps { name inStock } }", down: ["catalogue"] },
    { query: "{ lamp { name } mixed { name shelf } }", down: ["catalogue", "stock"] },
  ],
};
