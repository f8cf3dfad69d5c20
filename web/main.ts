// SPDX-License-Identifier: EUPL-1.2
import { join } from "node:path";
import { systemClock } from "../kit/clock";
import { oidcRulesIn } from "../kit/identity/oidcEnv";
import { createLog } from "../kit/log";
import { runService } from "../kit/runService";
import { webEnv } from "./env";
import { loginRulesIn } from "./login/loginEnv";
import { startWeb } from "./server/web";

const log = createLog("web");

void runService(log, () => {
  const env = webEnv();
  return startWeb({
    gatewayUrl: () => env.ZORGLANDSCHAP_URL,
    host: env.HOST,
    port: env.WEB_PORT,
    assetsFolder: join(__dirname, "assets"),
    login: loginRulesIn(env, oidcRulesIn(env)),
    clock: systemClock,
    log,
  });
});
