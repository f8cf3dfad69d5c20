// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { z } from "zod";
import { type IdentityEnv, identityVariables } from "../kit/identity/identityEnv";
import { readEnv } from "../kit/env";
import { type EngineName, engineNames, usualEngine } from "./engines";
import { portNumber, urlList } from "../kit/serviceEnv";
import { type Neighbour } from "./neighbours";
import { type SubgraphUrls } from "./supergraph";

/** What carries out the operations. */
export const engineName = z.enum(engineNames, `expected ${engineNames.join(" or ")}`);

const model = z.object({
  SUPERGRAPH_FILE: z.string().optional(),
  /** For subgraphs that answer elsewhere than the supergraph says. */
  SUBGRAPH_URLS: urlList.optional(),
  /** Who answers the other paths of this origin: `/=http://web:4200,/import=http://exchange:4100`. */
  NEIGHBOUR_URLS: urlList.optional(),
  /** A folder of documents that may be asked by identifier. */
  TRUSTED_DOCUMENTS: z.string().optional(),
  PORT: portNumber.default(4000),
  // Only this machine, unless somebody decides otherwise; a container sets 0.0.0.0.
  HOST: z.string().default("127.0.0.1"),
  GATEWAY_ENGINE: engineName.default(usualEngine),
  ...identityVariables,
});

export interface GatewayEnv {
  readonly supergraphFile: string;
  readonly subgraphUrls: SubgraphUrls;
  readonly neighbours: readonly Neighbour[];
  readonly trustedDocuments: string | undefined;
  readonly port: number;
  readonly host: string;
  readonly engine: EngineName;
  /** What the identity of the gateway is made from. */
  readonly identity: IdentityEnv;
}

export function gatewayEnv(
  variables: Record<string, string | undefined> = process.env,
  workingDirectory: string = process.cwd(),
): GatewayEnv {
  const {
    SUPERGRAPH_FILE,
    SUBGRAPH_URLS,
    NEIGHBOUR_URLS,
    TRUSTED_DOCUMENTS,
    PORT,
    HOST,
    GATEWAY_ENGINE,
    ...identity
  } = readEnv(model, variables);
  return Object.freeze({
    supergraphFile: SUPERGRAPH_FILE
      ? resolve(workingDirectory, SUPERGRAPH_FILE)
      : join(packageRoot(workingDirectory), "schema", "supergraph.graphql"),
    subgraphUrls: Object.fromEntries(SUBGRAPH_URLS ?? []),
    neighbours: [...(NEIGHBOUR_URLS ?? [])].map(([prefix, url]) => ({ prefix, url: () => url })),
    trustedDocuments: TRUSTED_DOCUMENTS && resolve(workingDirectory, TRUSTED_DOCUMENTS),
    port: PORT,
    host: HOST,
    engine: GATEWAY_ENGINE,
    identity,
  });
}

/** The nearest folder upwards with a package.json, so that the process may be started from below it. */
function packageRoot(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json"))) return folder;
    if (dirname(folder) === folder) return from;
  }
}
