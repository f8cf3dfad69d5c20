// SPDX-License-Identifier: EUPL-1.2
// The reasons of the bridges, as docs/coverage-rules.md "Landscape report" has them; who is counted in them is held against
// the oracle in test/agreement.
import { always } from "../../../kit/localDate";
import {
  aConsortium,
  aContract,
  aLine,
  aMember,
  aMembership,
  aProvider,
  aScheme,
  aSegment,
} from "../../../test/kit/coverageFacts";
import { reportOf } from "./report.rules";
import { type CountUnit } from "./report.codes";
import { type ReportEvidence } from "./reportEvidence";

const [before, after] = ["2021-12-31", "2022-01-01"];
const old = { start: "2018-01-01", end: after };
const lasting = { start: "2018-01-01" };

const evidence = (given: Partial<ReportEvidence>): ReportEvidence => ({
  regionId: "RG",
  memberships: [aMembership()],
  reorganisations: [],
  contracts: [],
  lines: [],
  consortia: ["CS-1", "CS-2"].map((id) => aConsortium(id)),
  consortiumMemberships: [],
  providers: ["P-1", "P-2", "P-3"].map((id) => aProvider(id)),
  successions: [],
  schemes: [],
  segments: [],
  crosswalks: [],
  ...given,
});

const report = (given: Partial<ReportEvidence>) => reportOf(evidence(given), before, after);

/** Each line as its change, reason and providers. */
const bridge = (unit: CountUnit, given: Partial<ReportEvidence>): string[] =>
  report(given).bridges[unit].map(
    ({ change, reason, providerIds }) => `${change} ${reason} ${providerIds.join(" ")}`,
  );

const of = (consortiumId: string) => ({ partyIds: [], consortiumId });
const members = (consortiumId: string, ...ids: string[]) =>
  ids.map((id) => aMember(id, { id: `${consortiumId}/${id}`, consortiumId }));
const merger = (predecessorId: string, successorId: string, validFrom: string) => ({
  ...{ id: `${predecessorId}>${successorId}`, predecessorId, successorId, kind: "FUSIE" as const },
  ...{ validFrom, validUntil: null },
});

describe("in a category", () => {
  it("who goes on in one that is new to it was converted, in the bridges of both", () => {
    const contracts = [aContract("C-1", { ...old, category: "MAATWERK" }), aContract("C-2")];
    expect([bridge("MAATWERK", { contracts }), bridge("RTA", { contracts })]).toEqual([
      ["-1 CATEGORIE_GEWIJZIGD P-1"],
      ["1 CATEGORIE_GEWIJZIGD P-1"],
    ]);
    expect(bridge("CONTRACTED", { contracts })).toEqual([]);
  });

  const each = ["RTA", "LTA", "MAATWERK"] as const;
  it.each(each)("who goes on in another one left %s for what was recorded of it, if anything", (category) => {
    const other = category === "LTA" ? "RTA" : "LTA";
    const leaving = (exitReason: "EIGEN_VERZOEK" | null) => [
      aContract("C-1", { ...lasting, category: other }),
      aContract("C-2", { ...old, category, exitReason }),
    ];
    expect(bridge(category, { contracts: leaving("EIGEN_VERZOEK") })).toEqual(["-1 EIGEN_VERZOEK P-1"]);
    expect(bridge(category, { contracts: leaving(null) })).toEqual(["-1 NIET_VASTGELEGD P-1"]);
  });

  it("who came from one that it still has is new to it", () => {
    const contracts = [aContract("C-1", { ...lasting, category: "LTA" }), aContract("C-2")];
    expect(bridge("RTA", { contracts })).toEqual(["1 NIEUW P-1"]);
  });

  it("who left the landscape has the reason for that", () => {
    const contracts = [
      aContract("C-1", old),
      aContract("C-2", { ...lasting, partyIds: ["P-2"], subcontractorIds: ["P-1"] }),
    ];
    expect(bridge("RTA", { contracts })).toEqual(["-1 ONDERAANNEMER P-1"]);
  });

  it("who came into the landscape has the reason for that", () => {
    const contracts = [
      aContract("C-1", { ...lasting, partyIds: ["P-2"], subcontractorIds: ["P-1"] }),
      aContract("C-2"),
    ];
    expect(bridge("RTA", { contracts })).toEqual(["1 GEEN_ONDERAANNEMER_MEER P-1"]);
  });
});

