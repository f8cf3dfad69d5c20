// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, federationSpec } from "../engineCase";
import { link, links } from "../rows";

export const keyThroughAnother: EngineCase = {
  name: "a key that only a third subgraph can give",
  rests: {
    source: federationSpec("Define Advanced Keys, Multiple @keys"),
    sentence:
      "When different subgraphs interact with different fields of an entity, you may need to define multiple @keys for the entity.",
  },
  subgraphs: {
    start: {
      sdl: `type Query { city: City  cities: [City!]! }  type City @key(fields: "code") { code: ID! }`,
    },
    bridge: {
      sdl: `type City @key(fields: "code") @key(fields: "area { id }") { code: ID!  area: Area! }
        type Area @key(fields: "id") { id: ID! }`,
    },
    finish: {
      sdl: `type City @key(fields: "area { id }") { area: Area!  people: Int!  twin: City }
        type Area @key(fields: "id") { id: ID!  name: String! }`,
    },
  },
  rows: {
    Query: { __typename: "Query", city: link("delft"), cities: links("delft", "leiden") },
    delft: { __typename: "City", code: "D", area: link("south"), people: 100, twin: link("leiden") },
    leiden: { __typename: "City", code: "L", area: link("north"), people: 120, twin: null },
    south: { __typename: "Area", id: "s", name: "South" },
    north: { __typename: "Area", id: "n", name: "North" },
  },
  questions: [
    { query: "{ city { people } }", calls: { start: 1, bridge: 1, finish: 1 } },
    {
      wrong: {
        hive: "It does not go to the owner of an area that stands in a key, and takes its required field for null. 6.3.3: every field of the selection is executed.",
      },
      query: "{ cities { code people area { name } twin { code people } } }",
    },
    { query: "{ cities { code people } }", down: ["finish"] },
    // Who has the people is not asked, for nobody tells the key.
    { query: "{ cities { code people } }", down: ["bridge", "finish"], calls: { start: 1, bridge: 1 } },
    { query: "{ city { code twin { code } } }", down: ["bridge", "finish"], calls: { start: 1, bridge: 1 } },
  ],
};
