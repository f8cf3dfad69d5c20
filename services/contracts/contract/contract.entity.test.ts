// SPDX-License-Identifier: EUPL-1.2
import { factFaults } from "../../../kit/versioned/entry.rules";
import one from "./contract.case.json";
import { contractEntity } from "./contract.entity";

const fieldsAtFault = (change: object): string[] =>
  factFaults(contractEntity.facts, { ...one.facts, ...change }).map((fault) => fault.field);

it("starts and ends on days that exist", () => {
  expect(fieldsAtFault({})).toEqual([]);
  expect(fieldsAtFault({ end: "2022-02-30" })).toEqual(["end"]);
  expect(fieldsAtFault({ start: "2022-1-1" })).toEqual(["start"]);
});
