// SPDX-License-Identifier: EUPL-1.2
import "reflect-metadata";
import { factFaults } from "../../../kit/versioned/entry.rules";
import { normEntity } from "./norm.entity";

const facts = {
  label: "één toegangsteam per 20.000 inwoners",
  criterionId: null,
  figureMin: null,
  figureMax: 20_000,
  unit: "inwoners per team",
  regionId: "HR",
  sourceFile: null,
  sourceLine: null,
};
const fieldsAtFault = (change: object): string[] =>
  factFaults(normEntity.facts, { ...facts, ...change }).map((fault) => fault.field);

describe("the facts of a norm", () => {
  it("may be without figures, unit, region and source", () => {
    expect(fieldsAtFault({ figureMax: null, unit: null, regionId: null })).toEqual([]);
  });

  it("are not a figure that is none", () => {
    expect(fieldsAtFault({ figureMin: Number.NaN })).toEqual(["figureMin"]);
  });

  it("are no empty texts", () => {
    expect(fieldsAtFault({ label: "", unit: " " })).toEqual(["label", "unit"]);
  });
});
