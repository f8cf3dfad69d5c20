// SPDX-License-Identifier: EUPL-1.2
import { aBespokeLine, aContract, aLine, aLineFor, anEntry } from "../../../test/kit/coverageFacts";
import { type EndingEntry } from "../answer/ending.rules";
import { areaInWords, dutchDay, reasonFor, termInWords } from "./sentence";

describe("the reason tells which line, where, when and through whom", () => {
  const national = aLine("L-1", { areaKind: "LANDELIJK", areaRegionId: null, scale: "NATIONAL" });
  const cases: readonly [string, Partial<EndingEntry>, string][] = [
    [
      "of a line for a region",
      {},
      "Contract C-1 (regel L-1, regionaal) geldt voor segment S/A in de regio RG, vanaf 1 januari 2022 zonder vastgelegde einddatum.",
    ],
    [
      "of a line for one municipality",
      { line: aLineFor(["GM0001"]) },
      "Contract C-1 (regel L-1, lokaal) geldt voor segment S/A in de gemeente GM0001, vanaf 1 januari 2022 zonder vastgelegde einddatum.",
    ],
    [
      "of a line for several municipalities",
      { line: aLineFor(["GM0001", "GM0002"], { scale: "SUBREGIONAL" }) },
      "Contract C-1 (regel L-1, subregionaal) geldt voor segment S/A in de gemeenten GM0001, GM0002, vanaf 1 januari 2022 zonder vastgelegde einddatum.",
    ],
    [
      "of a national line",
      { line: national },
      "Contract C-1 (regel L-1, landelijk) geldt voor segment S/A in heel Nederland, vanaf 1 januari 2022 zonder vastgelegde einddatum.",
    ],
    [
      "of a bespoke line",
      { group: "INDIVIDUAL", line: aBespokeLine() },
      "Contract C-1 (regel L-1, individueel (maatwerk)) geldt voor maatwerk in de gemeente GM0001, vanaf 1 januari 2022 zonder vastgelegde einddatum.",
    ],
    [
      "of a counterpart",
      { group: "COUNTERPART", line: aLine("L-1", { segmentId: "S/B", scale: "SUPRAREGIONAL" }) },
      "Contract C-1 (regel L-1, (boven)regionaal) geldt voor segment S/B, als alternatief voor het gevraagde segment in de regio RG, vanaf 1 januari 2022 zonder vastgelegde einddatum.",
    ],
    [
      "of a member of a consortium",
      { asMemberOf: "CS-1" },
      "Contract C-1 (regel L-1, regionaal) geldt voor segment S/A in de regio RG, vanaf 1 januari 2022 zonder vastgelegde einddatum, als deelnemer van CS-1.",
    ],
    [
      "of a contract of which an end is known",
      { endsOn: "2026-01-01" },
      "Contract C-1 (regel L-1, regionaal) geldt voor segment S/A in de regio RG, vanaf 1 januari 2022 tot 1 januari 2026.",
    ],
    [
      "of a contract in run-off",
      { intake: "RUN_OFF", contract: aContract("C-1", { status: "UITLOOP" }), endsOn: "2022-06-30" },
      "Contract C-1 (regel L-1, regionaal) geldt voor segment S/A in de regio RG, vanaf 1 januari 2022 tot 30 juni 2022; het contract loopt af en is niet open voor instroom.",
    ],
    [
      "of a member through a contract in run-off",
      { intake: "RUN_OFF", asMemberOf: "CS-1" },
      "Contract C-1 (regel L-1, regionaal) geldt voor segment S/A in de regio RG, vanaf 1 januari 2022 zonder vastgelegde einddatum, als deelnemer van CS-1; het contract loopt af en is niet open voor instroom.",
    ],
    [
      "of a line for a municipality that merged into the one asked for",
      { line: aLineFor(["GM0009"]), merged: { ids: ["GM0009"], into: "GM0001" } },
      "Contract C-1 (regel L-1, lokaal) geldt voor segment S/A in de gemeente GM0009 (GM0009 is opgegaan in GM0001), vanaf 1 januari 2022 zonder vastgelegde einddatum.",
    ],
    [
      "of a stop that names a municipality which was split",
      { intake: "STOPPED", isStopOfSplit: true },
      "Contract C-1 (regel L-1, regionaal) geldt voor segment S/A in de regio RG, vanaf 1 januari 2022 zonder vastgelegde einddatum; de opnamestop noemt een gesplitste gemeente: een mens moet bepalen voor wie die geldt.",
    ],
  ];

  test.each(cases)("%s", (_title, given, sentence) => {
    expect(reasonFor({ ...anEntry(given), endsOn: null, ...given })).toBe(sentence);
  });

  test("and not whether there is a stop, which the entry shows itself", () => {
    const told = { ...anEntry(), endsOn: null };
    expect(reasonFor({ ...told, intake: "STOPPED" })).toBe(reasonFor(told));
  });
});

test.each([
  ["2022-03-01", "1 maart 2022"],
  ["2024-02-29", "29 februari 2024"],
  ["2019-12-31", "31 december 2019"],
  ["2022-01-10", "10 januari 2022"],
])("%s is written as %s", (day, words) => {
  expect(dutchDay(day)).toBe(words);
});

test("the area and the term of a contract stand alone in other sentences", () => {
  expect(areaInWords(aLine())).toBe("de regio RG");
  expect(termInWords(aContract(), "2023-01-01")).toBe("vanaf 1 januari 2022 tot 1 januari 2023");
});
