// SPDX-License-Identifier: EUPL-1.2

export interface Waiting {
  /** Aborted at the deadline, or when nobody waits any more. */
  readonly signal: AbortSignal;
  /** What was waited for is over. */
  end(): void;
}

export function untilDeadline(deadlineMs: number, gone: AbortSignal | undefined): Waiting {
  const controller = new AbortController();
  const giveUp = (): void => controller.abort();
  const timer = setTimeout(giveUp, deadlineMs);
  gone?.addEventListener("abort", giveUp, { once: true });
  return {
    signal: controller.signal,
    end: () => {
      clearTimeout(timer);
      gone?.removeEventListener("abort", giveUp);
    },
  };
}

/** What comes before the deadline and while somebody waits; null for anything else, a failure among it. */
export function within<Given>(
  deadlineMs: number,
  gone: AbortSignal | undefined,
  coming: Promise<Given>,
): Promise<Given | null> {
  return new Promise((resolve) => {
    const end = (given: Given | null): void => {
      clearTimeout(timer);
      gone?.removeEventListener("abort", giveUp);
      resolve(given);
    };
    const giveUp = (): void => end(null);
    const timer = setTimeout(giveUp, deadlineMs);
    gone?.addEventListener("abort", giveUp, { once: true });
    coming.then(end, giveUp);
  });
}
