// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { type Publication } from "../exchange/catalogue/publication";
import { type LoginRules } from "../web/login/login";
import { startWeb } from "../web/server/web";
import { type EngineName } from "../gateway/engines";
import { startGateway } from "../gateway/gateway";
import { loadDemo } from "../demo/loadDemo";
import { type Clock } from "../kit/clock";
import { inTurn } from "../kit/database";
import { identityOf } from "../kit/identity/identity";
import { type OidcRules } from "../kit/identity/oidcProvider";
import { createLog } from "../kit/log";
import { type ServiceSettings, startOwner } from "../kit/ownerService";
import { type RunningServer, type RunningSubgraph } from "../kit/graphqlServer";
import { type AskLocally } from "../kit/localCall";
import { machineTokens } from "../kit/tokens";
import { contracts } from "../services/contracts/definition";
import { type RunningCoverage, startCoverage } from "../services/coverage/service";
import { municipalities } from "../services/municipalities/definition";
import { providers } from "../services/providers/definition";
import { quality } from "../services/quality/definition";
import { examples } from "../web/pages/developers/examples";
import { exampleQuestion } from "./exampleQuestion";
import { startExchangeOn } from "./exchangePort";
import { type MachineKeys } from "./machineKeys";

export interface HouseOptions {
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  /** Where lists are imported; undefined takes the usual one or one of the next. */
  readonly exchangePort: number | undefined;
  readonly keys: MachineKeys;
  /** Who speaks for people and apps; without it none of their tokens is good. */
  readonly oidc: OidcRules | null;
  /** How people log in to keep the register; null when nobody can. */
  readonly login: LoginRules | null;
  readonly supergraphFile: string;
  /** What the pages load, as `npm run build` makes it. */
  readonly assetsFolder: string;
  readonly engine: EngineName;
  /** How the gateway asks the subgraphs: as functions of this process, or over HTTP as separate processes are. */
  readonly subgraphCalls: "local" | "http";
  readonly demo: boolean;
  /** Who publishes the data; null when nobody said so. */
  readonly publication: Publication | null;
  /** Builds the projection anew from the feeds. */
  readonly rebuild: boolean;
  readonly clock: Clock;
  readonly logLevel: string;
}

export interface House {
  /** The GraphQL endpoint of the gateway. */
  readonly url: string;
  /** The pages, at the origin of the gateway. */
  readonly pagesUrl: string;
  /** Where lists are imported. */
  readonly importUrl: string;
  readonly coverage: RunningCoverage;
  close(): Promise<void>;
}

/** What tokens that are meant for this register have as their audience. */
export const audience = "zorglandschap";
/** The paths of the exchange, at the origin of the gateway. */
const exchangePaths = ["/import", "/export"];
const issuer = { issuer: "zorglandschap-machines", audience };

/**
 * All subgraphs, the gateway and the exchange in this process. The gateway asks the subgraphs as functions, unless
 * `SUBGRAPH_CALLS` says otherwise; else they speak to each other over HTTP, on free local ports.
 */
export async function startHouse(options: HouseOptions): Promise<House> {
  const running: RunningServer[] = [];
  const urls = new Map<string, string>();
  const localSubgraphs: Record<string, AskLocally> = {};
  let sayAllAreUp = (): void => undefined;
  const allAreUp = new Promise<void>((resolve) => (sayAllAreUp = resolve));
  const close = async (): Promise<void> => {
    for (const server of running.reverse()) await server.close();
  };
  const identity = identityOf({
    name: "house",
    machines: { ...issuer, keySet: options.keys.keySet },
    key: options.keys.key,
    oidc: options.oidc,
    log: createLog("identity", options.logLevel),
  });
  const settingsFor = (name: string): ServiceSettings => ({
    databaseUrl: options.databaseUrl,
    host: "127.0.0.1",
    port: 0,
    urlOf: (owner) => urls.get(owner) ?? `http://127.0.0.1:1/${owner}-is-not-started`,
    ...identity,
    clock: options.clock,
    log: createLog(name, options.logLevel),
    allAreUp,
  });
  const started = <Server extends RunningSubgraph>(name: string, server: Server): Server => {
    running.push(server);
    if (options.subgraphCalls === "local") localSubgraphs[name] = server.ask;
    urls.set(name, server.url);
    return server;
  };

  try {
    const owners = {
      municipalities: started(
        "municipalities",
        await startOwner(municipalities, settingsFor("municipalities")),
      ),
      providers: started("providers", await startOwner(providers, settingsFor("providers"))),
      contracts: started("contracts", await startOwner(contracts, settingsFor("contracts"))),
      quality: started("quality", await startOwner(quality, settingsFor("quality"))),
    };
    sayAllAreUp();
    if (options.demo) {
      await inTurn(options.databaseUrl, "loading the demo", () =>
        loadDemo({
          municipalities: owners.municipalities.registry,
          providers: owners.providers.registry,
          contracts: owners.contracts.registry,
          quality: owners.quality.registry,
        }),
      );
    }
    const projectorToken = machineTokens(issuer, options.keys.key, "coverage", "projector");
    const coverage = started("coverage", await startCoverage({ ...settingsFor("coverage"), projectorToken }));
    if (options.rebuild) await coverage.projection.forget();
    await coverage.projector.catchUp();
    // Each of the three needs the address of another: it is asked for when somebody asks something.
    const at: { gateway?: string; web?: string; exchange?: string } = {};
    const web = await startWeb({
      gatewayUrl: () => at.gateway ?? "http://127.0.0.1:1/the-gateway-is-not-started",
      host: "127.0.0.1",
      port: 0,
      assetsFolder: options.assetsFolder,
      login: options.login,
      clock: options.clock,
      log: createLog("web", options.logLevel),
    });
    running.push(web);
    at.web = web.url;
    const gateway = await startGateway({
      supergraphSdl: readFileSync(options.supergraphFile, "utf8"),
      subgraphUrls: Object.fromEntries(urls),
      localSubgraphs,
      host: options.host,
      port: options.port,
      engine: options.engine,
      log: createLog("gateway", options.logLevel),
      identity,
      examples: [exampleQuestion, ...Object.values(examples).map(({ question }) => question.text)],
      // One origin for all: what is not for the graph goes on to who answers it.
      neighbours: [
        { prefix: "/", url: () => at.web ?? null },
        ...exchangePaths.map((prefix) => ({ prefix, url: () => at.exchange ?? null })),
      ],
    });
    running.push(gateway);
    at.gateway = gateway.url;
    const exchange = await startExchangeOn(options.exchangePort, {
      gatewayUrl: gateway.url,
      host: options.host,
      verifyToken: identity.verifyToken,
      publication: options.publication,
      clock: options.clock,
      log: createLog("exchange", options.logLevel),
    });
    running.push(exchange);
    at.exchange = exchange.url;
    const pagesUrl = new URL("/", gateway.url).href;
    return { url: gateway.url, pagesUrl, importUrl: exchange.url, coverage, close };
  } catch (fault) {
    await close();
    throw fault;
  }
}
