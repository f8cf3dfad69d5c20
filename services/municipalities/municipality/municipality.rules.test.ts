// SPDX-License-Identifier: EUPL-1.2
import { type FactsOf } from "../../../kit/versioned/version.row";
import { type MunicipalityRow } from "./municipality.row";
import { byName, checkMunicipality, existenceIn } from "./municipality.rules";

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

test("a blank name and a blank sub-region are both named", () => {
  expect(fields("GM0512", { name: " ", subregion: "" })).toEqual(["name", "subregion"]);
});

const version = (from: string | null, until: string | null, closed = false): MunicipalityRow =>
  ({ validFrom: from, validUntil: until, recordedUntil: closed ? new Date(0) : null }) as MunicipalityRow;

test("a change of name splits versions, not existence", () => {
  const history = [version(null, "2010-01-01"), version("2010-01-01", "2019-01-01")];
  expect(existenceIn(history)).toEqual({ validFrom: null, validUntil: "2019-01-01" });
});

test("what the register no longer says does not stretch existence", () => {
  const history = [version("2006-01-01", null, true), version("2006-01-01", "2019-01-01")];
  expect(existenceIn(history)).toEqual({ validFrom: "2006-01-01", validUntil: "2019-01-01" });
  expect(existenceIn([version(null, null, true)])).toBeNull();
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
