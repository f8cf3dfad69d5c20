// SPDX-License-Identifier: EUPL-1.2
import {
  aBespokeLine,
  aConsortium,
  aContract,
  aDeployment,
  aLine,
  aLineFor,
  aMember,
  aMembership,
  aProvider,
  aReorganisation,
  aSegment,
  day,
} from "../../../test/kit/coverageFacts";
import { type LandscapeEvidence, landscapeOf, type LandscapeQuestion } from "./landscape.rules";

const evidence = (given: Partial<LandscapeEvidence> = {}): LandscapeEvidence => ({
  contracts: [aContract()],
  lines: [aLine()],
  consortia: [aConsortium()],
  consortiumMemberships: [],
  providers: [aProvider()],
  segments: [aSegment()],
  reorganisations: [],
  deployments: [],
  memberships: [aMembership()],
  ...given,
});
const landscape = (given: Partial<LandscapeEvidence> = {}, question: Partial<LandscapeQuestion> = {}) =>
  landscapeOf(evidence(given), { on: day, ...question });
const listed = (...asked: Parameters<typeof landscape>): string[] =>
  landscape(...asked).map(({ provider }) => provider.id);

/** P-1 by the region for A, P-2 by GM0001 for B, P-3 nationally for C, P-4 by a bespoke agreement. */
const four: Partial<LandscapeEvidence> = {
  contracts: [
    aContract("C-1", { partyIds: ["P-1"] }),
    aContract("C-2", { partyIds: ["P-2"], category: "RTA" }),
    aContract("C-3", { partyIds: ["P-3"], category: "LTA" }),
    aContract("C-4", { partyIds: ["P-4"], category: "MAATWERK" }),
  ],
  lines: [
    aLine("L-1"),
    aLineFor(["GM0001"], { id: "L-2", contractId: "C-2", segmentId: "S/B" }),
    aLine("L-3", { contractId: "C-3", segmentId: "S/C", areaKind: "LANDELIJK", areaRegionId: null }),
    aBespokeLine({ id: "L-4", contractId: "C-4" }),
  ],
  providers: [
    aProvider("P-1", { name: "De Crèche", identities: ["JOODS"] }),
    aProvider("P-2", { name: "Eend", identities: ["CHRISTELIJK"] }),
    aProvider("P-3", { name: "Fazant" }),
    aProvider("P-4", { name: "Gans" }),
  ],
  segments: [aSegment("A"), aSegment("B"), aSegment("C")],
};

describe("a provider in the landscape", () => {
  test("shows its categories in their order, its segments and its contracts, each once", () => {
    const items = landscape({
      contracts: [
        aContract("C-3", { category: "MAATWERK" }),
        aContract("C-2", { category: "LTA" }),
        aContract("C-1", { category: "RTA" }),
        aContract("C-0", { category: "RTA" }),
      ],
      lines: [
        aLine("L-1", { segmentId: "S/B" }),
        aLine("L-2", { segmentId: "S/A" }),
        aLine("L-3", { contractId: "C-2", segmentId: "S/A" }),
        aBespokeLine({ id: "L-4", contractId: "C-3" }),
      ],
      segments: [aSegment("A"), aSegment("B")],
    });
    expect(items).toEqual([
      {
        provider: aProvider(),
        categories: ["RTA", "LTA", "MAATWERK"],
        segmentIds: ["S/A", "S/B"],
        contractIds: ["C-0", "C-1", "C-2", "C-3"],
      },
    ]);
  });

  test("is there through a contract without lines", () => {
    expect(landscape({ lines: [] })).toMatchObject([{ segmentIds: [], contractIds: ["C-1"] }]);
  });

  test("is there as a member of a consortium on the day", () => {
    const contracts = [aContract("C-1", { partyIds: [], consortiumId: "CS-1" })];
    const providers = [aProvider("P-1"), aProvider("P-2")];
    expect(listed({ contracts, providers, consortiumMemberships: [aMember("P-2")] })).toEqual(["P-2"]);
  });

  test("is not there when it does not exist on the day", () => {
    expect(listed({ providers: [] })).toEqual([]);
  });

  test("is there in run-off, and not when planned, suspended, ended or past its term", () => {
    const under = (given: Parameters<typeof aContract>[1]) =>
      listed({ contracts: [aContract("C-1", given)] });
    expect(under({ status: "UITLOOP" })).toEqual(["P-1"]);
    expect(under({ status: "OPGEZEGD" })).toEqual(["P-1"]);
    expect(under({ status: "GEPLAND" })).toEqual([]);
    expect(under({ status: "OPGESCHORT" })).toEqual([]);
    expect(under({ status: "BEEINDIGD" })).toEqual([]);
    expect(under({ end: day })).toEqual([]);
  });

  test("holds no segment that is no longer in use", () => {
    expect(landscape({ segments: [] })).toMatchObject([{ segmentIds: [], contractIds: ["C-1"] }]);
  });
});

test("the list is by name in the Dutch alphabet, then by id", () => {
  const names = { "P-3": "Éénhoorn", "P-1": "Zwaan", "P-2": "eend", "P-5": "Eend", "P-4": "Eend" };
  const providers = Object.entries(names).map(([id, name]) => aProvider(id, { name }));
  const contracts = [aContract("C-1", { partyIds: Object.keys(names) })];
  expect(listed({ contracts, providers })).toEqual(["P-2", "P-4", "P-5", "P-3", "P-1"]);
});

