// SPDX-License-Identifier: EUPL-1.2
import { join } from "node:path";
import { exportJWK, generateKeyPair, type JSONWebKeySet } from "jose";
import { type HouseKey, houseKey } from "../kit/identity/houseKey";
import { kept } from "./keptSecret";

/** The key pair with which the processes of the house know each other. */
export interface MachineKeys {
  readonly key: HouseKey;
  readonly keySet: JSONWebKeySet;
}

/** What HOUSE_KEY_FILE names, in the folder of the keys. */
export const houseKeyFile = "house.jwk.json";

/** Makes the key at the first start and keeps it beside the data; a secret has no default. */
export async function machineKeysIn(directory: string): Promise<MachineKeys> {
  const file = join(directory, houseKeyFile);
  const key = houseKey(JSON.parse(await kept(file, makeKey)), file);
  return { key, keySet: { keys: [key.published] } };
}

async function makeKey(): Promise<string> {
  const { privateKey } = await generateKeyPair("EdDSA", { extractable: true });
  return JSON.stringify({ ...(await exportJWK(privateKey)), kid: "house" });
}