describe("among those that deliver", () => {
  const contracts = (first: readonly string[], then: readonly string[]) => [
    aContract("C-1", { ...old, partyIds: ["P-2"], subcontractorIds: first }),
    aContract("C-2", { partyIds: ["P-2"], subcontractorIds: then }),
  ];

  it("a subcontractor that is none any more merged, or is just that", () => {
    expect(bridge("DELIVERING", { contracts: contracts(["P-1"], []) })).toEqual([
      "-1 GEEN_ONDERAANNEMER_MEER P-1",
    ]);
    const successions = [merger("P-1", "P-2", after)];
    expect(bridge("DELIVERING", { contracts: contracts(["P-1"], []), successions })).toEqual([
      "-1 FUSIE P-1",
    ]);
    // It had merged before: that is not why it goes now.
    const earlier = [merger("P-1", "P-2", before)];
    expect(bridge("DELIVERING", { contracts: contracts(["P-1"], []), successions: earlier })).toEqual([
      "-1 GEEN_ONDERAANNEMER_MEER P-1",
    ]);
  });

  it("who comes as a subcontractor comes as one, and who is contracted comes for the reason of that", () => {
    const more = [...contracts([], ["P-1"]), aContract("C-3", { partyIds: ["P-3"] })];
    expect(bridge("DELIVERING", { contracts: more })).toEqual(["1 ONDERAANNEMER P-1", "1 NIEUW P-3"]);
  });
});

describe("among counterparties", () => {
  it("who left the landscape has the reason recorded, and not a consortium", () => {
    const contracts = [aContract("C-1", { ...old, exitReason: "EIGEN_VERZOEK" })];
    expect(bridge("COUNTERPARTIES", { contracts })).toEqual(["-1 EIGEN_VERZOEK P-1"]);
  });

  it("a consortium that left has the first reason recorded of its own contracts", () => {
    const contracts = [
      aContract("C-1", { ...old, ...of("CS-1"), exitReason: "EIGEN_VERZOEK" }),
      aContract("C-2", { ...old, ...of("CS-1"), exitReason: "KWALITEITSEISEN_NIET_GEHAALD" }),
      aContract("C-3", { ...old, ...of("CS-2"), exitReason: "NIET_INGESCHREVEN_OF_NIET_GEGUND" }),
    ];
    const consortiumMemberships = [...members("CS-1", "P-1"), ...members("CS-2", "P-2")];
    expect(bridge("COUNTERPARTIES", { contracts, consortiumMemberships })).toEqual([
      "-1 NIET_INGESCHREVEN_OF_NIET_GEGUND P-2",
      "-1 KWALITEITSEISEN_NIET_GEHAALD P-1",
    ]);
  });

  it("a consortium of which a member goes on by itself went apart; of which nobody does, nobody said why", () => {
    const consortiumMemberships = members("CS-1", "P-1", "P-2");
    const contracts = [aContract("C-1", { ...old, ...of("CS-1") }), aContract("C-2")];
    expect(bridge("COUNTERPARTIES", { contracts, consortiumMemberships })).toEqual([
      "-1 UIT_CONSORTIUM P-1 P-2",
      "1 UIT_CONSORTIUM P-1",
    ]);
    expect(bridge("COUNTERPARTIES", { contracts: contracts.slice(0, 1), consortiumMemberships })).toEqual([
      "-1 NIET_VASTGELEGD P-1 P-2",
    ]);
  });

  it("a consortium with a member of before came together, and another is new", () => {
    const consortiumMemberships = members("CS-1", "P-1", "P-2");
    const contracts = [aContract("C-1", old), aContract("C-2", of("CS-1"))];
    expect(bridge("COUNTERPARTIES", { contracts, consortiumMemberships })).toEqual([
      "-1 IN_CONSORTIUM P-1",
      "1 IN_CONSORTIUM P-1 P-2",
    ]);
    expect(bridge("COUNTERPARTIES", { contracts: contracts.slice(1), consortiumMemberships })).toEqual([
      "1 NIEUW P-1 P-2",
    ]);
  });

  it("who came into the landscape by itself has the reason for that", () => {
    const contracts = [
      aContract("C-1", { ...lasting, partyIds: ["P-2"], subcontractorIds: ["P-1"] }),
      aContract("C-2"),
    ];
    expect(bridge("COUNTERPARTIES", { contracts })).toEqual(["1 GEEN_ONDERAANNEMER_MEER P-1"]);
  });
});

