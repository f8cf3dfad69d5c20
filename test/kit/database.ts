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

/** An empty database of its own on the server of this run. Who still has it open when it is dropped is cut off. */
export async function createTestDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomBytes(8).toString("hex")}`;
  // From template0, which is the same on every server; UTF8, whatever the server itself was made with.
  await execute(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`);
  const url = new URL(server());
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => execute(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}
