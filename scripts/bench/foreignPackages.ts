// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * The gateways of others, of these versions. `@apollo/gateway` has the Elastic licence: it is compared with, and never
 * a dependency. Each brings its own graphql, so nothing of ours is in it.
 */
const packages: Readonly<Record<string, string>> = {
  "@apollo/gateway": "2.14.4",
  "@apollo/server": "5.5.1",
  "@graphql-hive/gateway-runtime": "2.12.1",
  "@graphql-hive/router-runtime": "1.4.23",
  "@graphql-mesh/transport-http": "1.2.1",
  graphql: "16.15.0",
};

/** Installs them in a folder for temporary files, where the next run finds them. @returns the folder */
export function installForeignPackages(): string {
  const versions = Object.values(packages).join("-");
  const folder = join(tmpdir(), `zorglandschap-bench-${versions}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished);
  writeFileSync(join(unfinished, "package.json"), JSON.stringify({ private: true, dependencies: packages }));
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: unfinished,
    stdio: "inherit",
  });
  // Only what is whole is found again.
  renameSync(unfinished, folder);
  return folder;
}

/** What a package of the folder exports, as far as the caller says it knows it. */
export const foreign = <Exports>(folder: string, name: string): Exports =>
  createRequire(join(folder, "package.json"))(name) as Exports;
