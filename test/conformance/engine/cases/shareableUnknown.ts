// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, graphqlSpec } from "../engineCase";
import { link, links } from "../rows";

export const shareableUnknown: EngineCase = {
  name: "an entity that one of two subgraphs does not know which tell of the same field",
  rests: {
    source: graphqlSpec("6.4.3, Value Completion"),
    sentence: "If result is null (or another internal value similar to null such as undefined), return null.",
  },
  subgraphs: {
    entries: {
      sdl: `
        type Query { owner: Owner  owners: [Owner] }
        type Owner @key(fields: "id") { id: ID! }`,
    },
    left: {
      sdl: `
        type Owner @key(fields: "id") { id: ID!  firm: Firm @shareable }
        type Firm { town: String @shareable  size: Int }`,
    },
    right: {
      sdl: `
        type Owner @key(fields: "id") { id: ID!  firm: Firm @shareable }
        type Firm { town: String @shareable  name: String }`,
    },
  },
  rows: {
    Query: { __typename: "Query", owner: link("ada"), owners: links("ada", "ben", "cas") },
    ada: { __typename: "Owner", id: "a", firm: link("adas") },
    ben: { __typename: "Owner", id: "b", firm: link("bens") },
    cas: { __typename: "Owner", id: "c", firm: link("cass") },
    adas: { __typename: "Firm", town: "Delft", size: 3, name: "A" },
    bens: { __typename: "Firm", town: "Edam", size: 4, name: "B" },
    cass: { __typename: "Firm", town: "Goes", size: 5, name: "C" },
  },
  holes: { left: ["ada", "adas"], right: ["ben", "bens"] },
  questions: [{ query: "{ owners { firm { size name } } }" }, { query: "{ owners { firm { name size } } }" }],
};
