// SPDX-License-Identifier: EUPL-1.2
import { type FactsOf } from "../../../kit/versioned/version.row";
import { type AccessTeamRow } from "./accessTeam.row";
import { checkAccessTeam } from "./accessTeam.rules";

const team: FactsOf<AccessTeamRow> = {
  name: "Jeugdteam Gorinchem",
  kind: "JEUGDTEAM",
  municipalityId: "GM0512",
  inhabitantsServed: null,
  staffMin: null,
  staffMax: null,
  openToSelfReferral: null,
  contractedByRegionId: null,
  contractedByMunicipalityId: null,
};
const fields = (change: Partial<typeof team>): string[] =>
  checkAccessTeam("JT-1", { ...team, ...change }).map((fault) => fault.field);

test("a team of which little is recorded is accepted: unknown is a value", () => {
  expect(fields({})).toEqual([]);
});

test("a team is contracted by a region or by a municipality, never by both", () => {
  expect(fields({ contractedByRegionId: "ZHZ" })).toEqual([]);
  expect(fields({ contractedByMunicipalityId: "GM0512" })).toEqual([]);
  expect(fields({ contractedByRegionId: "ZHZ", contractedByMunicipalityId: "GM0512" })).toEqual([
    "contractedByMunicipalityId",
  ]);
});

test("the largest size of a team is not below the smallest", () => {
  expect(fields({ staffMin: 8, staffMax: 12 })).toEqual([]);
  expect(fields({ staffMin: 8, staffMax: 8 })).toEqual([]);
  expect(fields({ staffMin: 12, staffMax: 8 })).toEqual(["staffMax"]);
});

test("people are counted in whole numbers", () => {
  expect(fields({ staffMin: 7.5, inhabitantsServed: -20_000 })).toEqual(["inhabitantsServed", "staffMin"]);
});
