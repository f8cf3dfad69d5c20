// SPDX-License-Identifier: EUPL-1.2
import { createServer } from "node:http";
import { type AddressInfo } from "node:net";
import { type Clock } from "../../kit/clock";
import { gentlyClosing } from "../../kit/closing";
import { type RunningServer } from "../../kit/graphqlServer";
import { listen, reachable } from "../../kit/listening";
import { type Log } from "../../kit/log";
import { type VerifyToken } from "../../kit/tokens";
import { usualLimits } from "../spreadsheet/limits";
import { type Publication } from "../catalogue/publication";
import { catalogueRoutes } from "./catalogueRoutes";
import { exportRoutes } from "./exportRoutes";
import { Forms } from "./forms";
import { frontOf } from "./front";
import { importRoute } from "./importRoute";
import { type ExchangeLimits, usualExchangeLimits } from "./limits";
import { describedRoutes } from "./openApi";
import { type Problem } from "./problem";
import { routingOf } from "./routing";
import { type Run } from "./run";
import { rowsRoutes } from "./rowsRoutes";
import { runRoute } from "./runRoute";
import { Runs } from "./runs";
import { templateRoutes } from "./templateRoutes";
import { faultForLog, problemOfImport } from "./unfinished";
import { Uploads } from "./uploads";

export interface ExchangeOptions {
  /** The GraphQL endpoint of the gateway. */
  readonly gatewayUrl: string;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly verifyToken: VerifyToken;
  readonly clock: Clock;
  readonly log: Log;
  /** Who publishes the data; without it there is no catalogue of them. */
  readonly publication?: Publication | null;
  readonly limits?: Partial<ExchangeLimits>;
  /** Where the files stand that come in, as long as they are needed; the usual place for what is temporary. */
  readonly directory?: string;
  /** How long a register that does not answer is asked again. */
  readonly patienceMs?: number;
}

const exportPatienceMs = 20_000;

/** Serves /import, /export, /livez and /readyz. */
export async function startExchange(options: ExchangeOptions): Promise<RunningServer> {
  const { gatewayUrl, host, port, verifyToken, clock, log, directory, patienceMs } = options;
  const limits = { fileBytes: usualLimits.fileBytes, ...usualExchangeLimits, ...options.limits };
  const { fileBytes, keptMs } = limits;
  const uploads = await Uploads.in(directory, fileBytes);
  const unfinished = (fault: unknown): Problem => {
    log.warn(faultForLog(fault), "an import was not finished");
    return problemOfImport(fault);
  };
  const runs = new Runs(limits, clock, unfinished, (run) => log.info(outcomeOf(run), "import"));
  const forms = new Forms(gatewayUrl);
  const routes = describedRoutes([
    ...templateRoutes((kind) => forms.of(kind)),
    importRoute({ gatewayUrl, uploads, runs, fileBytes, keptMs, patienceMs }),
    runRoute(runs, keptMs),
    ...rowsRoutes(runs),
    ...exportRoutes({
      gatewayUrl,
      clock,
      patienceMs: patienceMs ?? exportPatienceMs,
      atOnce: limits.exporting,
    }),
    ...catalogueRoutes({
      publication: options.publication ?? null,
      gatewayUrl,
      clock,
      patienceMs: patienceMs ?? exportPatienceMs,
    }),
  ]);
  const front = frontOf({
    find: routingOf(routes),
    verifyToken,
    log,
    letByBytes: 4 * fileBytes,
    isReady: () => !runs.isStopping,
  });
  const server = createServer(front);
  server.requestTimeout = limits.requestMs;
  const closed = gentlyClosing(server, limits.stopMs);
  // Node would give leave to send before anybody looked at the request.
  server.on("checkContinue", (request, response) => server.emit("request", request, response));
  await listen(server, port, host, "EXCHANGE_PORT");
  return {
    url: `http://${reachable(host)}:${(server.address() as AddressInfo).port}/import`,
    close: async () => {
      await Promise.all([runs.stop(), closed()]);
    },
  };
}

/** Numbers alone: what is in a file is not for the log. */
function outcomeOf({ acceptedAt, phase }: Run): Record<string, unknown> {
  if (phase.state !== "done") return { state: phase.state };
  const { kind, rows, execute, created, changed, ended, unchanged, refused } = phase.report;
  const ms = phase.at.getTime() - acceptedAt.getTime();
  return { state: phase.state, kind, rows, execute, created, changed, ended, unchanged, refused, ms };
}
