// SPDX-License-Identifier: EUPL-1.2
import { aConsortium, aContract, aMember, aMembership, aProvider } from "../../../test/kit/coverageFacts";
import { type ExitReason } from "../projection/facts";
import { departuresBetween, lastReasonOf, recordedExits } from "./departure.rules";
import { type ReportEvidence } from "./reportEvidence";
import { standingOn } from "./standing.rules";

const [before, after] = ["2021-12-31", "2022-01-01"];

const evidence = (contracts: ReportEvidence["contracts"]): ReportEvidence => ({
  regionId: "RG",
  memberships: [aMembership()],
  reorganisations: [],
  contracts,
  lines: [],
  consortia: [],
  consortiumMemberships: [],
  providers: ["P-1", "P-2"].map((id) => aProvider(id)),
  successions: [],
  schemes: [],
  segments: [],
  crosswalks: [],
});

describe("what was recorded with a contract", () => {
  const exits = (...contracts: ReportEvidence["contracts"]) => {
    const all = evidence(contracts);
    return [...recordedExits(all, standingOn(all, after))];
  };

  it("is not told of one that still counts at the end, as in the time after notice", () => {
    const noticed = { start: "2018-01-01", exitReason: "EIGEN_VERZOEK" as const };
    expect(exits(aContract("C-1", { ...noticed, end: "2022-06-01" }))).toEqual([]);
    expect(exits(aContract("C-1", { ...noticed, end: after }))).toEqual([["C-1", "EIGEN_VERZOEK"]]);
  });

  it("is what its last version by then says, on the day itself and not after it", () => {
    const ended = { start: "2018-01-01", end: after };
    const first = aContract("C-1", { ...ended, validFrom: null, validUntil: after });
    const onTheDay = aContract("C-1", { ...ended, validFrom: after, exitReason: "EIGEN_VERZOEK" });
    const later = aContract("C-1", { ...ended, validFrom: "2022-01-02", exitReason: "EINDE_LOOPTIJD" });
    expect(exits(first, onTheDay, later)).toEqual([["C-1", "EIGEN_VERZOEK"]]);
    expect(exits(first, later)).toEqual([]);
  });
});

describe("what was recorded when the last of them ended", () => {
  const departure = (until: string, exitReason: ExitReason | null) => ({
    ...{ providerId: "P-1", category: "RTA" as const, consortiumId: null, contractId: "C-1" },
    ...{ until, exitReason },
  });

  it("is of the binding that was the longest, and not what an earlier one ended for", () => {
    const early = departure("2021-03-01", "EIGEN_VERZOEK");
    expect(lastReasonOf([early, departure("2021-12-01", null)])).toBeNull();
    expect(lastReasonOf([departure("2021-12-01", "EINDE_LOOPTIJD"), early])).toBe("EINDE_LOOPTIJD");
    expect(lastReasonOf([early])).toBe("EIGEN_VERZOEK");
    expect(lastReasonOf([])).toBeNull();
  });

  it("is, of several that ended on one day, the first in the order of the list", () => {
    const day = "2021-12-01";
    const both = [departure(day, "EINDE_LOOPTIJD"), departure(day, "OPGEZEGD_NO_GO"), departure(day, null)];
    expect(lastReasonOf(both)).toBe("OPGEZEGD_NO_GO");
    expect(lastReasonOf([...both].reverse())).toBe("OPGEZEGD_NO_GO");
  });
});

it("finds what began and ended between the two days, and no end of what still runs at the second", () => {
  const contracts = [
    aContract("C-1", { start: "2021-02-01", end: "2021-06-01", exitReason: "EIGEN_VERZOEK" }),
    aContract("C-2", { start: "2021-02-01", end: "2022-06-01", partyIds: ["P-2"] }),
    aContract("C-3", { start: "2020-01-01", end: "2020-06-01", partyIds: ["P-2"] }),
  ];
  const all = evidence(contracts);
  const found = departuresBetween(all, standingOn(all, "2020-12-31"), standingOn(all, before));
  const told = [...found].map(([id, each]) => [id, each.map(({ until, exitReason }) => [until, exitReason])]);
  expect(told).toEqual([
    ["P-1", [["2021-06-01", "EIGEN_VERZOEK"]]],
    ["P-2", [["9999-12-31", null]]],
  ]);
});

it("is silent of what begins after the second day: who comes back later has left all the same", () => {
  const contracts = [
    aContract("C-1", { start: "2021-02-01", end: "2021-06-01", exitReason: "EIGEN_VERZOEK" }),
    aContract("C-2", { start: after, end: null }),
    aContract("C-3", { start: "2021-06-01", end: null, validFrom: after }),
  ];
  const all = evidence(contracts);
  const found = departuresBetween(all, standingOn(all, "2020-12-31"), standingOn(all, before));
  expect(lastReasonOf(found.get("P-1") ?? [])).toBe("EIGEN_VERZOEK");
});

describe("of a consortium binds", () => {
  const member = (id: string, days: { validFrom?: string; validUntil?: string }, consortiumId = "CS-1") =>
    aMember(id, { id: `${consortiumId}/${id}`, consortiumId, ...days });
  const bound = (end: string | null, ...consortiumMemberships: ReportEvidence["consortiumMemberships"]) => {
    const contract = aContract("C-1", {
      ...{ start: "2021-02-01", end },
      partyIds: [],
      consortiumId: "CS-1",
    });
    const all = { ...evidence([contract]), consortia: [aConsortium()], consortiumMemberships };
    const found = departuresBetween(all, standingOn(all, "2020-12-31"), standingOn(all, before));
    return [...found].map(([id, each]) => [id, each.map(({ until }) => until).join()]);
  };

  it("who was a member on one of the days of the contract, until the first of both ended", () => {
    expect(
      bound(
        "2021-09-01",
        member("ALL", {}),
        member("WENT", { validUntil: "2021-04-01" }),
        member("LAST-DAY", { validFrom: "2021-08-31" }),
        member("FIRST-DAY", { validUntil: "2021-02-02" }),
        member("LATER", { validUntil: "2021-10-01" }),
        member("GONE-BEFORE", { validUntil: "2021-02-01" }),
        member("CAME-AFTER", { validFrom: "2021-09-01" }),
        member("ELSEWHERE", {}, "CS-2"),
      ),
    ).toEqual([
      ["ALL", "2021-09-01"],
      ["WENT", "2021-04-01"],
      ["LAST-DAY", "2021-09-01"],
      ["FIRST-DAY", "2021-02-02"],
      ["LATER", "2021-09-01"],
    ]);
  });

  it("who is one at the second day without an end, and nobody who becomes one after it", () => {
    expect(
      bound(
        null,
        member("STILL", { validUntil: after }),
        member("ENDED", { validUntil: before }),
        member("NEW", { validFrom: before }),
        member("TO-COME", { validFrom: after }),
      ),
    ).toEqual([
      ["STILL", "9999-12-31"],
      ["ENDED", before],
      ["NEW", "9999-12-31"],
    ]);
  });
});