describe("of contracts", () => {
  const together = members("CS-1", "P-1", "P-2");

  it("more of the same provider are new ones, and those are the last by number", () => {
    const contracts = [aContract("C-1", old), aContract("C-2"), aContract("C-3")];
    expect(bridge("CONTRACTS", { contracts })).toEqual(["1 NIEUW P-1"]);
    const apart = [
      aContract("C-1", { ...old, ...of("CS-1") }),
      aContract("C-2"),
      aContract("C-3", { partyIds: ["P-2"] }),
    ];
    expect(bridge("CONTRACTS", { contracts: apart, consortiumMemberships: together })).toEqual([
      "1 NIEUW P-2",
    ]);
  });

  it("one came for the reason for which all of its providers came, and else is new", () => {
    const others = (...subcontractorIds: string[]) =>
      aContract("C-1", { ...lasting, partyIds: ["P-3"], subcontractorIds });
    const came = (...contracts: ReportEvidence["contracts"]) =>
      bridge("CONTRACTS", { contracts, consortiumMemberships: together });
    const joint = aContract("C-2", of("CS-1"));
    expect(came(others("P-1", "P-2"), joint)).toEqual(["1 GEEN_ONDERAANNEMER_MEER P-1 P-2"]);
    expect(came(others("P-1"), joint)).toEqual(["1 NIEUW P-1 P-2"]);
    // P-2 was there already, so nothing is said of why the contract came.
    const there = aContract("C-9", { ...lasting, partyIds: ["P-2"] });
    expect(came(others("P-1"), there, joint)).toEqual(["1 NIEUW P-1 P-2"]);
  });

  it("one of which a provider was contracted already is new, whatever else is said of them", () => {
    const held = [aContract("C-1", { ...lasting, ...of("CS-1") }), aContract("C-2", of("CS-1"))];
    const stays = members("CS-1", "P-1");
    expect(bridge("CONTRACTS", { contracts: held, consortiumMemberships: stays })).toEqual(["1 NIEUW P-1"]);
    const joins = aMember("P-2", { validFrom: after });
    expect(bridge("CONTRACTS", { contracts: held, consortiumMemberships: [...stays, joins] })).toEqual([
      "1 NIEUW P-1 P-2",
    ]);
  });

  it("one more among those that took the place of others is new: nobody said which of them it is", () => {
    const contracts = [
      aContract("C-1", { ...old, subcontractorIds: ["P-2"] }),
      aContract("C-2", of("CS-1")),
      aContract("C-3", { partyIds: ["P-2"] }),
    ];
    expect(bridge("CONTRACTS", { contracts, consortiumMemberships: together })).toEqual(["1 NIEUW P-2"]);
  });

  it("one without a successor ended for the reason for which all of its providers left, and else nobody said why", () => {
    const joint = aContract("C-1", { ...old, ...of("CS-1") });
    const left = (...contracts: ReportEvidence["contracts"]) =>
      bridge("CONTRACTS", { contracts: [joint, ...contracts], consortiumMemberships: together });
    const taken = (...subcontractorIds: string[]) =>
      aContract("C-2", { ...lasting, partyIds: ["P-3"], subcontractorIds });
    expect(left(taken("P-1", "P-2"))).toEqual(["-1 ONDERAANNEMER P-1 P-2"]);
    expect(left(taken("P-1"))).toEqual(["-1 NIET_VASTGELEGD P-1 P-2"]);
    const goesOn = aContract("C-3", { ...lasting, partyIds: ["P-2"] });
    expect(left(taken("P-1", "P-2"), goesOn)).toEqual(["-1 NIET_VASTGELEGD P-1 P-2"]);
  });

  it("those that hang together through others are one: two of two became one of both", () => {
    const contracts = [
      aContract("C-1", old),
      aContract("C-2", { ...old, partyIds: ["P-2"] }),
      aContract("C-3", of("CS-1")),
    ];
    expect(bridge("CONTRACTS", { contracts, consortiumMemberships: together })).toEqual([
      "-1 CONTRACTEN_SAMENGEVOEGD P-1",
    ]);
  });
});

