// SPDX-License-Identifier: EUPL-1.2
import { DataSource, type Logger, type MigrationInterface, type QueryRunner } from "typeorm";
import { connectionRefusal, preparationRefusal, refusalOfVersion } from "./databaseRefusal";
import { noteStatement } from "./statements";

export type Database = DataSource;

export interface DatabaseOptions {
  readonly url: string;
  /** The one PostgreSQL schema that this service owns. */
  readonly schema: string;
  readonly rows: readonly (new () => object)[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  readonly poolSize?: number;
}

/** Any number of processes may start at once: one at a time does what bears one of these names, the others wait. */
const turns = { migrating: 7_043_205_117, "loading the demo": 7_043_205_118 } as const;
type Turn = keyof typeof turns;

/** Connects, brings the schema up to date and returns the database. Never creates a table outside a migration. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const database = unconnectedDatabase(options);
  await prepareSchema(options);
  await database.initialize();
  try {
    await underLock(database, "migrating", () => database.runMigrations({ transaction: "each" }));
    return database;
  } catch (fault) {
    await database.destroy();
    throw fault;
  }
}

/** A database that was not connected to, for what only needs to know its shape. */
export function unconnectedDatabase(options: DatabaseOptions): Database {
  return new DataSource({
    type: "postgres",
    url: options.url,
    schema: options.schema,
    entities: [...options.rows],
    migrations: [...options.migrations],
    migrationsTableName: "migration",
    synchronize: false,
    installExtensions: false,
    logger: statementCounter,
    logging: ["query"],
    // A day stays text: a Date would carry a time and a zone that no calendar day has.
    extra: {
      options: [
        `-c search_path=${options.schema},public`,
        "-c timezone=UTC",
        // A process that hangs with a lock in hand must not stop the others for ever.
        "-c idle_in_transaction_session_timeout=60s",
        "-c lock_timeout=60s",
      ].join(" "),
      connectionTimeoutMillis: 30_000,
      max: options.poolSize ?? 10,
    },
  });
}

/** True when the server answers; for readiness. */
export async function answers(database: Database): Promise<boolean> {
  try {
    await database.query("SELECT 1");
    return true;
  } catch {
    return false;
  }
}

/** Nobody waits longer than this to hear that a server does not answer. */
const connectionPatienceMs = 4_000;

/** The extensions and the schema that the migrations build on; a database that cannot have them is refused. */
async function prepareSchema(options: DatabaseOptions): Promise<void> {
  const { options: settings } = unconnectedDatabase({ ...options, rows: [], migrations: [] });
  const server = new DataSource({
    ...settings,
    extra: { ...(settings.extra as object), connectionTimeoutMillis: connectionPatienceMs },
  });
  await server.initialize().catch((fault: unknown) => {
    throw connectionRefusal(fault, options.url);
  });
  try {
    const [{ version, role, name }] = await server.query<[{ version: number; role: string; name: string }]>(
      "SELECT current_setting('server_version_num')::int AS version, current_user AS role, current_database() AS name",
    );
    const refusal = refusalOfVersion(version);
    if (refusal) throw refusal;
    await underLock(server, "migrating", (runner) => createBasis(runner, options.schema)).catch(
      (fault: unknown) => {
        throw preparationRefusal(fault, role, name);
      },
    );
  } finally {
    await server.destroy();
  }
}

async function createBasis(runner: QueryRunner, schema: string): Promise<void> {
  for (const extension of ["btree_gist", "unaccent"]) {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS ${extension} WITH SCHEMA public`);
  }
  // Asked first: PostgreSQL wants the right to create a schema also from who has one that others made for it.
  const there = (await runner.query("SELECT 1 FROM pg_namespace WHERE nspname = $1", [schema])) as unknown[];
  if (there.length === 0) await runner.query(`CREATE SCHEMA ${runner.connection.driver.escape(schema)}`);
}

/**
 * Does `work` while no other process on this database does what bears the same name. Who is killed loses its turn with
 * its connection, so nobody waits for the dead.
 */
export async function inTurn(url: string, turn: Turn, work: () => Promise<void>): Promise<void> {
  const options = { url, schema: "public", rows: [], migrations: [], poolSize: 1 };
  const database = await unconnectedDatabase(options).initialize();
  try {
    await underLock(database, turn, work);
  } finally {
    await database.destroy();
  }
}

async function underLock<T>(
  database: DataSource,
  turn: Turn,
  work: (runner: QueryRunner) => Promise<T>,
): Promise<T> {
  const runner = database.createQueryRunner();
  await runner.connect();
  try {
    // A first start takes as long as it takes: this is a queue, not a lock that somebody may have forgotten.
    await runner.query("SET lock_timeout = 0");
    await runner.query("SELECT pg_advisory_lock($1)", [turns[turn]]);
    await runner.query("RESET lock_timeout");
    return await work(runner);
  } finally {
    await runner.query("SELECT pg_advisory_unlock($1)", [turns[turn]]);
    await runner.release();
  }
}

const silent = (): void => undefined;

const statementCounter: Logger = {
  logQuery: noteStatement,
  logQueryError: silent,
  logQuerySlow: silent,
  logSchemaBuild: silent,
  logMigration: silent,
  log: silent,
};
