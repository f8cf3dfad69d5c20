// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, graphqlSpec } from "../engineCase";
import { links } from "../rows";

const hive =
  "It never answers: it looks for a way from a subgraph that does not know the interface without end.";

export const interfaceObjectKeys: EngineCase = {
  name: "an interface as one object, where its key can only be had through a third subgraph",
  rests: {
    source: graphqlSpec("6.3.3, Executing Selection Sets, ExecuteField"),
    sentence:
      "Each field requested in the grouped field set that is defined on the selected objectType will result in an entry in the response map.",
  },
  subgraphs: {
    media: {
      sdl: `
        interface Media @key(fields: "id") { id: ID! }
        type Book implements Media @key(fields: "id") @key(fields: "code") { id: ID!  code: ID!  pages: Int }
        type Film implements Media @key(fields: "id") @key(fields: "id code") { id: ID!  code: ID! }`,
    },
    shelf: {
      sdl: `
        type Query { shelved: [Book!]! }
        type Book @key(fields: "code") { code: ID! }
        type Film implements Media @key(fields: "id code") { id: ID!  code: ID!  minutes: Int }
        interface Media { id: ID! }`,
    },
    likes: {
      sdl: `
        type Query { liked: [Media!]! }
        type Media @interfaceObject @key(fields: "id") { id: ID!  stars: Int  next: [Media!] }`,
    },
  },
  rows: {
    Query: { __typename: "Query", liked: links("book", "film"), shelved: links("notes", "book") },
    book: { __typename: "Book", id: "b", code: "1", pages: 120, stars: 4, next: links("film") },
    notes: { __typename: "Book", id: "n", code: "2", pages: null, stars: null, next: links("book", "film") },
    film: { __typename: "Film", id: "f", code: "3", minutes: 95, stars: 5, next: null },
  },
  questions: [
    { query: "{ shelved { code stars } }", fatal: { hive } },
    { query: "{ shelved { next { id stars } } }", fatal: { hive } },
    {
      query: "{ liked { ... on Film { minutes } } }",
      wrong: {
        hive: "It asks only the subgraph with the key of the interface, and gives null for what another one knows. 6.3: every field of the selection is to be executed.",
      },
    },
    {
      query: "{ shelved { next { ... on Film { stars } ... on Book { pages } } } }",
      fatal: { hive },
    },
    { query: "{ shelved { stars next { __typename id ... on Book { pages } } } }", fatal: { hive } },
    {
      query: "{ shelved { next { ... on Film { minutes stars } ... on Book { code next { id } } } } }",
      fatal: { hive },
    },
  ],
};
