// SPDX-License-Identifier: EUPL-1.2
import { checkNorm } from "./norm.rules";

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
  checkNorm("n", { ...facts, ...change }).map((fault) => fault.field);

describe("entering a norm", () => {
  it("takes figures on both sides, on one, on none, and the same on both", () => {
    expect(fieldsAtFault({})).toEqual([]);
    expect(fieldsAtFault({ figureMax: null })).toEqual([]);
    expect(fieldsAtFault({ figureMin: 80, figureMax: 85 })).toEqual([]);
    expect(fieldsAtFault({ figureMin: 80, figureMax: 80 })).toEqual([]);
  });

  it("refuses limits that are swapped", () => {
    expect(fieldsAtFault({ figureMin: 85, figureMax: 80 })).toEqual(["figureMax"]);
  });

  it("refuses a line without its file", () => {
    expect(fieldsAtFault({ sourceLine: 12 })).toEqual(["sourceFile"]);
  });
});
