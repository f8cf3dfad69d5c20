// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, graphqlSpec } from "../engineCase";
import { link, links, type WorkedOut } from "../rows";

/** In alphabetical order: "argumentValues" is an unordered map (6.4.1). */
const told: WorkedOut = (args) => JSON.stringify(Object.fromEntries(Object.entries(args).toSorted()));

export const variables: EngineCase = {
  name: "variables, defaults and null",
  rests: {
    source: graphqlSpec("6.4.1, CoerceArgumentValues"),
    sentence:
      "If hasValue is not true and defaultValue exists (including null): Add an entry to coercedValues named argumentName with the value defaultValue.",
  },
  subgraphs: {
    echo: {
      sdl: `
        type Query { tell(text: String = "none", number: Int, list: [Int] = [1, 2], flag: Boolean): String!  boxes: [Box!]!  left: Left  right: Right  page(at: At): String }
        input At { number: Int! = 4 }
        type Left @key(fields: "id") { id: ID!  items(first: Int): String!  named(id: ID): String!  part(of: Int): String! }
        type Right @key(fields: "id") { id: ID! }
        type Box @key(fields: "id") { id: ID! }`,
    },
    inner: {
      sdl: `type Box @key(fields: "id") { id: ID!  say(text: String = "inside", number: Int!, id: ID): String! }
        type Right @key(fields: "id") { id: ID!  items(first: Int!): String!  named(id: String): String!  part(of: Float): String! }`,
    },
  },
  rows: {
    Query: {
      __typename: "Query",
      tell: told,
      boxes: links("a", "b"),
      left: link("left"),
      right: link("right"),
      page: told,
    },
    left: { __typename: "Left", id: "1", items: told, named: told, part: told },
    right: { __typename: "Right", id: "1", items: told, named: told, part: told },
    a: { __typename: "Box", id: "1", say: told },
    b: { __typename: "Box", id: "2", say: told },
  },
  questions: [
    { query: "{ tell }" },
    { query: '{ tell(text: null, list: null) a: tell(text: "x", list: [null, 3]) b: tell(list: 4) }' },
    { query: "query ($t: String, $n: Int) { tell(text: $t, number: $n) }" },
    { query: "query ($t: String, $n: Int) { tell(text: $t, number: $n) }", variables: { t: null, n: null } },
    { query: 'query ($t: String = "own") { tell(text: $t) }' },
    { query: 'query ($t: String = "own") { tell(text: $t) }', variables: { t: null } },
    { query: "query ($l: [Int]) { tell(list: $l) }", variables: { l: 7 } },
    {
      query: "query ($l: [Int], $i: Int) { tell(list: $l) other: tell(list: [$i, 2]) }",
      variables: { l: [null] },
    },
    { query: "query ($n: Int!) { boxes { say(number: $n) } }", variables: { n: 3 } },
    { query: "query ($n: Int!, $t: String) { boxes { say(number: $n, text: $t) } }", variables: { n: 3 } },
    {
      query: "query ($n: Int!, $t: String) { boxes { say(number: $n, text: $t) } }",
      variables: { n: 3, t: null },
    },
    { query: "query ($n: Int = 5) { boxes { say(number: $n) } tell(number: $n) }" },
    {
      query: "query ($representations: Int!, $id: ID) { boxes { say(number: $representations, id: $id) } }",
      variables: { representations: 1, id: 12 },
    },
    {
      query: "{ boxes { a: say(number: 1) b: say(number: 2) say(number: 3) } }",
      calls: { echo: 1, inner: 1 },
    },
    { query: "query ($n: Int!) { boxes { say(number: $n) } }", refused: /\$n/ },
    { query: "query ($n: Int!) { boxes { say(number: $n) } }", variables: { n: null }, refused: /\$n/ },
    { query: "query ($n: Int!) { boxes { say(number: $n) } }", variables: { n: "three" }, refused: /\$n/ },
    { query: "query ($n: Int) { tell(number: $n) }", variables: { n: 3_000_000_000 }, refused: /\$n/ },
    // The same argument as it is written, of another type in each.
    { query: "{ left { items(first: 5) } right { items(first: 5) } }" },
    { query: "{ left { named(id: 5) part(of: 2) } right { part(of: 2) } }" },
    {
      query: "query ($n: Int!) { left { items(first: $n) } right { items(first: $n) } }",
      variables: { n: 1 },
    },
    { query: "{ left { items(first: 5) } right { items(first: 5) } }", down: ["inner"] },
    { query: '{ left { named(id: "5") } right { named(id: "5") } }' },
    // A required part may not be null, whatever its default.
    { query: "query ($n: Int) { page(at: { number: $n }) tell }", variables: { n: 3 } },
    { query: "query ($n: Int) { page(at: { number: $n }) }", variables: { n: null } },
    { query: "query ($n: Int = null) { page(at: { number: $n }) }" },
    { query: "{ page(at: { number: null }) }", refused: /null/ },
    { query: "query ($a: At!) { page(at: $a) }", variables: { a: { number: null } }, refused: /number/ },
  ],
};
