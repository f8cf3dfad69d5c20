// SPDX-License-Identifier: EUPL-1.2
import { performance } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";

/** Asks again every 20 ms until the answer is yes; false when the time is up. */
export async function comesTrueWithin(milliseconds: number, question: () => boolean | Promise<boolean>) {
  const end = performance.now() + milliseconds;
  while (!(await question())) {
    if (performance.now() > end) return false;
    await pause(20);
  }
  return true;
}
