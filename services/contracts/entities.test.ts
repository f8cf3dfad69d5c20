// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type VersionedEntity } from "../../kit/versioned/entity";
import {
  anyRegion,
  as,
  bounded,
  type Keeper,
  municipalities,
  nobodyElse,
  region,
  regionOf,
} from "../../kit/versioned/keeper";
import { type ContractEntities, entities } from "./entities";

type Name = keyof ContractEntities;
interface Case {
  readonly name: Name;
  readonly id: string;
  readonly facts: object;
}

const cases = readdirSync(__dirname, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".case.json"))
  .map((file) => JSON.parse(readFileSync(join(__dirname, file), "utf8")) as Case);

const all: Readonly<Record<Name, VersionedEntity>> = entities;

function keepers(name: Name, change: object = {}): readonly Keeper[] {
  const one = cases.find((each) => each.name === name);
  return all[name].keepers({ ...one?.facts, ...change }, one?.id ?? "");
}

it.each(Object.values(all))(
  "$typeName has a Dutch name, and one of its own for each fact",
  ({ label, facts }) => {
    const labels = Object.values(facts).map((fact) => fact.label);
    for (const each of [label, ...labels]) expect(each).toMatch(/^\p{L}[\p{L} -]+\p{L}$/u);
    expect(new Set(labels).size).toBe(labels.length);
  },
);

it.each<[Name, readonly Keeper[]]>([
  ["procurementFramework", region("ZHZ")],
  ["segment", as("SegmentScheme", "S-NEW")],
  ["crosswalk", as("Segment", "S-NEW/4")],
  ["waitingTime", as("Segment", "S-NEW/4")],
  ["tariff", region("ZHZ")],
  ["ceiling", as("ContractLine", "C-0001-1")],
  ["reallocation", bounded(as("ContractLine", "C-0001-1"), as("ContractLine", "C-0001-3"), "toLineId")],
  ["extensionOption", as("Contract", "C-0001")],
  ["statedFigure", region("ZHZ")],
  ["target", region("ZHZ")],
  ["decisionLog", anyRegion],
])("%s is kept by %j", (name, expected) => {
  expect(keepers(name)).toEqual(expected);
});

it("a national scheme is kept by admin alone", () => {
  expect(keepers("segmentScheme", { regionId: "ZHZ" })).toEqual(region("ZHZ"));
  expect(keepers("segmentScheme", { regionId: null })).toEqual(nobodyElse);
});

it("a contract is kept by who bought it", () => {
  const local = { commissionerRegionId: null, commissionerMunicipalityIds: ["GM0512", "GM1978"] };
  expect(keepers("contract")).toEqual(region("ZHZ"));
  expect(keepers("contract", local)).toEqual(municipalities(["GM0512", "GM1978"]));
  expect(keepers("contract", { commissionerRegionId: null })).toEqual(nobodyElse);
});

it("a line is kept by who keeps its contract and its area; a local one for municipalities also by these", () => {
  const under = { typeName: "Contract", id: "C-0001" };
  const local: Keeper = { kind: "local", municipalityIds: ["GM0512"], under };
  const within = (area: readonly Keeper[]) => bounded(as("Contract", "C-0001"), area);
  const here = [...municipalities(["GM0512"]), ...regionOf(["GM0512"])];
  expect(keepers("contractLine")).toEqual([...within(here), local]);
  expect(keepers("contractLine", { scale: "SUBREGIONAL" })).toEqual(within(here));
  const ofRegion = { areaKind: "REGIO", areaRegionId: "ZHZ", areaMunicipalityIds: [] };
  expect(keepers("contractLine", ofRegion)).toEqual(within(region("ZHZ")));
  const everywhere = { areaKind: "LANDELIJK", areaMunicipalityIds: [] };
  expect(keepers("contractLine", everywhere)).toEqual(within(nobodyElse));
});

it("a stop is kept as its segment, else by the region of its municipalities, else by any; and by these", () => {
  const here = municipalities(["GM0512"]);
  expect(keepers("admissionStop")).toEqual([...as("Segment", "S-NEW/4"), ...here]);
  expect(keepers("admissionStop", { segmentId: null })).toEqual([...regionOf(["GM0512"]), ...here]);
  expect(keepers("admissionStop", { municipalityIds: [] })).toEqual(as("Segment", "S-NEW/4"));
  expect(keepers("admissionStop", { segmentId: null, municipalityIds: [] })).toEqual(anyRegion);
});

it("a decision moment is kept as what is decided about", () => {
  const framework = { contractId: null, frameworkId: "F-1" };
  expect(keepers("decisionMoment")).toEqual(as("Contract", "C-0001"));
  expect(keepers("decisionMoment", framework)).toEqual(as("ProcurementFramework", "F-1"));
});
