// SPDX-License-Identifier: EUPL-1.2
import { aContract, aLine, aSegment, aStop } from "../../../test/kit/coverageFacts";
import { byId } from "./byId.rules";
import { applyingStops, intakeOf } from "./intake.rules";

const segments = byId([aSegment(), aSegment("A1", { parentId: "S/A" }), aSegment("B")]);
const territory = new Set(["GM0001", "GM0009"]);
const applying = (stops: Parameters<typeof applyingStops>[0], segmentIds = ["S/A1"]): string[] =>
  applyingStops(stops, "P-1", segmentIds, segments, territory).map(({ id }) => id);

describe("a stop applies", () => {
  test.each([
    ["without segment and municipalities, to all a provider does", aStop(), ["AS-1"]],
    ["to its own segment", aStop("AS-1", { segmentId: "S/A1" }), ["AS-1"]],
    ["to what lies under its segment", aStop("AS-1", { segmentId: "S/A" }), ["AS-1"]],
    ["not to another segment", aStop("AS-1", { segmentId: "S/B" }), []],
    ["to a municipality it names", aStop("AS-1", { municipalityIds: ["GM0002", "GM0001"] }), ["AS-1"]],
    ["to the successor of a municipality it names", aStop("AS-1", { municipalityIds: ["GM0009"] }), ["AS-1"]],
    ["not to another municipality", aStop("AS-1", { municipalityIds: ["GM0002"] }), []],
    ["not to another provider", aStop("AS-1", { providerId: "P-2" }), []],
    [
      "only when segment and municipality both do",
      aStop("AS-1", { segmentId: "S/A1", municipalityIds: ["GM0002"] }),
      [],
    ],
  ])("%s", (_title, stop, expected) => {
    expect(applying([stop])).toEqual(expected);
  });

  test("not to what lies above its segment", () => {
    expect(applying([aStop("AS-1", { segmentId: "S/A1" })], ["S/A"])).toEqual([]);
  });

  test("to a bespoke line only when it names no segment", () => {
    const stops = [
      aStop("AS-1", { segmentId: "S/A" }),
      aStop("AS-2"),
      aStop("AS-3", { municipalityIds: ["GM0001"] }),
    ];
    expect(applying(stops, [])).toEqual(["AS-2", "AS-3"]);
  });

  test("to a line that answers for several segments only when each of them has one", () => {
    const stops = [aStop("AS-1", { segmentId: "S/A" }), aStop("AS-2", { segmentId: "S/A1" })];
    expect(applying(stops, ["S/A", "S/A1"])).toEqual(["AS-1"]);
    expect(applying(stops, ["S/A1", "S/B"])).toEqual([]);
    expect(applying([...stops, aStop("AS-0", { segmentId: "S/B" })], ["S/A1", "S/B"])).toEqual([
      "AS-0",
      "AS-1",
      "AS-2",
    ]);
  });

  test("beside others; the first by id is shown first", () => {
    expect(applying([aStop("AS-3"), aStop("AS-1"), aStop("AS-2")])).toEqual(["AS-1", "AS-2", "AS-3"]);
  });
});

describe("intake", () => {
  const open = aLine("L-1", { intakeOpen: true });
  const closed = aLine("L-1", { intakeOpen: false });
  const silent = aLine("L-1", { intakeOpen: null });
  const active = aContract();

  test.each([
    ["is open when the line says so", active, open, [], "OPEN"],
    ["is stopped when the line says that it takes nobody", active, closed, [], "STOPPED"],
    ["is unknown when the line does not say", active, silent, [], "UNKNOWN"],
    ["is stopped by a stop, whatever the line says", active, open, [aStop()], "STOPPED"],
    ["is stopped by a stop when the line does not say", active, silent, [aStop()], "STOPPED"],
    ["is run-off in run-off", aContract("C-1", { status: "UITLOOP" }), open, [], "RUN_OFF"],
    ["is run-off after notice", aContract("C-1", { status: "OPGEZEGD" }), open, [], "RUN_OFF"],
    [
      "is run-off before it is stopped",
      aContract("C-1", { status: "UITLOOP" }),
      closed,
      [aStop()],
      "RUN_OFF",
    ],
    ["is run-off when the line does not say", aContract("C-1", { status: "UITLOOP" }), silent, [], "RUN_OFF"],
  ])("%s", (_title, contract, line, stops, expected) => {
    expect(intakeOf(contract, line, stops)).toBe(expected);
  });
});
