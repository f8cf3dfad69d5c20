// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, graphqlSpec } from "../engineCase";
import { fault, link, links, type Row, type Seen, type WorkedOut } from "../rows";

const doubled =
  (field: string, within?: string): WorkedOut =>
  ({ times = 2 }: { times?: number }, parcel) => {
    const found = parcel.get(field);
    const value = within === undefined || found === null ? found : (found as Seen).get(within);
    return value === null ? null : Number(value) * times;
  };
const worth: WorkedOut = (_args, parcel) =>
  (parcel.get("stamps") as Seen[]).map((stamp) => String(stamp.get("worth"))).join("+");
const colours: WorkedOut = (_args, parcel) =>
  (parcel.get("stamps") as Seen[]).map((stamp) => String(stamp.get("colour"))).join("+");
const size = (height: unknown, width: unknown): Row => ({ __typename: "Size", height, width });
const workedOut = {
  carrier: "post",
  estimate: doubled("weight"),
  handling: doubled("weight"),
  tall: doubled("size", "height"),
  wide: doubled("size", "width"),
  routed: doubled("code"),
  worth,
  colours,
};
const whole = {
  __typename: "Parcel",
  weight: 10,
  code: 7,
  size: size(2, 3),
  stamps: [{ __typename: "Stamp", worth: 1, colour: "red" }],
  next: null,
  ...workedOut,
};

const hive =
  "It asks for what requires a value that failed as if it were there, or null, and gives what the subgraph makes of that, without an error. 6.4.4: a field error is told.";

export const requiresBeside: EngineCase = {
  name: "fields that require different things, beside each other and beside one that requires nothing",
  rests: {
    source: graphqlSpec("6.4.4, Handling Field Errors"),
    sentence:
      'If a field error is raised while resolving a field, it is handled as though the field returned null, and the error must be added to the "errors" list in the response.',
  },
  subgraphs: {
    parcels: {
      sdl: `
        type Query { parcel: Parcel  parcels: [Parcel!]!  broken: Parcel  things: [Thing] }
        union Thing = Parcel | Letter
        type Parcel @key(fields: "id") @key(fields: "code") { id: ID!  code: Int  weight: Int  size: Size  stamps: [Stamp]  next: Parcel }
        type Letter @key(fields: "id") { id: ID!  weight: Int }
        type Size { height: Int  width: Int }
        type Stamp { worth: Int  colour: String }`,
    },
    shipping: {
      sdl: `
        type Parcel @key(fields: "id") {
          id: ID!
          code: Int @external
          weight: Int @external
          size: Size @external
          stamps: [Stamp] @external
          carrier(of: Int): String!
          estimate(times: Int): Int @requires(fields: "weight")
          handling: Int! @requires(fields: "weight")
          tall: Int @requires(fields: "size { height }")
          wide: Int @requires(fields: "size { width }")
          routed: Int @requires(fields: "code")
          worth: String @requires(fields: "stamps { worth }")
          colours: String @requires(fields: "stamps { colour }")
        }
        type Letter @key(fields: "id") { id: ID!  weight: Int @external  carrier: String!  estimate: Int @requires(fields: "weight") }
        type Size { height: Int @external  width: Int @external }
        type Stamp { worth: Int @external  colour: String @external }`,
    },
  },
  rows: {
    Query: {
      __typename: "Query",
      parcel: link("box"),
      parcels: links("box", "heavy", "tube", "crate", "letterbox", "heavy"),
      broken: link("heavy"),
      things: links("heavy", "card", "box", "note"),
    },
    box: { ...whole, id: "1", next: link("heavy") },
    heavy: { ...whole, id: "2", weight: fault(), next: link("crate") },
    tube: { ...whole, id: "3", weight: null, size: size(fault(), 3), code: fault() },
    crate: { ...whole, id: "4", weight: fault(), size: fault() },
    letterbox: {
      ...whole,
      id: "5",
      size: null,
      stamps: [
        { __typename: "Stamp", worth: 1, colour: "red" },
        { __typename: "Stamp", worth: fault(), colour: "blue" },
      ],
    },
    card: { __typename: "Letter", id: "6", weight: fault(), carrier: "bike", estimate: doubled("weight") },
    note: { __typename: "Letter", id: "7", weight: 1, carrier: "bike", estimate: doubled("weight") },
  },
  questions: [
    { query: "{ parcel { estimate carrier tall wide } }", calls: { parcels: 1, shipping: 1 } },
    { query: "{ broken { carrier estimate } }", calls: { parcels: 1, shipping: 1 } },
    { query: "{ parcels { carrier estimate } }", calls: { parcels: 1, shipping: 2 } },
    { query: "{ broken { estimate } }", calls: { parcels: 1 } },
    { wrong: { hive }, query: "{ broken { carrier handling } }" },
    {
      wrong: { hive },
      query: "{ parcels { estimate tall wide routed } }",
      calls: { parcels: 1, shipping: 4 },
    },
    { wrong: { hive }, query: "{ parcels { worth colours id } }" },
    {
      query: "{ parcels { weight size { width } one: estimate(times: 3) estimate two: carrier } }",
    },
    {
      query: "query ($n: Int, $m: Int) { parcels { estimate(times: $n) carrier(of: $m) } }",
      variables: { n: 5, m: 1 },
    },
    {
      query: "{ broken { estimate carrier } parcel { tall carrier next { wide estimate } } }",
    },
    {
      query: "{ things { ... on Parcel { estimate carrier wide } ... on Letter { l: carrier estimate } } }",
    },
    {
      wrong: { hive },
      query: "{ things { ... on Parcel { carrier next { estimate wide } } ... on Letter { estimate } } }",
    },
    { query: "{ parcels { carrier id } }" },
    { query: "{ parcels { id estimate carrier } }", down: ["shipping"] },
  ],
};
