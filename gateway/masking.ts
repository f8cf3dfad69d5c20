// SPDX-License-Identifier: EUPL-1.2
import { GraphQLError, type GraphQLErrorExtensions, type GraphQLFormattedError } from "graphql";
import { ErrorCode, isKnownCode } from "../kit/errors";
import { type GatewayLog } from "./operationLog";

/** What some servers hang on an error and no client needs; `http` would set the status of the whole answer. */
const innards: readonly string[] = ["stacktrace", "exception", "http"];

/** Refusals of the GraphQL server that stand for a request nobody could answer. */
const refusals: readonly unknown[] = [
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
];

/** What of an error leaves the gateway. */
export class Masking {
  /** @param tellsSubgraphs whether the words and codes of subgraphs leave as they are; else only codes that the house knows */
  constructor(
    private readonly log: GatewayLog,
    private readonly tellsSubgraphs: boolean,
  ) {}

  /** Of an error out of the engine, what a client may see: known codes as they are, anything else without its message. */
  shown(error: GraphQLError, requestId: string): GraphQLError {
    const { serviceName } = error.extensions;
    const place = { ...(error.nodes && { nodes: error.nodes }), ...(error.path && { path: error.path }) };
    if (this.isTold(error.extensions)) {
      const extensions = Object.entries(error.extensions).filter(([name]) => !innards.includes(name));
      return new GraphQLError(error.message, { ...place, extensions: Object.fromEntries(extensions) });
    }
    // The words of a subgraph's fault can hold anything and stand in its own log; those of the gateway stand nowhere else.
    const origin = serviceName === undefined ? { err: error.originalError ?? error } : { serviceName };
    this.log.error({ requestId, path: error.path, ...origin }, "part of an operation failed");
    return new GraphQLError("Internal error.", {
      ...place,
      extensions: {
        code: ErrorCode.INTERNAL_SERVER_ERROR,
        ...(serviceName === undefined ? {} : { serviceName }),
        requestId,
      },
    });
  }

  /** The last word on every error that leaves: a code that may, or nothing said. */
  readonly lastWord = (error: GraphQLFormattedError): GraphQLFormattedError => {
    const extensions = error.extensions ?? {};
    if (this.isTold(extensions)) return error;
    if (refusals.includes(extensions["code"]))
      return { ...error, extensions: { code: ErrorCode.BAD_USER_INPUT } };
    const { serviceName, requestId } = extensions;
    const said = Object.entries({ serviceName, requestId }).filter(([, value]) => value !== undefined);
    return {
      ...error,
      message: "Internal error.",
      extensions: { code: ErrorCode.INTERNAL_SERVER_ERROR, ...Object.fromEntries(said) },
    };
  };

  private isTold({ code, serviceName }: GraphQLErrorExtensions): boolean {
    return isKnownCode(code) || (this.tellsSubgraphs && serviceName !== undefined);
  }
}
