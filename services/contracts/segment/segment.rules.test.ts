// SPDX-License-Identifier: EUPL-1.2
import { type FactsOf } from "../../../kit/versioned/version.row";
import { type SegmentRow } from "./segment.row";
import { checkSegment, inCodeOrder } from "./segment.rules";

const facts: FactsOf<SegmentRow> = {
  schemeId: "ZHZ-2022",
  code: "4A",
  label: "Specialistisch/ veel voorkomend, lokaal",
  synonyms: ["hulp dichtbij"],
  parentId: "ZHZ-2022/4",
  counterpartId: "ZHZ-2022/4B",
  scaleIntent: "LOCAL",
  movement: "LOKAAL_MAKEN",
  procedure: null,
  sasOption: null,
  funding: [],
  notes: ["Gemeenten kunnen zelf contracteren."],
  noteSources: ["002_49d08ed7e65e3480.txt:121"],
};

const fieldsAtFault = (change: Partial<FactsOf<SegmentRow>>, id = "ZHZ-2022/4A"): string[] =>
  checkSegment(id, { ...facts, ...change }).map((fault) => fault.field);

it("takes a segment that is right", () => {
  expect(fieldsAtFault({})).toEqual([]);
});

it("has an id that is made of its scheme and code", () => {
  expect(fieldsAtFault({}, "ZHZ-2022/4B")).toContain("id");
  expect(fieldsAtFault({ code: "4/A" }, "ZHZ-2022/4/A")).toEqual(["code"]);
});

it("is no part or counterpart of itself, and a part only within its scheme", () => {
  expect(fieldsAtFault({ parentId: "ZHZ-2022/4A" })).toEqual(["parentId"]);
  expect(fieldsAtFault({ counterpartId: "ZHZ-2022/4A" })).toEqual(["counterpartId"]);
  expect(fieldsAtFault({ parentId: "ZHZ-2018/4" })).toEqual(["parentId"]);
});

it("has a source of file and line for each note", () => {
  expect(fieldsAtFault({ noteSources: [] })).toEqual(["noteSources"]);
  expect(fieldsAtFault({ noteSources: ["ergens"] })).toEqual(["noteSources"]);
});

it("stands in the order of codes that people expect", () => {
  const codes = ["F10", "4B", "F2", "10", "4", "2", "4A"].map((code) => ({ code }));
  expect(inCodeOrder(codes).map(({ code }) => code)).toEqual(["2", "4", "4A", "4B", "10", "F2", "F10"]);
});
