// SPDX-License-Identifier: EUPL-1.2
import { type ChangeKind } from "../feed/change.codes";
import { type ChangeSetReport, type Obstacle } from "./changeSet";
import { type Disagreement } from "./disagreements";
import { type Operation } from "./operation";
import { isObstacle, type OperationOutcome } from "./outcome";

const mostObstacles = 1_000;

/** Counts what becomes of the operations of a set, part after part, in bounded memory. */
export class Tally {
  private readonly counts = { created: 0, changed: 0, ended: 0, unchanged: 0, obstacles: 0 };
  private readonly starts: { readonly part: number; readonly start: number }[] = [];
  private readonly firstObstacles: Obstacle[] = [];
  private hasConfirmed = false;
  performed = 0;

  add(part: number, operations: readonly Operation[], outcomes: readonly OperationOutcome[]): void {
    this.starts.push({ part, start: this.performed });
    this.performed += outcomes.length;
    outcomes.forEach((outcome, index) => {
      this.counts[kindOf(outcome)] += 1;
      this.hasConfirmed ||= outcome.kind === "recorded" && outcome.change === "CONFIRMED";
      if (isObstacle(outcome) && this.firstObstacles.length < mostObstacles) {
        this.firstObstacles.push({ part, index, entity: operations[index]?.entity ?? "", outcome });
      }
    });
  }

  /** What was done and does not agree with the rest of the set. */
  refuse({ sequence, entity, was, outcome }: Disagreement): void {
    const place = this.starts.findLast(({ start }) => start <= sequence);
    if (!place) throw new Error("No part holds the operation.");
    this.counts[kindOfChange(was)] -= 1;
    this.counts.obstacles += 1;
    if (this.firstObstacles.length < mostObstacles) {
      this.firstObstacles.push({ part: place.part, index: sequence - place.start, entity, outcome });
    }
  }

  get isObstructed(): boolean {
    return this.counts.obstacles > 0;
  }

  /** @param seenAt up to when a rehearsal knew the register */
  report(recordedAt: Date | null, seenAt: Date | null): ChangeSetReport {
    const { created, changed, ended } = this.counts;
    const isDone = created + changed + ended > 0 || this.hasConfirmed;
    const isRecorded = !this.isObstructed && isDone;
    return {
      ...this.counts,
      recordedAt: isRecorded ? (recordedAt?.toISOString() ?? null) : null,
      seenAt: seenAt?.toISOString() ?? null,
      firstObstacles: this.firstObstacles,
    };
  }
}

function kindOf(outcome: OperationOutcome): "created" | "changed" | "ended" | "unchanged" | "obstacles" {
  if (outcome.kind === "unchanged") return "unchanged";
  return outcome.kind === "recorded" ? kindOfChange(outcome.change) : "obstacles";
}

/** What was only checked is what it was. */
function kindOfChange(change: ChangeKind): "created" | "changed" | "ended" | "unchanged" {
  if (change === "CONFIRMED") return "unchanged";
  if (change === "CREATED") return "created";
  return change === "CHANGED" ? "changed" : "ended";
}
