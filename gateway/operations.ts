// SPDX-License-Identifier: EUPL-1.2
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { type GraphQLSchema } from "graphql";
import { documentSizeRule } from "./documentSize";
import { type DocumentStore } from "./documentStore";
import { type Execution } from "./execution";
import { limits } from "./limits";
import { type Masking } from "./masking";
import { type GatewayLog, operationLog } from "./operationLog";
import { operationKindRule } from "./operationKind";
import { preflightHeaders } from "./preflight";
import { type RequestContext } from "./requestContext";
import { statusCodes } from "./statusCodes";

export type Operations = ApolloServer<RequestContext>;

/** The GraphQL server: parses, validates within limits, and has the words for every request that cannot be answered. */
export async function startOperations(
  apiSchema: GraphQLSchema,
  execution: Execution,
  documents: DocumentStore,
  masking: Masking,
  log: GatewayLog,
): Promise<Operations> {
  const server = new ApolloServer<RequestContext>({
    gateway: {
      load: () =>
        Promise.resolve({
          executor: ({ document, operation, request, context }) => {
            const { operationName = null, variables = {} } = request;
            return execution.perform(
              { document, operation, operationName, variables },
              context as RequestContext,
            );
          },
        }),
      onSchemaLoadOrUpdate(told) {
        told({ apiSchema, coreSupergraphSdl: "" });
        return () => undefined;
      },
      stop: () => Promise.resolve(),
    },
    plugins: [
      operationLog(log),
      statusCodes,
      ApolloServerPluginLandingPageDisabled(),
      // Nothing leaves the house because some APOLLO_ variable happens to be set.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
    introspection: true,
    documentStore: documents,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [documentSizeRule, operationKindRule],
    csrfPrevention: { requestHeaders: [...preflightHeaders] },
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    formatError: masking.lastWord,
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (message: unknown) => log.error({ warning: String(message) }, "the GraphQL server warns"),
      error: (message: unknown) => log.error({ err: message }, "the GraphQL server failed"),
    },
  });
  await server.start();
  return server;
}
