// SPDX-License-Identifier: EUPL-1.2
import { systemClock } from "../../kit/clock";
import { createLog } from "../../kit/log";
import { urlIn } from "../../kit/runOwner";
import { machineTokens, readKeySet, readPrivateKey, tokenVerifier } from "../../kit/tokens";
import { readCoverageEnv } from "./env";
import { type CoverageSettings } from "./service";

/** The read side's settings from its environment. */
export function coverageSettings(): CoverageSettings {
  const env = readCoverageEnv();
  const issuer = { issuer: env.TOKEN_ISSUER, audience: env.TOKEN_AUDIENCE };
  return {
    databaseUrl: env.DATABASE_URL,
    host: env.HOST,
    port: env.PORT,
    urlOf: (owner) => urlIn(env.OWNER_URLS, owner),
    verifyToken: tokenVerifier({ ...issuer, keySet: readKeySet(env.TOKEN_JWKS_FILE) }),
    projectorToken: machineTokens(issuer, readPrivateKey(env.PROJECTOR_KEY_FILE), "coverage", "projector"),
    clock: systemClock,
    log: createLog("coverage"),
  };
}
