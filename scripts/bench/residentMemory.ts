// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Of this process and of those that it started, in bytes; where the system does not tell of others, of this one. */
export const residentMemory = (): number =>
  existsSync("/proc/self/task") ? memoryOf(process.pid) : process.memoryUsage.rss();

function memoryOf(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? "0";
  const started = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8")
      .split(" ")
      .filter((id) => id !== ""),
  );
  return started.reduce((sum, id) => sum + memoryOf(Number(id)), Number(kilobytes) * 1024);
}
