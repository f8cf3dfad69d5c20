// SPDX-License-Identifier: EUPL-1.2
// The same product as docker-compose.yml runs it: each subgraph and the gateway a process of its own.
import { createServer } from "node:net";
import { type AddressInfo } from "node:net";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { houseKeyFile, machineKeysIn } from "../../start/machineKeys";
import { type NodeProcess, runNode } from "./world";

export const subgraphNames = ["providers", "contracts", "municipalities", "quality", "coverage"] as const;
export type SubgraphName = (typeof subgraphNames)[number];
export type ProcessName = SubgraphName | "gateway";

export interface Processes {
  readonly url: string;
  kill(name: ProcessName): Promise<void>;
  /** Again, where it was before. */
  start(name: ProcessName): Promise<void>;
  pid(name: ProcessName): number | undefined;
  /** Runs the command that builds the projection anew; gives its exit code. */
  rebuild(): Promise<number | null>;
  stop(): Promise<void>;
}

/** @param dataDirectory where the machine keys are */
export async function startProcesses(
  databaseUrl: string,
  dataDirectory: string,
  variablesFor: (name: SubgraphName) => Record<string, string> = () => ({}),
): Promise<Processes> {
  const ports = new Map<ProcessName, number>();
  for (const name of [...subgraphNames, "gateway"] as const) ports.set(name, await freePort());
  const urls = subgraphNames.map((name) => `${name}=http://127.0.0.1:${ports.get(name)}/graphql`).join(",");
  const { keySet } = await machineKeysIn(dataDirectory);
  const keySetFile = join(dataDirectory, "jwks.json");
  writeFileSync(keySetFile, JSON.stringify(keySet));
  const identity = {
    TOKEN_ISSUER: "zorglandschap",
    TOKEN_AUDIENCE: "zorglandschap",
    TOKEN_JWKS_FILE: keySetFile,
    HOUSE_KEY_FILE: join(dataDirectory, houseKeyFile),
  };
  const variablesOf = (name: SubgraphName): Record<string, string> => ({
    DATABASE_URL: databaseUrl,
    PORT: String(ports.get(name)),
    OWNER_URLS: urls,
    ...identity,
  });
  const running = new Map<ProcessName, NodeProcess>();
  const startGateway = async (): Promise<string> => {
    const gateway = runNode("dist/gateway/main.js", {
      PORT: String(ports.get("gateway")),
      SUBGRAPH_URLS: urls,
      ...identity,
    });
    running.set("gateway", gateway);
    return gateway.said(/"url":"([^"]+)"/);
  };
  const start = async (name: ProcessName): Promise<void> => {
    if (name === "gateway") return void (await startGateway());
    const subgraph = runNode(`dist/services/${name}/main.js`, {
      ...variablesOf(name),
      ...variablesFor(name),
    });
    running.set(name, subgraph);
    await subgraph.said(/"msg":"listening"/);
  };
  await Promise.all(subgraphNames.map(start));
  const url = await startGateway();
  await untilReady(`http://127.0.0.1:${ports.get("coverage")}/readyz`);
  return {
    url,
    start,
    pid: (name) => running.get(name)?.child.pid,
    kill: async (name) => {
      await running.get(name)?.stop("SIGKILL");
    },
    rebuild: () => runNode("dist/services/coverage/rebuild.js", variablesOf("coverage")).ended,
    stop: async () => {
      await running.get("gateway")?.stop();
      await Promise.all([...running.values()].map((each) => each.stop()));
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

async function untilReady(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await new Promise((wake) => setTimeout(wake, 100));
  }
  throw new Error(`${url} is not ready`);
}
