// SPDX-License-Identifier: EUPL-1.2
// The reasons of the bridges, as docs/coverage-rules.md "Landscape report" has them; who is counted in them is held against
// the oracle in test/agreement.
import { aContract, aMember } from "../../../test/kit/coverageFacts";
import { after, before, bridge, lasting, members, of, old } from "../../../test/kit/reportBridges";
import { type ReportEvidence } from "./reportEvidence";

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
