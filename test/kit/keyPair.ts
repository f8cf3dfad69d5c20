// SPDX-License-Identifier: EUPL-1.2
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from "jose";

/** A key of a provider, with what it publishes of it. */
export interface Pair {
  readonly privateKey: CryptoKey;
  readonly published: JWK;
}

/** @param kid by which a token names the key */
export async function aPair(kid: string, alg = "RS256"): Promise<Pair> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { privateKey, published: { ...(await exportJWK(publicKey)), kid, alg, use: "sig" } };
}

/** A token, with a header that may say more or otherwise. */
export const signedBy = (
  { privateKey, published: { alg = "", kid = "" } }: Pair,
  claims: Readonly<Record<string, unknown>>,
  header: object = {},
): Promise<string> => new SignJWT({ ...claims }).setProtectedHeader({ alg, kid, ...header }).sign(privateKey);
