// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { machineKeysIn } from "../start/machineKeys";

/** `npm run keys`: the key pair that docker-compose.yml mounts, in ./keys; keys that are there already are kept. */
async function writeKeys(directory: string): Promise<void> {
  mkdirSync(directory, { recursive: true });
  const { keySet } = await machineKeysIn(directory);
  writeFileSync(join(directory, "jwks.json"), JSON.stringify(keySet));
  console.log(`The keys are in ${directory}.`);
}

void writeKeys("keys");
