// SPDX-License-Identifier: EUPL-1.2
import { aDeployment, aSegment } from "../../../test/kit/coverageFacts";
import { byId } from "./byId.rules";
import { answersFor, lineageOf, notDeployedBy, segmentsAsked } from "./segments.rules";

const asked = (segmentId: string, segments: Parameters<typeof segmentsAsked>[1]) => {
  const { own, above, counterparts } = segmentsAsked(segmentId, segments);
  return { own: [...own].sort(), above: [...above].sort(), counterparts: [...counterparts].sort() };
};

describe("the segments of a question", () => {
  test("are the one asked for when nothing lies under it", () => {
    expect(asked("S/A", [aSegment("A"), aSegment("B")])).toEqual({
      own: ["S/A"],
      above: [],
      counterparts: [],
    });
  });

  test("are also those under it, and under those, in whatever order they are given", () => {
    const segments = [
      aSegment("1a", { parentId: "S/1" }),
      aSegment("1", { parentId: "S/A" }),
      aSegment("2", { parentId: "S/A" }),
      aSegment("A"),
    ];
    expect(asked("S/A", segments)).toEqual({
      own: ["S/1", "S/1a", "S/2", "S/A"],
      above: [],
      counterparts: [],
    });
    expect(asked("S/1", segments).own).toEqual(["S/1", "S/1a"]);
  });

  test("are also those above it, as far as they are in use: what was bought there was bought for all under it", () => {
    const segments = [aSegment("A1a", { parentId: "S/A1" }), aSegment("A1", { parentId: "S/A" })];
    expect(asked("S/A1a", segments).above).toEqual(["S/A1"]);
    expect(asked("S/A1a", [...segments, aSegment("A")]).above).toEqual(["S/A", "S/A1"]);
  });

  test("end where segments lie under each other in a circle", () => {
    const circle = [aSegment("A", { parentId: "S/B" }), aSegment("B", { parentId: "S/A" })];
    expect(asked("S/A", circle).own).toEqual(["S/A", "S/B"]);
  });
});

describe("the counterpart", () => {
  test("is directed: 4A names 4B, and 4B names nobody", () => {
    const segments = [aSegment("4A", { counterpartId: "S/4B" }), aSegment("4B")];
    expect(asked("S/4A", segments).counterparts).toEqual(["S/4B"]);
    expect(asked("S/4B", segments).counterparts).toEqual([]);
  });

  test("is one step, with what lies under it", () => {
    const segments = [
      aSegment("A", { counterpartId: "S/B" }),
      aSegment("B", { counterpartId: "S/C" }),
      aSegment("C"),
      aSegment("B1", { parentId: "S/B" }),
    ];
    expect(asked("S/A", segments).counterparts).toEqual(["S/B", "S/B1"]);
  });

  test("may be named by a segment under the one asked for", () => {
    const segments = [
      aSegment("A"),
      aSegment("A1", { parentId: "S/A", counterpartId: "S/B" }),
      aSegment("B"),
    ];
    expect(asked("S/A", segments).counterparts).toEqual(["S/B"]);
  });

  test("is found with what lies above it too: what was bought there as a whole was bought for it", () => {
    const segments = [
      aSegment("A", { counterpartId: "S/B1" }),
      aSegment("B"),
      aSegment("B1", { parentId: "S/B" }),
      aSegment("B2", { parentId: "S/B" }),
    ];
    const question = segmentsAsked("S/A", segments);
    expect([...question.counterparts].sort()).toEqual(["S/B", "S/B1"]);
    expect(answersFor("S/B", question)).toEqual(["S/B1"]);
    expect(answersFor("S/B1", question)).toEqual(["S/B1"]);
  });

  test("that is own already is no counterpart", () => {
    const segments = [
      aSegment("4"),
      aSegment("4A", { parentId: "S/4", counterpartId: "S/4B" }),
      aSegment("4B", { parentId: "S/4" }),
    ];
    expect(asked("S/4", segments)).toEqual({
      own: ["S/4", "S/4A", "S/4B"],
      above: [],
      counterparts: [],
    });
  });

  test("that is not in use on the day does not count", () => {
    expect(asked("S/A", [aSegment("A", { counterpartId: "S/B" })]).counterparts).toEqual([]);
  });

  test("may lie in another scheme", () => {
    const national = aSegment("F1", { id: "LTA/F1", schemeId: "LTA" });
    expect(asked("S/A", [aSegment("A", { counterpartId: "LTA/F1" }), national]).counterparts).toEqual([
      "LTA/F1",
    ]);
  });
});

describe("what lies above a segment", () => {
  const segments = byId([
    aSegment("A"),
    aSegment("A1", { parentId: "S/A" }),
    aSegment("A1a", { parentId: "S/A1" }),
  ]);

  test("is its parent, and so on upwards, itself included", () => {
    expect([...lineageOf("S/A1a", segments)]).toEqual(["S/A1a", "S/A1", "S/A"]);
    expect([...lineageOf("S/A", segments)]).toEqual(["S/A"]);
  });

  test("is named also when it is not in use on the day, and nothing above that is known", () => {
    const orphan = byId([aSegment("A1", { parentId: "S/A" })]);
    expect([...lineageOf("S/A1", orphan)]).toEqual(["S/A1", "S/A"]);
  });

  test("decides with it whether it is deployed", () => {
    const refused = notDeployedBy([aDeployment("S/A1", false), aDeployment("S/A1a", true)], segments);
    expect(["S/A", "S/A1", "S/A1a", "S/B"].map(refused)).toEqual([true, true, true, false]);
  });

  test("is not deployed when nothing under it is", () => {
    const twins = byId([
      aSegment("4"),
      aSegment("4A", { parentId: "S/4" }),
      aSegment("4B", { parentId: "S/4" }),
    ]);
    expect(notDeployedBy([aDeployment("S/4A", false)], twins)("S/4")).toBe(false);
    expect(notDeployedBy([aDeployment("S/4A", false), aDeployment("S/4B", false)], twins)("S/4")).toBe(true);
  });
});
