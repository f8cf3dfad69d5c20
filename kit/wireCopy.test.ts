// SPDX-License-Identifier: EUPL-1.2
import * as fc from "fast-check";
import { wireCopy } from "./wireCopy";

const overTheWire = (value: unknown): unknown => {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? undefined : JSON.parse(text);
};

test("is what goes over a wire", () => {
  const anything = fc.anything({
    withDate: true,
    withNullPrototype: true,
    withSparseArray: true,
    maxDepth: 4,
  });
  fc.assert(
    fc.property(anything, (value) => {
      // The text as well: it tells the order of keys, and 0 from -0.
      expect(JSON.stringify(wireCopy(value))).toBe(JSON.stringify(value));
      expect(wireCopy(value)).toStrictEqual(overTheWire(value));
    }),
    { numRuns: 500 },
  );
});

test.each<[string, unknown]>([
  ["a day", { on: new Date(0) }],
  ["what is not given", { a: undefined, b: [undefined, () => 1] }],
  ["no number", [NaN, Infinity, -0, 1.5]],
  ["what knows how it is written", { toJSON: () => ({ a: 1 }) }],
  ["a name that is dangerous", JSON.parse('{"__proto__":{"a":1},"constructor":2}')],
])("%s", (_name, value) => {
  expect(wireCopy(value)).toStrictEqual(overTheWire(value));
});

test("shares nothing", () => {
  const given = { list: [{ a: 1 }] };
  (wireCopy(given) as typeof given).list[0] = { a: 2 };
  expect(given).toEqual({ list: [{ a: 1 }] });
});
