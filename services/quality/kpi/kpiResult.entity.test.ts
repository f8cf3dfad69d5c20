// SPDX-License-Identifier: EUPL-1.2
import "reflect-metadata";
import { factFaults } from "../../../kit/versioned/entry.rules";
import { kpiResultEntity } from "./kpiResult.entity";

const facts = { agreementId: "a", measuredPeriod: "2022-Q1", figure: 1.5, people: 12 };
const fieldsAtFault = (change: object): string[] =>
  factFaults(kpiResultEntity.facts, { ...facts, ...change }).map((fault) => fault.field);

describe("the facts of a result", () => {
  it("may be without a figure, and about no people", () => {
    expect(fieldsAtFault({})).toEqual([]);
    expect(fieldsAtFault({ figure: null, people: null })).toEqual([]);
  });

  it("are not a figure that is none", () => {
    expect(fieldsAtFault({ figure: Number.NaN })).toEqual(["figure"]);
    expect(fieldsAtFault({ figure: Infinity })).toEqual(["figure"]);
  });
});
