// SPDX-License-Identifier: EUPL-1.2
import * as fc from "fast-check";
import { isTellable } from "./percentEncoding";

test.each(["", "?query=%7B+a+%7D", "name=Caf%C3%A9", "%F0%9F%8C%B7", "a=1&b=%25"])(
  "%s can be told",
  (encoded) => {
    expect(isTellable(encoded)).toBe(true);
  },
);

test.each(["name=Caf%E9", "100%", "%ZZ", "%C3", "%C0%80", "%ED%A0%80", "Café", "a\nb", "\u0000"])(
  "%j cannot",
  (encoded) => {
    expect(isTellable(encoded)).toBe(false);
  },
);

test("whatever a browser writes can be told", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (name, value) => {
      expect(isTellable(String(new URLSearchParams([[name, value]])))).toBe(true);
    }),
  );
});
