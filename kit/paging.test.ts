// SPDX-License-Identifier: EUPL-1.2
import "reflect-metadata";
import fc from "fast-check";
import { type PageRequest, pageOf, pageRequest } from "./paging";

const moment = { on: "2022-03-01", knownAt: new Date("2026-11-22T12:00:00Z") };
const later = { on: "2022-03-01", knownAt: new Date("2026-11-22T13:00:00Z") };

const first = (question: unknown = { a: 1 }): Promise<PageRequest> =>
  pageRequest("list", question, { on: null, knownAt: null, first: 2, after: null }, 1, () =>
    Promise.resolve(moment),
  );

const next = (
  after: string,
  question: unknown = { a: 1 },
  list = "list",
  given: object = {},
): Promise<PageRequest> =>
  pageRequest(list, question, { on: null, knownAt: null, first: 2, after, ...given }, 1, (on, knownAt) =>
    Promise.resolve({ on: on ?? later.on, knownAt: knownAt ?? later.knownAt }),
  );

it("a cursor gives back its keys, and the moment of the first page, not of now", async () => {
  const after = (await first()).cursorOf(["De Ébène"]);
  expect(await next(after)).toMatchObject({ after: ["De Ébène"], moment });
});

it("a question that asks the same with other words is the same question", async () => {
  const after = (await first({ text: null, kinds: ["A"], more: { x: 1, y: 2 } })).cursorOf(["k"]);
  expect(await next(after, { more: { y: 2, x: 1 }, kinds: ["A"] })).toMatchObject({ after: ["k"] });
});

it("a cursor is refused with another question, another list, another day or another knowledge", async () => {
  const after = (await first()).cursorOf(["k"]);
  await expect(next(after, { a: 2 })).rejects.toThrow(/^after: /);
  await expect(next(after, { a: 1 }, "other")).rejects.toThrow(/^after: /);
  await expect(next(after, { a: 1 }, "list", { on: "2022-03-02" })).rejects.toThrow(
    /^on: expected 2022-03-01/,
  );
  await expect(next(after, { a: 1 }, "list", { knownAt: later.knownAt })).rejects.toThrow(/^knownAt: /);
});

it("a cursor of the right list with other keys than the list has is refused", async () => {
  const page = await first();
  for (const keys of [[], [7], [null], ["a", "b"]]) {
    await expect(next(page.cursorOf(keys))).rejects.toThrow(/^after: /);
  }
});

it("an empty filter is no filter", async () => {
  const after = (await first({ a: 1, filter: {} })).cursorOf(["k"]);
  expect(await next(after, { a: 1 })).toMatchObject({ after: ["k"] });
});

it("no text is taken for a cursor", async () => {
  await fc.assert(fc.asyncProperty(fc.string(), (text) => expect(next(text)).rejects.toThrow(/^after: /)));
});

it("one row more than asked for tells that there is a next page", async () => {
  const page = await first();
  const keysOf = (row: number): number[] => [row];
  expect(pageOf([1, 2, 3], page, keysOf).pageInfo.hasNextPage).toBe(true);
  expect(pageOf([1, 2], page, keysOf)).toEqual({
    edges: [
      { cursor: page.cursorOf([1]), node: 1 },
      { cursor: page.cursorOf([2]), node: 2 },
    ],
    pageInfo: { hasNextPage: false, endCursor: page.cursorOf([2]) },
  });
  expect(pageOf([], page, keysOf).pageInfo).toEqual({ hasNextPage: false, endCursor: null });
});
