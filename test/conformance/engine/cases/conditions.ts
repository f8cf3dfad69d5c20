// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, graphqlSpec } from "../engineCase";
import { link, links } from "../rows";

export const conditions: EngineCase = {
  name: "@skip and @include at every level",
  rests: {
    source: graphqlSpec("3.13.1 and 3.13.2"),
    sentence:
      "Stated conversely, the field or fragment must not be queried if either the @skip condition is true or the @include condition is false.",
  },
  subgraphs: {
    towns: {
      sdl: `
        type Query { town: Town  towns: [Town!]!  places: [Place!]!  either: [Either!]! }
        interface Place { name: String! }
        union Either = Lake | Town
        type Lake implements Place @key(fields: "id") { id: ID!  name: String! }
        type Town implements Place @key(fields: "id") { id: ID!  name: String!  twin: Town }`,
    },
    census: {
      sdl: `type Query { year: Int! }  type Lake @key(fields: "id") { id: ID!  depth: Int }  type Town @key(fields: "id") { id: ID!  people: Int!  street: Street }  type Street { name: String! }`,
    },
  },
  rows: {
    Query: {
      __typename: "Query",
      town: link("delft"),
      towns: links("delft", "gouda"),
      places: links("delft", "meer"),
      either: links("meer", "gouda"),
      year: 2026,
    },
    delft: {
      __typename: "Town",
      id: "d",
      name: "Delft",
      twin: link("gouda"),
      people: 100,
      street: { __typename: "Street", name: "Oude" },
    },
    meer: { __typename: "Lake", id: "m", name: "Meer", depth: 4 },
    gouda: { __typename: "Town", id: "g", name: "Gouda", twin: null, people: 70, street: null },
  },
  questions: [
    ...[true, false].flatMap((yes) => [
      { query: "query ($yes: Boolean!) { town @include(if: $yes) { name } year }", variables: { yes } },
      { query: "query ($yes: Boolean!) { town { name people @skip(if: $yes) } }", variables: { yes } },
      { query: "query ($yes: Boolean!) { town { id @skip(if: $yes) people } }", variables: { yes } },
      {
        query: "query ($yes: Boolean!) { towns { twin @include(if: $yes) { people } name } }",
        variables: { yes },
      },
      {
        query: "query ($yes: Boolean!) { towns { ... @skip(if: $yes) { people street { name } } name } }",
        variables: { yes },
      },
      {
        query:
          "query ($yes: Boolean!) { towns { ...P @include(if: $yes) name } } fragment P on Town { people twin { people } }",
        variables: { yes },
      },
      {
        query:
          "query ($yes: Boolean!) { towns { ... on Town @include(if: $yes) { street @skip(if: $yes) { name } people } id } }",
        variables: { yes },
      },
      {
        query: "query ($yes: Boolean!) { ... @include(if: $yes) { town { people } } year @skip(if: $yes) }",
        variables: { yes },
      },
      {
        query:
          "query ($yes: Boolean!) { town { people @include(if: $yes) people @skip(if: $yes) twin { people @skip(if: $yes) } } }",
        variables: { yes },
      },
      { query: "query ($yes: Boolean!) { town { street { name @include(if: $yes) } } }", variables: { yes } },
      {
        query: "query ($yes: Boolean = true) { town { people @include(if: $yes) name @skip(if: $yes) } }",
        variables: { yes },
      },
    ]),
    { query: "query ($yes: Boolean = true) { town { people @include(if: $yes) } year }" },
    {
      query: "{ town { people @include(if: false) @skip(if: false) name @include(if: true) } }",
      calls: { towns: 1 },
    },
    { query: "{ town @skip(if: true) { people } }", calls: {} },
    {
      query: "query ($a: Boolean!, $b: Boolean!) { town { people @include(if: $a) @skip(if: $b) name } }",
      variables: { a: true, b: true },
    },
    {
      query: "query ($a: Boolean!, $b: Boolean!) { town { people @include(if: $a) @skip(if: $b) name } }",
      variables: { a: true, b: false },
    },
    { query: "query ($a: Boolean!) { town { people @include(if: $a) } }", refused: /\$a/ },
    {
      query: "query ($yes: Boolean!) { towns { name people @include(if: $yes) } }",
      variables: { yes: false },
      down: ["census"],
    },
    ...[true, false].flatMap((yes) => [
      {
        query:
          "query ($yes: Boolean!) { places { name ... on Town @include(if: $yes) { people } ... on Lake @skip(if: $yes) { depth } } }",
        variables: { yes },
      },
      {
        query:
          "query ($yes: Boolean!) { places @include(if: $yes) { __typename } either { ... on Lake { depth @skip(if: $yes) } ... on Town { people } } }",
        variables: { yes },
      },
      {
        query:
          "query ($yes: Boolean!) { either { ...L @skip(if: $yes) ... on Place @include(if: $yes) { name } } } fragment L on Lake { name depth }",
        variables: { yes },
      },
      {
        query: "query ($yes: Boolean!) { places { ... on Town { people @include(if: $yes) name } } }",
        variables: { yes },
        down: ["census"],
      },
    ]),
  ],
};
