// SPDX-License-Identifier: EUPL-1.2
import { execFile } from "node:child_process";
import { chownSync, statSync } from "node:fs";
import { promisify } from "node:util";
import { codeOf, EmbeddedPostgresRefusal, reasonOf } from "./refusal";

const run = promisify(execFile);

/**
 * Who runs the server. PostgreSQL refuses to run as root, so root lends it another account; anybody else runs it
 * themselves, and then there is no account to switch to.
 */
export type Account = { uid: number; gid: number; name: string } | null;

const isRoot = (): boolean => process.getuid?.() === 0;

async function lookUp(name: string): Promise<Account> {
  try {
    const [uid, gid] = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout), name };
  } catch {
    return null;
  }
}

// The first is of Debian, Fedora and most others, the second of Alpine.
const waysToCreate = [
  ["/usr/sbin/useradd", "--system", "--user-group", "--no-create-home", "--shell", "/bin/false"],
  ["/usr/sbin/adduser", "-S", "-D", "-H", "-s", "/bin/false"],
] as const;

async function create(name: string): Promise<void> {
  let reason = "there is no command for it";
  for (const [command, ...options] of waysToCreate) {
    try {
      await run(command, [...options, name]);
      return;
    } catch (fault) {
      if (codeOf(fault) === "ENOENT") continue;
      reason = reasonOf(fault).trim().split("\n").at(-1) ?? reason;
      break;
    }
  }
  throw new EmbeddedPostgresRefusal(
    `PostgreSQL does not run as root, and the user "${name}" to run it as could not be created (${reason}): ` +
      "create that user, start as another user, or set DATABASE_URL.",
  );
}

/** The owner of data that exist already may go on with them; for new data there is the user `postgres`. */
export async function findAccount(data: string, log: (line: string) => void): Promise<Account> {
  if (!isRoot()) return null;
  const owner = statSync(data, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0)
    return { uid: owner.uid, gid: owner.gid, name: `uid ${owner.uid}` };
  const name = "postgres";
  const known = await lookUp(name);
  if (known !== null) return known;
  await create(name);
  log(`Created the system user "${name}", because PostgreSQL does not run as root.`);
  const created = await lookUp(name);
  if (created === null)
    throw new EmbeddedPostgresRefusal(`The user "${name}" was created but cannot be found.`);
  return created;
}

export const identityOf = (account: Account) =>
  account === null ? {} : { uid: account.uid, gid: account.gid };

export const handTo = (account: Account, path: string): void => {
  if (account !== null) chownSync(path, account.uid, account.gid);
};

/** The paths that the account cannot read or enter. It is tried rather than computed from modes: there are ACLs too. */
export async function outOfReach(account: Account, paths: readonly string[]): Promise<string[]> {
  const missing = 'for path; do test -r "$path" || test -x "$path" || printf "%s\\n" "$path"; done';
  const { stdout } = await run("/bin/sh", ["-c", missing, "reach", ...paths], {
    cwd: "/",
    env: { LC_ALL: "C" },
    ...identityOf(account),
  });
  return stdout.split("\n").filter((line) => line !== "");
}
