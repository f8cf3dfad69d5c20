#!/usr/bin/env node
// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { createLog } from "../../kit/log";
import { ListenFault, startGateway } from "../gateway";
import { SupergraphFault } from "../supergraph";
import { TrustedDocumentFault } from "../trustedDocuments";
import { ConfigFault, configIn } from "./config";
import { FlagFault, flagsIn, usage } from "./flags";
import { outsideIdentity } from "./outsideIdentity";

/** Serves any supergraph of federation 2, by the URLs that stand in it. */
async function main(given: readonly string[]): Promise<void> {
  const flags = flagsIn(given);
  if (!flags) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  const config = configIn(flags.config);
  const log = createLog("gateway", config.logLevel);
  const gateway = await startGateway({
    supergraphSdl: textOf(flags.supergraph),
    subgraphUrls: config.subgraphUrls,
    passedOver: config.passedOver,
    host: config.host,
    port: flags.port ?? config.port,
    subgraphDeadlineMs: config.subgraphDeadlineMs,
    tellsSubgraphErrors: config.subgraphErrors === "told",
    engine: config.engine,
    trustedDocuments: config.trustedDocuments,
    identity: outsideIdentity,
    log,
  });
  log.info({ url: gateway.url }, "listening");
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      log.info({ signal }, "stopping");
      void gateway.close().then(() => log.info("stopped"));
    });
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new SupergraphFault(`The supergraph ${file} cannot be read.`);
  }
}

main(process.argv.slice(2)).catch((fault: unknown) => {
  const expected = [FlagFault, ConfigFault, ListenFault, SupergraphFault, TrustedDocumentFault].some(
    (kind) => fault instanceof kind,
  );
  process.stderr.write(expected ? `${(fault as Error).message}\n` : `${String((fault as Error).stack)}\n`);
  process.exitCode = 1;
});
