// SPDX-License-Identifier: EUPL-1.2
import { always } from "../../../kit/localDate";
import {
  aContract,
  aLine,
  aMembership,
  aProvider,
  aScheme,
  aSegment,
  day,
} from "../../../test/kit/coverageFacts";
import { type Fact } from "../projection/facts";
import { countUnits } from "../report/report.codes";
import { type ReportEvidence } from "../report/reportEvidence";
import { standingOn } from "../report/standing.rules";
import { progressOf } from "./target.rules";

const evidence: ReportEvidence = {
  regionId: "RG",
  memberships: [aMembership()],
  reorganisations: [],
  contracts: [
    aContract("C-1", { partyIds: ["P-1"], subcontractorIds: ["P-3"] }),
    aContract("C-2", { partyIds: ["P-2"] }),
  ],
  lines: [
    aLine("L-1", { contractId: "C-1", segmentId: "S/A1" }),
    aLine("L-2", { contractId: "C-2", segmentId: "S/B" }),
  ],
  consortia: [],
  consortiumMemberships: [],
  providers: ["P-1", "P-2", "P-3"].map((id) => aProvider(id)),
  successions: [],
  schemes: [aScheme(), aScheme({ id: "T" })],
  segments: [
    ...[aSegment("A"), aSegment("A1", { parentId: "S/A" }), aSegment("B"), aSegment("C")],
    aSegment("A", { id: "T/A", schemeId: "T" }),
  ],
  crosswalks: [],
};

const held = (
  given: Partial<Fact<"Target">>,
  facts: Partial<ReportEvidence> = {},
  recordedSchemeIds: readonly string[] = ["S"],
) => {
  const held = { ...evidence, ...facts };
  const target: Fact<"Target"> = {
    ...{ id: "T", ...always, regionId: "RG", unit: "CONTRACTED", segmentId: null, figure: 2 },
    direction: "AT_MOST",
    ...given,
  };
  const [progress] = progressOf(held, standingOn(held, day), [target], recordedSchemeIds);
  return [progress?.count, progress?.state];
};

it("holds a target against the count of its unit, on the side that was decided", () => {
  expect(held({})).toEqual([2, "REACHED"]);
  expect(held({ figure: 1 })).toEqual([2, "NOT_REACHED"]);
  expect(held({ figure: 3, direction: "AT_LEAST" })).toEqual([2, "NOT_REACHED"]);
  expect(held({ figure: 2, direction: "AT_LEAST" })).toEqual([2, "REACHED"]);
  expect(held({ unit: "DELIVERING" })).toEqual([3, "NOT_REACHED"]);
  expect(held({ unit: "LTA", figure: 0 })).toEqual([0, "REACHED"]);
});

it("counts in its segment, and in those under it", () => {
  expect(held({ segmentId: "S/A", figure: 1 })).toEqual([1, "REACHED"]);
  expect(held({ segmentId: "S/A", unit: "DELIVERING", figure: 1 })).toEqual([2, "NOT_REACHED"]);
  expect(held({ segmentId: "S/B", unit: "DELIVERING", figure: 1 })).toEqual([1, "REACHED"]);
});

it("says nothing of what nobody recorded", () => {
  expect(held({ direction: null })).toEqual([2, "DIRECTION_NOT_RECORDED"]);
  expect(held({ segmentId: "S/Z" })).toEqual([null, "SEGMENT_NOT_IN_USE"]);
});

it("says nothing of contracts that are not in the register", () => {
  expect(held({ segmentId: "S/C", figure: 0 })).toEqual([0, "REACHED"]);
  expect(held({ segmentId: "T/A", figure: 0 })).toEqual([null, "CONTRACTS_NOT_RECORDED"]);
  expect(held({ segmentId: "S/C", figure: 0 }, {}, [])).toEqual([null, "CONTRACTS_NOT_RECORDED"]);
  expect(held({ segmentId: "T/A", figure: 0 }, {}, ["T"])).toEqual([0, "REACHED"]);
  expect(held({}, { contracts: [], lines: [] })).toEqual([null, "CONTRACTS_NOT_RECORDED"]);
});

it("says nothing of a region of which only national contracts are in the register", () => {
  const national = { commissionerKind: "LANDELIJK", commissionerRegionId: null } as const;
  const contracts = [aContract("C-1", { ...national, partyIds: ["P-1"] })];
  for (const unit of countUnits)
    expect(held({ unit, figure: 0, direction: "AT_LEAST" }, { contracts })).toEqual([
      null,
      "CONTRACTS_NOT_RECORDED",
    ]);
  expect(held({ segmentId: "S/A", figure: 1 }, { contracts })).toEqual([null, "CONTRACTS_NOT_RECORDED"]);
});

it("holds a target against nought when what the region bought is over, and against nothing before it began", () => {
  const ended = aContract("C-1", { start: "2019-01-01", end: "2020-01-01" });
  expect(held({ figure: 0 }, { contracts: [ended] })).toEqual([0, "REACHED"]);
  const later = aContract("C-1", { start: "2023-01-01" });
  expect(held({ figure: 0 }, { contracts: [later] })).toEqual([null, "CONTRACTS_NOT_RECORDED"]);
});
