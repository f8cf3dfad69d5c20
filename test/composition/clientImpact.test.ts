// SPDX-License-Identifier: EUPL-1.2
import { breakingChanges, brokenDocuments } from "../../scripts/clientImpact";

const before = `
  type Query { owner(id: ID!, old: Int @deprecated, kept: Int): Owner }
  type Owner { id: ID! name: String! nick: String @deprecated(reason: "use name; gone after 2027-06") }
  enum Kind { OPEN CLOSED @deprecated }
  input Filter { kind: Kind, first: Int @deprecated, last: Int }
`;

const after = (change: string, into: string): string => before.replace(change, into);

test.each([
  ["a field", ' nick: String @deprecated(reason: "use name; gone after 2027-06")', ""],
  ["an argument", " old: Int @deprecated,", ""],
  ["a value", " CLOSED @deprecated", ""],
  ["an input field", " first: Int @deprecated,", ""],
  ["nothing", "name: String!", "name: String! more: Int"],
])("%s that was deprecated may be removed", (_name, change, into) => {
  expect(after(change, into)).not.toBe(before);
  expect(breakingChanges(before, after(change, into))).toEqual([]);
});

test.each([
  ["a field", " name: String!", "", "Owner.name was removed."],
  ["an argument", ", kept: Int", "", "Query.owner arg kept was removed."],
  ["a value", "{ OPEN", "{", "OPEN was removed from enum type Kind."],
  ["an input field", ", last: Int", "", "Filter.last was removed."],
  ["a type of field", "name: String!", "name: String", "Owner.name changed type from String! to String."],
  ["a new duty", "kept: Int", "kept: Int!", "Query.owner arg kept has changed type from Int to Int!."],
])("%s that was not announced breaks clients", (_name, change, into, told) => {
  expect(breakingChanges(before, after(change, into))).toEqual([told]);
});

test("a type may go when all that led to it was deprecated", () => {
  const uses =
    "type Query { a: Old @deprecated, b(old: OldFilter @deprecated): Int } type Old { x: Int self: Old } input OldFilter { x: Int }";
  expect(breakingChanges(uses, "type Query { b: Int }")).toEqual([]);
  expect(breakingChanges(uses.replace("a: Old @deprecated", "a: Old"), "type Query { b: Int }")).toEqual([
    "Old was removed.",
    "Query.a was removed.",
  ]);
});

test("a trusted document that the API cannot answer is told by file and line", () => {
  const documents = [
    { file: "good.graphql", text: "query Good { owner(id: 1) { name } }" },
    { file: "bad.graphql", text: "query Bad {\n  owner(id: 1) {\n    age\n  }\n}" },
    { file: "broken.graphql", text: "query {" },
  ];
  expect(brokenDocuments(before, documents)).toEqual([
    expect.stringMatching(/^bad\.graphql, line 3: Cannot query field "age" on type "Owner"\./),
    expect.stringMatching(/^broken\.graphql: Syntax Error/),
  ]);
});
