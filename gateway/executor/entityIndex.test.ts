// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { EntityIndex } from "./entityIndex";
import { type Gathered } from "./merging";

const key = fc.oneof(fc.constantFrom("1", "2", "a b", ""), fc.constantFrom<unknown>(1, 2, null, { id: "1" }));
const representation = fc
  .record({ __typename: fc.constantFrom("A", "B"), id: key, code: key }, { requiredKeys: ["__typename"] })
  .map((one) => one as Gathered);

test("finds just those that are told alike, as a map of their texts would", () => {
  fc.assert(
    fc.property(fc.array(representation, { maxLength: 12 }), (all) => {
      const index = new EntityIndex<number>();
      const byText = new Map<string, number>();
      all.forEach((one, position) => {
        expect(index.get({ ...one })).toBe(byText.get(JSON.stringify(one)));
        index.set(one, position);
        byText.set(JSON.stringify(one), position);
      });
      for (const one of all) expect(index.get({ ...one })).toBe(byText.get(JSON.stringify(one)));
    }),
  );
});

test("a key of one type is not that of another, nor that of another name", () => {
  const index = new EntityIndex<string>();
  index.set({ __typename: "A", id: "1" }, "by id");
  expect(index.get({ __typename: "A", id: "1" })).toBe("by id");
  expect(index.get({ __typename: "B", id: "1" })).toBeUndefined();
  expect(index.get({ __typename: "A", code: "1" })).toBeUndefined();
  expect(index.get({ __typename: "A", id: 1 })).toBeUndefined();
  expect(index.get({ __typename: "A", id: "1", code: "1" })).toBeUndefined();
});
