// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { aProof } from "../kit/identity/proof";
import { machineKeysIn } from "../start/machineKeys";

const dayMs = 24 * 60 * 60 * 1000;
const mostDays = 366;

/**
 * `npm run keys`: the key pair that docker-compose.yml mounts, in ./keys; keys that are there already are kept.
 * With `-- --proof-days 90` also a proof for a router of another make, in ./keys/proof.
 */
async function writeKeys(directory: string): Promise<void> {
  const { values } = parseArgs({ options: { "proof-days": { type: "string" } } });
  const days = daysIn(values["proof-days"]);
  mkdirSync(directory, { recursive: true });
  const { key, keySet } = await machineKeysIn(directory);
  writeFileSync(join(directory, "jwks.json"), JSON.stringify(keySet));
  console.log(`The keys are in ${directory}.`);
  if (days === null) return;
  const file = join(directory, "proof");
  const issuer = process.env["TOKEN_ISSUER"] || "zorglandschap";
  writeFileSync(file, await aProof(issuer, key, "router", days * dayMs), { mode: 0o600 });
  console.log(
    `A proof of ${issuer} that is good for ${days} days is in ${file}: who has it, has the subgraphs.`,
  );
}

function daysIn(given: string | undefined): number | null {
  if (given === undefined) return null;
  const days = Number(given);
  if (Number.isInteger(days) && days >= 1 && days <= mostDays) return days;
  throw new Error(`--proof-days: expected a whole number from 1 to ${mostDays}, not ${given}.`);
}

writeKeys("keys").catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
});
