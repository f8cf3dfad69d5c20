// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, graphqlSpec } from "../engineCase";
import { links } from "../rows";

export const responseNames: EngineCase = {
  name: "one response name for fields of different types",
  rests: {
    source: graphqlSpec("5.3.2, Field Selection Merging"),
    sentence:
      "If multiple field selections with the same response names are encountered during execution, the field and arguments to execute and the resulting value should be unambiguous.",
  },
  subgraphs: {
    wares: {
      sdl: `
        type Query { wares: [Ware!]! }
        union Ware = Book | Lamp
        type Book @key(fields: "id") { id: ID!  title: String!  pages: Int }
        type Lamp @key(fields: "id") { id: ID!  brand: String!  watts: Int }`,
    },
    stock: {
      sdl: `
        type Book @key(fields: "id") { id: ID!  left: Int  shelf: Shelf  price(in: String): Int! }
        type Lamp @key(fields: "id") { id: ID!  stock: Int  rack: Shelf  price(in: String): Int! }
        type Shelf { name: String!  row: Int }`,
    },
  },
  rows: {
    Query: { __typename: "Query", wares: links("book", "lamp") },
    book: {
      __typename: "Book",
      id: "1",
      title: "Notes",
      pages: null,
      left: 4,
      shelf: { __typename: "Shelf", name: "A", row: 1 },
      price: 10,
    },
    lamp: { __typename: "Lamp", id: "1", brand: "Lux", watts: 5, stock: 0, rack: null, price: 20 },
  },
  questions: [
    { query: "{ wares { ... on Book { name: title } ... on Lamp { name: brand } } }" },
    { query: "{ wares { ... on Book { n: left } ... on Lamp { n: stock } } }" },
    { query: "{ wares { ... on Book { n: pages m: left } ... on Lamp { n: stock m: watts } } }" },
    { query: "{ wares { ... on Book { place: shelf { name } } ... on Lamp { place: rack { name row } } } }" },
    { query: '{ wares { ... on Book { price(in: "EUR") } ... on Lamp { price } } }' },
    { query: "{ wares { ... on Book { id: title } ... on Lamp { id: brand stock } } }" },
    { query: "{ wares { ... on Book { x: id y: left } ... on Lamp { x: id y: watts } } }" },
    {
      query:
        "{ wares { ... on Book { name: title n: left place: shelf { x: name } } ... on Lamp { name: brand n: stock place: rack { x: name } } } }",
      down: ["stock"],
    },
    {
      query: "{ wares { ... on Book { id: title p: price } ... on Lamp { id: brand p: price } } }",
      down: ["stock"],
    },
  ],
};
