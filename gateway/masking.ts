// SPDX-License-Identifier: EUPL-1.2
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { ErrorCode, isKnownCode } from "../kit/errors";
import { type GatewayLog } from "./operationLog";

/** What some servers hang on an error and no client needs; `http` would set the status of the whole answer. */
const innards: readonly string[] = ["stacktrace", "exception", "http"];

/** Of an error out of the engine, what a client may see: known codes as they are, anything else without its message. */
export function shownError(error: GraphQLError, requestId: string, log: GatewayLog): GraphQLError {
  const { code, serviceName } = error.extensions;
  const place = { ...(error.nodes && { nodes: error.nodes }), ...(error.path && { path: error.path }) };
  if (isKnownCode(code)) {
    const extensions = Object.entries(error.extensions).filter(([name]) => !innards.includes(name));
    return new GraphQLError(error.message, { ...place, extensions: Object.fromEntries(extensions) });
  }
  // The words of a subgraph's fault can hold anything and stand in its own log; those of the gateway stand nowhere else.
  const origin = serviceName === undefined ? { err: error.originalError ?? error } : { serviceName };
  log.error({ requestId, path: error.path, ...origin }, "part of an operation failed");
  return new GraphQLError("Internal error.", {
    ...place,
    extensions: {
      code: ErrorCode.INTERNAL_SERVER_ERROR,
      ...(serviceName === undefined ? {} : { serviceName }),
      requestId,
    },
  });
}

/** Refusals of the GraphQL server that stand for a request nobody could answer. */
const refusals: readonly unknown[] = [
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
];

/** The last word on every error that leaves: a code from the closed list, or nothing said. */
export function closedList(error: GraphQLFormattedError): GraphQLFormattedError {
  const code = error.extensions?.["code"];
  if (refusals.includes(code)) return { ...error, extensions: { code: ErrorCode.BAD_USER_INPUT } };
  if (isKnownCode(code)) return error;
  const { serviceName, requestId } = error.extensions ?? {};
  const said = Object.entries({ serviceName, requestId }).filter(([, value]) => value !== undefined);
  return {
    ...error,
    message: "Internal error.",
    extensions: { code: ErrorCode.INTERNAL_SERVER_ERROR, ...Object.fromEntries(said) },
  };
}
