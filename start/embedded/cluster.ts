// SPDX-License-Identifier: EUPL-1.2
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import * as fs from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Account, handTo, identityOf } from "./account";
import { type Binaries } from "./binaries";
import { clusterIn, type Place } from "./place";
import { codeOf, EmbeddedPostgresRefusal, reasonOf } from "./refusal";

const run = promisify(execFile);

export const superuser = "zorglandschap";

/** What a PostgreSQL program sees of the environment: nothing of the user's own, so PGPORT and LC_ALL change nothing. */
export const serverEnvironment = { LC_ALL: "C", TZ: "UTC", PATH: "/usr/bin:/bin" };

function syncDirectory(path: string): void {
  const handle = fs.openSync(path, "r");
  fs.fsyncSync(handle);
  fs.closeSync(handle);
}

/** The password is made before the cluster and outlives it, so at every moment it is the one of the cluster. */
function passwordFor(place: string, data: string, account: Account): { file: string; password: string } {
  const file = join(place, "password");
  if (!fs.existsSync(file)) {
    if (fs.existsSync(data)) {
      throw new EmbeddedPostgresRefusal(`The password of the embedded PostgreSQL is gone: put ${file} back.`);
    }
    const unfinished = `${file}.new`;
    fs.rmSync(unfinished, { force: true });
    fs.writeFileSync(unfinished, `${randomBytes(24).toString("base64url")}\n`, {
      mode: 0o600,
      flag: "wx",
      flush: true,
    });
    handTo(account, unfinished);
    fs.renameSync(unfinished, file);
  }
  return { file, password: fs.readFileSync(file, "utf8").trim() };
}

async function initialise(binaries: Binaries, data: string, pwfile: string, account: Account): Promise<void> {
  // Sorted by code point, with upper and lower case known for all of Unicode, and independent of the locales of the
  // machine. Whatever people read in order asks for its collation by name.
  const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const access = [`--username=${superuser}`, `--pwfile=${pwfile}`, "--auth=scram-sha-256"];
  try {
    await run(binaries.initdb, [`--pgdata=${data}`, ...access, ...locale, "--no-instructions"], {
      cwd: "/",
      env: serverEnvironment,
      ...identityOf(account),
    });
  } catch (fault) {
    const stderr =
      typeof fault === "object" && fault !== null && "stderr" in fault ? String(fault.stderr).trim() : "";
    const reason = stderr.split("\n").findLast((line) => /error|fatal/i.test(line)) ?? reasonOf(fault).trim();
    throw new EmbeddedPostgresRefusal(`PostgreSQL could not prepare its data in ${data}: ${reason}`);
  }
}

function refuseOtherVersion(data: string, binaries: Binaries): void {
  const made = fs.readFileSync(join(data, "PG_VERSION"), "utf8").trim();
  if (binaries.version.startsWith(`${made}.`)) return;
  throw new EmbeddedPostgresRefusal(
    `The data in ${data} were made by PostgreSQL ${made} and this is ${binaries.version}: ` +
      "move them over with pg_dump of that version, or set DATABASE_URL.",
  );
}

const half = { prefix: "cluster.", suffix: ".new" };

// An initdb whose parent was killed may still be at work in its directory. It is therefore never given that name
// again, and what cannot be removed yet waits for the next start.
function removeHalfMade(place: string): void {
  for (const name of fs.readdirSync(place)) {
    if (!name.startsWith(half.prefix) || !name.endsWith(half.suffix)) continue;
    try {
      fs.rmSync(join(place, name), { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    } catch (fault) {
      if (codeOf(fault) !== "ENOTEMPTY") throw fault;
    }
  }
}

/** Makes the cluster when there is none. It gets its name when it is whole: a half-made one is never started. */
export async function prepareCluster({
  place,
  binaries,
  account,
}: Place): Promise<{ data: string; password: string }> {
  const data = clusterIn(place);
  const { file, password } = passwordFor(place, data, account);
  removeHalfMade(place);
  if (fs.existsSync(data)) refuseOtherVersion(data, binaries);
  else {
    const unfinished = join(place, `${half.prefix}${randomBytes(6).toString("hex")}${half.suffix}`);
    fs.mkdirSync(unfinished, { mode: 0o700 });
    handTo(account, unfinished);
    await initialise(binaries, unfinished, file, account);
    fs.renameSync(unfinished, data);
    syncDirectory(place);
  }
  return { data, password };
}
