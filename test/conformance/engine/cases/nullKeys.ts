// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, federationSpec } from "../engineCase";
import { link, links } from "../rows";

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
        type Query { form: Form  forms: [Form!]! }
        type Form { title: String!  sender: Sender  senders: [Sender] }
        type Sender @key(fields: "code") { code: ID }`,
    },
    senders: {
      sdl: `type Sender @key(fields: "code") { code: ID  name: String  city: String }`,
    },
  },
  rows: {
    Query: { __typename: "Query", form: link("a"), forms: links("a", "b", "c") },
    a: {
      __typename: "Form",
      title: "a",
      sender: link("known"),
      senders: [link("nameless"), link("known"), null],
    },
    b: { __typename: "Form", title: "b", sender: link("nameless"), senders: null },
    c: { __typename: "Form", title: "c", sender: null, senders: [] },
    known: { __typename: "Sender", code: "k", name: "Known", city: null },
    nameless: { __typename: "Sender", code: null, name: null, city: null },
  },
  questions: [
    { query: "{ forms { title sender { code name } } }" },
    { query: "{ form { senders { name city } } }" },
    { query: "{ forms { senders { code } sender { city } } }" },
  ],
};
