// SPDX-License-Identifier: EUPL-1.2
import { createGatewayRuntime, Logger } from "@graphql-hive/gateway-runtime";
import { execute, print } from "graphql";
import { type CreateEngine } from "../engine";
import { type ForwardedHeaders } from "../requestContext";
import { withExactPaths } from "./exactPaths";
import { withoutStaleLinks } from "./staleLinks";

/**
 * The stock engine: Hive's default (stitching) engine, as a schema that graphql-js executes.
 *
 * Its Rust planner with its own executor (`@graphql-hive/router-runtime`) was tried beside it and is not used: it
 * gives `null` for a `Provider!`, loses a field asked together with `__schema`, gives the error of a subgraph that is
 * down without the list positions, and gives the error of one that is late no path at all. What the default engine
 * does wrong is mended here: see `exactPaths.ts` and `staleLinks.ts`.
 */
export const createHiveEngine: CreateEngine = async ({ supergraphSdl, callSubgraph }) => {
  const runtime = createGatewayRuntime({
    supergraph: supergraphSdl,
    logging: false,
    landingPage: false,
    graphiql: false,
    transports: {
      http: {
        getSubgraphExecutor:
          ({ subgraphName, transportEntry }) =>
          async ({ document, variables, operationName, context }) =>
            // The engine's executor is generic in what it answers; what comes over the wire is what it is.
            (await callSubgraph({
              subgraph: subgraphName,
              url: transportEntry.location ?? "",
              query: print(document),
              variables,
              operationName,
              headers: (context as unknown as OperationContext).headers,
            })) as never,
      },
    },
  });
  const schema = withExactPaths(await runtime.getSchema());
  return {
    execute: async ({ document, operationName, variables, headers }) => {
      const contextValue: OperationContext = { headers, log: silent };
      return withoutStaleLinks(
        await execute({ schema, document, operationName, variableValues: variables, contextValue }),
      );
    },
    close: async () => {
      await runtime[Symbol.asyncDispose]();
    },
  };
};

/** Made anew for each operation: the engine batches and caches by it, so it must never be shared. */
interface OperationContext {
  readonly headers: ForwardedHeaders;
  /** The engine's debug hooks need a logger in the context; operations are logged by the front. */
  readonly log: Logger;
}

const silent = new Logger({ level: false });
