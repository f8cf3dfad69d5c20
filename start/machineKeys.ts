// SPDX-License-Identifier: EUPL-1.2
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exportJWK, generateKeyPair, type JSONWebKeySet, type JWK } from "jose";

/** The key pair with which the read side shows the owners that it is the read side. */
export interface MachineKeys {
  readonly privateKey: JWK;
  readonly keySet: JSONWebKeySet;
}

const keyId = "projector";

/** Makes the keys at the first start and keeps them beside the data; a secret has no default. */
export async function machineKeysIn(directory: string): Promise<MachineKeys> {
  const file = join(directory, "projector.jwk.json");
  const privateKey = read(file) ?? (await makeKey(directory, file));
  const { kty, crv, x, kid } = privateKey;
  return { privateKey, keySet: { keys: [{ kty, crv, x, kid } as JWK] } };
}

function read(file: string): JWK | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as JWK;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw fault;
  }
}

async function makeKey(directory: string, file: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair("EdDSA", { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: keyId };
  mkdirSync(directory, { recursive: true });
  // Whole or not at all: a process that is killed here leaves no half key, and of two that start together the first
  // one's key is the key of both.
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, JSON.stringify(key), { mode: 0o600, flush: true });
  try {
    linkSync(draft, file);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "EEXIST") throw fault;
  } finally {
    rmSync(draft, { force: true });
  }
  return read(file) ?? key;
}
