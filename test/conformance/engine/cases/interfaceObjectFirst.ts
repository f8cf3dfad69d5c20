// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, federationSpec } from "../engineCase";
import { links } from "../rows";

/** The planner (0.0.38) plans by the order of the names of subgraphs, and of several types it tells the key of one. */
export const interfaceObjectFirst: EngineCase = {
  name: "an interface that the subgraph with the first name knows as one object",
  rests: {
    source: federationSpec("@interfaceObject"),
    sentence:
      "Indicates that an object definition serves as an abstraction of another subgraph's entity interface.",
  },
  subgraphs: {
    media: {
      sdl: `
        type Query { books: [Book!]! }
        interface Media @key(fields: "id") { id: ID! }
        type Book implements Media @key(fields: "id") { id: ID!  pages: Int }
        type Film implements Media @key(fields: "id") { id: ID!  minutes: Int! }`,
    },
    likes: {
      sdl: `
        type Query { liked: [Media!]! }
        type Media @interfaceObject @key(fields: "id") { id: ID!  stars: Int  next: [Media!]! }`,
    },
  },
  rows: {
    Query: { __typename: "Query", liked: links("book", "film", "notes"), books: links("notes", "book") },
    book: { __typename: "Book", id: "b", pages: 120, stars: 4, next: links("film") },
    notes: { __typename: "Book", id: "n", pages: null, stars: null, next: links("book", "film", "notes") },
    film: { __typename: "Film", id: "f", minutes: 95, stars: 5, next: links("notes") },
  },
  questions: [
    { query: "{ liked { ... on Book { pages } } }" },
    { query: "{ liked { ... on Book { stars } ... on Film { stars } } }" },
    { query: "{ liked { id stars ... on Book { pages stars } ... on Film { minutes } } }" },
    { query: "{ liked { ... on Book { next { __typename } } ... on Film { next { id stars } } } }" },
    { query: "{ liked { next { ... on Book { stars } ... on Film { minutes id } } } }" },
    {
      query: "{ books { pages next { stars ... on Book { pages } ... on Film { minutes next { id } } } } }",
      wrong: {
        hive: "It does not go to the subgraph that knows the interface as an object from one that gives an object of a type, and takes the field for null. 6.3.3: every field of the selection is executed.",
      },
    },
  ],
};
