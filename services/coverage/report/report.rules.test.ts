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

  it("shows a contract that ended and one of another provider that began, for neither took the place of the other", () => {
    const contracts = [aContract("C-1", old), aContract("C-2", { partyIds: ["P-2"] })];
    expect(bridge({ contracts }, "CONTRACTS")).toEqual([
      { reason: "NIET_VASTGELEGD", change: -1, providerIds: ["P-1"] },
      { reason: "NIEUW", change: 1, providerIds: ["P-2"] },
    ]);
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
    schemes: [
      ...["OLD", "NEW"].map((id) => ({ id, ...always, regionId: "RG" })),
      { id: "ELSEWHERE", ...always, regionId: "RX" },
    ],
    segments: [
      segment("OLD", "Z", after, null),
      segment("OLD", "Y", "2021-01-01", null),
      segment("OLD", "M", after, null),
      segment("ELSEWHERE", "D", after, null),
      segment("OLD", "A", after, null),
      segment("OLD", "B", after, null),
      segment("OLD", "C", after, null),
      segment("NEW", "1", null, after),
      segment("NEW", "2", null, after),
      segment("NEW", "3", null, "2023-01-01"),
      ...["4", "5", "6", "7"].map((code) => segment("NEW", code, null, after)),
    ],
    crosswalks: [
      walk("OLD/Z", "NEW/4"),
      // Of a block with a segment that was over by then, and of another region.
      walk("OLD/C", "NEW/5"),
      walk("OLD/Y", "NEW/5"),
      walk("ELSEWHERE/D", "NEW/6"),
      walk("OLD/A", "NEW/1"),
      walk("OLD/B", "NEW/2"),
      walk("OLD/B", "NEW/3"),
      walk("OLD/C", "NEW/2", false),
      walk("OLD/M", "NEW/7"),
    ],
  };
  const { comparable } = reportOf(evidence(given), before, after);
  expect(comparable.map(({ fromSegmentIds, toSegmentIds }) => [fromSegmentIds, toSegmentIds])).toEqual([
    [["OLD/A"], ["NEW/1"]],
    [["OLD/M"], ["NEW/7"]],
    [["OLD/Z"], ["NEW/4"]],
  ]);
});

describe("of a provider that nobody said it of, the reason", () => {
  const of = (consortiumId: string) => ({ partyIds: [], consortiumId });
  const consortia = ["CS-1", "CS-2"].map((id) => aConsortium(id));
  const member = (consortiumId: string, id: string, until: string | null = null) =>
    aMember(id, { id: `${consortiumId}/${id}`, consortiumId, validUntil: until });

  it("is that it left a consortium when one of its own stays", () => {
    // P-1 was in both; the first goes on with P-2, the second ends.
    const contracts = [
      aContract("C-1", { start: "2018-01-01", ...of("CS-1") }),
      aContract("C-2", { ...old, ...of("CS-2") }),
    ];
    const given = { contracts, consortia };
    const others = [member("CS-1", "P-2"), member("CS-2", "P-1")];
    const left = { change: -1, providerIds: ["P-1"] };
    expect(
      bridge({ ...given, consortiumMemberships: [...others, member("CS-1", "P-1", after)] }, "CONTRACTED"),
    ).toEqual([{ reason: "UIT_CONSORTIUM", ...left }]);
    expect(bridge({ ...given, consortiumMemberships: others }, "CONTRACTED")).toEqual([
      { reason: "NIET_VASTGELEGD", ...left },
    ]);
  });

  it("is a merger when another went into it, and nothing more when it came with a consortium that is new as well", () => {
    const given = {
      consortia,
      contracts: [aContract("C-1", old), aContract("C-2", of("CS-1"))],
      consortiumMemberships: [member("CS-1", "P-2")],
    };
    const came = { change: 1, providerIds: ["P-2"] };
    expect(bridge(given, "CONTRACTED")).toContainEqual({ reason: "NIEUW", ...came });
    const succession = {
      ...always,
      id: "P-1>P-2",
      predecessorId: "P-1",
      successorId: "P-2",
      validFrom: after,
    };
    expect(bridge({ ...given, successions: [{ ...succession, kind: "FUSIE" }] }, "CONTRACTED")).toEqual([
      { reason: "FUSIE", change: -1, providerIds: ["P-1"] },
      { reason: "FUSIE", ...came },
    ]);
  });

  it("is no merger that is still to come, or that was before", () => {
    const merger = (validFrom: string) => ({
      ...{ id: "P-1>P-2", predecessorId: "P-1", successorId: "P-2", kind: "FUSIE" as const },
      ...{ validFrom, validUntil: null },
    });
    const reasonOn = (day: string) =>
      (["CONTRACTED", "CONTRACTS"] as const).flatMap((unit) =>
        bridge({ contracts: [aContract("C-1", old)], successions: [merger(day)] }, unit).map(
          ({ reason }) => reason,
        ),
      );
    expect([before, after, "2022-01-02"].map(reasonOn)).toEqual([
      ["NIET_VASTGELEGD", "NIET_VASTGELEGD"],
      ["FUSIE", "FUSIE"],
      ["NIET_VASTGELEGD", "NIET_VASTGELEGD"],
    ]);
  });
});

