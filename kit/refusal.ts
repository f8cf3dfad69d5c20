// SPDX-License-Identifier: EUPL-1.2
import { type IncomingMessage, type ServerResponse } from "node:http";
import { GraphQLError } from "graphql";
import { ErrorCode } from "./errors";

/** What HTTP says of a request that is turned away at the door, before anything was looked up. */
const statuses: Partial<Record<string, number>> = {
  [ErrorCode.UNAUTHENTICATED]: 401,
  [ErrorCode.UNPROVEN]: 401,
  [ErrorCode.UPSTREAM_UNAVAILABLE]: 503,
};

/** Answers a refusal as a GraphQL server does, with the status of its code; what is no refusal is thrown on. */
export function turnAway(request: IncomingMessage, response: ServerResponse, fault: unknown): void {
  const code = fault instanceof GraphQLError ? fault.extensions["code"] : undefined;
  const status = typeof code === "string" ? statuses[code] : undefined;
  if (!(fault instanceof GraphQLError) || status === undefined) throw fault;
  // A body that was not read to its end would be taken for the next request.
  if (!request.complete) response.setHeader("connection", "close");
  request.resume();
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
    ...(code === ErrorCode.UNAUTHENTICATED ? { "www-authenticate": "Bearer" } : {}),
  });
  response.end(`${JSON.stringify({ errors: [{ message: fault.message, extensions: fault.extensions }] })}\n`);
}
