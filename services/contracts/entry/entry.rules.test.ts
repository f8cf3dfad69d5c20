// SPDX-License-Identifier: EUPL-1.2
import { distinct, existingDay, wholeNumber } from "../../../kit/fault";
import { calendarYear, centsInDigits } from "./entry.rules";

it("takes days that exist", () => {
  expect(existingDay("on", "2024-02-29")).toEqual([]);
  expect(existingDay("on", "2023-02-29")).toHaveLength(1);
});

it("takes whole numbers that a column can hold", () => {
  expect(wholeNumber("n", 2_147_483_647)).toEqual([]);
  for (const given of [-1, 1.5, NaN, 2_147_483_648]) expect(wholeNumber("n", given)).toHaveLength(1);
  expect(calendarYear("year", 2022)).toEqual([]);
  expect(calendarYear("year", 22)).toHaveLength(1);
});

it("takes amounts as digits, written in one way", () => {
  for (const given of ["0", "7", "999999999999999999"]) expect(centsInDigits("a", given)).toEqual([]);
  for (const given of ["", "07", "-1", "1.5", "9999999999999999999"])
    expect(centsInDigits("a", given)).toHaveLength(1);
});

it("says which value stands twice", () => {
  expect(distinct("ids", ["a", "b"])).toEqual([]);
  expect(distinct("ids", ["a", "b", "a"])).toEqual([
    { field: "ids", expected: { en: "each value once", nl: "elke waarde één keer" }, given: "a" },
  ]);
});
