// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

// Linux tells all in /proc, also where `ps` is not installed, as in slim images; elsewhere `ps` is always there.
const hasProc = existsSync("/proc/self/stat");

const readOrNull = (path: string): string | null => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
};

const psOrNull = (pid: number, column: string): string | null => {
  try {
    const words = ["-o", `${column}=`, "-p", String(pid)];
    return (
      execFileSync("ps", words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim() || null
    );
  } catch {
    return null;
  }
};

/**
 * When a living process began, as an opaque token; null when no such process lives. A pid alone does not name a
 * process: in a container the same small numbers come back at every start.
 */
export function birthOf(pid: number): string | null {
  if (!hasProc) {
    const state = psOrNull(pid, "stat");
    return state === null || state.startsWith("Z") ? null : psOrNull(pid, "lstart");
  }
  const stat = readOrNull(`/proc/${pid}/stat`);
  if (stat === null) return null;
  // The command name stands between parentheses and may itself hold spaces and parentheses.
  const [state, ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const startedAtTick = rest[18];
  if (state === "Z" || startedAtTick === undefined) return null;
  return `${startedAtTick}@${(readOrNull("/proc/sys/kernel/random/boot_id") ?? "").trim()}`;
}

/** The command line of a living process, its words separated by spaces; null when no such process lives. */
export function commandOf(pid: number): string | null {
  if (!hasProc) return psOrNull(pid, "command");
  return readOrNull(`/proc/${pid}/cmdline`)?.replaceAll("\0", " ").trim() || null;
}
