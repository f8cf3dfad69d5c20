// SPDX-License-Identifier: EUPL-1.2
import { type Recording } from "../record/past";
import { runAround, slicesOf } from "./run";

type Slice = Recording["after"][number];

const slice = (validFrom: string | null, validUntil: string | null, name: string): Slice => ({
  validFrom,
  validUntil,
  facts: { name },
});
const recording = (before: Slice[], after: Slice[]): Recording => ({
  recordedAt: "2026-01-01T00:00:00Z",
  kind: "CREATED",
  actor: "a",
  reason: "r",
  source: null,
  before,
  after,
});

const whole = slice("2022-01-01", null, "a");
const first = slice("2022-01-01", "2023-01-01", "a");
const second = slice("2023-01-01", "2024-01-01", "b");
const third = slice("2025-01-01", null, "b");
const past = [
  recording([], [whole]),
  recording([whole], [first, slice("2023-01-01", null, "b")]),
  recording([slice("2023-01-01", null, "b")], [second]),
  recording([], [third]),
];

test("what the register says now comes out of all that was recorded", () => {
  expect(slicesOf(past)).toEqual([first, second, third]);
  expect(slicesOf([...past, recording([first, second, third], [])])).toEqual([]);
});

test.each([
  ["2022-06-01", "2022-01-01", "2024-01-01", "a"],
  ["2023-06-01", "2022-01-01", "2024-01-01", "b"],
  ["2024-06-01", "2025-01-01", null, "b"],
  ["2025-06-01", "2025-01-01", null, "b"],
])("the days around %s on which it holds are from %s until %s", (day, from, until, name) => {
  expect(runAround(slicesOf(past), day)).toEqual({ from, until, facts: { name } });
});

test("what was withdrawn holds on no days", () => {
  expect(runAround([], "2022-06-01")).toBeNull();
});
