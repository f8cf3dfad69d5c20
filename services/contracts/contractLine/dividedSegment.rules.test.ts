// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate, type Period } from "../../../kit/localDate";
import { contradictionOf, divisionsOf, newDivisions } from "./dividedSegment.rules";

const days = (validFrom: LocalDate | null, validUntil: LocalDate | null = null): Period => ({
  validFrom,
  validUntil,
});
const line = (period: Period, segmentId: string | null = "S/4") => ({
  id: "C-1-1",
  contractId: "C-1",
  segmentId,
  ...period,
});
const child = (code: string, period: Period, parentId: string | null = "S/4") => ({
  id: `S/${code}`,
  parentId,
  ...period,
});

type Line = ReturnType<typeof line>;
type Child = ReturnType<typeof child>;
const divisions = (lines: readonly Line[], under: readonly Child[], end: string | null = null) =>
  divisionsOf(lines, under, () => end);

/** Of which entity it is told, and the segments under it. */
const told = (...given: Parameters<typeof divisions>) =>
  divisions(...given).map((division) =>
    contradictionOf(division).told.map(({ entity, id, fault }) => `${entity} ${id} ${fault.field}`),
  );

const both = [child("4A", days("2022-01-01")), child("4B", days("2022-01-01"))];

it("tells of a line in a segment with others under it, on the line, those others and the contract", () => {
  expect(told([line(days("2022-01-01"))], both)).toEqual([
    ["contractLine C-1-1 segmentId", "segment S/4A parentId", "segment S/4B parentId", "contract C-1 end"],
  ]);
});

it("names the segments under it, and the line to who divides the segment", () => {
  const [found] = divisions([line(days("2022-01-01"))], both);
  const [ofLine, ofChild] = found ? contradictionOf(found).told : [];
  expect(ofLine?.fault.given).toBe("S/4");
  expect(ofLine?.fault.expected.nl).toContain("S/4A, S/4B");
  expect(JSON.stringify(ofChild?.fault.expected)).toContain("C-1-1");
});

it.each([
  ["in a segment with none under it", [line(days(null), "S/2")], both, null],
  ["without a segment", [line(days(null), null)], both, null],
  ["that ends when the division begins", [line(days(null, "2022-01-01"))], both, null],
  ["whose contract ends by then", [line(days("2020-01-01"))], both, "2022-01-01"],
  [
    "when what was under it has gone",
    [line(days("2024-01-01"))],
    [child("4A", days(null, "2024-01-01"))],
    null,
  ],
  ["of segments that stand on their own", [line(days(null))], [child("4A", days(null), null)], null],
] as const)("has nothing to say of a line %s", (_title, lines, under, end) => {
  expect(told(lines, under, end)).toEqual([]);
});

it("finds one day on which both hold", () => {
  expect(told([line(days("2020-01-01", "2022-01-02"))], [child("4A", days("2022-01-01"))])).toHaveLength(1);
});

it("leaves what stood already, and tells of what is new", () => {
  const lines = [line(days(null))];
  const [fourA] = both.map((each) => divisions(lines, [each]));
  expect(newDivisions(divisions(lines, both), fourA ?? [])).toMatchObject([{ children: ["S/4B"] }]);
  expect(newDivisions(fourA ?? [], divisions(lines, both))).toEqual([]);
});
