// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, federationSpec } from "../engineCase";
import { link } from "../rows";

export const provides: EngineCase = {
  name: "a field provided on one path",
  rests: {
    source: federationSpec("@provides"),
    sentence:
      "Specifies a set of entity fields that a subgraph can resolve, but only at a particular schema path (at other paths, the subgraph can't resolve those fields).",
  },
  subgraphs: {
    shop: {
      sdl: `
        type Query { reviews: [Review!]!  newest: Review @provides(fields: "product { name }")  best: Product @provides(fields: "name maker { city }") }
        type Review { text: String!  product: Product }
        type Product @key(fields: "id") { id: ID!  name: String! @external  maker: Maker @external }
        type Maker @key(fields: "id") { id: ID!  city: String @external }`,
    },
    catalogue: {
      sdl: `
        type Product @key(fields: "id") { id: ID!  name: String! @shareable  price: Int  maker: Maker @shareable }
        type Maker @key(fields: "id") { id: ID!  city: String @shareable  staff: Int }`,
    },
  },
  rows: {
    Query: {
      __typename: "Query",
      reviews: [link("good"), link("bad")],
      newest: link("good"),
      best: link("lamp"),
    },
    good: { __typename: "Review", text: "good", product: link("lamp") },
    bad: { __typename: "Review", text: "bad", product: link("desk") },
    lamp: { __typename: "Product", id: "1", name: "lamp", price: 10, maker: link("smith") },
    desk: { __typename: "Product", id: "2", name: "desk", price: null, maker: null },
    smith: { __typename: "Maker", id: "s", city: "Delft", staff: 4 },
  },
  questions: [
    { query: "{ newest { product { name } } }", calls: { shop: 1 } },
    { query: "{ reviews { text product { name } } }", calls: { shop: 1, catalogue: 1 } },
    { query: "{ newest { product { name price } } }", calls: { shop: 1, catalogue: 1 } },
    { query: "{ best { name maker { city } } }", calls: { shop: 1 } },
    { query: "{ best { name maker { city staff } } reviews { product { maker { city } } } }" },
    // What is not provided is lost with its owner, and what stands beside it is not.
    {
      query: "{ newest { text product { id price } } reviews { product { maker { id } } } }",
      down: ["catalogue"],
    },
    { query: "{ newest { product { name } } best { price } }", down: ["shop"] },
  ],
};
