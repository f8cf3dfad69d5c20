// SPDX-License-Identifier: EUPL-1.2
import { dayBefore, monthsLater } from "./day";
import { formats } from "./formats";

test.each([
  ["2026-03-29", 6, "2026-09-29"],
  ["2026-08-31", 6, "2027-02-28"],
  ["2027-08-31", 6, "2028-02-29"],
  ["2026-12-01", 1, "2027-01-01"],
])("%s and %s months is %s", (day, months, later) => expect(monthsLater(day, months)).toBe(later));

test.each([
  ["2026-03-30", "2026-03-29"],
  ["2026-10-26", "2026-10-25"],
  ["2024-03-01", "2024-02-29"],
  ["2022-01-01", "2021-12-31"],
])("before %s comes %s", (day, before) => expect(dayBefore(day)).toBe(before));

test("days and moments are written as the Dutch and the English do, on the day that the clock changes too", () => {
  expect(formats.nl.day("2026-03-29")).toBe("29 maart 2026");
  expect(formats.en.day("2026-10-25")).toBe("25 October 2026");
  expect(formats.nl.moment("2026-03-29T00:59:00Z")).toBe("29 maart 2026, 01:59");
  expect(formats.nl.moment("2026-03-29T01:00:00Z")).toBe("29 maart 2026, 03:00");
  expect(formats.nl.moment("2026-10-25T23:30:00Z")).toBe("26 oktober 2026, 00:30");
  expect(formats.nl.number(1234567.8)).toBe("1.234.567,8");
});
