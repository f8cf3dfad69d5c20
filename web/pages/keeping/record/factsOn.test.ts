// SPDX-License-Identifier: EUPL-1.2
import { differencesOf, factsOn } from "./factsOn";
import { type Recording } from "./past";

type Slices = Recording["after"];
const slice = (validFrom: string | null, validUntil: string | null, facts: object) => ({
  validFrom,
  validUntil,
  facts,
});
const recording = (before: Slices, after: Slices): Recording => ({
  recordedAt: "2026-01-01T00:00:00Z",
  kind: "CHANGED",
  actor: "soj",
  reason: "",
  source: null,
  before,
  after,
});

const began = recording([], [slice("2024-01-01", null, { end: 1 })]);
const changed = recording([slice("2025-01-01", null, { end: 1 })], [slice("2025-01-01", null, { end: 2 })]);
const ended = recording([slice("2026-01-01", null, { end: 2 })], []);

test.each([
  ["2023-12-31", null],
  ["2024-01-01", { end: 1 }],
  ["2024-12-31", { end: 1 }],
  ["2025-01-01", { end: 2 }],
  ["2026-01-01", null],
])("on %s it says %j", (day, facts) => expect(factsOn([began, changed, ended], day)).toEqual(facts));

test("what was withdrawn says nothing on any day", () => {
  const withdrawn = recording([slice(null, null, { end: 1 })], []);
  expect(factsOn([recording([], [slice(null, null, { end: 1 })]), withdrawn], "2025-01-01")).toBeNull();
});

test("what is different is named, also in lists, and what is new or gone", () => {
  expect(differencesOf({ a: 1, b: ["x"], c: null }, { a: 1, b: ["y"], d: null })).toEqual(["b", "c", "d"]);
  expect(differencesOf(null, { a: 1 })).toEqual(["a"]);
});