it("counts what a member bought together with others, and what is national, and nothing of another region", () => {
  const by = (commissionerKind: "GEMEENTEN_GEZAMENLIJK" | "LANDELIJK" | "REGIO", ...ids: string[]) => ({
    ...{ start: "2018-01-01", commissionerKind, commissionerMunicipalityIds: ids },
    commissionerRegionId: commissionerKind === "REGIO" ? "RX" : null,
  });
  const contracts = [
    aContract("C-1", by("GEMEENTEN_GEZAMENLIJK", "GM0001", "GM0099")),
    aContract("C-2", { ...by("LANDELIJK"), partyIds: ["P-2"], category: "LTA" }),
    aContract("C-3", { ...by("REGIO"), partyIds: ["P-3"] }),
    aContract("C-4", { ...by("GEMEENTEN_GEZAMENLIJK", "GM0098", "GM0099"), partyIds: ["P-3"] }),
  ];
  const { rta, lta, contracted, contractedByRegion, contractedByMunicipalities } = reportOf(
    evidence({ contracts }),
    before,
    after,
  ).to;
  expect([rta, lta, contracted, contractedByRegion, contractedByMunicipalities]).toEqual([1, 1, 2, 0, 1]);
});

it("counts a contract that binds nobody who exists in no unit", () => {
  const contracts = [
    aContract("C-1", { start: "2018-01-01", partyIds: ["NIEMAND"], subcontractorIds: ["P-1"] }),
  ];
  const {
    contracts: counted,
    delivering,
    counterparties,
  } = reportOf(evidence({ contracts }), before, after).to;
  expect([counted, delivering, counterparties]).toEqual([0, 0, 0]);
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
  expect(daysBetween("2020-01-31", "2020-03-01", "MONTH", 9)).toEqual(["2020-01-31", "2020-02-29"]);
  expect(daysBetween("9999-11-30", "9999-12-31", "QUARTER", 5)).toEqual(["9999-11-30"]);
});

it("counts a denomination once of a provider, and as gone only when there was one", () => {
  const providers = [
    aProvider("P-1", { identities: ["JOODS", "JOODS"] }),
    aProvider("P-2", { identities: ["ISLAMITISCH"] }),
  ];
  const contracts = [aContract("C-1", old), aContract("C-2", { partyIds: ["P-2"] })];
  const found = (contracts: ReportEvidence["contracts"]) =>
    reportOf(evidence({ providers, contracts }), before, after).identities;
  const gone = { identityId: "JOODS", from: 1, to: 0, disappeared: true };
  expect(found(contracts)).toEqual([{ identityId: "ISLAMITISCH", from: 0, to: 1, disappeared: false }, gone]);
  const stays = aContract("C-3", { start: "2018-01-01", partyIds: ["P-2"] });
  expect(found([...contracts, stays])).toEqual([
    { identityId: "ISLAMITISCH", from: 1, to: 1, disappeared: false },
    gone,
  ]);
});
