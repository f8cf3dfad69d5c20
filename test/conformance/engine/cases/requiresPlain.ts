// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, federationSpec } from "../engineCase";
import { link, links, type WorkedOut } from "../rows";

const estimate: WorkedOut = (_args, parcel) => {
  const [weight, size] = [parcel.get("weight"), parcel.get("size")];
  return weight === null || weight === undefined ? null : Number(weight) * 2 + Number(size);
};

export const requiresPlain: EngineCase = {
  name: "a field that requires others",
  rests: {
    source: federationSpec("@requires"),
    sentence:
      "This tells the router that it needs to fetch the values of those externally defined fields first, even if the original client query didn't request them.",
  },
  subgraphs: {
    parcels: {
      sdl: `
        type Query { parcel: Parcel  parcels: [Parcel!]! }
        type Parcel @key(fields: "id") { id: ID!  weight: Int  size: Int!  label: String! }`,
    },
    shipping: {
      sdl: `
        type Parcel @key(fields: "id") {
          id: ID!
          weight: Int @external
          size: Int! @external
          carrier: String!
          estimate: Int @requires(fields: "weight size")
        }`,
    },
  },
  rows: {
    Query: { __typename: "Query", parcel: link("box"), parcels: links("box", "tube") },
    box: { __typename: "Parcel", id: "1", weight: 10, size: 3, label: "box", carrier: "post", estimate },
    tube: { __typename: "Parcel", id: "2", weight: null, size: 5, label: "tube", carrier: "bike", estimate },
  },
  questions: [
    { query: "{ parcel { estimate } }", calls: { parcels: 1, shipping: 1 } },
    { query: "{ parcels { label estimate carrier } }", calls: { parcels: 1, shipping: 1 } },
    { query: "{ parcels { weight: size size: label estimate } }" },
    { query: "{ parcels { estimate label } }", down: ["shipping"] },
  ],
};
