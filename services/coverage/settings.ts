// SPDX-License-Identifier: EUPL-1.2
import { systemClock } from "../../kit/clock";
import { readHouseKey } from "../../kit/identity/houseKey";
import { identityIn } from "../../kit/identity/identityEnv";
import { createLog } from "../../kit/log";
import { urlIn } from "../../kit/runOwner";
import { machineTokens } from "../../kit/tokens";
import { readCoverageEnv } from "./env";
import { type CoverageSettings } from "./service";

/** The read side's settings from its environment. */
export function coverageSettings(): CoverageSettings {
  const env = readCoverageEnv();
  const log = createLog("coverage");
  const issuer = { issuer: env.TOKEN_ISSUER, audience: env.TOKEN_AUDIENCE };
  return {
    databaseUrl: env.DATABASE_URL,
    host: env.HOST,
    port: env.PORT,
    urlOf: (owner) => urlIn(env.OWNER_URLS, owner),
    ...identityIn(env, "coverage", log),
    projectorToken: machineTokens(issuer, readHouseKey(env.HOUSE_KEY_FILE), "coverage", "projector"),
    clock: systemClock,
    log,
  };
}
