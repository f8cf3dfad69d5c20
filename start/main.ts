// SPDX-License-Identifier: EUPL-1.2
import { endAsked, unlessEnded, untilEnded } from "./ending";
import "reflect-metadata";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { publicationIn } from "../exchange/catalogue/publication";
import { systemClock } from "../kit/clock";
import { listen } from "../kit/listening";
import { usualClaims } from "../kit/identity/claims";
import { oidcRulesIn } from "../kit/identity/oidcEnv";
import { startEmbeddedPostgres } from "./embedded/embeddedPostgres";
import { type DevelopmentLogin } from "./developmentLogin/developmentLogin";
import { whyNotHere } from "./developmentLogin/developmentOnly";
import { readStartEnv, type StartEnv } from "./env";
import { exampleQuestion } from "./exampleQuestion";
import { audience, type House, startHouse } from "./house";
import { machineKeysIn } from "./machineKeys";
import { loginRulesIn } from "../web/login/loginEnv";

/** `npm start`: a database if none is given, the register with its demo landscape, and the gateway; until a signal. */
async function run(): Promise<void> {
  const env = readStartEnv();
  await demandFree(env.PORT, env.HOST, "PORT");
  if (env.EXCHANGE_PORT !== undefined) await demandFree(env.EXCHANGE_PORT, env.HOST, "EXCHANGE_PORT");
  const postgres = env.DATABASE_URL === undefined ? await embeddedPostgres(env) : null;
  let login: DevelopmentLogin | null = null;
  try {
    if (endAsked.aborted) return;
    login = await developmentLogin(env);
    // Who ends the process while it starts waits for nothing here: each recording is one transaction, so what is under
    // way is undone when its connection goes, and the next start completes it.
    const house = await unlessEnded(startHouseOn(env.DATABASE_URL ?? postgres?.url ?? "", env, login));
    if (house === null) return;
    greet(house, env);
    if (login) warnOf(login);
    await untilEnded();
    await house.close();
  } finally {
    await login?.close();
    await postgres?.stop();
  }
}

/** Where a real provider, a real database, others or production are, there is none. */
async function developmentLogin(env: StartEnv): Promise<DevelopmentLogin | null> {
  const surroundings = {
    nodeEnv: env.NODE_ENV,
    databaseUrl: env.DATABASE_URL,
    oidcIssuer: env.OIDC_ISSUER,
    host: env.HOST,
    publicUrl: env.PUBLIC_URL,
  };
  if (whyNotHere(surroundings) !== null) return null;
  // Loaded here alone: the provider is a development dependency, which an installation for production leaves out.
  // On Node 20 it warns that it was made for 22; a warning of a tool for development is no error of ours.
  const { warn } = console;
  console.warn = console.log;
  const { startDevelopmentLogin } = await import("./developmentLogin/developmentLogin.js").finally(
    () => (console.warn = warn),
  );
  return startDevelopmentLogin({
    surroundings,
    directory: env.DATA_DIRECTORY,
    audience,
    port: env.LOGIN_PORT,
    notPort: env.PORT,
  });
}

/** Says that a port is taken before all the rest is started; it is bound at the end. */
async function demandFree(port: number, host: string, variable: string): Promise<void> {
  const probe = createServer();
  await listen(probe, port, host, variable);
  await new Promise((done) => probe.close(done));
}

const embeddedPostgres = (env: StartEnv) =>
  startEmbeddedPostgres({
    directory: join(env.DATA_DIRECTORY, "postgres"),
    log: (line) => console.log(line),
  }).catch((fault: unknown) => {
    // Ctrl-C also reaches the programs that make the database, which then fail; that is no fault.
    if (endAsked.aborted) return null;
    throw fault;
  });

const startHouseOn = async (
  databaseUrl: string,
  env: StartEnv,
  login: DevelopmentLogin | null,
): Promise<House> => {
  const oidc = login ? { issuer: login.issuer, audience, claims: usualClaims } : oidcRulesIn(env);
  return startHouse({
    databaseUrl,
    host: env.HOST,
    port: env.PORT,
    exchangePort: env.EXCHANGE_PORT,
    keys: await machineKeysIn(env.DATA_DIRECTORY),
    oidc,
    login: loginRulesIn(env, oidc),
    supergraphFile: resolve(__dirname, "../../schema/supergraph.graphql"),
    assetsFolder: resolve(__dirname, "../web/assets"),
    engine: env.GATEWAY_ENGINE,
    subgraphCalls: env.SUBGRAPH_CALLS,
    demo: env.DEMO === "landscape",
    publication: publicationIn(env),
    rebuild: process.argv.includes("--rebuild"),
    clock: systemClock,
    logLevel: env.LOG_LEVEL,
  });
};

function greet(house: House, env: StartEnv): void {
  console.log(`\nZorglandschap answers at ${house.url}`);
  console.log(`The pages are at ${house.pagesUrl}`);
  console.log(`Lists are imported at ${house.importUrl}; templates: ${house.importUrl}/templates`);
  if (env.DEMO === "landscape") {
    console.log(
      "It holds the demo landscape: fictional providers (fictieve demogegevens).\n\nAsk, for example:\n",
    );
    console.log(
      `curl -s ${house.url} -H 'content-type: application/json' -d '${JSON.stringify({ query: oneLine(exampleQuestion) })}'\n`,
    );
  }
}

function warnOf({ issuer, clientSecretFile }: DevelopmentLogin): void {
  console.log(
    `*** DEVELOPMENT LOGIN at ${issuer}: anybody on this machine can be anybody, without a password. ***\n` +
      `    A token: npm run token. The secret of the app zorglandschap-app is in ${clientSecretFile}.\n`,
  );
}

const oneLine = (query: string): string => query.replace(/\s+/g, " ");

async function main(): Promise<void> {
  let exitCode = 0;
  try {
    await run();
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : String(fault));
    exitCode = 1;
  }
  // A start that was given up may still wait for its database.
  process.exit(exitCode);
}

void main();
