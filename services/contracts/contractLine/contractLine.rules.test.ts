// SPDX-License-Identifier: EUPL-1.2
import { type FactsOf } from "../../../kit/versioned/version.row";
import { type ContractLineRow } from "./contractLine.row";
import { checkContractLine } from "./contractLine.rules";

const facts: FactsOf<ContractLineRow> = {
  contractId: "C-1",
  segmentId: "ZHZ-2022/4A",
  product: null,
  productCode: null,
  service: null,
  scale: "LOCAL",
  areaKind: "GEMEENTEN",
  areaRegionId: null,
  areaMunicipalityIds: ["GM0512"],
  funding: [],
  deliveryModes: [],
  intakeOpen: null,
  hasCeiling: null,
  suspended: null,
};

const fieldsAtFault = (change: Partial<FactsOf<ContractLineRow>>): string[] =>
  checkContractLine("C-1-1", { ...facts, ...change }).map((fault) => fault.field);

it("takes a line that is right", () => {
  expect(fieldsAtFault({})).toEqual([]);
  expect(fieldsAtFault({ scale: "INDIVIDUAL", segmentId: null })).toEqual([]);
  expect(fieldsAtFault({ areaKind: "REGIO", areaRegionId: "ZHZ", areaMunicipalityIds: [] })).toEqual([]);
  expect(fieldsAtFault({ areaKind: "LANDELIJK", areaMunicipalityIds: [] })).toEqual([]);
});

it("has no segment if and only if it is individual", () => {
  expect(fieldsAtFault({ segmentId: null })).toEqual(["segmentId"]);
  expect(fieldsAtFault({ scale: "INDIVIDUAL" })).toEqual(["segmentId"]);
});

it("has an area that fits its kind", () => {
  expect(fieldsAtFault({ areaKind: "REGIO" })).toEqual(["areaRegionId", "areaMunicipalityIds"]);
  expect(fieldsAtFault({ areaMunicipalityIds: [] })).toEqual(["areaMunicipalityIds"]);
  expect(fieldsAtFault({ areaKind: "LANDELIJK" })).toEqual(["areaMunicipalityIds"]);
  expect(fieldsAtFault({ areaMunicipalityIds: ["GM0512", "GM0512"] })).toEqual(["areaMunicipalityIds"]);
});

it.each(["45A04", "54Z99"])("takes the product code %s", (productCode) => {
  expect(fieldsAtFault({ productCode })).toEqual([]);
});

it.each(["45a04", "4A04", "45A04 ", ""])("refuses the product code %j", (productCode) => {
  expect(fieldsAtFault({ productCode })).toEqual(["productCode"]);
});
