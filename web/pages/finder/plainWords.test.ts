// SPDX-License-Identifier: EUPL-1.2
import { type Region, type Scheme, schemesFor, type Segment, segmentsMeant } from "./plainWords";

const segment = (code: string, label: string, synonyms: string[]): Segment => ({
  id: `S/${code}`,
  code,
  label,
  synonyms,
});
const segments = [
  segment("2", "Wonen", ["logeren", "pleegzorg"]),
  segment("3", "Dagbesteding en dagbehandeling", ["dagbesteding", "dagopvang"]),
  segment("4A", "Veel voorkomend (lokaal)", ["begeleiding", "coördinatie"]),
  segment("4B", "Veel voorkomend (regionaal)", ["begeleiding"]),
];
const meant = (words: string): string[] => segmentsMeant(segments, words).map(({ code }) => code);

test.each([
  ["logeren", ["2"]],
  ["  LOGEREN ", ["2"]],
  ["4a", ["4A"]],
  ["S/4B", ["4B"]],
  ["wonen", ["2"]],
  ["coordinatie", ["4A"]],
  ["begeleiding", ["4A", "4B"]],
  ["dagop", ["3"]],
  ["lokaal", ["4A"]],
  ["iets anders", []],
  ["", []],
])("%j means %j", (words, codes) => expect(meant(words)).toEqual(codes));

test("a number is a number, also when it stands in a name", () => {
  expect(segmentsMeant([...segments, segment("9", "Deel 2", [])], "2").map(({ code }) => code)).toEqual([
    "2",
  ]);
});

test("the segments to choose are those of the region of the municipality, or all that there are, and the national ones", () => {
  const region = (code: string, municipalities: string[], schemes: number): Region => ({
    code,
    name: code,
    contractingOffice: null,
    expertRoute: null,
    expertTeams: [],
    municipalities: municipalities.map((one) => ({ code: one, name: one })),
    segmentSchemes: Array.from({ length: schemes }, () => ({ code, title: code, segments })),
  });
  const regions = [region("A", ["GM1"], 1), region("B", ["GM2"], 2), region("C", ["GM3"], 0)];
  const national: Scheme[] = [{ code: "LTA", title: "LTA", segments }];
  const chosen = (municipality: string): string[] =>
    schemesFor(regions, national, municipality).map(({ code }) => code);
  expect(chosen("GM2")).toEqual(["B", "B", "LTA"]);
  expect(chosen("GM3")).toEqual(["LTA"]);
  expect(chosen("")).toEqual(["A", "B", "B", "LTA"]);
});
