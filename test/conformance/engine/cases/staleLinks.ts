// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, graphqlSpec } from "../engineCase";
import { link, links } from "../rows";

export const staleLinks: EngineCase = {
  name: "a link to an entity that its owner does not know",
  // An entity may be null in the answer of its owner (`_entities: [_Entity]!`), so the link to it resolves to null: an answer,
  // and no field error. Where the null may not stand, 6.4.4 raises one.
  rests: {
    source: graphqlSpec("6.4.3, Value Completion"),
    sentence: "If result is null (or another internal value similar to null such as undefined), return null.",
  },
  subgraphs: {
    entries: {
      sdl: `
        type Query { entry: Entry  entries: [Entry!]!  entities: [Owner!]  owner: Owner }
        type Entry { title: String!  owner: Owner  required: Owner!  several: [Owner] }
        type Owner @key(fields: "id") { id: ID! }`,
    },
    owners: {
      sdl: `type Owner @key(fields: "id") { id: ID!  name: String!  size: Int  firm: Firm! }  type Firm { name: String! }`,
    },
  },
  rows: {
    Query: {
      __typename: "Query",
      entry: link("one"),
      entries: links("one", "two"),
      entities: links("ada", "gone"),
      owner: link("gone"),
    },
    one: {
      __typename: "Entry",
      title: "one",
      owner: link("gone"),
      required: link("ada"),
      several: links("ada", "gone", "ada"),
    },
    two: { __typename: "Entry", title: "two", owner: link("ada"), required: link("gone"), several: null },
    ada: { __typename: "Owner", id: "a", name: "Ada", size: null, firm: { __typename: "Firm", name: "F" } },
    gone: {
      __typename: "Owner",
      id: "g",
      name: "never seen",
      size: 3,
      firm: { __typename: "Firm", name: "F" },
    },
  },
  holes: { owners: ["gone"] },
  questions: [
    { query: "{ entries { title owner { id } } }" },
    { query: "{ entries { title owner { id size } } }" },
    { query: "{ entries { title owner { id name } } }" },
    { query: "{ entry { several { id name } } owner { firm { name } } }" },
    { query: "{ entities { id name } }" },
    { query: "{ entry { required { name } } }" },
    { query: "{ entries { required { name } } }" },
    { query: "{ entries { title owner { id name size } } }", down: ["owners"] },
  ],
};
