// SPDX-License-Identifier: EUPL-1.2
import { createGatewayRuntime, Logger } from "@graphql-hive/gateway-runtime";
import { execute, getOperationAST, GraphQLError, OperationTypeNode, print } from "graphql";
import { type ClientGone } from "../clientGone";
import { type CreateEngine } from "../engine";
import { type ForwardedHeaders } from "../requestContext";
import { isArgumentFault, withArgumentFaults } from "./argumentFaults";
import { withExactPaths } from "./exactPaths";
import { keyNames } from "./keyNames";
import { withClientNames } from "./responseNames";
import { requiredNames, withNullableRoots, withRequiredRoots } from "./rootFields";
import { SettledDocuments } from "./settledDocuments";
import { withoutStaleLinks } from "./staleLinks";

/**
 * The stock engine: Hive's default (stitching) engine, as a schema that graphql-js executes.
 *
 * Its Rust planner with its own executor (`@graphql-hive/router-runtime`) was tried beside it and is not used: it
 * gives `null` for a `Provider!`, loses a field asked together with `__schema`, gives the error of a subgraph that is
 * down without the list positions, and gives the error of one that is late no path at all. What the default engine
 * does wrong is mended here: each file beside this one is about one thing.
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
            withArgumentFaults(
              await callSubgraph({
                subgraph: subgraphName,
                url: transportEntry.location ?? "",
                kind:
                  getOperationAST(document)?.operation === OperationTypeNode.MUTATION ? "mutation" : "query",
                query: print(document),
                variables,
                operationName,
                headers: (context as unknown as OperationContext).headers,
                gone: (context as unknown as OperationContext).gone,
              }),
              document,
            ) as never,
      },
    },
  });
  const schema = withExactPaths(await runtime.getSchema());
  const requiredRoots = withNullableRoots(schema);
  const settled = new SettledDocuments(schema, keyNames(supergraphSdl));
  // Not made at import: it reads, and judges, LOG_LEVEL before our own configuration does.
  const silent = new Logger({ level: false });
  return {
    execute: async ({ document: asked, operationName, variables, headers, gone }) => {
      const form = settled.of(asked, operationName, variables);
      if (form instanceof GraphQLError) return { errors: [form] };
      const { document, shape } = form;
      const required = requiredNames(shape, requiredRoots);
      const contextValue: OperationContext = { headers, gone, log: silent };
      const result = await execute({ schema, document, variableValues: variables, contextValue });
      const whole = withRequiredRoots(withoutStaleLinks(result, required), required);
      // The siblings that were asked with it were refused too, and a `null` of theirs would be taken for an answer.
      const isRefused = whole.errors?.some(isArgumentFault) ?? false;
      return withClientNames(isRefused ? { ...whole, data: null } : whole, shape);
    },
    close: async () => {
      await runtime[Symbol.asyncDispose]();
    },
  };
};

/** Made anew for each operation: the engine batches and caches by it, so it must never be shared. */
interface OperationContext {
  readonly headers: ForwardedHeaders;
  readonly gone: ClientGone | undefined;
  /** The engine's debug hooks need a logger in the context; operations are logged by the front. */
  readonly log: Logger;
}
