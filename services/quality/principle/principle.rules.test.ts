// SPDX-License-Identifier: EUPL-1.2
import { checkPrinciple, ofLatestVersion } from "./principle.rules";

const facts = {
  regionId: "ZHZ",
  version: "2020-07",
  number: 3,
  title: "Grip op het aantal aanbieders met behoud keuzevrijheid",
  sourceFile: "000_bd11713b369032a5.txt",
  sourceLine: 142,
};
const fieldsAtFault = (change: object, id = "ZHZ/2020-07/3"): string[] =>
  checkPrinciple(id, { ...facts, ...change }).map((fault) => fault.field);

describe("entering a principle", () => {
  it("takes one that is whole", () => {
    expect(fieldsAtFault({})).toEqual([]);
  });

  it("wants the id to be region, version and number", () => {
    const expected = { en: "ZHZ/2020-07/3", nl: "ZHZ/2020-07/3" };
    expect(checkPrinciple("3", facts)).toEqual([{ field: "id", expected, given: "3" }]);
  });

  it.each(["2020", "2020-12-10"])("takes the version %s", (version) => {
    expect(fieldsAtFault({ version }, `ZHZ/${version}/3`)).toEqual([]);
  });

  it.each(["juli 2020", "2020-13", "2020/07", ""])("refuses the version %p", (version) => {
    expect(fieldsAtFault({ version }, `ZHZ/${version}/3`)).toEqual(["version"]);
  });

  it("names what cannot be", () => {
    expect(fieldsAtFault({ number: 0 }, "ZHZ/2020-07/0")).toEqual(["number"]);
    expect(fieldsAtFault({ sourceLine: 0 })).toEqual(["sourceLine"]);
  });
});

describe("the latest version", () => {
  it("is the one that was adopted last", () => {
    const rows = [{ version: "2020-12-10" }, { version: "2020-07" }, { version: "2020-12-10" }];
    expect(ofLatestVersion(rows)).toEqual([{ version: "2020-12-10" }, { version: "2020-12-10" }]);
  });

  it("is none where there are no principles", () => {
    expect(ofLatestVersion([])).toEqual([]);
  });
});
