// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, federationSpec } from "../engineCase";
import { link, links } from "../rows";

export const keyComposite: EngineCase = {
  name: "an entity with a key of several fields",
  rests: {
    source: federationSpec("@key, compound keys"),
    sentence:
      "A single @key can consist of multiple fields, the combination of which uniquely identifies an entity.",
  },
  subgraphs: {
    rooms: {
      sdl: `
        type Query { room: Room  rooms: [Room!]! }
        type Room @key(fields: "floor number") { floor: Int!  number: Int!  name: String! }`,
    },
    bookings: {
      sdl: `
        type Query { full: [Room!]! }
        type Room @key(fields: "number floor") { number: Int!  floor: Int!  bookedBy: String  next: Room }`,
    },
  },
  rows: {
    Query: {
      __typename: "Query",
      room: link("oak"),
      rooms: links("oak", "elm", "ash"),
      full: links("ash", "oak"),
    },
    oak: { __typename: "Room", floor: 1, number: 2, name: "Oak", bookedBy: "Ada", next: link("elm") },
    elm: { __typename: "Room", floor: 2, number: 1, name: "Elm", bookedBy: null, next: null },
    ash: { __typename: "Room", floor: 2, number: 2, name: "Ash", bookedBy: "Bea", next: link("oak") },
  },
  questions: [
    { query: "{ room { name bookedBy } }", calls: { rooms: 1, bookings: 1 } },
    { query: "{ rooms { bookedBy floor next { name number } } }" },
    { query: "{ full { name next { name next { name } } } }" },
    { query: "{ rooms { floor: number number: floor bookedBy } }" },
    { query: "{ full { name bookedBy } }", down: ["rooms"] },
  ],
};
