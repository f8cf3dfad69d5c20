// SPDX-License-Identifier: EUPL-1.2
import "reflect-metadata";
import { factFaults } from "../../../kit/versioned/entry.rules";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { accessTeamEntity } from "./accessTeam.entity";
import { type AccessTeamRow } from "./accessTeam.row";

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
const fields = (change: object): string[] =>
  factFaults(accessTeamEntity.facts, { ...team, ...change }).map((fault) => fault.field);

test("a team of which little is recorded is accepted: unknown is a value", () => {
  expect(fields({})).toEqual([]);
});

test("a name and a known kind are needed", () => {
  expect(fields({ name: "", kind: "CJG" })).toEqual(["name", "kind"]);
});

test("a team is kept by its municipality, and by the region of it that contracts it", () => {
  const own = { kind: "municipalities", ids: ["GM0512"] };
  expect(accessTeamEntity.keepers(team, "JT-1")).toEqual([own]);
  expect(accessTeamEntity.keepers({ ...team, contractedByRegionId: "ZHZ" }, "JT-1")).toEqual([
    own,
    {
      kind: "bounded",
      keeper: { kind: "region", id: "ZHZ" },
      within: [{ kind: "region-of", municipalityIds: ["GM0512"] }],
    },
  ]);
});
