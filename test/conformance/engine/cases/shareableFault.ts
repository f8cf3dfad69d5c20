// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, graphqlSpec } from "../engineCase";
import { fault, link, links } from "../rows";

export const shareableFault: EngineCase = {
  name: "what one subgraph fails to tell of what another one gives too",
  rests: {
    source: graphqlSpec("6.4.4, Handling Field Errors"),
    sentence:
      "Since Non-Null type fields cannot be null, field errors are propagated to be handled by the parent field.",
  },
  subgraphs: {
    shelf: {
      sdl: `
        type Query { book: Book  books: [Book] }
        type Book @key(fields: "id") { id: ID! }`,
    },
    people: {
      sdl: `
        type Book @key(fields: "id") { id: ID!  pages: Int!  about: [About] @shareable }
        union About = Person | Town
        type Person @key(fields: "id") { id: ID!  name: String }
        type Town @key(fields: "id") { id: ID! }`,
    },
    towns: {
      sdl: `
        type Book @key(fields: "id") { id: ID!  about: [About] @shareable }
        union About = Person | Town
        type Person @key(fields: "id") { id: ID! }
        type Town @key(fields: "id") { id: ID!  size: Int }`,
    },
  },
  rows: {
    Query: { __typename: "Query", book: link("torn"), books: links("whole", "torn") },
    whole: { __typename: "Book", id: "1", pages: 200, about: links("ada", "delft") },
    torn: { __typename: "Book", id: "2", pages: fault(), about: links("ada", "delft") },
    ada: { __typename: "Person", id: "a", name: "Ada" },
    delft: { __typename: "Town", id: "d", size: 100_000 },
  },
  questions: [
    { query: "{ books { about { ... on Person { name } ... on Town { size } } } }" },
    { query: "{ book { about { ... on Person { name } ... on Town { size } } pages } }" },
    { query: "{ books { about { ... on Town { size } ... on Person { name } } pages } }" },
    { query: "{ books { about { ... on Person { name } ... on Town { size } } } }", down: ["people"] },
  ],
};
