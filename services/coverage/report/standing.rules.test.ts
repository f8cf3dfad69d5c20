// SPDX-License-Identifier: EUPL-1.2
import { aContract, aMembership, aReorganisation } from "../../../test/kit/coverageFacts";
import { type ReportEvidence } from "./reportEvidence";
import { standingOn } from "./standing.rules";

const [before, after] = ["2021-12-31", "2022-01-01"];

const evidence: ReportEvidence = {
  regionId: "RG",
  memberships: [aMembership()],
  reorganisations: [],
  contracts: [],
  lines: [],
  consortia: [],
  consortiumMemberships: [],
  providers: [],
  successions: [],
  schemes: [],
  segments: [],
  crosswalks: [],
};

describe("says whether the contracts of the region itself are recorded", () => {
  const national = { commissionerKind: "LANDELIJK", commissionerRegionId: null } as const;
  const bought = (...ids: string[]) =>
    aContract("C-1", {
      ...{ commissionerKind: "GEMEENTEN_GEZAMENLIJK", commissionerRegionId: null },
      commissionerMunicipalityIds: ids,
      start: "2018-01-01",
    });
  const recorded = (given: Partial<ReportEvidence>) => {
    return [before, after].map((day) => standingOn({ ...evidence, ...given }, day).contractsRecorded);
  };

  it.each([
    ["none at all", [], [false, false]],
    ["national ones alone", [aContract("C-1", national)], [false, false]],
    ["those of another region", [aContract("C-1", { commissionerRegionId: "RX" })], [false, false]],
    ["those of municipalities elsewhere", [bought("GM0098", "GM0099")], [false, false]],
    ["its own, from the first day on", [aContract()], [false, true]],
    [
      "its own, that ended long ago",
      [aContract("C-1", { start: "2018-01-01", end: "2019-01-01" })],
      [true, true],
    ],
    ["its own, that is still to begin", [aContract("C-1", { start: "2022-01-02" })], [false, false]],
    [
      "its own, of which it is known from a later day on",
      [aContract("C-1", { start: "2018-01-01", validFrom: after })],
      [false, true],
    ],
    [
      "its own that was over before it began",
      [aContract("C-1", { validUntil: "2019-01-01" })],
      [false, false],
    ],
    [
      "its own that was never in force",
      [aContract("C-1", { status: "GEPLAND", start: "2018-01-01" })],
      [false, false],
    ],
    ["those of a member", [bought("GM0001", "GM0099")], [true, true]],
  ])("with %s", (_what, contracts, expected) => {
    expect(recorded({ contracts })).toEqual(expected);
  });

  it("by the members of each day, and what went into them", () => {
    const contracts = [bought("GM0099")];
    const joined = aMembership("GM0099", { validFrom: after });
    expect(recorded({ contracts, memberships: [joined] })).toEqual([false, true]);
    const reorganisations = [aReorganisation(after, ["GM0099"], ["GM0001"])];
    expect(recorded({ contracts, reorganisations })).toEqual([false, true]);
  });
});
