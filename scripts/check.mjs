// SPDX-License-Identifier: EUPL-1.2
import { Buffer } from "node:buffer";
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";

// `npm run check`: every check:* of package.json, one at a time on each core, the longest first. What a check says is
// shown as a whole once it ends; all are run, so that one fault does not hide the next.
const checks = ["lint", "format", "types", "schema", "imports", "headers"];

process.chdir(join(import.meta.dirname, ".."));

const waiting = [...checks];
const failed = [];

function ended(check) {
  return new Promise((resolve, reject) => {
    const child = spawn("npm", ["run", "--silent", `check:${check}`], { stdio: ["ignore", "pipe", "pipe"] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => said.push(part));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, text: Buffer.concat(said).toString("utf8") }));
  });
}

async function checkOneAfterAnother() {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    const began = performance.now();
    const { code, text } = await ended(check);
    if (code !== 0) failed.push(check);
    const seconds = Math.round((performance.now() - began) / 1000);
    console.log(
      `--- check:${check} ${code === 0 ? "passed" : `FAILED (${code})`}, ${seconds} s\n${text.trimEnd()}`,
    );
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, checkOneAfterAnother));
if (failed.length > 0) {
  console.error(`check: ${failed.map((check) => `check:${check}`).join(", ")} failed.`);
  process.exit(1);
}
