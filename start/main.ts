// SPDX-License-Identifier: EUPL-1.2
import { endAsked, unlessEnded, untilEnded } from "./ending";
import "reflect-metadata";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { systemClock } from "../kit/clock";
import { listen } from "../kit/graphqlServer";
import { startEmbeddedPostgres } from "./embedded/embeddedPostgres";
import { readStartEnv, type StartEnv } from "./env";
import { exampleQuestion } from "./exampleQuestion";
import { type House, startHouse } from "./house";
import { machineKeysIn } from "./machineKeys";

/** `npm start`: a database if none is given, the register with its demo landscape, and the gateway; until a signal. */
async function run(): Promise<void> {
  const env = readStartEnv();
  await demandFree(env.PORT, env.HOST);
  const postgres = env.DATABASE_URL === undefined ? await embeddedPostgres(env) : null;
  try {
    if (endAsked.aborted) return;
    // Who ends the process while it starts waits for nothing here: each recording is one transaction, so what is under
    // way is undone when its connection goes, and the next start completes it.
    const house = await unlessEnded(startHouseOn(env.DATABASE_URL ?? postgres?.url ?? "", env));
    if (house === null) return;
    greet(house, env);
    await untilEnded();
    await house.close();
  } finally {
    await postgres?.stop();
  }
}

/** Says that the port is taken before all the rest is started; the gateway binds it at the end. */
async function demandFree(port: number, host: string): Promise<void> {
  const probe = createServer();
  await listen(probe, port, host);
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

const startHouseOn = async (databaseUrl: string, env: StartEnv): Promise<House> =>
  startHouse({
    databaseUrl,
    host: env.HOST,
    port: env.PORT,
    keys: await machineKeysIn(env.DATA_DIRECTORY),
    supergraphFile: resolve(__dirname, "../../schema/supergraph.graphql"),
    demo: env.DEMO === "landscape",
    rebuild: process.argv.includes("--rebuild"),
    clock: systemClock,
    logLevel: env.LOG_LEVEL,
  });

function greet(house: House, env: StartEnv): void {
  console.log(`\nZorglandschap answers at ${house.url}`);
  if (env.DEMO === "landscape") {
    console.log(
      "It holds the demo landscape: fictional providers (fictieve demogegevens).\n\nAsk, for example:\n",
    );
    console.log(
      `curl -s ${house.url} -H 'content-type: application/json' -d '${JSON.stringify({ query: oneLine(exampleQuestion) })}'\n`,
    );
  }
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
