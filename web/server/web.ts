// SPDX-License-Identifier: EUPL-1.2
import { createServer } from "node:http";
import { type AddressInfo } from "node:net";
import { type Clock } from "../../kit/clock";
import { gentlyClosing } from "../../kit/closing";
import { type RunningServer } from "../../kit/graphqlServer";
import { listen, reachable } from "../../kit/listening";
import { type Log } from "../../kit/log";
import { Login, type LoginRules } from "../login/login";
import { loginPages } from "../login/login.pages";
import { pages } from "../pages/pages";
import { assetsIn } from "./assets";
import { frontOf } from "./front";

export interface WebOptions {
  /** The GraphQL endpoint of the gateway; asked for at each question, since it may start later than the pages. */
  readonly gatewayUrl: () => string;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** What the pages load, as `npm run build` makes it. */
  readonly assetsFolder: string;
  /** How people log in to keep the register; null when nobody can. */
  readonly login: LoginRules | null;
  readonly clock: Clock;
  readonly log: Log;
  readonly patienceMs?: number;
}

const usualPatienceMs = 8_000;
const stopMs = 10_000;

/** The pages, on a port of their own; the gateway hands on to it what is asked of its origin. */
export async function startWeb(options: WebOptions): Promise<RunningServer> {
  const { gatewayUrl, host, port, clock, log, patienceMs = usualPatienceMs } = options;
  let ready = true;
  const assets = assetsIn(options.assetsFolder);
  const login = options.login === null ? null : new Login(options.login, clock, log);
  const server = createServer(
    frontOf({
      pages: [...pages, ...loginPages(login, log)],
      assets,
      login,
      gatewayUrl,
      patienceMs,
      clock,
      log,
      isReady: () => ready,
    }),
  );
  // A list may be large and its line slow; a form has a limit of its own.
  server.headersTimeout = 15_000;
  server.requestTimeout = 10 * 60_000;
  const closed = gentlyClosing(server, stopMs);
  await listen(server, port, host, "WEB_PORT");
  return {
    url: `http://${reachable(host)}:${(server.address() as AddressInfo).port}/`,
    close: () => {
      ready = false;
      return closed();
    },
  };
}
