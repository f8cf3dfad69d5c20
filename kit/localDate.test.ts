// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { contains, intersection, isEmpty, isLocalDate, type Period } from "./localDate";

it.each(["2024-02-29", "2000-02-29", "2022-01-01", "0001-01-01", "9999-12-31"])("%s is a day", (day) => {
  expect(isLocalDate(day)).toBe(true);
});

it.each([
  "2022-02-29",
  "1900-02-29",
  "2022-02-30",
  "2022-13-01",
  "2022-00-10",
  "0000-01-01",
  "2022-1-1",
  "20220101",
  "",
  "2022-01-01 ",
])("%j is no day", (day) => {
  expect(isLocalDate(day)).toBe(false);
});

const day = fc.constantFrom("2019-01-01", "2020-02-29", "2021-12-31", "2022-01-01", "2022-03-01");
const bound = fc.option(day, { nil: null });
const period: fc.Arbitrary<Period> = fc.record({ validFrom: bound, validUntil: bound });

it("a day is in the intersection when it is in both periods", () => {
  fc.assert(
    fc.property(period, period, day, (a, b, on) => {
      expect(contains(intersection(a, b), on)).toBe(contains(a, on) && contains(b, on));
    }),
  );
});

it("an empty period contains no day", () => {
  fc.assert(fc.property(period, day, (a, on) => !(isEmpty(a) && contains(a, on))));
});
