// SPDX-License-Identifier: EUPL-1.2
import { fingerprintOf } from "./fingerprint";

it("prints what is the same with the same fingerprint, and nothing else", () => {
  const print = fingerprintOf({ a: 1, b: [{ c: 2, d: null }] });
  expect(fingerprintOf({ b: [{ d: null, c: 2 }], a: 1 })).toBe(print);
  expect(fingerprintOf({ a: 1, b: [{ c: 3, d: null }] })).not.toBe(print);
});
