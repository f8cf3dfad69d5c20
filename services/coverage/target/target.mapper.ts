// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { toAsOf } from "../../../kit/moment";
import { fingerprintOf } from "../../../kit/fingerprint";
import { refTo } from "../refs/refTo";
import { Segment } from "../refs/segment.ref";
import { Target } from "../refs/target.ref";
import { targetDefinition, targetDefinitionVersion } from "./definition";
import { type Progress } from "./target.rules";
import { HeldTarget, TargetProgress } from "./target.type";

interface TargetQuestion {
  readonly region: string;
  readonly on: LocalDate;
  readonly knownAt: Date;
}

export function toTargetProgress(question: TargetQuestion, progress: readonly Progress[]): TargetProgress {
  const { region, on, knownAt } = question;
  const asOf = toAsOf({ on, knownAt });
  return Object.assign(new TargetProgress(), {
    answer: progress.length === 0 ? "NO_TARGET_RECORDED" : "TARGETS_RECORDED",
    targets: progress.map(({ target, count, state }) =>
      Object.assign(new HeldTarget(), {
        targetId: target.id,
        target: refTo(Target, target.id, asOf),
        unit: target.unit,
        segment: refTo(Segment, target.segmentId, asOf),
        value: target.figure,
        count,
        state,
      } satisfies HeldTarget),
    ),
    on,
    knownAt,
    definition: targetDefinition,
    fingerprint: fingerprintOf({
      question: { region, on, knownAt: knownAt.toISOString() },
      definitionVersion: targetDefinitionVersion,
      answer: progress,
    }),
  } satisfies TargetProgress);
}
