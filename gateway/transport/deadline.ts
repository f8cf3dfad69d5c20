// SPDX-License-Identifier: EUPL-1.2
import { EventEmitter } from "node:events";
import { type ClientGone } from "../clientGone";

/**
 * A wait that may be over before its time: at the deadline, or when nobody waits any more. It is a signal as the HTTP client
 * takes it, which costs a fraction of an `AbortSignal`.
 */
export class Waiting extends EventEmitter {
  aborted = false;
  private readonly timer: NodeJS.Timeout;

  constructor(
    deadlineMs: number,
    private readonly gone: ClientGone | undefined,
  ) {
    super();
    this.timer = setTimeout(this.giveUp, deadlineMs);
    gone?.onceGone(this.giveUp);
  }

  /** What was waited for has come. */
  end(): void {
    clearTimeout(this.timer);
    this.gone?.forget(this.giveUp);
  }

  private readonly giveUp = (): void => {
    this.aborted = true;
    this.end();
    this.emit("abort");
  };
}

interface Wait {
  /** By `performance.now()`. */
  readonly until: number;
  readonly giveUp: () => void;
}

/** Waits that may all last equally long, with one timer for all of them: the one that began first is over first. */
export class EqualWaits {
  private readonly waits = new Set<Wait>();
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly deadlineMs: number) {}

  /** What comes before the deadline and while somebody waits; null for anything else, a failure among it. */
  within<Given>(gone: ClientGone | undefined, coming: Promise<Given>): Promise<Given | null> {
    return new Promise((resolve) => {
      const end = (given: Given | null): void => {
        this.waits.delete(wait);
        gone?.forget(giveUp);
        resolve(given);
      };
      const giveUp = (): void => end(null);
      const wait = { until: performance.now() + this.deadlineMs, giveUp };
      this.waits.add(wait);
      this.timer ??= setTimeout(this.endLate, this.deadlineMs).unref();
      gone?.onceGone(giveUp);
      coming.then(end, giveUp);
    });
  }

  private readonly endLate = (): void => {
    this.timer = null;
    const now = performance.now();
    for (const { until, giveUp } of this.waits) {
      if (until > now) {
        this.timer = setTimeout(this.endLate, until - now).unref();
        return;
      }
      giveUp();
    }
  };
}
