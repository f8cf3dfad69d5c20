// SPDX-License-Identifier: EUPL-1.2
import { aConsortium, aContract, aLine, aLineFor, aMember } from "../../../test/kit/coverageFacts";
import { boundBy, isRunningOff, isShown, isWithinTerm, reaches } from "./contracts.rules";

describe("a contract is within its term", () => {
  const term = aContract("C-1", { start: "2022-01-01", end: "2023-01-01" });

  test.each([
    ["2021-12-31", false],
    ["2022-01-01", true],
    ["2022-12-31", true],
    ["2023-01-01", false],
  ])("on %s: %s", (day, expected) => {
    expect(isWithinTerm(term, day)).toBe(expected);
    expect(isShown(term, day)).toBe(expected);
  });

  test("for good when no end is known", () => {
    expect(isWithinTerm(aContract("C-1", { end: null }), "2099-01-01")).toBe(true);
  });
});

test.each([
  ["GEGUND", true, false],
  ["ACTIEF", true, false],
  ["GEWIJZIGD", true, false],
  ["VERLENGD", true, false],
  ["UITLOOP", true, true],
  ["OPGEZEGD", true, true],
  ["GEPLAND", false, false],
  ["OPGESCHORT", false, false],
  ["BEEINDIGD", false, false],
] as const)("a contract that is %s shows: %s, and runs off: %s", (status, shown, runsOff) => {
  const contract = aContract("C-1", { status });
  expect(isShown(contract, "2022-03-01")).toBe(shown);
  expect(isRunningOff(contract)).toBe(runsOff);
});

describe("the area of a line reaches a municipality", () => {
  const territory = new Set(["GM0001", "GM0009"]);
  const regions = new Set(["RG"]);

  test.each([
    ["by a region that it is a member of", aLine("L-1", { areaRegionId: "RG" }), true],
    ["not by another region", aLine("L-1", { areaRegionId: "ANDERS" }), false],
    ["by its name among others", aLineFor(["GM0002", "GM0001"]), true],
    ["by the name of a municipality that went into it", aLineFor(["GM0009"]), true],
    ["not by the names of others", aLineFor(["GM0002"]), false],
    ["not by an empty list of names", aLineFor([]), false],
    ["when it is the whole country", aLine("L-1", { areaKind: "LANDELIJK", areaRegionId: null }), true],
  ])("%s", (_title, line, expected) => {
    expect(reaches(line, territory, regions)).toBe(expected);
  });

  test("that is a member of no region by its name or nationally only", () => {
    expect(reaches(aLine(), territory, new Set())).toBe(false);
    expect(reaches(aLineFor(["GM0001"]), territory, new Set())).toBe(true);
  });
});

describe("a contract binds", () => {
  const members = [
    aMember("P-1"),
    aMember("P-2"),
    aMember("P-2", { id: "again" }),
    aMember("P-3", { consortiumId: "CS-2" }),
  ];

  const consortia = { consortia: [aConsortium("CS-1")], consortiumMemberships: members };

  test("its parties, each once, whatever consortia they are in", () => {
    expect(boundBy(aContract("C-1", { partyIds: ["P-1", "P-9", "P-1"] }), consortia)).toEqual([
      { providerId: "P-1", asMemberOf: null },
      { providerId: "P-9", asMemberOf: null },
    ]);
  });

  test("the members of its consortium, each once, and then only those", () => {
    expect(boundBy(aContract("C-1", { partyIds: ["P-9"], consortiumId: "CS-1" }), consortia)).toEqual([
      { providerId: "P-1", asMemberOf: "CS-1" },
      { providerId: "P-2", asMemberOf: "CS-1" },
    ]);
  });

  test("nobody when its consortium has no members on the day", () => {
    expect(
      boundBy(aContract("C-1", { partyIds: [], consortiumId: "CS-1" }), {
        ...consortia,
        consortiumMemberships: [],
      }),
    ).toEqual([]);
  });

  test("nobody when its consortium does not exist on the day, whoever is still written down as a member", () => {
    expect(boundBy(aContract("C-1", { partyIds: [], consortiumId: "CS-2" }), consortia)).toEqual([]);
  });
});
