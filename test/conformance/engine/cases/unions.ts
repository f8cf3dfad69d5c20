// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, federationSpec } from "../engineCase";
import { link, links } from "../rows";

export const unions: EngineCase = {
  name: "a union of which each subgraph knows other members",
  rests: {
    source: federationSpec("Schema composition, Merging objects, unions, and interfaces"),
    sentence: "Composition uses the union strategy to merge object, union, and interface types.",
  },
  subgraphs: {
    search: {
      sdl: `
        type Query { found: [Hit!]!  first: Hit }
        union Hit = Person | Place
        type Person @key(fields: "id") { id: ID! }
        type Place @key(fields: "id") { id: ID!  title: String! }`,
    },
    people: {
      sdl: `
        type Query { recent: [Hit] }
        union Hit = Person | Firm
        type Person @key(fields: "id") { id: ID!  name: String!  works: Firm }
        type Firm @key(fields: "id") { id: ID!  title: String }`,
    },
  },
  rows: {
    Query: {
      __typename: "Query",
      found: links("ada", "delft", "ada"),
      first: link("delft"),
      recent: [link("firm"), null, link("ada")],
    },
    ada: { __typename: "Person", id: "1", name: "Ada", works: link("firm") },
    delft: { __typename: "Place", id: "1", title: "Delft" },
    firm: { __typename: "Firm", id: "1", title: null },
  },
  questions: [
    { query: "{ found { __typename } }", calls: { search: 1 } },
    { query: "{ found { __typename ... on Person { id name } ... on Place { id title } } }" },
    { query: "{ recent { ... on Person { name works { title } } ... on Firm { id label: title } } }" },
    {
      wrong: {
        hive: "It fails when no type of a selection is known where it asks. 6.3.2: a fragment that does not apply selects nothing.",
      },
      query: "{ first { ... on Person { name } } found { ... on Firm { id } } }",
    },
    { query: "{ found { ... on Person { name works { id } } ... on Place { title } } }", down: ["people"] },
  ],
};
