// SPDX-License-Identifier: EUPL-1.2
import { AsyncLocalStorage } from "node:async_hooks";

const counters = new AsyncLocalStorage<{ statements: number }>();

/**
 * Runs `work` and counts the SQL statements sent on its behalf; `statements()` may be read at any time. The count is
 * in the log line of every operation: our alarm for one statement per row.
 */
export function countingStatements<T>(work: (statements: () => number) => T): T {
  const counter = { statements: 0 };
  return counters.run(counter, () => work(() => counter.statements));
}

export function noteStatement(): void {
  const counter = counters.getStore();
  if (counter) counter.statements += 1;
}
