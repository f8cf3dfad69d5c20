// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, graphqlSpec } from "../engineCase";
import { link, links, type WorkedOut } from "../rows";

const greet: WorkedOut = ({ how }: { how?: string }, person) =>
  `${how ?? "hello"} ${String(person.get("name"))}`;

export const fragments: EngineCase = {
  name: "fragments and aliases",
  rests: {
    source: graphqlSpec("6.3.2, Field Collection"),
    sentence:
      "The depth-first-search order of the field groups produced by CollectFields() is maintained through execution, ensuring that fields appear in the executed response in a stable and predictable order.",
  },
  subgraphs: {
    people: {
      sdl: `
        type Query { person: Person  people: [Person!]! }
        type Person @key(fields: "id") { id: ID!  name: String!  greet(how: String): String!  boss: Person }`,
    },
    pay: {
      sdl: `type Person @key(fields: "id") { id: ID!  grade: Int  cards: [Card!]! }  type Card { number: ID! }`,
    },
  },
  rows: {
    Query: { __typename: "Query", person: link("ada"), people: links("ada", "bea") },
    ada: {
      __typename: "Person",
      id: "1",
      name: "Ada",
      greet,
      boss: link("bea"),
      grade: 4,
      cards: [{ __typename: "Card", number: "c1" }],
    },
    bea: { __typename: "Person", id: "2", name: "Bea", greet, boss: null, grade: null, cards: [] },
  },
  questions: [
    {
      query:
        "{ person { ...A } } fragment A on Person { grade ...B } fragment B on Person { name boss { ...C } } fragment C on Person { grade name }",
    },
    {
      query:
        '{ one: person { a: greet(how: "hi") b: greet c: grade } two: person { c: name } people { d: grade } }',
    },
    {
      query:
        "{ person { boss { name } ... { boss { grade } } boss { id } } person { grade boss { cards { number } } } }",
    },
    { query: "{ person { id: name name: grade grade: id } }" },
    { query: "{ person { id: grade boss { id: name grade } } people { __typename: name } }" },
    { query: "{ kind: __typename person { type: __typename boss { type: __typename grade } } }" },
    { query: "{ people { boss { ...N } ...N } } fragment N on Person { cards { number } name }" },
    { query: "query A { person { name } } query B { people { grade } }", operationName: "B" },
    {
      wrong: {
        hive: "It looks up response names on the prototype of objects; 2.7 lets an alias be any name.",
      },
      query: "{ __proto__: person { constructor: grade toString: name } }",
    },
    { query: "{ person { ...F } } fragment F on Person { name ...F }", refused: /within itself/ },
    {
      query:
        "{ one: person { a: name c: grade } people { ...P boss { ...P } } } fragment P on Person { d: grade e: cards { f: number } id }",
      down: ["pay"],
    },
    { query: '{ person { a: greet(how: "hi") b: boss { c: grade } } }', down: ["pay"] },
    { query: "{ one: person { name } kind: __typename }", down: ["people"] },
  ],
};
