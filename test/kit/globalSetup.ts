// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedPostgres } from "../../start/embedded/embeddedPostgres";

declare global {
  /** How the end of the run ends the server of the run; jest's own way from its setup to its teardown. */
  var endTestServer: (() => Promise<void>) | undefined;
}

// Nothing in it is worth surviving a power cut, and many databases are open at once.
const settings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: 300 };

/** Gives the workers a server in TEST_DATABASE_URL: the one of DATABASE_URL, or else an embedded one for this run. */
async function globalSetup(): Promise<void> {
  // A name of this run alone: what a run before it left on a server that was given may be older than the code.
  process.env["TEST_DEMO_TEMPLATE"] = `demo_${randomBytes(8).toString("hex")}`;
  const given = process.env["DATABASE_URL"];
  if (given !== undefined && given !== "") {
    process.env["TEST_DATABASE_URL"] = given;
    return;
  }
  const directory = mkdtempSync(join(tmpdir(), "zorglandschap-test-"));
  // Root runs the server as another user, who could not enter what mkdtemp made.
  chmodSync(directory, 0o711);
  const postgres = await startEmbeddedPostgres({ directory, log: () => undefined, settings });
  globalThis.endTestServer = async () => {
    await postgres.stop();
    await rm(postgres.place, { recursive: true, force: true });
    await rm(directory, { recursive: true, force: true });
  };
  process.env["TEST_DATABASE_URL"] = postgres.url;
}

// jest wants one function from this file; this form gives it without a default export.
export = globalSetup;
