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

/** What comes before the deadline and while somebody waits; null for anything else, a failure among it. */
export function within<Given>(
  deadlineMs: number,
  gone: ClientGone | undefined,
  coming: Promise<Given>,
): Promise<Given | null> {
  return new Promise((resolve) => {
    const end = (given: Given | null): void => {
      clearTimeout(timer);
      gone?.forget(giveUp);
      resolve(given);
    };
    const giveUp = (): void => end(null);
    const timer = setTimeout(giveUp, deadlineMs);
    gone?.onceGone(giveUp);
    coming.then(end, giveUp);
  });
}
