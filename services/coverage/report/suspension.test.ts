// SPDX-License-Identifier: EUPL-1.2
// What the bridges say of a suspension and of who is bound twice: docs/coverage-rules.md "Landscape report".
import { aContract } from "../../../test/kit/coverageFacts";
import { after, bridge, lasting, members, of, old } from "../../../test/kit/reportBridges";
import { type ReportEvidence } from "./reportEvidence";

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
