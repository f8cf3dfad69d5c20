// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { exportJWK, generateKeyPair, type JWK } from "jose";
import { kept } from "../keptSecret";

export interface LoginSecrets {
  /** With it tokens are signed. */
  readonly key: JWK;
  /** With it cookies are signed. */
  readonly cookieKey: string;
  readonly clientSecret: string;
  /** Where a person finds the last one. */
  readonly clientSecretFile: string;
}

/** Made at the first start and kept beside the data; a secret has no default. */
export async function loginSecretsIn(directory: string): Promise<LoginSecrets> {
  const clientSecretFile = join(directory, "login-client-secret");
  return {
    key: JSON.parse(await kept(join(directory, "login.jwk.json"), makeKey)) as JWK,
    cookieKey: await kept(join(directory, "login-cookie-key"), makeSecret),
    clientSecret: await kept(clientSecretFile, makeSecret),
    clientSecretFile,
  };
}

async function makeKey(): Promise<string> {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  const kid = randomBytes(8).toString("hex");
  return JSON.stringify({ ...(await exportJWK(privateKey)), kid, alg: "RS256", use: "sig" });
}

const makeSecret = (): Promise<string> => Promise.resolve(randomBytes(32).toString("base64url"));
