// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from "../clock";
import { type ChangeLog } from "../feed/changeLog.repository";
import { type Log } from "../log";
import { type ChangeSetRun } from "./changeSet";
import { type ChangeSetRepository } from "./changeSet.repository";
import { type Batch } from "./batch";
import { type Operation } from "./operation";
import { takesBasis } from "./operation.rules";
import { type OperationOutcome } from "./outcome";
import { type Performer } from "./performer";
import { rehearsedChanges } from "./rehearsal.rules";
import { Tally } from "./tally";

/**
 * Performs change sets, each in one transaction, away from the request that started it. A set that was running when
 * the process ended is performed again from its first part: nothing of it had been recorded.
 */
export class ChangeSetRunner {
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    private readonly sets: ChangeSetRepository,
    private readonly performer: Performer,
    private readonly changeLog: Pick<ChangeLog, "watermark" | "now">,
    private readonly log: Pick<Log, "error">,
  ) {}

  async resume(): Promise<void> {
    for (const { id, run } of await this.sets.running()) this.begin(id, run);
  }

  begin(id: string, run: ChangeSetRun): void {
    const performing = this.perform(id, run).finally(() => this.underWay.delete(performing));
    this.underWay.add(performing);
  }

  /** By the clock of the register: nothing has been recorded after it. */
  async now(): Promise<Date> {
    return this.changeLog.now();
  }

  /** Waits for what is under way. */
  async settled(): Promise<void> {
    await Promise.all(this.underWay);
  }

  private async perform(id: string, run: ChangeSetRun): Promise<void> {
    const tally = new Tally();
    try {
      // Before the first look at the register: what others are recording at this moment was not seen.
      const seenAt = run.rehearse ? await this.changeLog.watermark() : null;
      const report = await this.performer.recording(run, run.rehearse, async (batch, work) => {
        const own = this.sets.within(work.manager);
        const isMine = (await own.claim(id)) && (await own.isRunning(id));
        if (!isMine) return { result: null, isObstructed: false };
        for (const part of await own.partNumbers(id)) {
          const operations = (await own.part(id, part)).map((operation) =>
            seenBy(run.seenAt ?? seenAt, operation),
          );
          tally.add(part, operations, await this.performPart(batch, { id, part, run }, operations));
          await work.writeLog();
          await this.sets.progress(id, tally.performed);
        }
        for (const disagreement of await batch.disagreements()) tally.refuse(disagreement);
        const result = tally.report(run.rehearse ? null : work.recordedAt, seenAt);
        // In the transaction of the facts themselves: it is done exactly when they are there.
        if (!run.rehearse && !tally.isObstructed) await own.finish(id, tally.performed, result);
        return { result, isObstructed: tally.isObstructed };
      });
      if (report && (run.rehearse || tally.isObstructed))
        await this.sets.conclude(id, "DONE", tally.performed, report);
    } catch (fault) {
      // The stack, and not the fault as a whole: a database fault carries its parameters along.
      this.log.error({ stack: stackOf(fault), changeSet: id }, "a change set could not be performed");
      await this.sets.conclude(id, "FAILED", tally.performed, null).catch((second: unknown) => {
        this.log.error({ stack: stackOf(second), changeSet: id }, "a change set stays marked as running");
      });
    }
  }

  /** Of a rehearsal is kept what it would change: when it is over, nothing of it can be looked at any more. */
  private async performPart(
    batch: Batch,
    { id, part, run }: { readonly id: string; readonly part: number; readonly run: ChangeSetRun },
    operations: readonly Operation[],
  ): Promise<OperationOutcome[]> {
    if (!run.rehearse) return batch.performPart(operations);
    const before = await batch.said(operations);
    const outcomes = await batch.performPart(operations);
    const after = await batch.said(operations);
    await this.sets.keepRehearsed(id, part, rehearsedChanges(operations, outcomes, before, after));
    return outcomes;
  }
}

/** Whoever saw all of a set at one moment saw each thing that it changes then. A rehearsal shows it at its own moment. */
function seenBy(moment: string | Date | null | undefined, operation: Operation): Operation {
  // A run of before there were such moments has none.
  if (!moment || operation.basis !== null || !takesBasis(operation.act)) return operation;
  const knownAt = new Date(moment);
  return { ...operation, basis: { on: operation.from ?? dayOf(knownAt), knownAt } };
}

const stackOf = (fault: unknown): string | undefined => (fault instanceof Error ? fault.stack : typeof fault);
