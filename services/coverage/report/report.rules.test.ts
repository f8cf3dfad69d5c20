// SPDX-License-Identifier: EUPL-1.2
import { always } from "../../../kit/localDate";
import { aConsortium, aContract, aMember, aMembership, aProvider } from "../../../test/kit/coverageFacts";
import { daysBetween } from "./days.rules";
import { reportOf } from "./report.rules";
import { type ReportEvidence } from "./reportEvidence";

const [before, after] = ["2021-12-31", "2022-01-01"];
const old = { start: "2018-01-01", end: after };

const evidence = (given: Partial<ReportEvidence>): ReportEvidence => ({
  regionId: "RG",
  memberships: [aMembership()],
  reorganisations: [],
  contracts: [],
  lines: [],
  consortia: [],
  consortiumMemberships: [],
  providers: ["P-1", "P-2", "P-3"].map((id) => aProvider(id)),
  successions: [],
  schemes: [],
  segments: [],
  crosswalks: [],
  ...given,
});

const bridge = (given: Partial<ReportEvidence>, unit: "CONTRACTED" | "COUNTERPARTIES" | "CONTRACTS") =>
  reportOf(evidence(given), before, after).bridges[unit];

describe("the bridge of contracts", () => {
  it("shows nothing of a contract that took the place of another", () => {
    expect(bridge({ contracts: [aContract("C-1", old), aContract("C-2")] }, "CONTRACTS")).toEqual([]);
  });

  it("shows two contracts that became one, and first the one of them that says why it ended", () => {
    const two = [aContract("C-1", old), aContract("C-2", old), aContract("C-3")];
    const line = { change: -1, providerIds: ["P-1"] };
    expect(bridge({ contracts: two }, "CONTRACTS")).toEqual([{ reason: "CONTRACTEN_SAMENGEVOEGD", ...line }]);
    const said = [
      aContract("C-1", old),
      aContract("C-2", { ...old, exitReason: "EIGEN_VERZOEK" }),
      aContract("C-3"),
    ];
    expect(bridge({ contracts: said }, "CONTRACTS")).toEqual([{ reason: "EIGEN_VERZOEK", ...line }]);
  });
});

it("guesses no reason when a term is over and nobody said why", () => {
  expect(bridge({ contracts: [aContract("C-1", old)] }, "CONTRACTED")).toEqual([
    { reason: "NIET_VASTGELEGD", change: -1, providerIds: ["P-1"] },
  ]);
});

it("reads the reason from the version from the day on which a contract was ended", () => {
  const ended = [
    aContract("C-1", { start: "2018-01-01", validUntil: after }),
    aContract("C-1", { ...old, validFrom: after, status: "BEEINDIGD", exitReason: "OPGEZEGD_NO_GO" }),
  ];
  expect(bridge({ contracts: ended }, "CONTRACTED")).toEqual([
    { reason: "OPGEZEGD_NO_GO", change: -1, providerIds: ["P-1"] },
  ]);
});

it("does not give a member that went before the reason for which the contract ended", () => {
  const contracts = [
    aContract("C-1", { ...old, partyIds: [], consortiumId: "CS-1", exitReason: "OPGEZEGD_NO_GO" }),
  ];
  const consortiumMemberships = [aMember("P-1"), aMember("P-2", { validUntil: "2021-06-01" })];
  const report = reportOf(
    evidence({ contracts, consortia: [aConsortium()], consortiumMemberships }),
    "2021-01-01",
    after,
  );
  expect(report.bridges.CONTRACTED).toEqual([
    { reason: "OPGEZEGD_NO_GO", change: -1, providerIds: ["P-1"] },
    { reason: "NIET_VASTGELEGD", change: -1, providerIds: ["P-2"] },
  ]);
});

it("shows who joined a consortium as a counterparty less and one more", () => {
  const contracts = [
    aContract("C-1", old),
    aContract("C-2", { ...old, partyIds: ["P-2"] }),
    aContract("C-3", { partyIds: [], consortiumId: "CS-1" }),
  ];
  const consortiumMemberships = [aMember("P-1"), aMember("P-2")];
  expect(bridge({ contracts, consortia: [aConsortium()], consortiumMemberships }, "COUNTERPARTIES")).toEqual([
    { reason: "IN_CONSORTIUM", change: -2, providerIds: ["P-1", "P-2"] },
    { reason: "IN_CONSORTIUM", change: 1, providerIds: ["P-1", "P-2"] },
  ]);
});

it("leaves a block out when a part of it is not in use: a part is not comparable with the whole", () => {
  const segment = (schemeId: string, code: string, until: string | null, from: string | null) => ({
    id: `${schemeId}/${code}`,
    schemeId,
    parentId: null,
    counterpartId: null,
    movement: null,
    validFrom: from,
    validUntil: until,
  });
  const walk = (from: string, to: string, comparable = true) => ({
    id: `${from}>${to}`,
    ...always,
    fromSegmentId: from,
    toSegmentId: to,
    comparable,
  });
  const given = {
    schemes: ["OLD", "NEW"].map((id) => ({ id, ...always, regionId: "RG" })),
    segments: [
      segment("OLD", "A", after, null),
      segment("OLD", "B", after, null),
      segment("OLD", "C", after, null),
      segment("NEW", "1", null, after),
      segment("NEW", "2", null, after),
      segment("NEW", "3", null, "2023-01-01"),
    ],
    crosswalks: [
      walk("OLD/A", "NEW/1"),
      walk("OLD/B", "NEW/2"),
      walk("OLD/B", "NEW/3"),
      walk("OLD/C", "NEW/2", false),
    ],
  };
  const { comparable } = reportOf(evidence(given), before, after);
  expect(comparable.map(({ fromSegmentIds, toSegmentIds }) => [fromSegmentIds, toSegmentIds])).toEqual([
    [["OLD/A"], ["NEW/1"]],
  ]);
});

it("gives the days of a series, and the last of a month that is too short", () => {
  expect(daysBetween("2021-10-31", "2022-03-31", "MONTH", 100)).toEqual([
    "2021-10-31",
    "2021-11-30",
    "2021-12-31",
    "2022-01-31",
    "2022-02-28",
    "2022-03-31",
  ]);
  expect(daysBetween("2020-02-29", "2024-02-29", "YEAR", 3)).toEqual([
    "2020-02-29",
    "2021-02-28",
    "2022-02-28",
  ]);
  expect(daysBetween("9999-11-30", "9999-12-31", "QUARTER", 5)).toEqual(["9999-11-30"]);
});

it("counts a denomination once of a provider, and as gone only when there was one", () => {
  const providers = [
    aProvider("P-1", { identities: ["JOODS", "JOODS"] }),
    aProvider("P-2", { identities: ["ISLAMITISCH"] }),
  ];
  const contracts = [aContract("C-1", old), aContract("C-2", { partyIds: ["P-2"] })];
  expect(reportOf(evidence({ providers, contracts }), before, after).identities).toEqual([
    { identityId: "ISLAMITISCH", from: 0, to: 1, disappeared: false },
    { identityId: "JOODS", from: 1, to: 0, disappeared: true },
  ]);
});
