// SPDX-License-Identifier: EUPL-1.2
import { type ApolloServerPlugin, type GraphQLRequestListener } from "@apollo/server";
import { type Log } from "../kit/log";
import { type RequestContext } from "./requestContext";

export type GatewayLog = Pick<Log, "info" | "error">;

/**
 * One line for each operation. Names and numbers only: variables, documents and URLs hold what people search for.
 */
export function operationLog(log: GatewayLog): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart(): Promise<GraphQLRequestListener<RequestContext>> {
      const started = performance.now();
      return Promise.resolve({
        willSendResponse({ operation, operationName, contextValue, response }) {
          const errors = response.body.kind === "single" ? (response.body.singleResult.errors ?? []) : [];
          log.info(
            {
              requestId: contextValue.requestId,
              operation: operationName ?? null,
              kind: operation?.operation ?? null,
              ms: Math.round(performance.now() - started),
              codes: [...new Set(errors.map((error) => error.extensions?.["code"]))],
            },
            "operation",
          );
          return Promise.resolve();
        },
      });
    },
  };
}
