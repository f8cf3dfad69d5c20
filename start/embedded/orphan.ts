// SPDX-License-Identifier: EUPL-1.2
import { readPostmasterFile } from "./postmasterFile";
import { comesTrueWithin } from "./patience";
import { EmbeddedPostgresRefusal, reasonOf } from "./refusal";
import { birthOf, commandOf } from "./runningProcess";

const patience = 30_000;

const isServerOf = (data: string, pid: number): boolean => {
  const command = commandOf(pid);
  return command !== null && command.includes("postgres") && command.includes(`-D ${data} `);
};

/**
 * Ends a server that outlived the process which started it, and waits: two servers on one directory would destroy it.
 * Only whoever holds the place may ask, for only then is a running server an orphan and not somebody's.
 * Returns the pid of a server that ended without a trace of its own end: PostgreSQL is to disregard it, for by now that
 * may be the number of a stranger, or of a dead process that nobody buried, as in containers without an init.
 */
export async function endOrphan(data: string, log: (line: string) => void): Promise<number | null> {
  const left = readPostmasterFile(data);
  if (left === null) return null;
  const birth = birthOf(left.pid);
  if (birth === null || !isServerOf(data, left.pid)) return left.pid;
  log(`A PostgreSQL of an earlier start (process ${left.pid}) still runs on ${data}: it is shut down first.`);
  const howTo = `stop it (kill -INT ${left.pid}) and start again`;
  try {
    // SIGINT is PostgreSQL's fast shutdown: it ends the sessions and writes everything down.
    process.kill(left.pid, "SIGINT");
  } catch (fault) {
    if (birthOf(left.pid) !== birth) return null;
    throw new EmbeddedPostgresRefusal(
      `PostgreSQL process ${left.pid} still runs on ${data} and may not be stopped from here (${reasonOf(fault)}): ${howTo}.`,
    );
  }
  if (await comesTrueWithin(patience, () => birthOf(left.pid) !== birth)) return null;
  throw new EmbeddedPostgresRefusal(
    `PostgreSQL process ${left.pid} still runs on ${data} and does not stop within ${patience / 1000} seconds: ${howTo}.`,
  );
}
