// SPDX-License-Identifier: EUPL-1.2
// What an answer makes of the decisions of municipalities on deployment.
import { answered, counterpart, lineOfCounterpart, listed } from "../../../test/kit/coverageAnswers";
import {
  aBespokeLine,
  aDeployment,
  aLine,
  aQuestion,
  aSegment,
  someEvidence,
} from "../../../test/kit/coverageFacts";
import { answerOf } from "./answer.rules";

describe("deployment", () => {
  const family = [aSegment("A"), aSegment("A1", { parentId: "S/A" }), aSegment("A2", { parentId: "S/A" })];
  const lines = [aLine("L-1", { segmentId: "S/A1" }), aLine("L-2", { segmentId: "S/A2" })];

  test("of a segment that was refused leaves its lines out, and answers so", () => {
    const deployments = [aDeployment("S/A", false)];
    expect(answered({ deployments })).toBe("NOT_DEPLOYED");
    expect(listed({ deployments })).toEqual([]);
  });

  test("of a refused segment shows its lines when they are asked for, and still answers so", () => {
    const answer = answerOf(
      someEvidence({ deployments: [aDeployment("S/A", false)] }),
      aQuestion({}, { includeNotDeployed: true }),
    );
    expect(answer).toMatchObject({ answer: "NOT_DEPLOYED", unfilteredCount: 1, providerCount: 1 });
  });

  test("that was chosen, or never decided on, is a yes", () => {
    expect(answered({ deployments: [aDeployment("S/A", true)] })).toBe("COVERED");
    expect(answered({ deployments: [] })).toBe("COVERED");
  });

  test("refused for a parent is refused for what lies under it", () => {
    const deployments = [aDeployment("S/A", false), aDeployment("S/A1", true)];
    expect(answered({ segments: family, lines, deployments }, { segmentId: "S/A1" })).toBe("NOT_DEPLOYED");
  });

  test("refused for one child leaves the other", () => {
    const evidence = { segments: family, lines, deployments: [aDeployment("S/A1", false)] };
    expect(answered(evidence)).toBe("COVERED");
    expect(listed(evidence)).toEqual(["P-1/L-2"]);
  });

  test("refused for every leaf is refused for the whole", () => {
    const deployments = [aDeployment("S/A1", false), aDeployment("S/A2", false)];
    expect(answered({ segments: family, lines, deployments })).toBe("NOT_DEPLOYED");
  });

  test("refused for the counterpart leaves its lines out, and says nothing of the segment", () => {
    const evidence = {
      segments: counterpart,
      lines: [aLine(), lineOfCounterpart],
      deployments: [aDeployment("S/B", false)],
    };
    expect(listed(evidence)).toEqual(["P-1/L-1"]);
    expect(listed(evidence, {}, { includeNotDeployed: true })).toEqual(["P-1/L-1", "P-1/L-2"]);
    expect(answered(evidence)).toBe("COVERED");
  });

  test("says nothing of bespoke lines", () => {
    const evidence = { lines: [aBespokeLine()], deployments: [aDeployment("S/A", false)] };
    expect(listed(evidence, {}, { includeIndividual: true })).toEqual(["P-1/L-1"]);
    expect(answered(evidence, {}, { includeIndividual: true })).toBe("NOT_DEPLOYED");
  });

  test("refused comes before a filter that leaves nobody", () => {
    const deployments = [aDeployment("S/A", false)];
    expect(answered({ deployments }, { filter: { openForIntake: true } })).toBe("NOT_DEPLOYED");
  });
});
