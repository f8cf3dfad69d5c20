// SPDX-License-Identifier: EUPL-1.2
import "reflect-metadata";
import { factFaults } from "../../../kit/versioned/entry.rules";
import { principleEntity } from "./principle.entity";

const facts = {
  regionId: "ZHZ",
  version: "2020-07",
  number: 3,
  title: "Grip op het aantal aanbieders met behoud keuzevrijheid",
  sourceFile: "000_bd11713b369032a5.txt",
  sourceLine: 142,
};
const fieldsAtFault = (change: object): string[] =>
  factFaults(principleEntity.facts, { ...facts, ...change }).map((fault) => fault.field);

describe("the facts of a principle", () => {
  it("are all there", () => {
    expect(fieldsAtFault({})).toEqual([]);
    expect(fieldsAtFault(Object.fromEntries(Object.keys(facts).map((name) => [name, null])))).toEqual(
      Object.keys(facts),
    );
  });

  it("are no empty texts", () => {
    expect(fieldsAtFault({ title: " " })).toEqual(["title"]);
    expect(fieldsAtFault({ sourceFile: "" })).toEqual(["sourceFile"]);
  });
});
