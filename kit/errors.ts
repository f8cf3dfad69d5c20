// SPDX-License-Identifier: EUPL-1.2
import { GraphQLError } from "graphql";
import { type Words } from "./words";

/** Every code that a client can meet in `extensions.code`. A closed list: callers match codes, never messages. */
export const ErrorCode = {
  BAD_USER_INPUT: "BAD_USER_INPUT",
  UNAUTHENTICATED: "UNAUTHENTICATED",
  FORBIDDEN: "FORBIDDEN",
  UPSTREAM_UNAVAILABLE: "UPSTREAM_UNAVAILABLE",
  INTERNAL_SERVER_ERROR: "INTERNAL_SERVER_ERROR",
  /** Met inside the house alone: who asks a subgraph does not show to be of it. Clients of the gateway never see it. */
  UNPROVEN: "UNPROVEN",
  GRAPHQL_PARSE_FAILED: "GRAPHQL_PARSE_FAILED",
  GRAPHQL_VALIDATION_FAILED: "GRAPHQL_VALIDATION_FAILED",
} as const;
export type ErrorCode = keyof typeof ErrorCode;

const ofTheHouse: readonly string[] = [ErrorCode.INTERNAL_SERVER_ERROR, ErrorCode.UNPROVEN];

/** Says whether an error may be shown as it is; anything else is a fault of the house and is masked. */
export function isKnownCode(code: unknown): code is ErrorCode {
  return typeof code === "string" && code in ErrorCode && !ofTheHouse.includes(code);
}

/**
 * The caller's input cannot be used: names the argument and says what was expected; in Dutch too where people fill it in.
 */
export function inputError(field: string, expected: string | Words, given?: unknown): GraphQLError {
  const shown = given === undefined ? "" : `, not ${show(given)}`;
  const said = typeof expected === "string" ? { expected } : inBoth(expected);
  return new GraphQLError(`${field}: expected ${said.expected}${shown}.`, {
    extensions: { code: ErrorCode.BAD_USER_INPUT, field, ...said },
  });
}

const inBoth = ({ en, nl }: Words) => ({ expected: en, expectedInDutch: nl });

export const unauthenticated = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: ErrorCode.UNAUTHENTICATED } });

export const unproven = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: ErrorCode.UNPROVEN } });

export const forbidden = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: ErrorCode.FORBIDDEN } });

export const upstreamUnavailable = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: ErrorCode.UPSTREAM_UNAVAILABLE } });

const longestShown = 60;

/** What was given, short enough to print and without line breaks that could forge a log line. */
function show(given: unknown): string {
  const text = JSON.stringify(given) ?? String(given);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
