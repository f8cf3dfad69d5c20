// SPDX-License-Identifier: EUPL-1.2
// Imported before all else, so that from the first moment on a signal is a request to end and no sudden death.

const request = new AbortController();

// Not once: Ctrl-C reaches a process from the terminal and again from npm, and the second must not cut the end short.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => request.abort());

/** Aborted when somebody wants the process to end. */
export const endAsked: AbortSignal = request.signal;

const asked = new Promise<null>((resolve) => {
  endAsked.addEventListener("abort", () => resolve(null), { once: true });
});

/** What the work gives, or null as soon as somebody wants the process to end. */
export const unlessEnded = <T>(work: Promise<T>): Promise<T | null> => Promise.race([asked, work]);

export const untilEnded = (): Promise<null> => asked;
