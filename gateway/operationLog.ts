// SPDX-License-Identifier: EUPL-1.2
import { type ApolloServerPlugin, type GraphQLRequestListener } from "@apollo/server";
import { type GraphQLFormattedError, type OperationDefinitionNode } from "graphql";
import { type Log } from "../kit/log";
import { type RequestContext } from "./requestContext";

export type GatewayLog = Pick<Log, "info" | "error">;

interface OperationLine {
  readonly requestId: string;
  readonly operationName: string | null;
  readonly operation: OperationDefinitionNode | undefined;
  /** By `performance.now()`. */
  readonly began: number;
  readonly errors: readonly GraphQLFormattedError[];
}

/**
 * One line for each operation. Names and numbers only: variables, documents and URLs hold what people search for.
 */
export function logOperation(log: GatewayLog, line: OperationLine): void {
  log.info(
    {
      requestId: line.requestId,
      operation: line.operationName,
      kind: line.operation?.operation ?? null,
      ms: Math.round(performance.now() - line.began),
      codes: [...new Set(line.errors.map((error) => error.extensions?.["code"]))],
    },
    "operation",
  );
}

/** The same for what the GraphQL server answers. */
export function operationLog(log: GatewayLog): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart(): Promise<GraphQLRequestListener<RequestContext>> {
      const began = performance.now();
      return Promise.resolve({
        willSendResponse({ operation, operationName, contextValue: { requestId }, response: { body } }) {
          const errors = body.kind === "single" ? (body.singleResult.errors ?? []) : [];
          logOperation(log, { requestId, operationName: operationName ?? null, operation, began, errors });
          return Promise.resolve();
        },
      });
    },
  };
}
