// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as sleep } from "node:timers/promises";
import { type Log } from "../log";

/** Does `read` again and again until it is stopped; a feed that cannot be read is tried again, and logged once. */
export class FeedFollower {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly owner: string,
    private readonly read: (stopping: AbortSignal) => Promise<void>,
    private readonly log: Log,
    private readonly pauseMs: number,
  ) {}

  start(): void {
    this.running = this.follow(this.stopping.signal);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async follow(stopping: AbortSignal): Promise<void> {
    let failing = false;
    while (!stopping.aborted) {
      try {
        await this.read(stopping);
        failing = false;
      } catch (fault) {
        if (!failing) this.log.warn({ err: fault, owner: this.owner }, "a feed cannot be read; trying on");
        failing = true;
      }
      await sleep(this.pauseMs, undefined, { signal: stopping }).catch((fault: unknown) => {
        if (!stopping.aborted) throw fault;
      });
    }
  }
}
