// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { EnvFault } from "../kit/env";
import { HouseKeyFault } from "../kit/identity/houseKey";
import { identityIn } from "../kit/identity/identityEnv";
import { createLog } from "../kit/log";
import { gatewayEnv } from "./env";
import { type Gateway, ListenFault, startGateway } from "./gateway";
import { SupergraphFault } from "./supergraph";
import { TrustedDocumentFault } from "./trustedDocuments";

const log = createLog("gateway");

async function main(): Promise<void> {
  const {
    supergraphFile,
    subgraphUrls,
    neighbours,
    trustedDocuments,
    port,
    host,
    engine,
    identity: identityEnv,
  } = gatewayEnv();
  const supergraphSdl = read(supergraphFile);
  const identity = identityIn(identityEnv, "gateway", log);
  const gateway = await startGateway({
    supergraphSdl,
    subgraphUrls,
    neighbours,
    trustedDocuments,
    port,
    host,
    engine,
    log,
    identity,
  });
  log.info({ url: gateway.url }, "listening");
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop(gateway, signal));
}

async function stop(gateway: Gateway, signal: string): Promise<void> {
  log.info({ signal }, "stopping");
  await gateway.close();
  log.info("stopped");
}

function read(supergraphFile: string): string {
  try {
    return readFileSync(supergraphFile, "utf8");
  } catch {
    throw new SupergraphFault(`The supergraph ${supergraphFile} cannot be read; set SUPERGRAPH_FILE.`);
  }
}

main().catch((fault: unknown) => {
  const expected = [EnvFault, HouseKeyFault, ListenFault, SupergraphFault, TrustedDocumentFault].some(
    (kind) => fault instanceof kind,
  );
  process.stderr.write(expected ? `${(fault as Error).message}\n` : `${String((fault as Error).stack)}\n`);
  process.exitCode = 1;
});
