// SPDX-License-Identifier: EUPL-1.2
import { startGateway } from "../../gateway/gateway";
import { outsideIdentity } from "../../gateway/standalone/outsideIdentity";
import { createLog } from "../../kit/log";
import { startSubgraphs, supergraph } from "./subgraphs";

/** The gateway of this repository, as it is started everywhere. */
export async function ours(subgraphsAt: string, isLocal: boolean): Promise<string> {
  const { url } = await startGateway({
    supergraphSdl: supergraph(subgraphsAt),
    subgraphUrls: {},
    localSubgraphs: isLocal ? startSubgraphs() : {},
    engine: "own",
    identity: outsideIdentity,
    port: 0,
    host: "127.0.0.1",
    log: createLog("gateway", "silent"),
  });
  return url;
}
