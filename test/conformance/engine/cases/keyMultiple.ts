// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, federationSpec } from "../engineCase";
import { link, links } from "../rows";

export const keyMultiple: EngineCase = {
  name: "an entity with several keys",
  rests: {
    source: federationSpec("Define Advanced Keys, Multiple @keys"),
    sentence:
      "When different subgraphs interact with different fields of an entity, you may need to define multiple @keys for the entity.",
  },
  subgraphs: {
    people: {
      sdl: `
        type Query { person: Person  people: [Person!]! }
        type Person @key(fields: "id") @key(fields: "email") { id: ID!  email: String!  name: String! }`,
    },
    mail: {
      sdl: `
        type Query { writer: Person }
        type Person @key(fields: "email") { email: String!  unread: Int!  lastFrom: Person }`,
    },
    wages: {
      sdl: `type Person @key(fields: "id") { id: ID!  grade: String! }`,
    },
  },
  rows: {
    Query: { __typename: "Query", person: link("ada"), people: links("ada", "bea"), writer: link("bea") },
    ada: {
      __typename: "Person",
      id: "1",
      email: "ada@example.org",
      name: "Ada",
      unread: 2,
      lastFrom: link("bea"),
      grade: "7",
    },
    bea: {
      __typename: "Person",
      id: "2",
      email: "bea@example.org",
      name: "Bea",
      unread: 0,
      lastFrom: null,
      grade: "9",
    },
  },
  questions: [
    { query: "{ person { name unread grade } }" },
    { query: "{ people { unread lastFrom { name } grade } }" },
    // The way from `mail` to `wages` goes through `people`, which has both keys.
    { query: "{ writer { grade } }", calls: { mail: 1, people: 1, wages: 1 } },
    { query: "{ people { lastFrom { grade } } }" },
    { query: "{ people { name unread grade } }", down: ["wages"] },
    { query: "{ people { name lastFrom { unread } } }", down: ["mail"] },
  ],
};
