// SPDX-License-Identifier: EUPL-1.2
import { systemClock } from "../kit/clock";
import { tokenVerifierIn } from "../kit/identity/tokenEnv";
import { createLog } from "../kit/log";
import { runService } from "../kit/runService";
import { publicationIn } from "./catalogue/publication";
import { exchangeEnv } from "./env";
import { startExchange } from "./http/exchange";

const log = createLog("exchange");

void runService(log, () => {
  const env = exchangeEnv();
  return startExchange({
    gatewayUrl: env.ZORGLANDSCHAP_URL,
    host: env.HOST,
    port: env.EXCHANGE_PORT,
    verifyToken: tokenVerifierIn(env, log),
    publication: publicationIn(env),
    clock: systemClock,
    log,
  });
});
