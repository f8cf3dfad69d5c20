// SPDX-License-Identifier: EUPL-1.2
import { withoutSuspended } from "../answer/contracts.rules";
import { schemeOf, segmentsAsked } from "../answer/segments.rules";
import { type Fact } from "../projection/facts";
import { segmentsInUse } from "../report/comparable.rules";
import { countedIn } from "../report/count.rules";
import { type ReportEvidence } from "../report/reportEvidence";
import { type Standing, validOn } from "../report/standing.rules";
import { type TargetState } from "./target.codes";

/** A target beside what the landscape report counts of the same unit, in its segment when it has one. */
export interface Progress {
  readonly target: Fact<"Target">;
  /** Null when its segment is not in use on the day, or not all that it counts is recorded: that is not nobody. */
  readonly count: number | null;
  readonly state: TargetState;
}

export const progressOf = (
  evidence: ReportEvidence,
  standing: Standing,
  targets: readonly Fact<"Target">[],
  recordedSchemeIds: readonly string[],
): Progress[] =>
  targets.map((target) => {
    const here = target.segmentId === null ? standing : within(target.segmentId, evidence, standing);
    if (!here) return { target, count: null, state: "SEGMENT_NOT_IN_USE" };
    if (!isRecorded(target, standing, recordedSchemeIds))
      return { target, count: null, state: "CONTRACTS_NOT_RECORDED" };
    const count = countedIn(target.unit, here).size;
    return { target, count, state: stateOf(target, count) };
  });

/** Those of the region itself, for national ones are not all; and of a segment those of its own in the scheme, as `coverage` has them. */
const isRecorded = (
  { segmentId }: Fact<"Target">,
  { contractsRecorded }: Standing,
  recordedSchemeIds: readonly string[],
): boolean => contractsRecorded && (segmentId === null || recordedSchemeIds.includes(schemeOf(segmentId)));

function stateOf({ direction, figure }: Fact<"Target">, count: number): TargetState {
  if (direction === null) return "DIRECTION_NOT_RECORDED";
  const isReached = direction === "AT_MOST" ? count <= figure : count >= figure;
  return isReached ? "REACHED" : "NOT_REACHED";
}

/** The contracts alone that have a line in the segment on the day, or in one under it; null when it is not in use. */
function within(segmentId: string, evidence: ReportEvidence, standing: Standing): Standing | null {
  const segments = segmentsInUse(evidence, standing.on);
  if (!segments.has(segmentId)) return null;
  const { own } = segmentsAsked(segmentId, [...segments.values()]);
  const lines = withoutSuspended(validOn(evidence.lines, standing.on));
  const inSegment = new Set(
    lines
      .filter((line) => line.segmentId !== null && own.has(line.segmentId))
      .map(({ contractId }) => contractId),
  );
  const contracts = new Map([...standing.contracts].filter(([id]) => inSegment.has(id)));
  return {
    ...standing,
    contracts,
    contracted: new Set([...contracts.values()].flatMap(({ boundIds }) => boundIds)),
    subcontracted: new Set([...contracts.values()].flatMap(({ subcontractorIds }) => subcontractorIds)),
  };
}
