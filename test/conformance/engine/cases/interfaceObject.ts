// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, federationSpec } from "../engineCase";
import { link, links } from "../rows";

export const interfaceObject: EngineCase = {
  name: "an interface that another subgraph knows as one object",
  rests: {
    source: federationSpec("@interfaceObject"),
    sentence:
      "Indicates that an object definition serves as an abstraction of another subgraph's entity interface.",
  },
  subgraphs: {
    media: {
      sdl: `
        type Query { medium: Media  media: [Media!]! }
        interface Media @key(fields: "id") { id: ID!  title: String! }
        type Book implements Media @key(fields: "id") { id: ID!  title: String!  pages: Int! }
        type Film implements Media @key(fields: "id") { id: ID!  title: String!  minutes: Int! }`,
    },
    reviews: {
      sdl: `
        type Query { best: Media  rated: [Media!]! }
        type Media @interfaceObject @key(fields: "id") { id: ID!  stars: Int!  remark: String  likes: [Media!]! }`,
    },
  },
  rows: {
    Query: {
      __typename: "Query",
      medium: link("book"),
      media: links("book", "film"),
      best: link("film"),
      rated: links("film", "book"),
    },
    book: {
      __typename: "Book",
      id: "b",
      title: "Notes",
      pages: 120,
      stars: 4,
      remark: null,
      likes: links("film"),
    },
    film: { __typename: "Film", id: "f", title: "Rain", minutes: 95, stars: 5, remark: "wet", likes: [] },
  },
  questions: [
    { query: "{ media { id title stars } }", calls: { media: 1, reviews: 1 } },
    { query: "{ medium { ... on Book { pages stars } } }" },
    { query: "{ best { stars remark } }", calls: { reviews: 1 } },
    { query: "{ best { __typename title } }" },
    { query: "{ best { stars ... on Film { minutes } ... on Book { pages } } }" },
    { query: "{ rated { __typename id stars likes { title __typename } } }" },
    { query: "{ media { ... on Film { remark likes { id } } ... on Book { likes { title stars } } } }" },
    { query: "{ media { title stars remark } }", down: ["reviews"] },
  ],
};
