// SPDX-License-Identifier: EUPL-1.2
import { type ExecutionResult, GraphQLError } from "graphql";
import { ErrorCode } from "../../kit/errors";

/** What a subgraph said, once it looks like an answer of GraphQL. */
export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly AnswerError[] | null;
}

interface AnswerError {
  readonly message: string;
  readonly path?: unknown;
  readonly extensions?: unknown;
}

/** Null when the text is anything else, such as the page of a proxy. */
export function answerIn(text: string): SubgraphAnswer | null {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return null;
  }
  return answerFrom(answer);
}

export const answerFrom = (answer: unknown): SubgraphAnswer | null => (isAnswer(answer) ? answer : null);

function isAnswer(answer: unknown): answer is SubgraphAnswer {
  if (!isRecord(answer)) return false;
  const { data, errors } = answer;
  // Some servers write that there are none, which the specification does not know.
  if (errors !== undefined && errors !== null && !(Array.isArray(errors) && errors.every(isAnswerError)))
    return false;
  return isRecord(data) || (Array.isArray(errors) && errors.length > 0);
}

const isAnswerError = (error: unknown): error is AnswerError =>
  isRecord(error) && typeof error["message"] === "string";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The answer as the engine gets it, its errors under the name of the subgraph. */
export function resultOf(subgraph: string, { data, errors }: SubgraphAnswer): ExecutionResult {
  const told = errors?.map((error) => subgraphError(subgraph, error));
  return { data: isRecord(data) ? data : null, ...(told?.length ? { errors: told } : {}) };
}

/** Why there is no answer, as it is told. */
export const lacks = {
  unreachable: "cannot be reached",
  /** It may as well have been busy with others, or all connections to it. */
  late: "did not answer in time",
  tooLarge: "gave an answer that is too large",
  noAnswer: "gave something else than an answer of GraphQL",
} as const;

export type Lack = keyof typeof lacks;

export const unavailable = (subgraph: string, lack: Lack): ExecutionResult => ({
  data: null,
  errors: [
    new GraphQLError(`The subgraph ${subgraph} ${lacks[lack]}.`, {
      extensions: { code: ErrorCode.UPSTREAM_UNAVAILABLE, serviceName: subgraph },
    }),
  ],
});

/** A subgraph that finds the gateway's own query wrong is a fault of the house, never of the client. */
const faultsOfTheHouse: readonly unknown[] = [
  ErrorCode.GRAPHQL_PARSE_FAILED,
  ErrorCode.GRAPHQL_VALIDATION_FAILED,
];

function subgraphError(subgraph: string, { message, path, extensions }: AnswerError): GraphQLError {
  const given = isRecord(extensions) ? extensions : {};
  const { code } = given;
  return new GraphQLError(message, {
    ...(isPath(path) && { path }),
    extensions: {
      ...given,
      code: faultsOfTheHouse.includes(code) ? ErrorCode.INTERNAL_SERVER_ERROR : code,
      // The outermost name wins: a subgraph that asked another one itself may already have named it.
      serviceName: given["serviceName"] ?? subgraph,
    },
  });
}

const isPath = (path: unknown): path is readonly (string | number)[] =>
  Array.isArray(path) && path.every((key) => typeof key === "string" || typeof key === "number");
