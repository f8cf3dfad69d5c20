// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { importJWK, type JWK, SignJWT } from "jose";
import { houseKeyFile } from "../../start/machineKeys";
import { type Bearer } from "./testHouse";

/** What the one process of `npm start` calls itself. */
export const houseOfStart = "zorglandschap-machines";

/** A token that processes of their own believe, of the key in their data directory. */
export async function houseToken(
  dataDirectory: string,
  { subject, ...claims }: Bearer,
  lifetime = "10m",
  issuer = "zorglandschap",
): Promise<string> {
  const jwk = JSON.parse(readFileSync(join(dataDirectory, houseKeyFile), "utf8")) as JWK;
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: "EdDSA", kid: jwk.kid as string })
    .setIssuer(issuer)
    .setAudience("zorglandschap")
    .setSubject(subject)
    .setIssuedAt()
    .setExpirationTime(lifetime)
    .sign(await importJWK(jwk, "EdDSA"));
}
