// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, graphqlSpec } from "../engineCase";
import { link, links } from "../rows";

const hive =
  "It does not go to the subgraph that knows the interface as an object, and gives null for what that one knows. 6.3: every field of the selection is to be executed.";

export const interfaceObjectShared: EngineCase = {
  name: "an interface as one object, behind a field of two subgraphs",
  rests: {
    source: graphqlSpec("6.3.3, Executing Selection Sets, ExecuteField"),
    sentence:
      "Each field requested in the grouped field set that is defined on the selected objectType will result in an entry in the response map.",
  },
  subgraphs: {
    media: {
      sdl: `
        interface Media @key(fields: "id") { id: ID! }
        type Book implements Media @key(fields: "id") { id: ID! }
        type Film implements Media @key(fields: "id") { id: ID! }`,
    },
    shelf: {
      sdl: `
        type Query { shown: [Media!] @shareable }
        interface Media { id: ID! }
        type Book implements Media @key(fields: "id") { id: ID!  film: Film }
        type Film implements Media @key(fields: "id") { id: ID! }`,
    },
    stand: {
      sdl: `
        type Query { shown: [Media!] @shareable }
        interface Media { id: ID! }
        type Book implements Media @key(fields: "id") { id: ID! }
        type Film implements Media @key(fields: "id") { id: ID!  minutes: Int }`,
    },
    likes: { sdl: `type Media @interfaceObject @key(fields: "id") { id: ID!  stars: Int }` },
  },
  rows: {
    Query: { __typename: "Query", shown: links("book", "film") },
    book: { __typename: "Book", id: "b", film: link("film"), stars: 4 },
    film: { __typename: "Film", id: "f", minutes: 95, stars: 5 },
  },
  questions: [
    { query: "{ shown { ... on Film { stars } } }", wrong: { hive } },
    { query: "{ shown { ... on Book { film { id } } ... on Film { minutes } } }" },
    { query: "{ shown { ... on Film { stars } ... on Book { film { id } } } }", wrong: { hive } },
    { query: "{ shown { ... on Film { stars minutes } ... on Book { stars } } }", wrong: { hive } },
  ],
};
