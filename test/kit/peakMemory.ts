// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";

/** The most memory that a process ever had, in megabytes, as Linux knows it; 0 when it is gone. */
export function peakMb(pid: number | undefined): number {
  try {
    const [, kilobytes = "0"] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Math.round(Number(kilobytes) / 1024);
  } catch {
    return 0;
  }
}
