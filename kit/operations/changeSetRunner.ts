// SPDX-License-Identifier: EUPL-1.2
import { type Log } from "../log";
import { type ChangeSetReport, type ChangeSetRun } from "./changeSet";
import { type ChangeSetRepository } from "./changeSet.repository";
import { type Performer } from "./performer";
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
    private readonly log: Pick<Log, "error">,
  ) {}

  async resume(): Promise<void> {
    for (const { id, run } of await this.sets.running()) this.begin(id, run);
  }

  begin(id: string, run: ChangeSetRun): void {
    const performing = this.perform(id, run).finally(() => this.underWay.delete(performing));
    this.underWay.add(performing);
  }

  /** Waits for what is under way. */
  async settled(): Promise<void> {
    await Promise.all(this.underWay);
  }

  private async perform(id: string, run: ChangeSetRun): Promise<void> {
    const tally = new Tally();
    try {
      const report = await this.performer.recording(run, run.rehearse, async (batch, work) => {
        const own = this.sets.within(work.manager);
        const isMine = (await own.claim(id)) && (await own.isRunning(id));
        if (!isMine) return { result: null, isObstructed: false };
        for (const part of await own.partNumbers(id)) {
          const operations = await own.part(id, part);
          tally.add(part, operations, await batch.performPart(operations));
          await this.sets.progress(id, tally.performed);
        }
        for (const disagreement of await batch.disagreements()) tally.refuse(disagreement);
        const result = tally.report(run.rehearse ? null : work.recordedAt);
        // In the transaction of the facts themselves: it is done exactly when they are there.
        if (!run.rehearse && !tally.isObstructed) await own.finish(id, "DONE", tally.performed, result);
        return { result, isObstructed: tally.isObstructed };
      });
      if (report && (run.rehearse || tally.isObstructed)) await this.finish(id, tally, report);
    } catch (fault) {
      // The stack, and not the fault as a whole: a database fault carries its parameters along.
      this.log.error({ stack: stackOf(fault), changeSet: id }, "a change set could not be performed");
      await this.sets.finish(id, "FAILED", tally.performed, null).catch((second: unknown) => {
        this.log.error({ stack: stackOf(second), changeSet: id }, "a change set stays marked as running");
      });
    }
  }

  private async finish(id: string, tally: Tally, report: ChangeSetReport): Promise<void> {
    await this.sets.finish(id, "DONE", tally.performed, report);
  }
}

const stackOf = (fault: unknown): string | undefined => (fault instanceof Error ? fault.stack : typeof fault);
