// SPDX-License-Identifier: EUPL-1.2
import {
  aConsortium,
  aContract,
  aDeployment,
  aLine,
  aLineFor,
  aMember,
  aMembership,
  aMunicipality,
  aProvider,
  aSegment,
  aStop,
  day,
  someEvidence,
} from "../../../test/kit/coverageFacts";
import { askableOf, cellsOf, type ChoiceEvidence, totalsOf, whatIfOf } from "./choice.rules";

/** Two municipalities and two segments: A is bought for the region, B for GM0001 alone. */
function evidence(given: Partial<ChoiceEvidence> = {}): ChoiceEvidence {
  const segments = [aSegment("A"), aSegment("B")];
  return {
    ...someEvidence({
      segments,
      memberships: [aMembership("GM0001"), aMembership("GM0002")],
      contracts: [aContract("C-1"), aContract("C-2", { partyIds: ["P-2"] })],
      lines: [aLine("L-1"), aLineFor(["GM0001"], { id: "L-2", contractId: "C-2", segmentId: "S/B" })],
      providers: [aProvider("P-1"), aProvider("P-2"), aProvider("P-3")],
    }),
    municipalities: [aMunicipality(), aMunicipality({ id: "GM0002" })],
    askable: segments,
    recorded: new Map(["GM0001", "GM0002", "GM0003"].map((id) => [id, new Set(["S"])])),
    ...given,
  };
}

const plain = (given: Partial<ChoiceEvidence>) =>
  cellsOf(evidence(given), day).map(({ municipality, segment, ...counts }) => [
    `${municipality.id} ${segment.id}`,
    counts.providers,
    counts.openProviders,
    counts.counterparties,
    counts.answer,
  ]);

describe("a cell", () => {
  it("counts own lines that reach the municipality", () => {
    expect(plain({})).toEqual([
      ["GM0001 S/A", 1, 1, 1, "COVERED"],
      ["GM0001 S/B", 1, 1, 1, "COVERED"],
      ["GM0002 S/A", 1, 1, 1, "COVERED"],
      ["GM0002 S/B", 0, 0, 0, "BLANK_SPOT"],
    ]);
  });

  it("is in the order of the codes, in whatever order they were found", () => {
    const { municipalities, askable } = evidence();
    const turned = { municipalities: [...municipalities].reverse(), askable: [...askable].reverse() };
    expect(plain(turned)).toEqual(plain({}));
  });

  it("is not cured by a counterpart", () => {
    const segments = [aSegment("A"), aSegment("B", { counterpartId: "S/A" })];
    expect(plain({ segments, askable: segments })[3]).toEqual(["GM0002 S/B", 0, 0, 0, "BLANK_SPOT"]);
  });

  it("heeds what its own municipality does not deploy, and no other", () => {
    expect(plain({ deployments: [aDeployment("S/A", false)] })).toEqual([
      ["GM0001 S/A", 0, 0, 0, "NOT_DEPLOYED"],
      ["GM0001 S/B", 1, 1, 1, "COVERED"],
      ["GM0002 S/A", 1, 1, 1, "COVERED"],
      ["GM0002 S/B", 0, 0, 0, "BLANK_SPOT"],
    ]);
  });

  it("counts a consortium as one counterparty, and its members as providers", () => {
    const consortium = {
      contracts: [aContract("C-1", { partyIds: [], consortiumId: "CS-1" })],
      consortia: [aConsortium()],
      consortiumMemberships: [aMember("P-1"), aMember("P-2"), aMember("P-3")],
    };
    expect(plain(consortium)[0]).toEqual(["GM0001 S/A", 3, 3, 1, "COVERED"]);
  });

  it("counts a provider with two lines once, open when one of them is", () => {
    const lines = [aLine("L-1"), aLine("L-9", { intakeOpen: false })];
    expect(plain({ lines })[0]).toEqual(["GM0001 S/A", 1, 1, 1, "COVERED"]);
  });

  it.each([
    ["who has stopped", { stops: [aStop()] }],
    ["whose line takes nobody", { lines: [aLine("L-1", { intakeOpen: false })] }],
    ["of whom it is not known", { lines: [aLine("L-1", { intakeOpen: null })] }],
    ["whose contract runs off", { contracts: [aContract("C-1", { status: "UITLOOP" as const })] }],
  ])("does not count as open %s", (_who, given) => {
    expect(plain(given)[0]).toEqual(["GM0001 S/A", 1, 0, 1, "COVERED"]);
  });
});

test("only segments of the scheme with nothing under them are asked about", () => {
  const segments = [
    aSegment("4"),
    aSegment("4A", { parentId: "S/4" }),
    aSegment("2"),
    aSegment("X", { id: "T/X", schemeId: "T" }),
  ];
  expect(askableOf("S", segments).map(({ id }) => id)).toEqual(["S/4A", "S/2"]);
});

test("a cell without anybody is a blank spot where its own contracts are recorded, and there alone", () => {
  const recorded = new Map([
    ["GM0001", new Set(["S"])],
    ["GM0002", new Set(["T"])],
  ]);
  expect(plain({ lines: [], recorded }).map(([place, , , , answer]) => [place, answer])).toEqual([
    ["GM0001 S/A", "BLANK_SPOT"],
    ["GM0001 S/B", "BLANK_SPOT"],
    ["GM0002 S/A", "NOT_RECORDED"],
    ["GM0002 S/B", "NOT_RECORDED"],
  ]);
});

test("the totals count cells, and blank spots are not what is not deployed", () => {
  const { lines, contracts } = evidence();
  const more = {
    municipalities: ["GM0001", "GM0002", "GM0003"].map((id) => aMunicipality({ id })),
    memberships: ["GM0001", "GM0002", "GM0003"].map((id) => aMembership(id)),
    deployments: [aDeployment("S/B", false)],
    contracts: [...contracts, aContract("C-3", { partyIds: ["P-3"] })],
    lines: [...lines, aLineFor(["GM0002"], { id: "L-3", contractId: "C-3" })],
  };
  expect(totalsOf(cellsOf(evidence(more), day))).toEqual({
    blankSpots: 2,
    notRecorded: 0,
    notDeployed: 1,
    oneProvider: 2,
    twoOrMoreProviders: 1,
    twoOrMoreCounterparties: 1,
  });
});

test("a consortium is many providers and no choice between counterparties", () => {
  const joint = {
    contracts: [aContract("C-1", { partyIds: [], consortiumId: "CS-1" })],
    lines: [aLine("L-1")],
    consortia: [aConsortium()],
    consortiumMemberships: [aMember("P-1"), aMember("P-2")],
  };
  const { twoOrMoreProviders, twoOrMoreCounterparties } = totalsOf(cellsOf(evidence(joint), day));
  expect([twoOrMoreProviders, twoOrMoreCounterparties]).toEqual([2, 0]);
});

describe("what if", () => {
  const counts = (without: readonly string[]) =>
    whatIfOf(evidence(), without, day).map(({ providersNow, providersThen }) => [
      providersNow,
      providersThen,
    ]);

  it("nothing had ended, all stays as it is", () => {
    expect(counts([])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
      [0, 0],
    ]);
  });

  it("a contract had ended, its lines are gone in every municipality", () => {
    expect(counts(["C-1"])).toEqual([
      [1, 0],
      [1, 1],
      [1, 0],
      [0, 0],
    ]);
  });
});
