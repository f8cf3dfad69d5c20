// SPDX-License-Identifier: EUPL-1.2
import { GraphQLError, Kind, parse, visit } from "graphql";
import { DocumentStore } from "./documentStore";

const document = parse("{ a }");

test("keeps the documents used last and no more", async () => {
  const store = new DocumentStore(2);
  await store.set("a", document);
  await store.set("b", document);
  await store.get("a");
  await store.set("c", document);
  expect(await Promise.all(["a", "b", "c"].map((key) => store.get(key)))).toEqual([
    document,
    undefined,
    document,
  ]);
});

test("finds a document by its text, as long as it keeps it", async () => {
  const store = new DocumentStore(1);
  await store.set("a", document);
  expect(store.withText("{ a }")).toBe(document);
  expect(store.withText("{a}")).toBeUndefined();
  await store.set("b", parse("{ b }"));
  expect(store.withText("{ a }")).toBeUndefined();
});

test("forgets what it is told to", async () => {
  const store = new DocumentStore(2);
  await store.set("a", document);
  expect(await store.delete("a")).toBe(true);
  expect(await store.get("a")).toBeUndefined();
});

test("keeps no more than so much text, the longest document by itself among it", async () => {
  const long = (name: string, length: number) => parse(`{ ${name} } #${"x".repeat(length)}`);
  const store = new DocumentStore(10, 1_000);
  for (const name of ["a", "b", "c"]) await store.set(name, long(name, 400));
  expect(await store.get("a")).toBeUndefined();
  expect(await store.get("b")).toBeDefined();
  // Again under the same key is no second text.
  for (let time = 0; time < 3; time++) await store.set("c", long("c", 400));
  expect(await store.get("b")).toBeDefined();
  await store.set("d", long("d", 2_000));
  expect(await Promise.all(["b", "c", "d"].map((key) => store.get(key)))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  await store.set("e", long("e", 900));
  expect(await store.get("e")).toBeDefined();
});

test("holds on to no tokens, and still knows where a field begins", async () => {
  const store = new DocumentStore(1);
  const read = parse("query Q($a: Int) {\n  a(b: [1, 2, 3], c: $a) ...F }\nfragment F on Query { d }");
  await store.set("a", read);
  const fields: unknown[] = [];
  visit(read, {
    enter(node) {
      expect(node.loc ?? {}).not.toHaveProperty("startToken");
      if (node.kind === Kind.FIELD) fields.push(new GraphQLError("", { nodes: node }).locations);
    },
  });
  expect(fields).toEqual([[{ line: 2, column: 3 }], [{ line: 3, column: 23 }]]);
});
