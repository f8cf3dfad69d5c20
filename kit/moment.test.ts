// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { fromAsOf, toAsOf } from "./moment";

const moment = fc.record({
  on: fc.constantFrom("0001-01-01", "2020-02-29", "2022-03-01", "9999-12-31"),
  knownAt: fc.date({ min: new Date(0), max: new Date("9999-12-31"), noInvalidDate: true }),
});

it("a token gives the moment that it was made of", () => {
  fc.assert(fc.property(moment, (each) => expect(fromAsOf(toAsOf(each))).toEqual(each)));
});

it("any other text gives none", () => {
  fc.assert(fc.property(fc.string(), (text) => fromAsOf(text) === null));
  for (const text of [
    "",
    "2022-02-30~abc",
    "2022-03-01~",
    "2022-03-01~zzzzzzzzzzzz",
    "2022-03-01~-1",
    "2022-03-01~ABC",
  ]) {
    expect(fromAsOf(text)).toBeNull();
  }
});
