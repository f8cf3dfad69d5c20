// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, federationSpec } from "../engineCase";
import { fault, link, links, type Row, type Seen, type WorkedOut } from "../rows";

const volume: WorkedOut = (_args, parcel) => {
  const size = parcel.get("size") as Seen | null;
  return size && Number(size.get("height")) * Number(size.get("width"));
};
const stamps: WorkedOut = (_args, parcel) =>
  (parcel.get("stamps") as Seen[]).map((stamp) => String(stamp.get("worth"))).join("+");
const greeting: WorkedOut = (_args, parcel) => `to ${String((parcel.get("receiver") as Seen).get("name"))}`;
const size = (height: number, width: number): Row => ({ __typename: "Size", height, width });

const hive =
  "It asks for what requires a value that failed as if it were there, or null, and gives what the subgraph makes of that, without an error. 6.4.4: a field error is told.";

export const requiresNested: EngineCase = {
  name: "a field that requires fields of objects and lists",
  rests: {
    source: federationSpec("@requires, fields"),
    sentence:
      "A GraphQL selection set (provided as a string) of @external object fields and subfields that this field requires.",
  },
  subgraphs: {
    parcels: {
      sdl: `
        type Query { parcel: Parcel  parcels: [Parcel!]!  broken: Parcel }
        type Parcel @key(fields: "id") { id: ID!  size: Size  stamps: [Stamp!]!  receiver: Person! }
        type Size { height: Int!  width: Int! }
        type Stamp { worth: Int! }
        type Person @key(fields: "id") { id: ID! }`,
    },
    people: {
      sdl: `type Person @key(fields: "id") { id: ID!  name: String! }`,
    },
    shipping: {
      sdl: `
        type Parcel @key(fields: "id") {
          id: ID!
          size: Size @external
          stamps: [Stamp!]! @external
          receiver: Person! @external
          volume: Int @requires(fields: "size { height width }")
          postage: String! @requires(fields: "stamps { worth }")
          greeting: String! @requires(fields: "receiver { name }")
        }
        type Size { height: Int! @external  width: Int! @external }
        type Stamp { worth: Int! @external }
        type Person @key(fields: "id") { id: ID!  name: String! @external }`,
    },
  },
  rows: {
    Query: { __typename: "Query", parcel: link("box"), parcels: links("box", "tube"), broken: link("crate") },
    box: {
      __typename: "Parcel",
      id: "1",
      size: size(2, 3),
      stamps: [
        { __typename: "Stamp", worth: 1 },
        { __typename: "Stamp", worth: 2 },
      ],
      receiver: link("ada"),
      volume,
      postage: (_: never, source: Seen) => stamps({}, source, []),
      greeting,
    },
    tube: {
      __typename: "Parcel",
      id: "2",
      size: null,
      stamps: [],
      receiver: link("ada"),
      volume,
      postage: (_: never, source: Seen) => stamps({}, source, []),
      greeting,
    },
    crate: {
      __typename: "Parcel",
      id: "3",
      size: { __typename: "Size", height: fault(), width: 2 },
      stamps: [],
      receiver: link("bob"),
      volume,
      postage: (_: never, source: Seen) => stamps({}, source, []),
      greeting,
    },
    bob: { __typename: "Person", id: "b", name: fault() },
    ada: { __typename: "Person", id: "a", name: "Ada" },
  },
  questions: [
    { query: "{ parcel { volume } }" },
    { query: "{ parcels { volume postage } }" },
    { query: "{ parcels { size { height } volume } }" },
    // What is required comes from a third subgraph.
    { query: "{ parcels { greeting } }" },
    {
      fatal: {
        hive: "An alias in the place of a required field gives it a string for an object, in a promise that nobody holds.",
      },
      query: "{ parcels { receiver { name: id } greeting postage volume id } }",
    },
    { wrong: { hive }, query: "{ broken { volume } }" },
    { wrong: { hive }, query: "{ broken { id greeting } }" },
    { query: "{ parcels { volume } }", down: ["shipping"] },
    { wrong: { hive }, query: "{ parcel { id greeting } }", down: ["people"] },
  ],
};
