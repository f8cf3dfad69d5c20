// SPDX-License-Identifier: EUPL-1.2
import { Client } from "pg";

/** Ends the server that this run started; of one that was given in DATABASE_URL it takes away what this run left there. */
async function globalTeardown(): Promise<void> {
  if (globalThis.endTestServer) return globalThis.endTestServer();
  const client = new Client(process.env["TEST_DATABASE_URL"]);
  await client.connect();
  try {
    await client.query(`DROP DATABASE IF EXISTS ${process.env["TEST_DEMO_TEMPLATE"]}`);
  } finally {
    await client.end();
  }
}

export = globalTeardown;
