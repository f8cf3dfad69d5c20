// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from "node:crypto";
import { Client } from "pg";

const server = (): string => {
  const url = process.env["TEST_DATABASE_URL"];
  if (url === undefined)
    throw new Error("TEST_DATABASE_URL is not set: run the tests with jest, which starts a server.");
  return url;
};

async function execute(sql: string): Promise<void> {
  const client = new Client(server());
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/**
 * A database of its own on the server of this run. Who still has it open when it is dropped is cut off.
 *
 * @param template what it is a copy of; template0 is empty and the same on every server
 */
export async function createTestDatabase(template = "template0"): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString("hex")}`;
  // UTF8, whatever the server itself was made with.
  await execute(`CREATE DATABASE ${name} TEMPLATE ${template} ENCODING 'UTF8'`);
  const url = new URL(server());
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => execute(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

/** The lock that is taken while a template is made; any number that nothing else on the server takes. */
const templateLock = 7_031_945;

/**
 * Makes sure that the server has a database of this name to copy. Of all workers that ask for it one makes it; a worker
 * that dies over it leaves nothing under that name.
 */
export async function makeTemplateOnce(name: string, fill: (url: string) => Promise<void>): Promise<void> {
  const client = new Client(server());
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [templateLock]);
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (rowCount !== 0) return;
    const database = await createTestDatabase();
    try {
      await fill(database.url);
      const made = new URL(database.url).pathname.slice(1);
      await client.query(`ALTER DATABASE ${made} RENAME TO ${name}`);
    } finally {
      await database.drop();
    }
  } finally {
    await client.end();
  }
}