describe("the filter", () => {
  test.each<[string, Partial<LandscapeQuestion>, string[]]>([
    ["that asks nothing leaves all", {}, ["P-1", "P-2", "P-3", "P-4"]],
    [
      "with empty lists leaves all",
      { segmentsAll: [], segmentsAny: [], categories: [], identities: [] },
      ["P-1", "P-2", "P-3", "P-4"],
    ],
    ["on any of the segments widens", { segmentsAny: ["S/A", "S/C"] }, ["P-1", "P-3"]],
    ["on all of the segments narrows", { segmentsAll: ["S/A", "S/C"] }, []],
    ["on categories keeps any of them", { categories: ["LTA", "MAATWERK"] }, ["P-3", "P-4"]],
    ["on denominations keeps any of them", { identities: ["JOODS", "CHRISTELIJK"] }, ["P-1", "P-2"]],
    ["on text ignores accents, case and blanks around it", { text: " CRECHE " }, ["P-1"]],
    ["on text of blanks leaves all", { text: "  " }, ["P-1", "P-2", "P-3", "P-4"]],
    ["of several fields narrows with each", { categories: ["RTA"], identities: ["CHRISTELIJK"] }, ["P-2"]],
  ])("%s", (_title, question, expected) => {
    expect(listed(four, question)).toEqual(expected);
  });

  test("on all of the segments counts them over all contracts of a provider", () => {
    const given = {
      contracts: [aContract("C-1"), aContract("C-2")],
      lines: [aLine("L-1"), aLine("L-2", { contractId: "C-2", segmentId: "S/B" })],
      segments: [aSegment("A"), aSegment("B")],
    };
    expect(listed(given, { segmentsAll: ["S/A", "S/B"] })).toEqual(["P-1"]);
  });

  test("on a category shows what is held through that category only", () => {
    const given = {
      contracts: [aContract("C-1"), aContract("C-2", { category: "LTA" })],
      lines: [aLine("L-1"), aLine("L-2", { contractId: "C-2", segmentId: "S/B" })],
      segments: [aSegment("A"), aSegment("B")],
    };
    expect(landscape(given, { categories: ["LTA"] })).toMatchObject([
      { categories: ["LTA"], segmentIds: ["S/B"], contractIds: ["C-2"] },
    ]);
  });

  test("on a segment finds who holds one under it, or what is above it as a whole", () => {
    const segments = [aSegment("A"), aSegment("A1", { parentId: "S/A" })];
    expect(
      listed({ segments, lines: [aLine("L-1", { segmentId: "S/A1" })] }, { segmentsAll: ["S/A"] }),
    ).toEqual(["P-1"]);
    expect(listed({ segments }, { segmentsAny: ["S/A1"] })).toEqual(["P-1"]);
  });
});

describe("narrowed to a municipality", () => {
  test("are those whose lines reach it: by region, by name, nationally", () => {
    expect(listed(four, { municipality: "GM0001" })).toEqual(["P-1", "P-2", "P-3", "P-4"]);
    const memberships = [aMembership("GM0001"), aMembership("GM0002")];
    expect(listed({ ...four, memberships }, { municipality: "GM0002" })).toEqual(["P-1", "P-3"]);
  });

  test("a region reaches only its own members", () => {
    expect(listed({ memberships: [aMembership("GM0002")] }, { municipality: "GM0001" })).toEqual([]);
  });

  test("a provider shows only the segments that reach it", () => {
    const given = {
      lines: [aLine("L-1"), aLineFor(["GM0002"], { id: "L-2", segmentId: "S/B" })],
      segments: [aSegment("A"), aSegment("B")],
    };
    expect(landscape(given, { municipality: "GM0001" })).toMatchObject([{ segmentIds: ["S/A"] }]);
  });

  test("a contract without lines does not count", () => {
    expect(listed({ lines: [] }, { municipality: "GM0001" })).toEqual([]);
  });

  test("a line that names a municipality which merged into it counts", () => {
    const given = {
      lines: [aLineFor(["GM0009"])],
      reorganisations: [aReorganisation("2022-01-01", ["GM0009"], ["GM0001"])],
    };
    expect(listed(given, { municipality: "GM0001" })).toEqual(["P-1"]);
    expect(listed(given, { municipality: "GM0001", on: "2022-01-01" })).toEqual(["P-1"]);
    expect(listed({ ...given, reorganisations: [] }, { municipality: "GM0001" })).toEqual([]);
  });

  test("a line in a segment that it does not deploy, or under one, does not count; bespoke lines do", () => {
    const segments = [aSegment("A"), aSegment("A1", { parentId: "S/A" })];
    const deployments = [aDeployment("S/A", false)];
    const narrowed = { municipality: "GM0001" };
    expect(listed({ deployments }, narrowed)).toEqual([]);
    const under = { segments, deployments, lines: [aLine("L-1", { segmentId: "S/A1" })] };
    expect(listed(under, narrowed)).toEqual([]);
    expect(listed({ deployments, lines: [aBespokeLine()] }, narrowed)).toEqual(["P-1"]);
  });
});
