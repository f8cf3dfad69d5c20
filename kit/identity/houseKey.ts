// SPDX-License-Identifier: EUPL-1.2
import { createPrivateKey, createPublicKey, type JsonWebKey, type KeyObject } from "node:crypto";
import { readFileSync } from "node:fs";
import { type JSONWebKeySet, type JWK } from "jose";

/** The key pair with which the processes of one house know each other. */
export interface HouseKey {
  readonly id: string;
  readonly private: KeyObject;
  /** What others may know of it. */
  readonly published: JWK;
}

/** A key that cannot be used; the message says why in one sentence. */
export class HouseKeyFault extends Error {}

/** @param from where it was found, for the complaint when it is no key */
export function houseKey(jwk: unknown, from: string): HouseKey {
  const key = privateKeyIn(jwk);
  const id = (jwk as JWK | null)?.kid;
  if (key?.asymmetricKeyType !== "ed25519" || id === undefined) {
    throw new HouseKeyFault(`${from} holds no private Ed25519 key as JSON Web Key with a kid.`);
  }
  const published = { ...(createPublicKey(key).export({ format: "jwk" }) as JWK), kid: id };
  return { id, private: key, published };
}

function privateKeyIn(jwk: unknown): KeyObject | null {
  try {
    return createPrivateKey({ key: jwk as JsonWebKey, format: "jwk" });
  } catch {
    return null;
  }
}

export const readHouseKey = (file: string): HouseKey => houseKey(readJson(file, "HOUSE_KEY_FILE"), file);

export function readKeySet(file: string): JSONWebKeySet {
  const keySet = readJson(file, "TOKEN_JWKS_FILE") as Partial<JSONWebKeySet> | null;
  if (!Array.isArray(keySet?.keys)) throw new HouseKeyFault(`${file} holds no JSON Web Key Set.`);
  return keySet as JSONWebKeySet;
}

function readJson(file: string, variable: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new HouseKeyFault(`${file} cannot be read; set ${variable}.`);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new HouseKeyFault(`${file} is not JSON.`);
  }
}
