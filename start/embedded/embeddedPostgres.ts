// SPDX-License-Identifier: EUPL-1.2
import { installedBinaries } from "./binaries";
import { prepareCluster, superuser } from "./cluster";
import { holdPlace } from "./holder";
import { endOrphan } from "./orphan";
import { clusterIn, findPlace } from "./place";
import { codeOf, EmbeddedPostgresRefusal, reasonOf } from "./refusal";
import { type Settings, startServer } from "./server";

export type EmbeddedPostgres = {
  /** How to reach it, password included. */
  url: string;
  /** Where the data really are. */
  place: string;
  /** Ends the sessions, writes everything down and waits until it is done. May be called again. */
  stop(): Promise<void>;
};

/**
 * Starts a real PostgreSQL for who has none, and makes it at the first start. A refusal is an
 * `EmbeddedPostgresRefusal`, whose message tells people what to do; nothing is left running after it.
 *
 * @example
 * const postgres = await startEmbeddedPostgres({ directory: ".data/postgres", log: console.log });
 * await migrate(postgres.url);
 * await postgres.stop();
 */
export async function startEmbeddedPostgres({
  directory = ".data/postgres",
  log,
  settings = {},
}: {
  directory?: string;
  log: (line: string) => void;
  /** Server settings that differ from the usual ones, such as `{ fsync: "off" }` for tests. */
  settings?: Settings;
}): Promise<EmbeddedPostgres> {
  const where = await findPlace(directory, installedBinaries(), log);
  const hold = holdPlace(where.place);
  try {
    // The orphan first: it might have its hands in what comes next.
    const disregard = await endOrphan(clusterIn(where.place), log);
    const { data, password } = await prepareCluster(where);
    const server = await startServer(where, data, settings, disregard, log);
    let stopped: Promise<void> | null = null;
    return {
      url: `postgresql://${superuser}:${password}@127.0.0.1:${server.port}/postgres`,
      place: where.place,
      stop: () => (stopped ??= server.stop().finally(() => hold.release())),
    };
  } catch (fault) {
    hold.release();
    // The system refused something: no space, no permission. Its own words say what.
    if (codeOf(fault) === undefined) throw fault;
    throw new EmbeddedPostgresRefusal(`PostgreSQL cannot be started in ${where.place} (${reasonOf(fault)}).`);
  }
}
