// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, federationSpec } from "../engineCase";
import { link, links, type WorkedOut } from "../rows";

const label: WorkedOut = (_args, sender) => `to ${String(sender.get("town"))}`;

const hive =
  "It asks about an entity by a key of nothing but nulls where a field is required with it, or where it has several parts, and gives what somebody else has. A representation without a key is of nobody.";

export const nullKeys: EngineCase = {
  name: "an entity without the key that would lead on",
  rests: {
    source: federationSpec("Subgraph Specific Fields, Query._entities"),
    sentence:
      "An entity representation is an object that includes only the entity's __typename and the fields in the entity's @key.",
  },
  subgraphs: {
    forms: {
      sdl: `
        type Query { form: Form  forms: [Form!]!  nameless: Form }
        type Form { title: String!  sender: Sender  senders: [Sender]  address: Address  office: Office }
        type Sender @key(fields: "code") { code: ID  town: String }
        type Address @key(fields: "street number") { street: String  number: Int }
        type Office @key(fields: "place { id }") @key(fields: "phone") { place: Place  phone: ID  floor: Int }
        type Place @shareable { id: ID }`,
    },
    senders: {
      sdl: `
        type Sender @key(fields: "code") { code: ID  name: String  city: String }
        type Address @key(fields: "street number") { street: String  number: Int  area: String }
        type Office @key(fields: "place { id }") { place: Place  chief: String  floor: Int @external  sign: String @requires(fields: "floor") }
        type Place @shareable { id: ID }`,
    },
    letters: {
      sdl: `type Sender @key(fields: "code") { code: ID  town: String @external  label: String @requires(fields: "town")  box: Int! }`,
    },
  },
  rows: {
    Query: { __typename: "Query", form: link("a"), forms: links("a", "b", "c"), nameless: link("b") },
    a: {
      __typename: "Form",
      title: "a",
      sender: link("known"),
      senders: [link("nameless"), link("known"), null],
      address: link("house"),
      office: link("hall"),
    },
    b: {
      __typename: "Form",
      title: "b",
      sender: link("nameless"),
      senders: null,
      address: link("square"),
      office: link("tent"),
    },
    c: { __typename: "Form", title: "c", sender: null, senders: [], address: link("nowhere"), office: null },
    known: { __typename: "Sender", code: "k", name: "Known", city: null, town: "Delft", label, box: 1 },
    // Whoever is asked for somebody without a code, a street or a place finds the first of these.
    somebody: { __typename: "Sender", code: null, name: "Wrong", city: "Wrong", label: "Wrong", box: 0 },
    somewhere: { __typename: "Address", street: null, number: null, area: "Wrong" },
    anything: {
      __typename: "Office",
      place: { __typename: "Place", id: null },
      chief: "Wrong",
      sign: "Wrong",
    },
    nameless: { __typename: "Sender", code: null, name: null, city: null, town: "Gouda", label, box: 1 },
    house: { __typename: "Address", street: "Dam", number: 1, area: "north" },
    square: { __typename: "Address", street: "Dam", number: null, area: "south" },
    nowhere: { __typename: "Address", street: null, number: null, area: null },
    hall: {
      __typename: "Office",
      place: { __typename: "Place", id: "h" },
      phone: "1",
      floor: 1,
      chief: "Ada",
      sign: "1",
    },
    tent: {
      __typename: "Office",
      place: { __typename: "Place", id: null },
      phone: null,
      floor: 2,
      chief: null,
      sign: "2",
    },
  },
  holes: { senders: ["nameless", "nowhere", "tent"], letters: ["nameless"] },
  questions: [
    { query: "{ forms { title sender { code name } } }" },
    { query: "{ form { senders { name city } } }" },
    { query: "{ forms { senders { code } sender { city } } }" },
    { query: "{ nameless { sender { name town } } }", calls: { forms: 1 } },
    // What a field requires is no key.
    { wrong: { hive }, query: "{ forms { sender { label } } }", calls: { forms: 1, letters: 1 } },
    { wrong: { hive }, query: "{ nameless { sender { label name } } }", calls: { forms: 1 } },
    { wrong: { hive }, query: "{ forms { sender { code box } } form { senders { box } } }" },
    { wrong: { hive }, query: "{ nameless { sender { label box } } }", calls: { forms: 1 } },
    // A part that is absent is a part of the key; a key of nothing else is none.
    { wrong: { hive }, query: "{ forms { address { street area } } }" },
    { wrong: { hive }, query: "{ forms { address { area } } }", calls: { forms: 1, senders: 1 } },
    { wrong: { hive }, query: "{ forms { office { chief } } }" },
    { wrong: { hive }, query: "{ nameless { office { place { id } chief } } }", calls: { forms: 1 } },
    { wrong: { hive }, query: "{ nameless { office { sign } } }", calls: { forms: 1 } },
    { query: "{ form { sender { name label } address { area } office { sign } } }", down: ["senders"] },
    { query: "{ nameless { address { area } } }", down: ["senders"] },
    { query: "{ form { sender { label box } } }", down: ["letters"] },
  ],
};
