// SPDX-License-Identifier: EUPL-1.2
import { buildASTSchema, parse } from "graphql";
import { EntityKeys } from "./entityKeys";
import { TypeConditions } from "./typeConditions";

const supergraph = parse(`
  enum join__Graph {
    SHOP @join__graph(name: "the shop", url: "")
    LIKES @join__graph(name: "likes", url: "")
  }
  type Query { a: Int }
  interface Media @join__type(graph: LIKES, key: "id", isInterfaceObject: true) { id: ID }
  type Book implements Media
    @join__type(graph: SHOP, key: "code")
    @join__type(graph: SHOP, key: "shelf { row place { name } } number")
    @join__type(graph: SHOP, key: "old", resolvable: false)
    @join__type(graph: LIKES)
  { id: ID  code: ID  number: Int  old: ID }
  type Other { id: ID }`);
const keys = new EntityKeys(
  supergraph,
  new TypeConditions(buildASTSchema(supergraph, { assumeValidSDL: true })),
);
const nowhere = { row: null, place: { name: null } };

test.each<[string, string, Record<string, unknown>, boolean]>([
  ["a key", "the shop", { code: "1" }, true],
  ["a key of nought or nothing but a text without letters", "the shop", { code: "" }, true],
  ["null", "the shop", { code: null }, false],
  ["null, and what a field requires", "the shop", { code: null, title: "x" }, false],
  ["null, and another key", "the shop", { code: null, shelf: nowhere, number: 0 }, true],
  ["half of another key", "the shop", { number: 1 }, false],
  ["another key with half of what is nested in it", "the shop", { shelf: { row: 1 }, number: 1 }, false],
  [
    "what is nested deepest in a key",
    "the shop",
    { shelf: { row: null, place: { name: "x" } }, number: null },
    true,
  ],
  ["nothing but nulls, at every depth", "the shop", { shelf: nowhere, number: null }, false],
  ["null for what has parts", "the shop", { shelf: null, number: null }, false],
  ["a key that finds nothing there", "the shop", { code: null, old: "1" }, false],
  ["the key of an interface that is known as an object", "likes", { id: "1" }, true],
  ["the key that another subgraph has", "likes", { id: null, code: "1" }, false],
])("by %s", (_told, subgraph, told, isFound) => {
  expect(keys.pointsAtOne(subgraph, { __typename: "Book", ...told })).toBe(isFound);
});

test("of what the supergraph says no key of, something has to be told", () => {
  expect(keys.pointsAtOne("likes", { __typename: "Other", id: null })).toBe(true);
  expect(keys.pointsAtOne("likes", { __typename: "Other" })).toBe(false);
});
