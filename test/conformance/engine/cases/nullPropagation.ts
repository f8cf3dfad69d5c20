// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase, graphqlSpec } from "../engineCase";
import { fault, link, links, type WorkedOut } from "../rows";

const nothing: WorkedOut = () => null;

export const nullPropagation: EngineCase = {
  name: "null where something is required, and fields that fail",
  rests: {
    source: graphqlSpec("6.4.4, Handling Field Errors"),
    sentence:
      "Since Non-Null type fields cannot be null, field errors are propagated to be handled by the parent field. If the parent field may be null then it resolves to null, otherwise if it is a Non-Null type, the field error is further propagated to its parent field.",
  },
  subgraphs: {
    tree: {
      sdl: `
        type Query { node: Node  must: Node!  nodes: [Node!]  loose: [Node]  fails: Int  failsToo: Int! }
        type Node @key(fields: "id") { id: ID!  next: Node!  maybe: Node  list: [Node!]!  bad: Int  worse: Int! }`,
    },
    leaves: {
      sdl: `type Node @key(fields: "id") { id: ID!  leaf: String!  soft: String  hard: Int!  after: Node!  rows: [Row!]! }  type Row { n: Int!  m: Int }`,
    },
  },
  rows: {
    Query: {
      __typename: "Query",
      node: link("a"),
      must: link("b"),
      nodes: links("a", "b"),
      loose: [link("b"), null, link("a")],
      fails: fault(),
      failsToo: nothing,
    },
    a: {
      __typename: "Node",
      id: "a",
      next: link("b"),
      maybe: link("b"),
      list: links("b", "a"),
      bad: fault(),
      worse: 1,
      leaf: "green",
      soft: fault("soft"),
      hard: 1,
      after: link("b"),
      rows: [
        { __typename: "Row", n: 1, m: fault() },
        { __typename: "Row", n: 2, m: null },
      ],
    },
    b: {
      __typename: "Node",
      id: "b",
      next: link("a"),
      maybe: null,
      list: [],
      bad: 2,
      worse: fault("worse"),
      leaf: "red",
      soft: null,
      hard: fault("hard"),
      after: link("a"),
      rows: [{ __typename: "Row", n: nothing, m: 1 }],
    },
  },
  questions: [
    { query: "{ fails node { id bad } }" },
    { query: "{ node { id } failsToo }" },
    { query: "{ node { id next { worse } } fails }" },
    { query: "{ node { maybe { worse } list { id } } }" },
    { query: "{ nodes { id soft } loose { id soft bad } }" },
    { query: "{ nodes { id hard } loose { id hard } }" },
    {
      wrong: {
        hive: "It tells a fault of one field at the first field that was asked with it. 7.1.2: the path is that of the field which experienced the error.",
      },
      query: "{ must { leaf hard } node { id } }",
    },
    {
      wrong: {
        hive: "It tells a fault of one field at the first field that was asked with it. 7.1.2: the path is that of the field which experienced the error.",
      },
      query: "{ must { leaf after { after { leaf } } } node { after { hard } } }",
    },
    {
      wrong: {
        hive: "It loses the error of a required field inside a value of an entity. 6.4.4: the error must be added to the list.",
      },
      query: "{ node { rows { n m } } loose { id rows { n } } }",
    },
    { query: "{ loose { id maybe { hard } list { hard } } }" },
    { query: "{ node { first: soft second: soft leaf } }" },
    { query: "{ node { id leaf soft } loose { id soft } }", down: ["leaves"] },
    { query: "{ must { id leaf } }", down: ["leaves"] },
  ],
};
