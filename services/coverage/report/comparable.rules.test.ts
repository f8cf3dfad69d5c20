// SPDX-License-Identifier: EUPL-1.2
import { always } from "../../../kit/localDate";
import { aContract, aLine, aScheme, aSegment } from "../../../test/kit/coverageFacts";
import { after, lasting, report } from "../../../test/kit/reportBridges";
import { type ReportEvidence } from "./reportEvidence";

describe("a comparable block", () => {
  const segments = [
    aSegment("A", { id: "OLD/A", schemeId: "OLD", movement: "BEHEERSEN" }),
    // It is that of the last day which counts.
    aSegment("1", { id: "NEW/1", schemeId: "NEW", movement: "BEHEERSEN", validUntil: after }),
    aSegment("1", { id: "NEW/1", schemeId: "NEW", movement: "UITBREIDEN", validFrom: after }),
    aSegment("2", { id: "NEW/2", schemeId: "NEW", movement: "UITBREIDEN" }),
    aSegment("2A", { id: "NEW/2A", schemeId: "NEW", parentId: "NEW/2" }),
  ];
  const walk = (to: string, validFrom: string | null = null) => ({
    ...always,
    id: to,
    validFrom,
    fromSegmentId: "OLD/A",
    toSegmentId: `NEW/${to}`,
    comparable: true,
  });
  const given: Partial<ReportEvidence> = {
    schemes: [aScheme({ id: "OLD" }), aScheme({ id: "NEW", regionId: null })],
    segments,
    contracts: [aContract("C-1", lasting), aContract("C-2", { ...lasting, partyIds: ["P-2"] })],
    lines: [
      aLine("L-1", { segmentId: "OLD/A" }),
      // P-2 is in it from the second day on, through the segment under it.
      aLine("L-2", { contractId: "C-2", segmentId: "NEW/2A" }),
      aLine("L-3", { contractId: "C-2", segmentId: "OLD/A", validFrom: after }),
    ],
    crosswalks: [walk("1"), walk("2", after)],
  };

  it("has the movement of its new segments when they agree, and none else", () => {
    expect(report(given).comparable).toEqual([
      {
        fromSegmentIds: ["OLD/A"],
        toSegmentIds: ["NEW/1", "NEW/2"],
        ...{ fromProviders: 1, toProviders: 1 },
        movement: "UITBREIDEN",
      },
    ]);
    const alone = report({ ...given, crosswalks: [walk("2", after)] }).comparable;
    expect(alone.map(({ toSegmentIds, movement }) => [toSegmentIds, movement])).toEqual([
      [["NEW/2"], "UITBREIDEN"],
    ]);
    const disagreeing = segments.map((each) => ({
      ...each,
      movement: each.id === "NEW/2" ? null : each.movement,
    }));
    expect(report({ ...given, segments: disagreeing }).comparable.map(({ movement }) => movement)).toEqual([
      null,
    ]);
  });

  it("hangs together by what was recorded as comparable alone", () => {
    const { comparable } = report({ ...given, crosswalks: [walk("1"), { ...walk("2"), comparable: false }] });
    expect(comparable.map(({ toSegmentIds }) => toSegmentIds)).toEqual([["NEW/1"]]);
  });

  it("counts nobody by a line that is suspended", () => {
    const lines = (given.lines ?? []).map((line) =>
      line.id === "L-1" ? line : { ...line, suspended: true },
    );
    const { comparable } = report({ ...given, lines });
    expect(comparable.map(({ fromProviders, toProviders }) => [fromProviders, toProviders])).toEqual([
      [1, 0],
    ]);
  });
});
