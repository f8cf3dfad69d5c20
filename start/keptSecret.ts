// SPDX-License-Identifier: EUPL-1.2
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** The secret in a file that its owner alone can read, made at its first use. */
export async function kept(file: string, make: () => Promise<string>): Promise<string> {
  return read(file) ?? keep(file, await make());
}

function read(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw fault;
  }
}

function keep(file: string, secret: string): string {
  mkdirSync(dirname(file), { recursive: true });
  // Whole or not at all: a process that is killed here leaves no half secret, and of two that start together the
  // first one's secret is the secret of both.
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, secret, { mode: 0o600, flush: true });
  try {
    linkSync(draft, file);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "EEXIST") throw fault;
  } finally {
    rmSync(draft, { force: true });
  }
  return read(file) ?? secret;
}
