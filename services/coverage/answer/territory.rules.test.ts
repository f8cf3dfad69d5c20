// SPDX-License-Identifier: EUPL-1.2
import { aReorganisation, day } from "../../../test/kit/coverageFacts";
import { splitBy, territoryOf } from "./territory.rules";

type Reorganisations = Parameters<typeof territoryOf>[1];
const territory = (id: string, reorganisations: Reorganisations, on = day): string[] =>
  [...territoryOf(id, reorganisations, on)].sort();

describe("the territory of a municipality", () => {
  test("that nothing went into is that municipality", () => {
    expect(territory("GM0001", [])).toEqual(["GM0001"]);
  });

  test("holds all that went into it, and not the other way around", () => {
    const merger = [aReorganisation("2019-01-01", ["GM0545", "GM0620", "GM0707"], ["GM1961"])];
    expect(territory("GM1961", merger)).toEqual(["GM0545", "GM0620", "GM0707", "GM1961"]);
    expect(territory("GM0545", merger)).toEqual(["GM0545"]);
  });

  test("grows on the day of the merger, not before", () => {
    const merger = [aReorganisation("2019-01-01", ["GM0002"], ["GM0001"])];
    expect(territory("GM0001", merger, "2018-12-31")).toEqual(["GM0001"]);
    expect(territory("GM0001", merger, "2019-01-01")).toEqual(["GM0001", "GM0002"]);
  });

  test("reaches through a chain of mergers to its beginnings, in whatever order they are given", () => {
    const chain = [
      aReorganisation("2020-01-01", ["GM0003", "GM0004"], ["GM0001"]),
      aReorganisation("2010-01-01", ["GM0006"], ["GM0005"]),
      aReorganisation("2015-01-01", ["GM0005"], ["GM0003"]),
    ];
    const all = ["GM0001", "GM0003", "GM0004", "GM0005", "GM0006"];
    expect(territory("GM0001", chain)).toEqual(all);
    expect(territory("GM0001", [...chain].reverse())).toEqual(all);
  });

  test("of one that lives on after another joined it holds both", () => {
    const joined = [aReorganisation("2019-01-01", ["GM0575", "GM0576"], ["GM0575"])];
    expect(territory("GM0575", joined)).toEqual(["GM0575", "GM0576"]);
    expect([...splitBy(joined, day)]).toEqual([]);
  });

  test("of one that lives on and later goes into another moves along", () => {
    const twice = [
      aReorganisation("2019-01-01", ["GM0575", "GM0576"], ["GM0575"]),
      aReorganisation("2021-01-01", ["GM0575"], ["GM0001"]),
    ];
    expect(territory("GM0001", twice)).toEqual(["GM0001", "GM0575", "GM0576"]);
  });

  test("ends where municipalities go into each other in a circle", () => {
    const circle = [
      aReorganisation("2010-01-01", ["GM0001"], ["GM0002"]),
      aReorganisation("2015-01-01", ["GM0002"], ["GM0001"]),
    ];
    expect(territory("GM0001", circle)).toEqual(["GM0001", "GM0002"]);
  });
});

describe("a split municipality", () => {
  const split = aReorganisation("2020-01-01", ["GM0009"], ["GM0001", "GM0002"]);

  test("belongs to no successor", () => {
    expect(territory("GM0001", [split])).toEqual(["GM0001"]);
    expect(territory("GM0002", [split])).toEqual(["GM0002"]);
    expect([...splitBy([split], day)]).toEqual(["GM0009"]);
  });

  test("is split from the day of the split", () => {
    expect([...splitBy([split], "2019-12-31")]).toEqual([]);
    expect([...splitBy([split], "2020-01-01")]).toEqual(["GM0009"]);
  });

  test("keeps from its successors what reached them through it only", () => {
    const before = aReorganisation("2010-01-01", ["GM0008"], ["GM0009"]);
    expect(territory("GM0001", [before, split])).toEqual(["GM0001"]);
    expect(territory("GM0009", [before, split])).toEqual(["GM0008", "GM0009"]);
  });

  test("is split as well when it went to its successors on different days", () => {
    const parts = [
      aReorganisation("2018-01-01", ["GM0009"], ["GM0001"]),
      aReorganisation("2020-01-01", ["GM0009"], ["GM0002"]),
    ];
    expect(territory("GM0001", parts, "2019-01-01")).toEqual(["GM0001", "GM0009"]);
    expect(territory("GM0001", parts)).toEqual(["GM0001"]);
  });

  test("that went twice into the same successor is not split", () => {
    const again = [
      aReorganisation("2018-01-01", ["GM0009"], ["GM0001"]),
      aReorganisation("2020-01-01", ["GM0009"], ["GM0001"]),
    ];
    expect(territory("GM0001", again)).toEqual(["GM0001", "GM0009"]);
  });

  test("that gave a part away and lives on keeps its own territory", () => {
    const part = [aReorganisation("2020-01-01", ["GM0009"], ["GM0009", "GM0001"])];
    expect(territory("GM0009", part)).toEqual(["GM0009"]);
    expect(territory("GM0001", part)).toEqual(["GM0001"]);
  });

  test("says nothing of the municipalities that went whole", () => {
    const mixed = [split, aReorganisation("2020-01-01", ["GM0007"], ["GM0001"])];
    expect(territory("GM0001", mixed)).toEqual(["GM0001", "GM0007"]);
  });
});
