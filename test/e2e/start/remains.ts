// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { birthOf, commandOf } from "../../../start/embedded/runningProcess";

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

// As in start/embedded: Linux tells it in /proc, also where there is no `ps`.
function processes(): Process[] {
  if (existsSync("/proc/self/stat")) {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name) && birthOf(Number(name)) !== null)
      .map((name) => ({
        pid: Number(name),
        parent: parentOf(name),
        command: commandOf(Number(name)) ?? "",
      }));
  }
  const lines = execFileSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" }).trim().split("\n");
  return lines.map((line) => {
    const [pid, parent, ...command] = line.trim().split(/\s+/);
    return { pid: Number(pid), parent: Number(parent), command: command.join(" ") };
  });
}

function parentOf(pid: string): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return 0;
  }
}

/** The processes that a process started, and that those started. */
export function startedBy(pid: number): number[] {
  const all = processes();
  const of = (parent: number): number[] =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one.pid, ...of(one.pid)]);
  return of(pid);
}

/** Those processes, by what tells each from all others. */
export function descendantsOf(pid: number): (() => boolean)[] {
  return startedBy(pid).map((descendant) => {
    const birth = birthOf(descendant);
    return () => birth !== null && birthOf(descendant) === birth;
  });
}

/** Kills a process and all that it started, in one breath: none of them gets to say anything to the others. */
export function endAtOnce(pid: number): void {
  for (const each of [pid, ...startedBy(pid)]) {
    try {
      process.kill(each, "SIGKILL");
    } catch {
      // It went by itself just now.
    }
  }
}

/** The commands of processes that still work in a directory. */
export const workingIn = (directory: string): string[] =>
  processes()
    .map((one) => one.command)
    .filter((command) => command.includes(directory));

/** Waits a moment for the last ones, which may still be on their way out. */
export async function areGone(living: readonly (() => boolean)[]): Promise<boolean> {
  for (let tries = 0; tries < 50; tries += 1) {
    if (!living.some((isLiving) => isLiving())) return true;
    await pause(20);
  }
  return false;
}

export const isListening = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });

/** What a database that was stopped cleanly takes away with it. */
export const marksOfUse = (dataDirectory: string): string[] =>
  ["postgres/lock", "postgres/cluster/postmaster.pid"].filter((file) =>
    existsSync(join(dataDirectory, file)),
  );
