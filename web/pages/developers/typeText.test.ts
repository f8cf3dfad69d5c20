// SPDX-License-Identifier: EUPL-1.2
import { typeName, typeText } from "./typeText";

test("a type is written as in the schema, and named without its lists", () => {
  const provider = { kind: "OBJECT", name: "Provider" };
  const list = { kind: "LIST", name: null, ofType: { kind: "NON_NULL", name: null, ofType: provider } };
  expect(typeText({ kind: "NON_NULL", name: null, ofType: list })).toBe("[Provider!]!");
  expect(typeName(list)).toBe("Provider");
});
