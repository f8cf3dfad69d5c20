// SPDX-License-Identifier: EUPL-1.2
import { addressOf } from "../../page/address";
import { choiceIn, parametersOf } from "./choice";
import { dayBefore, monthsBefore, seriesStart } from "./days";

const read = (text: string): ReturnType<typeof choiceIn> => choiceIn(new URLSearchParams(text));

test("what a form sends and what an address says are one choice", () => {
  const address =
    "/rapport?regio=ZHZ&van=2021-12-31&tot=2022-01-01&bekend=2026-11-26T09%3A00%3A00.123Z&reeks=jaar";
  const { choice, unreadable } = read(`${address.split("?")[1]}&indeling=`);
  expect([...unreadable]).toEqual([]);
  expect(choice).toEqual({
    region: "ZHZ",
    from: "2021-12-31",
    to: "2022-01-01",
    knownAt: "2026-11-26T09:00:00.123Z",
    scheme: null,
    every: "YEAR",
  });
  expect(addressOf("/rapport", parametersOf(choice), "nl")).toBe(address);
});

test.each([
  ["van", "31-12-2021", "from"],
  ["van", "2021-13-01", "from"],
  ["tot", "2022-02-30", "to"],
  ["bekend", "gisteren", "knownAt"],
  ["bekend", "2026-11-26", "knownAt"],
  ["reeks", "week", "every"],
  ["reeks", "toString", "every"],
])("%s=%s cannot be read, and is said of %s", (name, text, field) => {
  expect([...read(`${name}=${text}`).unreadable]).toEqual([field]);
});

test.each([
  ["2022-03-31", 1, "2022-02-28"],
  ["2024-03-31", 1, "2024-02-29"],
  ["2022-01-15", 1, "2021-12-15"],
  ["2022-01-01", 36, "2019-01-01"],
  ["2024-02-29", 12, "2023-02-28"],
])("%s, %d months before, is %s", (day, months, before) => {
  expect(monthsBefore(day, months)).toBe(before);
});

test("a series ends on its last day and looks back further the coarser it is", () => {
  expect(seriesStart("2022-01-01", "MONTH")).toBe("2020-01-01");
  expect(seriesStart("2022-01-01", "QUARTER")).toBe("2019-01-01");
  expect(seriesStart("2022-01-01", "YEAR")).toBe("2012-01-01");
  expect(seriesStart("2022-01-01", "YEAR", "2019-06-01")).toBe("2020-01-01");
  expect(seriesStart("2022-01-01", "YEAR", "2021-06-01")).toBeNull();
  expect(dayBefore("2022-01-01")).toBe("2021-12-31");
});

test.each([
  ["MONTH", 1],
  ["QUARTER", 3],
  ["YEAR", 12],
] as const)("counted on by %s, a series ends on its last day, whichever that is", (every, step) => {
  for (let count = 0; count < 731; count++) {
    const day = new Date(Date.UTC(2023, 0, 1 + count)).toISOString().slice(0, 10);
    const start = seriesStart(day, every) ?? "";
    // As the series counts on: always from its first day, to the last of a month that is too short.
    const counted = Array.from({ length: 160 }, (_, index) => monthsBefore(start, -index * step));
    expect([day, counted.filter((each) => each <= day).at(-1)]).toEqual([day, day]);
  }
});
