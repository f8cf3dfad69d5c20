// SPDX-License-Identifier: EUPL-1.2
import { join } from "node:path";
import { systemClock } from "../kit/clock";
import { createLog } from "../kit/log";
import { runService } from "../kit/runService";
import { webEnv } from "./env";
import { startWeb } from "./server/web";

const log = createLog("web");

void runService(log, () => {
  const { ZORGLANDSCHAP_URL, WEB_PORT, HOST } = webEnv();
  return startWeb({
    gatewayUrl: () => ZORGLANDSCHAP_URL,
    host: HOST,
    port: WEB_PORT,
    assetsFolder: join(__dirname, "assets"),
    clock: systemClock,
    log,
  });
});
