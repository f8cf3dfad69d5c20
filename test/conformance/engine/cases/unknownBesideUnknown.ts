// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, graphqlSpec } from "../engineCase";
import { link, links } from "../rows";

export const unknownBesideUnknown: EngineCase = {
  name: "an unknown entity that costs more than the link to it, beside one that does not",
  rests: {
    source: graphqlSpec("7.1.2, Errors"),
    sentence:
      "If an error can be associated to a particular field in the GraphQL result, it must contain an entry with the key path that details the path of the response field which experienced the error.",
  },
  subgraphs: {
    entries: {
      sdl: `
        type Query { whole: Whole!  loose: Whole  all: [Whole!] }
        type Whole @key(fields: "id") { id: ID!  link: Part  links: [Part!] }
        type Part @key(fields: "id") { id: ID! }`,
    },
    wholes: { sdl: `type Whole @key(fields: "id") { id: ID!  size: String!  soft: String }` },
    parts: { sdl: `type Part @key(fields: "id") { id: ID!  name: String! }` },
  },
  rows: {
    Query: { __typename: "Query", whole: link("ship"), loose: link("ship"), all: links("ship", "boat") },
    ship: {
      __typename: "Whole",
      id: "s",
      size: "big",
      soft: "s",
      link: link("mast"),
      links: links("sail", "mast"),
    },
    boat: {
      __typename: "Whole",
      id: "b",
      size: "small",
      soft: null,
      link: link("sail"),
      links: links("mast"),
    },
    mast: { __typename: "Part", id: "m", name: "Mast" },
    sail: { __typename: "Part", id: "z", name: "Sail" },
  },
  holes: { wholes: ["ship"], parts: ["mast"] },
  questions: [
    { query: "{ whole { size link { name } } }" },
    { query: "{ whole { link { name } size } }" },
    { query: "{ whole { size links { name } } }" },
    { query: "{ whole { links { name } size } }" },
    { query: "{ loose { size link { name } links { name } } }" },
    { query: "{ all { size link { name } } }" },
    { query: "{ all { soft link { name } links { name } } }" },
  ],
};
