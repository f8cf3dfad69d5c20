// SPDX-License-Identifier: EUPL-1.2
import { type ExecutionResult, GraphQLError } from "graphql";
import { ErrorCode } from "../kit/errors";
import { proofHeader, type Prove } from "../kit/identity/proof";
import { type ForwardedHeaders } from "./requestContext";

export interface SubgraphCall {
  readonly subgraph: string;
  readonly url: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly operationName: string | undefined;
  readonly headers: ForwardedHeaders;
}

export type CallSubgraph = (call: SubgraphCall) => Promise<ExecutionResult>;

/**
 * Asks a subgraph over HTTP. A call of our own rather than an engine's: stock ones put the request, with its
 * variables, into the error that the client sees, and share one answer among simultaneous callers by a key that
 * does not always hold their tokens.
 */
export function httpCaller(deadlineMs: number, prove: Prove | null): CallSubgraph {
  return async (call) => {
    const answer = await ask(call, deadlineMs, prove).catch(() => null);
    if (!answer) return { data: null, errors: [unavailable(call.subgraph)] };
    const errors = answer.errors?.map((error) => subgraphError(call.subgraph, error));
    return { data: answer.data ?? null, ...(errors?.length ? { errors } : {}) };
  };
}

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly AnswerError[];
}

interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

async function ask(call: SubgraphCall, deadlineMs: number, prove: Prove | null): Promise<Answer | null> {
  const { query, variables, operationName } = call;
  const response = await fetch(call.url, {
    method: "POST",
    headers: {
      ...call.headers,
      ...(prove && { [proofHeader]: await prove() }),
      "content-type": "application/json",
      accept: "application/json",
    },
    body: JSON.stringify({ query, variables, operationName }),
    // A token must not follow a redirect to another place.
    redirect: "error",
    signal: AbortSignal.timeout(deadlineMs),
  });
  // Judged by what it says, not by its status: a GraphQL server may refuse a token with 4xx or 500 and say why.
  const answer: unknown = await response.json();
  return isAnswer(answer) ? answer : null;
}

function isAnswer(answer: unknown): answer is Answer {
  if (typeof answer !== "object" || answer === null) return false;
  const { data, errors } = answer as Answer;
  if (errors !== undefined && !(Array.isArray(errors) && errors.every(isAnswerError))) return false;
  return (typeof data === "object" && data !== null) || Boolean(errors?.length);
}

function isAnswerError(error: unknown): error is AnswerError {
  return typeof error === "object" && error !== null && typeof (error as AnswerError).message === "string";
}

function unavailable(subgraph: string): GraphQLError {
  return new GraphQLError(`The subgraph ${subgraph} cannot be reached.`, {
    extensions: { code: ErrorCode.UPSTREAM_UNAVAILABLE, serviceName: subgraph },
  });
}

/** A subgraph that finds the gateway's own query wrong is a fault of the house, never of the client. */
const faultsOfTheHouse: readonly unknown[] = [
  ErrorCode.GRAPHQL_PARSE_FAILED,
  ErrorCode.GRAPHQL_VALIDATION_FAILED,
];

function subgraphError(subgraph: string, { message, path, extensions }: AnswerError): GraphQLError {
  const code = extensions?.["code"];
  return new GraphQLError(message, {
    ...(path && { path }),
    extensions: {
      ...extensions,
      code: faultsOfTheHouse.includes(code) ? ErrorCode.INTERNAL_SERVER_ERROR : code,
      // The outermost name wins: a subgraph that asked another one itself may already have named it.
      serviceName: extensions?.["serviceName"] ?? subgraph,
    },
  });
}
