// SPDX-License-Identifier: EUPL-1.2
import "reflect-metadata";
import { factFaults } from "../../../kit/versioned/entry.rules";
import { municipalityEntity } from "./municipality.entity";

const facts = { name: "Gorinchem", subregion: null, inhabitants: null };
const fields = (change: object): string[] =>
  factFaults(municipalityEntity.facts, { ...facts, ...change }).map((fault) => fault.field);

test("a municipality of which only the name is recorded is accepted", () => {
  expect(fields({})).toEqual([]);
});

test("a blank name and a blank sub-region are both named", () => {
  expect(fields({ name: " ", subregion: "" })).toEqual(["name", "subregion"]);
});
