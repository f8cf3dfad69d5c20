// SPDX-License-Identifier: EUPL-1.2
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codeOf, EmbeddedPostgresRefusal } from "./refusal";
import { birthOf } from "./runningProcess";

// The first line is the pid, the second when that process began: together they name one process for ever.
const read = (file: string): string | null => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
};

const livingHolder = (claim: string | null): number | null => {
  const [pid = "", birth] = (claim ?? "").split("\n");
  return pid !== "" && birth !== undefined && birthOf(Number(pid)) === birth ? Number(pid) : null;
};

const refuse = (pid: number, place: string): never => {
  throw new EmbeddedPostgresRefusal(`Process ${pid} already runs here and uses ${place}: stop it first.`);
};

/**
 * One process at a time uses a place. The claim appears with its content in one step (a link, not a write), so
 * nobody reads half of it; one whose process ended without letting go is taken over.
 */
export function holdPlace(place: string): { release(): void } {
  const lock = join(place, "lock");
  const claim = `${process.pid}\n${birthOf(process.pid) ?? ""}\n`;
  const draft = `${lock}.${process.pid}`;
  rmSync(draft, { force: true });
  writeFileSync(draft, claim, { flag: "wx" });
  try {
    for (;;) {
      try {
        linkSync(draft, lock);
        break;
      } catch (fault) {
        if (codeOf(fault) !== "EEXIST") throw fault;
      }
      const holder = livingHolder(read(lock));
      if (holder !== null) refuse(holder, place);
      removeAbandoned(lock, place);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return {
    release: () => {
      if (read(lock) === claim) rmSync(lock, { force: true });
    },
  };
}

// Two that start together may both find the claim abandoned. What one of them moves aside may then already be the
// fresh claim of the other: it is looked at again, and put back.
function removeAbandoned(lock: string, place: string): void {
  const aside = `${lock}.${process.pid}.old`;
  try {
    renameSync(lock, aside);
  } catch (fault) {
    if (codeOf(fault) === "ENOENT") return;
    throw fault;
  }
  const holder = livingHolder(read(aside));
  if (holder !== null) {
    renameSync(aside, lock);
    refuse(holder, place);
  }
  rmSync(aside, { force: true });
}
