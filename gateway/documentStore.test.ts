// SPDX-License-Identifier: EUPL-1.2
import { parse } from "graphql";
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
