// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, federationSpec } from "../engineCase";
import { link, links } from "../rows";

export const circular: EngineCase = {
  name: "entities of two subgraphs that refer to each other",
  rests: {
    source: federationSpec("Introduction to Entities"),
    sentence:
      "Each subgraph can contribute different fields to an entity it defines and is responsible for resolving it—returning only the fields that it contributes.",
  },
  subgraphs: {
    writers: {
      sdl: `
        type Query { writer: Writer }
        type Writer @key(fields: "id") { id: ID!  name: String!  hero: Writer }
        type Book @key(fields: "id") { id: ID!  writer: Writer!  editors: [Writer!]! }`,
    },
    books: {
      sdl: `
        type Query { book: Book }
        type Book @key(fields: "id") { id: ID!  title: String!  sequel: Book }
        type Writer @key(fields: "id") { id: ID!  books: [Book!]!  favourite: Book }`,
    },
  },
  rows: {
    Query: { __typename: "Query", writer: link("ada"), book: link("two") },
    ada: {
      __typename: "Writer",
      id: "a",
      name: "Ada",
      hero: link("ada"),
      books: links("one", "two"),
      favourite: link("two"),
    },
    bea: { __typename: "Writer", id: "b", name: "Bea", hero: link("ada"), books: [], favourite: link("one") },
    one: {
      __typename: "Book",
      id: "1",
      title: "One",
      sequel: link("two"),
      writer: link("ada"),
      editors: links("bea", "ada"),
    },
    two: { __typename: "Book", id: "2", title: "Two", sequel: null, writer: link("ada"), editors: [] },
  },
  questions: [
    { query: "{ writer { books { writer { books { title } } } } }" },
    { query: "{ book { editors { name } writer { hero { favourite { title } } } } }" },
    {
      query:
        "{ writer { favourite { writer { hero { name } } } books { sequel { title writer { name } } editors { favourite { title } name } } } }",
    },
    { query: "{ book { title writer { name favourite { title } } } }", down: ["writers"] },
  ],
};
