// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, graphqlSpec } from "../engineCase";
import { fault, link } from "../rows";

export const shareableRootFault: EngineCase = {
  name: "a required root field of two subgraphs fails, and takes along what one of them was asked besides",
  rests: {
    source: graphqlSpec("6.4.4, Handling Field Errors"),
    sentence:
      "If all fields from the root of the request to the source of the field error return Non-Null types, then the “data” entry in the response should be null.",
  },
  subgraphs: {
    left: {
      sdl: `
        type Query { firm: Firm! @shareable  first: Owner }
        type Firm @key(fields: "id") { id: ID!  size: Int }
        type Owner @key(fields: "id") { id: ID! }`,
    },
    right: {
      sdl: `
        type Query { firm: Firm! @shareable  last: Owner! }
        type Firm @key(fields: "id") { id: ID!  name: String }
        type Owner @key(fields: "id") { id: ID!  town: String! }`,
    },
  },
  rows: {
    Query: { __typename: "Query", firm: fault(), first: link("ada"), last: link("ada") },
    ada: { __typename: "Owner", id: "a", town: "Delft" },
  },
  questions: [
    { query: "{ last { id } firm { name size } }" },
    { query: "{ firm { size name } first { id } last { town } }" },
    { query: "{ first { town } firm { size } }" },
  ],
};
