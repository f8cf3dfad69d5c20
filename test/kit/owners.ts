// SPDX-License-Identifier: EUPL-1.2
// The four owners and the read side in this process, on a database of their own: for tests that change the register.
import "reflect-metadata";
import { type Clock, systemClock } from "../../kit/clock";
import { type Authorship } from "../../kit/feed/ledger.repository";
import { createLog, type Log } from "../../kit/log";
import { type RunningServer, type RunningSubgraph } from "../../kit/graphqlServer";
import { type AskLocally } from "../../kit/localCall";
import { type ServiceSettings, startOwner } from "../../kit/ownerService";
import { type Outcome } from "../../kit/versioned/outcome";
import { contracts } from "../../services/contracts/definition";
import { startCoverage } from "../../services/coverage/service";
import { municipalities } from "../../services/municipalities/definition";
import { providers } from "../../services/providers/definition";
import { quality } from "../../services/quality/definition";
import { createTestDatabase, type TestDatabase } from "./database";
import { testIdentity, tokenWith } from "./testHouse";

export type Owners = Awaited<ReturnType<typeof startOwners>>;

export const authorship: Authorship = { actor: "test", reason: "because a test says so", source: null };

/**
 * @param log where the services write their lines, for a test that reads them
 * @param given what they work on, and drop when they stop; an empty database when nothing is given
 */
export async function startOwners(
  log: Log = createLog("test", "silent"),
  clock: Clock = systemClock,
  given?: TestDatabase,
) {
  const database = given ?? (await createTestDatabase());
  const urls = new Map<string, string>();
  const settings: ServiceSettings = {
    databaseUrl: database.url,
    host: "127.0.0.1",
    port: 0,
    urlOf: (owner) => urls.get(owner) ?? "http://127.0.0.1:1",
    ...testIdentity,
    clock,
    log,
  };
  const servers: RunningServer[] = [];
  const askedLocally = new Map<string, AskLocally>();
  const started = <Server extends RunningSubgraph>(name: string, server: Server): Server => {
    servers.push(server);
    askedLocally.set(name, server.ask);
    urls.set(name, server.url);
    return server;
  };
  const owners = {
    municipalities: started("municipalities", await startOwner(municipalities, settings)).registry,
    providers: started("providers", await startOwner(providers, settings)).registry,
    contracts: started("contracts", await startOwner(contracts, settings)).registry,
    quality: started("quality", await startOwner(quality, settings)).registry,
  };
  const projectorToken = (): Promise<string> => tokenWith("projector");
  const coverage = started("coverage", await startCoverage({ ...settings, projectorToken, pauseMs: 200 }));
  return {
    ...owners,
    coverage,
    databaseUrl: database.url,
    urls: urls as ReadonlyMap<string, string>,
    /** The same subgraphs without a wire, by name. */
    askedLocally: askedLocally as ReadonlyMap<string, AskLocally>,
    projectorToken,
    tokenWith,
    /** A second process of an owner on the same database, as after a crash. */
    anotherOfProviders: (): Promise<RunningServer> => startOwner(providers, settings),
    stop: async () => {
      for (const server of servers.reverse()) await server.close();
      await database.drop();
    },
  };
}

/** The outcome of an operation that must have been recorded. */
export function recorded(outcome: Outcome): Outcome {
  expect(outcome).toMatchObject({ kind: "recorded" });
  return outcome;
}
