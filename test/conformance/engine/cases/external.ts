// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, federationSpec } from "../engineCase";
import { link, links } from "../rows";

export const external: EngineCase = {
  name: "a key that another subgraph owns",
  rests: {
    source: federationSpec("@external"),
    sentence:
      "Indicates that this subgraph usually can't resolve a particular object field, but it still needs to define that field for other purposes.",
  },
  subgraphs: {
    authors: {
      sdl: `
        type Query { author: Author }
        type Author @key(fields: "id") { id: ID!  name: String!  born: Int }`,
    },
    books: {
      sdl: `
        type Query { books: [Book!]! }
        type Book { title: String!  author: Author! }
        extend type Author @key(fields: "id") { id: ID! @external  books: [Book!]! }`,
    },
  },
  rows: {
    Query: { __typename: "Query", author: link("ada"), books: links("notes", "letters") },
    ada: { __typename: "Author", id: "1", name: "Ada", born: 1815, books: links("notes") },
    bea: { __typename: "Author", id: "2", name: "Bea", born: null, books: links("letters") },
    notes: { __typename: "Book", title: "Notes", author: link("ada") },
    letters: { __typename: "Book", title: "Letters", author: link("bea") },
  },
  questions: [
    { query: "{ author { name books { title } } }" },
    { query: "{ books { title author { id } } }", calls: { books: 1 } },
    { query: "{ books { author { born name books { author { name } } } } }" },
    { query: "{ books { title author { name } } }", down: ["authors"] },
  ],
};
