// SPDX-License-Identifier: EUPL-1.2
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import {
  type DocumentNode,
  type ExecutionResult,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from "graphql";
import { documentSizeRule } from "./documentSize";
import { DocumentStore } from "./documentStore";
import { type Engine } from "./engine";
import { limits } from "./limits";
import { closedList, shownError } from "./masking";
import { type GatewayLog, operationLog } from "./operationLog";
import { operationKindRule } from "./operationKind";
import { preflightHeaders } from "./preflight";
import { type RequestContext } from "./requestContext";

export type Operations = ApolloServer<RequestContext>;

/** From a GraphQL request to the engine and back: parsing, validation, limits, masking and the log. */
export async function startOperations(
  apiSchema: GraphQLSchema,
  engine: Engine,
  log: GatewayLog,
): Promise<Operations> {
  const server = new ApolloServer<RequestContext>({
    gateway: {
      load: () =>
        Promise.resolve({
          executor: async ({ document, operation, request, context }) => {
            const { requestId, forwarded, gone } = context as RequestContext;
            const { operationName = null, variables = {} } = request;
            const refused = unusable(apiSchema, operation, operationName, variables);
            if (refused) return { errors: refused };
            const result = await carriedOut(engine, {
              document,
              operationName,
              variables,
              headers: forwarded,
              gone: operation?.operation === OperationTypeNode.QUERY ? gone : undefined,
            });
            const errors = result.errors?.map((error) => shownError(error, requestId, log));
            return { data: result.data ?? null, ...(errors && { errors }) };
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
      ApolloServerPluginLandingPageDisabled(),
      // Nothing leaves the house because some APOLLO_ variable happens to be set.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
    introspection: true,
    documentStore: new DocumentStore(limits.documentsKept),
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [documentSizeRule, operationKindRule],
    csrfPrevention: { requestHeaders: [...preflightHeaders] },
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    formatError: closedList,
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

/** Which operation is meant and whether its variables fit, before any subgraph hears of it. */
function unusable(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode | undefined,
  operationName: string | null,
  variables: Record<string, unknown>,
): readonly GraphQLError[] | undefined {
  if (!operation) {
    const message =
      operationName === null ? "Say which operation of the document to run." : "No operation of that name.";
    return [new GraphQLError(message)];
  }
  return getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: limits.faults,
  }).errors;
}

/** An engine that fails altogether is masked like any other fault. */
async function carriedOut(
  engine: Engine,
  operation: Parameters<Engine["execute"]>[0] & { document: DocumentNode },
): Promise<ExecutionResult> {
  try {
    return await engine.execute(operation);
  } catch (fault) {
    return {
      data: null,
      errors: [new GraphQLError("The engine failed.", { originalError: fault as Error })],
    };
  }
}
