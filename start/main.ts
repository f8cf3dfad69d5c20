// SPDX-License-Identifier: EUPL-1.2
import "reflect-metadata";
import { join, resolve } from "node:path";
import { systemClock } from "../kit/clock";
import { startEmbeddedPostgres } from "./embedded/embeddedPostgres";
import { readStartEnv, type StartEnv } from "./env";
import { exampleQuestion } from "./exampleQuestion";
import { type House, startHouse } from "./house";
import { machineKeysIn } from "./machineKeys";

/** `npm start`: a database if none is given, the register with its demo landscape, and the gateway. */
async function start(): Promise<() => Promise<void>> {
  const env = readStartEnv();
  const postgres = env.DATABASE_URL === undefined ? await embeddedPostgres(env) : null;
  try {
    const house = await startHouse({
      databaseUrl: env.DATABASE_URL ?? postgres?.url ?? "",
      host: env.HOST,
      port: env.PORT,
      keys: await machineKeysIn(env.DATA_DIRECTORY),
      supergraphFile: resolve(__dirname, "../../schema/supergraph.graphql"),
      demo: env.DEMO === "landscape",
      clock: systemClock,
      logLevel: env.LOG_LEVEL,
    });
    greet(house, env);
    return async () => {
      await house.close();
      await postgres?.stop();
    };
  } catch (fault) {
    await postgres?.stop();
    throw fault;
  }
}

const embeddedPostgres = (env: StartEnv) =>
  startEmbeddedPostgres({
    directory: join(env.DATA_DIRECTORY, "postgres"),
    log: (line) => console.log(line),
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
  let stop: () => Promise<void>;
  try {
    stop = await start();
  } catch (fault) {
    console.error(sentenceFor(fault));
    process.exitCode = 1;
    return;
  }
  const end = (): void => {
    stop().catch((fault: unknown) => {
      console.error(fault);
      process.exitCode = 1;
    });
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
}

/** One sentence for people. */
function sentenceFor(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  const { code } = fault as NodeJS.ErrnoException;
  if (code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "ETIMEDOUT") {
    return `The database of DATABASE_URL cannot be reached (${code}); is it running, and is the address right?`;
  }
  if (code === "28P01" || code === "28000" || code === "3D000") {
    return `The database of DATABASE_URL refuses the connection: ${fault.message}.`;
  }
  return fault.message;
}

void main();
