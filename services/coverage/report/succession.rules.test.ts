// SPDX-License-Identifier: EUPL-1.2
// What became of a provider that was split, in the bridges; mergers are in report.rules.test.ts and bridge.rules.test.ts.
import { always } from "../../../kit/localDate";
import { aContract, aMembership, aProvider } from "../../../test/kit/coverageFacts";
import { type Fact, type SuccessionKind } from "../projection/facts";
import { type CountUnit } from "./report.codes";
import { reportOf } from "./report.rules";
import { type ReportEvidence } from "./reportEvidence";

const [before, after] = ["2021-12-31", "2022-01-01"];
const old = { start: "2018-01-01", end: after };
const lasting = { start: "2018-01-01" };

/** Each line as its change, reason and providers. */
function bridge(unit: CountUnit, given: Pick<ReportEvidence, "contracts" | "successions">): string[] {
  const evidence: ReportEvidence = {
    ...{ regionId: "RG", memberships: [aMembership()], reorganisations: [], lines: [] },
    ...{ consortia: [], consortiumMemberships: [], schemes: [], segments: [], crosswalks: [] },
    providers: ["P-1", "P-2", "P-3"].map((id) => aProvider(id)),
    ...given,
  };
  return reportOf(evidence, before, after).bridges[unit].map(
    ({ change, reason, providerIds }) => `${change} ${reason} ${providerIds.join(" ")}`,
  );
}

const succession = (
  predecessorId: string,
  kind: SuccessionKind,
  successorId: string,
): Fact<"Succession"> => ({
  ...{ id: `${predecessorId}/${successorId}`, ...always, validFrom: after },
  ...{ predecessorId, successorId, kind },
});

describe("of a provider that was split", () => {
  const split = (kind: SuccessionKind, ...successorIds: string[]) =>
    successorIds.map((id) => succession("P-1", kind, id));
  const intoTwo = [
    aContract("C-1", old),
    aContract("C-2", { partyIds: ["P-2"] }),
    aContract("C-3", { partyIds: ["P-3"] }),
  ];

  it("it went for the split, and those that came out of it came for that: nobody merged", () => {
    const given = { contracts: intoTwo, successions: split("SPLITSING", "P-2", "P-3") };
    expect(bridge("CONTRACTED", given)).toEqual(["-1 SPLITSING P-1", "2 SPLITSING P-2 P-3"]);
    expect(bridge("CONTRACTS", given)).toEqual(["-1 SPLITSING P-1", "2 SPLITSING P-2 P-3"]);
  });

  it("what was split off is not new, and who goes on beside it did not go for that", () => {
    const goesOn = [aContract("C-1", lasting), aContract("C-2", { partyIds: ["P-2"] })];
    const successions = split("AFSPLITSING", "P-2");
    expect(bridge("CONTRACTED", { contracts: goesOn, successions })).toEqual(["1 AFSPLITSING P-2"]);
    expect(bridge("CONTRACTED", { contracts: [aContract("C-1", old)], successions })).toEqual([
      "-1 NIET_VASTGELEGD P-1",
    ]);
  });

  it("the last step says how one came, and not one over itself", () => {
    const contracts = [aContract("C-1", old), aContract("C-3", { partyIds: ["P-3"] })];
    const merged = succession("P-2", "FUSIE", "P-3");
    expect(bridge("CONTRACTED", { contracts, successions: [...split("SPLITSING", "P-2"), merged] })).toEqual([
      "-1 SPLITSING P-1",
      "1 FUSIE P-3",
    ]);
    const round = [...split("SPLITSING", "P-3"), succession("P-3", "FUSIE", "P-2"), merged];
    expect(bridge("CONTRACTED", { contracts, successions: round })).toEqual([
      "-1 SPLITSING P-1",
      "1 SPLITSING P-3",
    ]);
  });

  it("a subcontractor that was split is gone for that", () => {
    const contracts = [
      aContract("C-1", { ...lasting, validUntil: after, partyIds: ["P-2"], subcontractorIds: ["P-1"] }),
      aContract("C-1", { ...lasting, validFrom: after, partyIds: ["P-2"] }),
    ];
    const successions = split("SPLITSING", "P-3");
    expect(bridge("DELIVERING", { contracts, successions })).toEqual(["-1 SPLITSING P-1"]);
  });
});
