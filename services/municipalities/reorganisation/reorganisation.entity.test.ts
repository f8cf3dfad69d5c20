// SPDX-License-Identifier: EUPL-1.2
import "reflect-metadata";
import { factFaults } from "../../../kit/versioned/entry.rules";
import { reorganisationEntity } from "./reorganisation.entity";

const facts = { on: "2019-01-01", kind: "SAMENVOEGING", fromIds: ["GM0545", "GM0707"], toIds: ["GM1961"] };
const fields = (change: object): string[] =>
  factFaults(reorganisationEntity.facts, { ...facts, ...change }).map((fault) => fault.field);

test("the day exists and the kind is a code", () => {
  expect(fields({})).toEqual([]);
  expect(fields({ on: "2019-02-29" })).toEqual(["on"]);
  expect(fields({ kind: "FUSIE" })).toEqual(["kind"]);
});
