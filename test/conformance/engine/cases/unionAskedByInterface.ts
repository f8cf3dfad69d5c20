// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, graphqlSpec } from "../engineCase";
import { link, links } from "../rows";

const hive =
  "It fails on a fragment on an interface that the subgraph of the union does not know, and loses what was asked with it. 6.3.2: the fragment applies to every object whose type implements the interface.";

export const unionAskedByInterface: EngineCase = {
  name: "a union asked by an interface that its subgraph does not know",
  rests: {
    source: graphqlSpec("6.3.2, Field Collection, DoesFragmentTypeApply"),
    sentence:
      "If fragmentType is an Interface Type: If objectType is an implementation of fragmentType, return true otherwise return false.",
  },
  subgraphs: {
    shop: {
      sdl: `
        type Query { sold: [Thing]  best: Thing  cup: Cup }
        union Thing = Cup | Box
        type Cup @key(fields: "id") { id: ID!  beside: [Thing] }
        type Box @key(fields: "id") { id: ID! }`,
    },
    makers: {
      sdl: `
        type Query { made: [Thing] }
        union Thing = Cup | Box
        interface Made { id: ID! }
        type Cup implements Made @key(fields: "id") { id: ID!  size: Int  after: Cup }
        type Box implements Made @key(fields: "id") { id: ID! }`,
    },
  },
  rows: {
    Query: {
      __typename: "Query",
      sold: links("cup", "box"),
      best: link("box"),
      cup: link("cup"),
      made: links("box", "cup"),
    },
    cup: { __typename: "Cup", id: "1", size: 3, beside: links("box", "cup"), after: link("cup") },
    box: { __typename: "Box", id: "2" },
  },
  questions: [
    { query: "{ made { ... on Made { id } } }" },
    { query: "{ sold { __typename ... on Cup { id size } ... on Box { id } } }" },
    { query: "{ sold { __typename ... on Made { id } } }", wrong: { hive } },
    { query: "{ best { ... on Made { id } } cup { id } }", wrong: { hive } },
    { query: "{ cup { after { beside { __typename ... on Made { id } } } } }", wrong: { hive } },
    { query: "{ sold { __typename ... on Made { id } ... on Cup { size } } }", wrong: { hive } },
  ],
};
