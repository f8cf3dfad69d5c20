// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, graphqlSpec } from "../engineCase";
import { fault, link, links } from "../rows";

const hive =
  "It tells no error where the value of one subgraph fails that another needs. 6.4.4: the error is added.";

export const interfaceObjectFault: EngineCase = {
  name: "an entity of an interface as one object, of which a required value fails",
  rests: {
    source: graphqlSpec("6.4.4, Handling Field Errors"),
    sentence:
      "If a field error is raised while resolving a field, it is handled as though the field returned null.",
  },
  subgraphs: {
    media: {
      sdl: `
        interface Media @key(fields: "id") { id: ID! }
        type Book implements Media @key(fields: "id") @key(fields: "code") { id: ID!  code: String!  title: String! }
        type Film implements Media @key(fields: "id") { id: ID! }`,
    },
    shelf: { sdl: `type Book @key(fields: "code") { code: String!  pages: Int  sequels: [Book] }` },
    likes: {
      sdl: `
        type Query { liked: [Media!]  loved: [Media] }
        type Media @interfaceObject @key(fields: "id") { id: ID!  stars: Int }`,
    },
  },
  rows: {
    Query: { __typename: "Query", liked: links("book", "film"), loved: [link("book"), link("film")] },
    book: {
      __typename: "Book",
      id: "b",
      code: "c",
      title: fault(),
      pages: 9,
      sequels: links("book"),
      stars: 4,
    },
    film: { __typename: "Film", id: "f", stars: 5 },
  },
  questions: [
    { query: "{ liked { __typename ... on Book { title pages code } } }", wrong: { hive } },
    { query: "{ loved { __typename ... on Book { title pages code } } }", wrong: { hive } },
    { query: "{ loved { ... on Book { title pages sequels { title } } } }", wrong: { hive } },
    { query: "{ loved { ... on Book { pages title sequels { pages } } stars } }", wrong: { hive } },
  ],
};
