// SPDX-License-Identifier: EUPL-1.2
import { type Clock } from "../../kit/clock";
import { words } from "../../kit/words";
import { type Progress } from "../import/importing";
import { type ImportReport } from "../import/importReport";
import { type ExchangeLimits } from "./limits";
import { Problem, problemKinds } from "./problem";
import { Run, type Sent } from "./run";
import { stopping } from "./uploads";

/** What an import does when its turn comes. Called once, whatever happens, so that it can tidy up what it was given. */
export type Work = (onProgress: (progress: Progress) => void, stop: AbortSignal) => Promise<ImportReport>;

/** A place that is kept for somebody whose file still comes in. */
export interface Place {
  /** From now on what was sent is the run's, which closes it when it is forgotten. */
  start(work: Work, sent: Sent): Run;
  giveUp(): void;
}

type Limits = Pick<ExchangeLimits, "running" | "waiting" | "kept" | "keptOfOne" | "keptMs">;

/** The imports that are under way, in the order in which they came, and those of which the end can still be asked. */
export class Runs {
  private readonly runs = new Map<string, Run>();
  /** Who has an import under way: one at a time, so that lists are taken in the order in which they were sent. */
  private readonly busy = new Set<string>();
  private readonly queue: (() => Promise<void>)[] = [];
  private readonly working = new Set<Promise<void>>();
  private readonly stopped = new AbortController();
  private readonly forgetting = new Set<NodeJS.Timeout>();

  constructor(
    private readonly limits: Limits,
    private readonly clock: Clock,
    /** What the world may know of a fault. */
    private readonly problemOf: (fault: unknown) => Problem,
    private readonly onOver: (run: Run) => void,
  ) {}

  get isStopping(): boolean {
    return this.stopped.signal.aborted;
  }

  /** Null when there is none, and when it is somebody else's. */
  find(id: string, owner: string): Run | null {
    const run = this.runs.get(id);
    return run?.owner === owner ? run : null;
  }

  claim(owner: string): Place {
    if (this.isStopping) throw stopping();
    if (this.busy.has(owner)) throw ownBusy();
    if (this.busy.size >= this.limits.running + this.limits.waiting) throw allBusy();
    this.busy.add(owner);
    return {
      giveUp: () => void this.busy.delete(owner),
      start: (work, sent) => {
        const run = new Run(owner, this.clock.now(), sent);
        this.runs.set(run.id, run);
        this.queue.push(() => this.carryOut(run, work));
        this.next();
        return run;
      },
    };
  }

  /** What is under way is told to stop; resolves when it did, and everything was tidied up. */
  async stop(): Promise<void> {
    this.stopped.abort();
    this.next();
    await Promise.all(this.working);
    for (const timer of this.forgetting) clearTimeout(timer);
    for (const run of [...this.runs.values()]) this.forget(run);
  }

  private forget(run: Run): void {
    this.runs.delete(run.id);
    run.sent.rows?.close();
  }

  private next(): void {
    // When it stops all get their turn at once, to find that there is nothing to be done but to tidy up.
    while (this.isStopping || this.working.size < this.limits.running) {
      const work = this.queue.shift();
      if (!work) return;
      const ended = work().finally(() => {
        this.working.delete(ended);
        this.next();
      });
      this.working.add(ended);
    }
  }

  private async carryOut(run: Run, work: Work): Promise<void> {
    run.phase = { state: "running", progress: null };
    const stop = this.stopped.signal;
    try {
      const report = await work((progress) => {
        stop.throwIfAborted();
        run.phase = { state: "running", progress };
      }, stop);
      run.phase = { state: "done", at: this.clock.now(), report };
    } catch (fault) {
      const problem = stop.aborted ? stopping() : this.problemOf(fault);
      run.phase = { state: "unfinished", at: this.clock.now(), problem };
    }
    this.busy.delete(run.owner);
    this.onOver(run);
    this.keepForAWhile(run);
  }

  private keepForAWhile(run: Run): void {
    const over = [...this.runs.values()].filter(({ isOver }) => isOver);
    const ofOne = over.filter(({ owner }) => owner === run.owner);
    const tooMany = [
      ...over.slice(0, Math.max(0, over.length - this.limits.kept)),
      ...ofOne.slice(0, Math.max(0, ofOne.length - this.limits.keptOfOne)),
    ];
    for (const each of tooMany) this.forget(each);
    const timer = setTimeout(() => {
      this.forget(run);
      this.forgetting.delete(timer);
    }, this.limits.keptMs);
    this.forgetting.add(timer.unref());
  }
}

const ownBusy = (): Problem =>
  new Problem(
    problemKinds.busy,
    words(
      "An import of yours is under way; send the next one when it is done.",
      "Er loopt al een import van u; stuur de volgende als die klaar is.",
    ),
    { headers: { "retry-after": "5" } },
  );

const allBusy = (): Problem =>
  new Problem(
    problemKinds.busy,
    words(
      "Others are waiting for their turn; try again later.",
      "Anderen wachten op hun beurt; probeer het later opnieuw.",
    ),
    { headers: { "retry-after": "30" } },
  );
