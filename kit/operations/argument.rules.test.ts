// SPDX-License-Identifier: EUPL-1.2
import { fault } from "../fault";
import { words } from "../words";
import { underItsArgument } from "./argument.rules";

const told = (given: object, days: { from?: string; until?: string }, field: string): string =>
  underItsArgument(
    { ...given },
    { from: days.from ?? null, until: days.until ?? null },
    fault(field, words("a day", "een dag"), null),
  ).field;

it.each([
  ["the argument that the day came from", { on: "2024-01-01" }, { from: "2024-01-01" }, "from", "on"],
  [
    "which of two",
    { noticeOn: "2024-01-01", endsOn: "2025-01-01" },
    { until: "2025-01-01" },
    "until",
    "endsOn",
  ],
  ["its own name", { from: "2024-01-01", on: "2024-01-01" }, { from: "2024-01-01" }, "from", "from"],
  ["nothing new when no argument said it", { on: "2024-01-01" }, { from: "2023-01-01" }, "from", "from"],
  ["nothing new when there is no day", { on: null }, {}, "until", "until"],
  ["nothing new of facts", { on: "2024-01-01" }, { from: "2024-01-01" }, "end", "end"],
])("names %s", (_what, given, days, field, expected) => {
  expect(told(given, days, field)).toBe(expected);
});
