// SPDX-License-Identifier: EUPL-1.2
import { spanning, type Timeline } from "../../../../kit/versioned/timeline.rules";
import { type Recording } from "../record/past";
import { slicesOf, termAround } from "./term";

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
const third = slice("2025-01-01", null, "c");
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
  ["2022-06-01", "a"],
  ["2023-06-01", "b"],
  ["2024-06-01", "c"],
  ["2025-06-01", "c"],
])("the whole term counts, gaps too, and on %s it says %s", (day, name) => {
  expect(termAround(slicesOf(past), day)).toEqual({ from: "2022-01-01", until: null, facts: { name } });
});

test("what ended says what it said last, and always was when it has no first day", () => {
  const ended = [slice(null, "2023-01-01", "a"), slice("2024-01-01", "2025-01-01", "b")];
  expect(termAround(ended, "2026-06-01")).toEqual({ from: null, until: "2025-01-01", facts: { name: "b" } });
});

test("the days of the term, sent back as they came, take nothing away", () => {
  const slices = slicesOf(past);
  const term = termAround(slices, "2025-06-01");
  const bounds = { validFrom: term?.from ?? null, validUntil: term?.until ?? null };
  expect(spanning(slices as Timeline<unknown>, bounds)).toEqual(slices);
});

test("what was withdrawn holds on no days", () => {
  expect(termAround([], "2022-06-01")).toBeNull();
});