describe("a suspension", () => {
  const suspended = (id: string, given: object = {}) => [
    aContract(id, { ...lasting, ...given, validUntil: after }),
    aContract(id, { ...lasting, ...given, validFrom: after, status: "OPGESCHORT" }),
  ];
  const over = (id: string, given: object = {}) => [
    aContract(id, { ...lasting, ...given, validUntil: after, status: "OPGESCHORT" }),
    aContract(id, { ...lasting, ...given, validFrom: after }),
  ];

  it.each(["CONTRACTED", "COUNTERPARTIES", "DELIVERING", "CONTRACTS", "RTA"] as const)(
    "is the reason in the bridge of %s, and so is its end",
    (unit) => {
      expect(bridge(unit, { contracts: suspended("C-1") })).toEqual(["-1 OPGESCHORT P-1"]);
      expect(bridge(unit, { contracts: over("C-1") })).toEqual(["1 OPSCHORTING_VOORBIJ P-1"]);
    },
  );

  it("is the reason of a category, and of a consortium, beside others that go on", () => {
    const beside = aContract("C-2", { ...lasting, category: "LTA" });
    expect(bridge("RTA", { contracts: [...suspended("C-1"), beside] })).toEqual(["-1 OPGESCHORT P-1"]);
    expect(bridge("RTA", { contracts: [...over("C-1"), beside] })).toEqual(["1 OPSCHORTING_VOORBIJ P-1"]);
    const consortiumMemberships = members("CS-1", "P-1", "P-2");
    const counterparties = (contracts: ReportEvidence["contracts"]) =>
      bridge("COUNTERPARTIES", { contracts: [...contracts, beside], consortiumMemberships });
    expect(counterparties(suspended("C-1", of("CS-1")))).toEqual(["-1 OPGESCHORT P-1 P-2"]);
    expect(counterparties(over("C-1", of("CS-1")))).toEqual(["1 OPSCHORTING_VOORBIJ P-1 P-2"]);
  });

  it("is no reason for who went for another, or past the term", () => {
    const [first, later] = suspended("C-1");
    const said = { exitReason: "EIGEN_VERZOEK" as const };
    expect(bridge("CONTRACTED", { contracts: [first!, { ...later!, ...said }] })).toEqual([
      "-1 EIGEN_VERZOEK P-1",
    ]);
    expect(bridge("CONTRACTED", { contracts: suspended("C-1", { end: after }) })).toEqual([
      "-1 NIET_VASTGELEGD P-1",
    ]);
  });
});

describe("a suspension that lasts on both days", () => {
  const lastingOn = aContract("C-1", { ...lasting, status: "OPGESCHORT" });
  const units = ["CONTRACTED", "COUNTERPARTIES", "DELIVERING", "CONTRACTS", "RTA"] as const;

  it.each(units)("is no reason in the bridge of %s of what comes and goes beside it", (unit) => {
    const came = [lastingOn, aContract("C-2")];
    expect(bridge(unit, { contracts: came })).toEqual(["1 NIEUW P-1"]);
    const went = [lastingOn, aContract("C-2", old)];
    expect(bridge(unit, { contracts: went })).toEqual(["-1 NIET_VASTGELEGD P-1"]);
  });

  it("nor of what comes when the contract ended in it", () => {
    const ended = aContract("C-1", { ...old, status: "OPGESCHORT" });
    expect(bridge("CONTRACTED", { contracts: [ended, aContract("C-2")] })).toEqual(["1 NIEUW P-1"]);
  });
});

it("tells of the subcontractors of a suspended contract that it is, and that it is over", () => {
  const given = { ...lasting, subcontractorIds: ["P-2"] };
  const [on, off] = [{ validUntil: after }, { validFrom: after }];
  const suspended = { status: "OPGESCHORT" as const };
  const beside = aContract("C-2", lasting);
  const told = (first: object, second: object) =>
    bridge("DELIVERING", {
      contracts: [
        aContract("C-1", { ...given, ...on, ...first }),
        aContract("C-1", { ...given, ...off, ...second }),
        beside,
      ],
    });
  expect(told({}, suspended)).toEqual(["-1 OPGESCHORT P-2"]);
  expect(told(suspended, {})).toEqual(["1 OPSCHORTING_VOORBIJ P-2"]);
});

it.each(["C-1", "C-9"])(
  "counts %s, which comes back, as more, and what is new as in the place of what ended",
  (id) => {
    const contracts = [
      aContract(id, { ...lasting, validUntil: after, status: "OPGESCHORT" }),
      aContract(id, { ...lasting, validFrom: after }),
      aContract("C-2", old),
      aContract("C-3"),
    ];
    expect(bridge("CONTRACTS", { contracts })).toEqual(["1 OPSCHORTING_VOORBIJ P-1"]);
  },
);

