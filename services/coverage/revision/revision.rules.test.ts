// SPDX-License-Identifier: EUPL-1.2
// What was recorded that makes a count another: docs/coverage-rules.md, "Why the register counts otherwise than it did". Who is
// counted otherwise is held against the oracle in test/agreement.
import { aConsortium, aContract, aMember, aMembership, aProvider } from "../../../test/kit/coverageFacts";
import { type FactAct, type RecordedFact } from "../projection/fact.repository";
import { type Fact, type FactName } from "../projection/facts";
import { type CountUnit } from "../report/report.codes";
import { type ReportEvidence } from "../report/reportEvidence";
import { standingOn } from "../report/standing.rules";
import { decidingFacts, revisionOf } from "./revision.rules";

const day = "2022-03-01";
const then = new Date("2022-04-01T12:00:00Z");
const now = new Date("2022-10-01T12:00:00Z");
const between = new Date("2022-06-01T12:00:00Z");

const evidence = (given: Partial<ReportEvidence>): ReportEvidence => ({
  regionId: "RG",
  memberships: [aMembership()],
  reorganisations: [],
  contracts: [aContract()],
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

/** A fact as known from long before until it was taken back, or as known since. */
function recorded<Name extends FactName>(
  typeName: Name,
  fact: Fact<Name>,
  act: FactAct | "GONE",
): RecordedFact {
  const { id, validFrom, validUntil, ...body } = fact;
  const isGone = act === "GONE";
  return {
    ...{ typeName, id, validFrom, validUntil, body },
    recordedFrom: isGone ? new Date("2022-01-01T12:00:00Z") : between,
    recordedUntil: isGone ? between : null,
    act: isGone ? "REGISTERED" : act,
  };
}

/** Each line as its change, kind, items and what was recorded. */
function lines(
  unit: CountUnit,
  was: Partial<ReportEvidence>,
  is: Partial<ReportEvidence>,
  history: readonly RecordedFact[],
): string[] {
  const standings = { then: standingOn(evidence(was), day), now: standingOn(evidence(is), day) };
  return revisionOf({ standings, history, then, now }).bridges[unit].map(({ change, kind, items, changes }) =>
    [
      change,
      kind,
      items.map(({ id }) => id).join("+"),
      changes.map(({ typeName, id }) => `${typeName}:${id}`).join("+"),
    ].join(" "),
  );
}

it("names the contract, and of several recordings of several kinds says so", () => {
  const contract = recorded("Contract", aContract(), "REGISTERED");
  const provider = recorded("Provider", aProvider(), "CORRECTED");
  const none = { contracts: [] };
  expect(lines("CONTRACTED", none, {}, [contract])).toEqual(["1 REGISTERED P-1 Contract:C-1"]);
  // The provider was not there by what was known, and was corrected to be.
  const elsewhere = recorded("Provider", aProvider("P-1", { validFrom: "2023-01-01" }), "GONE");
  expect(lines("CONTRACTED", { ...none, providers: [] }, {}, [contract, elsewhere, provider])).toEqual([
    "1 SEVERAL P-1 Contract:C-1+Provider:P-1",
  ]);
});

it("names nothing that was recorded of them and decides no count: another name, another end", () => {
  const contract = recorded("Contract", aContract(), "REGISTERED");
  const renamed = [
    recorded("Provider", aProvider("P-1", { name: "Anders (fictief)" }), "GONE"),
    recorded("Provider", aProvider(), "CORRECTED"),
  ];
  expect(lines("CONTRACTED", { contracts: [] }, {}, [contract, ...renamed])).toEqual([
    "1 REGISTERED P-1 Contract:C-1",
  ]);
  const bought = {
    ...{ commissionerKind: "GEMEENTE", commissionerRegionId: null },
    commissionerMunicipalityIds: ["GM0001"],
  };
  const prolonged = [
    recorded("Contract", aContract("C-1", { ...bought, end: "2030-01-01" }), "GONE"),
    recorded("Contract", aContract("C-1", { ...bought, end: "2031-01-01" }), "CORRECTED"),
  ];
  const membership = recorded("RegionMembership", aMembership(), "GONE");
  const contracts = [aContract("C-1", bought)];
  expect(
    lines("CONTRACTED", { contracts }, { contracts, memberships: [] }, [...prolonged, membership]),
  ).toEqual(["-1 WITHDRAWN P-1 RegionMembership:RG/GM0001"]);
});

it("names who buys in the region only when nothing of the contracts themselves differs", () => {
  const bought = {
    contracts: [
      aContract("C-1", {
        ...{
          commissionerKind: "GEMEENTE",
          commissionerRegionId: null,
          commissionerMunicipalityIds: ["GM0001"],
        },
      }),
    ],
  };
  const membership = recorded("RegionMembership", aMembership(), "GONE");
  const away = { ...bought, memberships: [] };
  expect(lines("CONTRACTED", bought, away, [membership])).toEqual([
    "-1 WITHDRAWN P-1 RegionMembership:RG/GM0001",
  ]);
  const contract = recorded("Contract", aContract("C-1"), "GONE");
  expect(lines("CONTRACTED", bought, { memberships: [], contracts: [] }, [membership, contract])).toEqual([
    "-1 WITHDRAWN P-1 Contract:C-1",
  ]);
});

it("of a reorganisation says that it changed who buys in the region", () => {
  const merger = {
    ...{ id: "2022-01-01/GM0002", validFrom: null, validUntil: null },
    ...{ on: "2022-01-01", fromIds: ["GM0002"], toIds: ["GM0001"] },
  };
  const contracts = [
    aContract("C-1", {
      ...{
        commissionerKind: "GEMEENTE",
        commissionerRegionId: null,
        commissionerMunicipalityIds: ["GM0002"],
      },
    }),
  ];
  const is = { contracts, reorganisations: [merger] };
  expect(lines("CONTRACTED", { contracts }, is, [recorded("Reorganisation", merger, "REGISTERED")])).toEqual([
    "1 REGISTERED P-1 Reorganisation:2022-01-01/GM0002",
  ]);
  expect(decidingFacts(evidence(is)).map(({ typeName }) => typeName)).toContain("Reorganisation");
});

it("of a subcontractor names what was recorded of those that were bound: it counts as long as somebody is", () => {
  const contracts = [aContract("C-1", { subcontractorIds: ["P-2"] })];
  const is = { contracts, providers: [aProvider("P-2")] };
  const gone = recorded("Provider", aProvider("P-1"), "GONE");
  expect(lines("DELIVERING", { contracts }, is, [gone])).toEqual(["-2 WITHDRAWN P-1+P-2 Provider:P-1"]);
});

it("of a member names its own membership, of that consortium", () => {
  const given = {
    contracts: [aContract("C-1", { partyIds: [], consortiumId: "CS-1" })],
    consortia: [aConsortium()],
  };
  const [one, two] = [aMember("P-1"), aMember("P-2")];
  const elsewhere = aMember("P-2", { id: "CS-2/P-2", consortiumId: "CS-2" });
  const history = [
    recorded("ConsortiumMembership", two, "GONE"),
    recorded("ConsortiumMembership", elsewhere, "GONE"),
  ];
  const was = { ...given, consortiumMemberships: [one, two] };
  expect(lines("CONTRACTED", was, { ...given, consortiumMemberships: [one] }, history)).toEqual([
    "-1 WITHDRAWN P-2 ConsortiumMembership:CS-1/P-2",
  ]);
});

it.each(["RTA", "LTA", "MAATWERK"] as const)(
  "of category %s looks at the contracts of it alone",
  (category) => {
    const others = (["RTA", "LTA", "MAATWERK"] as const).filter((other) => other !== category);
    const asked = aContract("C-1", { category });
    const rest = others.map((other, index) => aContract(`C-${index + 2}`, { category: other }));
    const history = [
      recorded("Contract", asked, "REGISTERED"),
      ...rest.map((contract) => recorded("Contract", contract, "CORRECTED")),
    ];
    expect(lines(category, { contracts: rest }, { contracts: [asked, ...rest] }, history)).toEqual([
      "1 REGISTERED P-1 Contract:C-1",
    ]);
  },
);

it("of a counterparty looks at the contracts that it concluded itself, and not at those of a consortium it is in", () => {
  const own = aContract("C-1");
  const together = aContract("C-2", { partyIds: [], consortiumId: "CS-1" });
  const given = { consortia: [aConsortium()], consortiumMemberships: [aMember("P-1")] };
  const history = [recorded("Contract", own, "REGISTERED"), recorded("Contract", together, "CORRECTED")];
  expect(
    lines("COUNTERPARTIES", { ...given, contracts: [] }, { ...given, contracts: [own, together] }, history),
  ).toEqual(["1 REGISTERED P-1 Contract:C-1", "1 CORRECTED CS-1 Contract:C-2"]);
});
