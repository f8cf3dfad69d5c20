// SPDX-License-Identifier: EUPL-1.2
import { type FactsOf } from "../../../kit/versioned/version.row";
import { type MunicipalityRow } from "./municipality.row";
import { byName, checkMunicipality } from "./municipality.rules";

const facts: FactsOf<MunicipalityRow> = { name: "Gorinchem", subregion: null, inhabitants: 36_300 };
const fields = (id: string, change: Partial<typeof facts>): string[] =>
  checkMunicipality(id, { ...facts, ...change }).map((fault) => fault.field);

test("a municipality with a CBS code and a name is accepted", () => {
  expect(checkMunicipality("GM0512", facts)).toEqual([]);
});

test.each(["0512", "GM512", "GM05120", "gm0512", "GM0512 ", "PV28"])("%s is no CBS code", (id) => {
  expect(fields(id, {})).toEqual(["id"]);
});

test("a number of inhabitants is whole, not negative, and not larger than the country", () => {
  for (const inhabitants of [-1, 1.5, Number.NaN, 20_000_001]) {
    expect(fields("GM0512", { inhabitants })).toEqual(["inhabitants"]);
  }
  expect(fields("GM0512", { inhabitants: 0 })).toEqual([]);
});

test("names are ordered as in Dutch: accents and case do not count first", () => {
  const names = ["Zwijndrecht", "Súdwest", "'s-Gravenhage", "Sliedrecht", "sluis"];
  const ordered = names.map((name) => ({ id: name, name })).sort(byName);
  expect(ordered.map(({ name }) => name)).toEqual([
    "'s-Gravenhage",
    "Sliedrecht",
    "sluis",
    "Súdwest",
    "Zwijndrecht",
  ]);
});
