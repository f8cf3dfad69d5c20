// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, federationSpec } from "../engineCase";
import { link, links, type WorkedOut } from "../rows";

const shown: WorkedOut = (_args, account) => `number ${String(account.get("secret"))}`;

export const inaccessible: EngineCase = {
  name: "a definition that clients do not see",
  rests: {
    source: federationSpec("@inaccessible"),
    sentence:
      "Indicates that a definition in the subgraph schema should be omitted from the router's API schema, even if that definition is also present in other subgraphs.",
  },
  subgraphs: {
    accounts: {
      sdl: `
        type Query { account: Account  accounts(kind: Kind, hidden: Int @inaccessible): [Account!]!  vault: Vault @inaccessible  holder: Holder  kinds: [Kind!]  find(filter: Filter): String }
        input Filter { name: String  secret: String @inaccessible }
        type Account @key(fields: "secret") { secret: ID! @inaccessible  name: String!  kind: Kind }
        enum Kind { PLAIN  CLOSED @inaccessible }
        type Vault @inaccessible { gold: Int }
        union Holder = Account | Vault`,
    },
    audits: {
      sdl: `type Account @key(fields: "secret") { secret: ID! @inaccessible  audited: Boolean!  shown: String }`,
    },
  },
  rows: {
    Query: {
      __typename: "Query",
      account: link("a"),
      accounts: links("a", "b"),
      vault: { __typename: "Vault", gold: 9 },
      holder: { __typename: "Vault", gold: 9 },
      kinds: ["PLAIN"],
      find: (({ filter }: { filter?: unknown }) => JSON.stringify(filter ?? null)) satisfies WorkedOut,
    },
    a: { __typename: "Account", secret: "s1", name: "A", kind: "PLAIN", audited: true, shown },
    b: { __typename: "Account", secret: "s2", name: "B", kind: "CLOSED", audited: false, shown },
  },
  questions: [
    { query: "{ account { name audited shown } }" },
    { query: "{ accounts { name audited } }" },
    { query: "{ account { kind } kinds }" },
    // A value that clients do not know is an error of the one field that has it.
    {
      wrong: {
        hive: "It gives null for a value that clients do not know, without the error that 6.4.3 (result coercion of a leaf) and 6.4.4 ask.",
      },
      query: "{ accounts { name kind } }",
    },
    // The same for an object of a type that they do not know.
    {
      wrong: {
        hive: "It gives null for an object of a type that clients do not know, without the error that 6.4.3 (ResolveAbstractType) and 6.4.4 ask.",
      },
      query: "{ account { name } holder { __typename } }",
    },
    {
      wrong: {
        hive: "It gives null for an object of a type that clients do not know, without the error that 6.4.3 (ResolveAbstractType) and 6.4.4 ask.",
      },
      query: "{ holder { ... on Account { name } } }",
    },
    { query: "{ account { secret } }", refused: /Cannot query field "secret"/ },
    { query: "{ vault { gold } }", refused: /Cannot query field "vault"/ },
    { query: "{ accounts(kind: CLOSED) { name } }", refused: /CLOSED/ },
    {
      query: "query ($k: Kind) { accounts(kind: $k) { name } }",
      variables: { k: "CLOSED" },
      refused: /CLOSED/,
    },
    { query: "{ accounts(hidden: 1) { name } }", refused: /Unknown argument "hidden"/ },
    { query: '{ __type(name: "Vault") { name } kind: __type(name: "Kind") { enumValues { name } } }' },
    { query: '{ __type(name: "Account") { fields { name } } account { name } }' },
    { query: '{ find(filter: { name: "x" }) }' },
    { query: "query ($f: Filter) { find(filter: $f) }", variables: { f: { name: null } } },
    { query: '{ find(filter: { name: "x", secret: "y" }) }', refused: /secret/ },
    {
      query: "query ($f: Filter) { find(filter: $f) }",
      variables: { f: { secret: "y" } },
      refused: /secret/,
    },
  ],
};
