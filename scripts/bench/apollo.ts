// SPDX-License-Identifier: EUPL-1.2
import { foreign } from "./foreignPackages";
import { supergraph } from "./subgraphs";

interface GatewayPackage {
  ApolloGateway: new (options: { supergraphSdl: string }) => object;
}

interface ServerPackage {
  ApolloServer: new (options: { gateway: object; logger: object }) => object;
}

interface StandalonePackage {
  startStandaloneServer(server: object, options: { listen: { port: number } }): Promise<{ url: string }>;
}

/** Apollo Gateway as its documentation says to serve it. */
export async function apollo(folder: string, subgraphsAt: string): Promise<string> {
  const { ApolloGateway } = foreign<GatewayPackage>(folder, "@apollo/gateway");
  const { ApolloServer } = foreign<ServerPackage>(folder, "@apollo/server");
  const standalone = foreign<StandalonePackage>(folder, "@apollo/server/standalone");
  const nothing = (): void => undefined;
  const server = new ApolloServer({
    gateway: new ApolloGateway({ supergraphSdl: supergraph(subgraphsAt) }),
    logger: { debug: nothing, info: nothing, warn: nothing, error: nothing },
  });
  const { url } = await standalone.startStandaloneServer(server, { listen: { port: 0 } });
  return url.replace("localhost", "127.0.0.1");
}