describe("a member that has a contract of its own beside", () => {
  const consortiumMemberships = members("CS-1", "P-1", "P-2");
  const joint = aContract("C-2", { ...lasting, ...of("CS-1") });

  it("and loses that, loses it for what was recorded", () => {
    const lost = (given: object) =>
      bridge("COUNTERPARTIES", {
        contracts: [aContract("C-1", { ...old, ...given }), joint],
        consortiumMemberships,
      });
    expect(lost({ exitReason: "OPGEZEGD_NO_GO" })).toEqual(["-1 OPGEZEGD_NO_GO P-1"]);
    expect(lost({})).toEqual(["-1 NIET_VASTGELEGD P-1"]);
  });

  it("and gets that, is new in it", () => {
    const contracts = [aContract("C-1"), joint];
    expect(bridge("COUNTERPARTIES", { contracts, consortiumMemberships })).toEqual(["1 NIEUW P-1"]);
  });
});

describe("a comparable block", () => {
  const segments = [
    aSegment("A", { id: "OLD/A", schemeId: "OLD", movement: "BEHEERSEN" }),
    // It is that of the last day which counts.
    aSegment("1", { id: "NEW/1", schemeId: "NEW", movement: "BEHEERSEN", validUntil: after }),
    aSegment("1", { id: "NEW/1", schemeId: "NEW", movement: "UITBREIDEN", validFrom: after }),
    aSegment("2", { id: "NEW/2", schemeId: "NEW", movement: "UITBREIDEN" }),
    aSegment("2A", { id: "NEW/2A", schemeId: "NEW", parentId: "NEW/2" }),
  ];
  const walk = (to: string, validFrom: string | null = null) => ({
    ...always,
    id: to,
    validFrom,
    fromSegmentId: "OLD/A",
    toSegmentId: `NEW/${to}`,
    comparable: true,
  });
  const given: Partial<ReportEvidence> = {
    schemes: [aScheme({ id: "OLD" }), aScheme({ id: "NEW", regionId: null })],
    segments,
    contracts: [aContract("C-1", lasting), aContract("C-2", { ...lasting, partyIds: ["P-2"] })],
    lines: [
      aLine("L-1", { segmentId: "OLD/A" }),
      // P-2 is in it from the second day on, through the segment under it.
      aLine("L-2", { contractId: "C-2", segmentId: "NEW/2A" }),
      aLine("L-3", { contractId: "C-2", segmentId: "OLD/A", validFrom: after }),
    ],
    crosswalks: [walk("1"), walk("2", after)],
  };

  it("has the movement of its new segments when they agree, and none else", () => {
    expect(report(given).comparable).toEqual([
      {
        fromSegmentIds: ["OLD/A"],
        toSegmentIds: ["NEW/1", "NEW/2"],
        ...{ fromProviders: 1, toProviders: 1 },
        movement: "UITBREIDEN",
      },
    ]);
    const alone = report({ ...given, crosswalks: [walk("2", after)] }).comparable;
    expect(alone.map(({ toSegmentIds, movement }) => [toSegmentIds, movement])).toEqual([
      [["NEW/2"], "UITBREIDEN"],
    ]);
    const disagreeing = segments.map((each) => ({
      ...each,
      movement: each.id === "NEW/2" ? null : each.movement,
    }));
    expect(report({ ...given, segments: disagreeing }).comparable.map(({ movement }) => movement)).toEqual([
      null,
    ]);
  });

  it("hangs together by what was recorded as comparable alone", () => {
    const { comparable } = report({ ...given, crosswalks: [walk("1"), { ...walk("2"), comparable: false }] });
    expect(comparable.map(({ toSegmentIds }) => toSegmentIds)).toEqual([["NEW/1"]]);
  });

  it("counts nobody by a line that is suspended", () => {
    const lines = (given.lines ?? []).map((line) =>
      line.id === "L-1" ? line : { ...line, suspended: true },
    );
    const { comparable } = report({ ...given, lines });
    expect(comparable.map(({ fromProviders, toProviders }) => [fromProviders, toProviders])).toEqual([
      [1, 0],
    ]);
  });
});
