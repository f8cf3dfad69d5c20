// SPDX-License-Identifier: EUPL-1.2
import { type FactsOf } from "../../../kit/versioned/version.row";
import { type ContractRow } from "./contract.row";
import { checkContract } from "./contract.rules";

const facts: FactsOf<ContractRow> = {
  category: "RTA",
  delivery: "ZIN",
  commissionerKind: "REGIO",
  commissionerRegionId: "ZHZ",
  commissionerMunicipalityIds: [],
  frameworkId: null,
  partyIds: ["P-1", "P-2"],
  consortiumId: null,
  leadPartyId: "P-1",
  subcontractorIds: ["P-3"],
  procedure: "SAS",
  sasOption: 2,
  segmentSpanning: false,
  partnerRole: null,
  start: "2022-01-01",
  end: "2024-01-01",
  endStated: true,
  status: "ACTIEF",
  statusSince: null,
  decisionReference: null,
  confidentialUntil: null,
  exitReason: null,
};

const fieldsAtFault = (change: Partial<FactsOf<ContractRow>>): string[] =>
  checkContract("C-1", { ...facts, ...change }).map((fault) => fault.field);

it("takes a contract that is right", () => {
  expect(fieldsAtFault({})).toEqual([]);
  expect(fieldsAtFault({ partyIds: [], consortiumId: "SV-1", leadPartyId: "P-9" })).toEqual([]);
  expect(fieldsAtFault({ end: null, endStated: false })).toEqual([]);
});

it("is with parties or with a consortium, never with both or neither", () => {
  expect(fieldsAtFault({ consortiumId: "SV-1" })).toEqual(["partyIds"]);
  expect(fieldsAtFault({ partyIds: [], leadPartyId: null })).toEqual(["partyIds"]);
});

it("is led by one of its parties, and none of them is its own subcontractor", () => {
  expect(fieldsAtFault({ leadPartyId: "P-9" })).toEqual(["leadPartyId"]);
  expect(fieldsAtFault({ subcontractorIds: ["P-2"] })).toEqual(["subcontractorIds"]);
});

it.each([
  ["REGIO", null, [], ["commissionerRegionId"]],
  ["REGIO", "ZHZ", ["GM0512"], ["commissionerMunicipalityIds"]],
  ["GEMEENTE", null, ["GM0512"], []],
  ["GEMEENTE", null, ["GM0512", "GM1978"], ["commissionerMunicipalityIds"]],
  ["GEMEENTE", "ZHZ", ["GM0512"], ["commissionerRegionId"]],
  ["GEMEENTEN_GEZAMENLIJK", null, ["GM0512", "GM1978"], []],
  ["GEMEENTEN_GEZAMENLIJK", null, ["GM0512"], ["commissionerMunicipalityIds"]],
  ["LANDELIJK", null, [], []],
  ["LANDELIJK", null, ["GM0512"], ["commissionerMunicipalityIds"]],
] as const)("bought by %s with region %s and municipalities %j", (kind, region, municipalities, faults) => {
  const change = {
    commissionerKind: kind,
    commissionerRegionId: region,
    commissionerMunicipalityIds: [...municipalities],
  };
  expect(fieldsAtFault(change)).toEqual(faults);
});

it("ends after it starts", () => {
  expect(fieldsAtFault({ end: "2022-01-01" })).toEqual(["end"]);
  expect(fieldsAtFault({ end: "2021-12-31" })).toEqual(["end"]);
  expect(fieldsAtFault({ end: "2022-01-02" })).toEqual([]);
});

it("has a SAS option only when it was bought with SAS", () => {
  expect(fieldsAtFault({ procedure: "OPEN_HOUSE" })).toEqual(["sasOption"]);
  expect(fieldsAtFault({ sasOption: 5 })).toEqual(["sasOption"]);
});
