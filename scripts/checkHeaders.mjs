// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

// The licence stands in each file, so that it stays with a file that is copied away. REUSE.toml speaks for those
// that cannot carry a comment.
const line = "SPDX-License-Identifier: EUPL-1.2";
const withHeader = /\.(tsx?|css|mjs|cjs|js|sh|ya?ml)$|^\.ci\/run$/;
const fewestFiles = Number(process.argv[2] ?? 500);

process.chdir(join(import.meta.dirname, ".."));

// Tracked files and new ones alike; a file that was deleted but not yet committed is listed too.
const listed = execFileSync("git", ["ls-files", "-z", "-co", "--exclude-standard"], { encoding: "utf8" });
const files = [...new Set(listed.split("\0"))].filter((file) => withHeader.test(file) && existsSync(file));
const without = files.filter((file) => !readFileSync(file, "utf8").split("\n", 3).join("\n").includes(line));

if (without.length > 0) {
  console.error(`check:headers: no "${line}" in the first three lines of\n  ${without.join("\n  ")}`);
  process.exit(1);
}
if (files.length < fewestFiles) {
  console.error(`check:headers: saw ${files.length} files, expected at least ${fewestFiles}.`);
  process.exit(1);
}
console.log(`check:headers: ${files.length} files carry their licence.`);
