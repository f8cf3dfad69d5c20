// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from "graphql";
import { type Viewer } from "./access";
import { CompiledSchema, type Question } from "./compiledSchema";
import { type RequestContext } from "./context";
import { type CheckProof, proofHeader } from "./identity/proof";
import { type Log } from "./log";
import { countingStatements } from "./statements";
import { type VerifyToken } from "./tokens";
import { wireCopy } from "./wireCopy";

/** What goes over HTTP otherwise, headers and all. */
export interface LocalQuestion extends Question {
  readonly headers: Readonly<Record<string, string>>;
}

export interface LocalAnswer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
}

/** Asks a subgraph that is in this process. Rejects where a server would answer 500. */
export type AskLocally = (question: LocalQuestion) => Promise<LocalAnswer>;

export interface LocalParts<Context extends RequestContext> {
  readonly schema: GraphQLSchema;
  readonly log: Log;
  readonly verifyToken: VerifyToken;
  /** Only who is of the house is heard at all. */
  readonly checkProof: CheckProof;
  readonly contextFor: (request: { requestId: string; viewer: Viewer; log: Log }) => Context;
  /** Of an error what may be seen of it. */
  readonly shown: (error: GraphQLError) => GraphQLFormattedError;
}

/**
 * A subgraph that is asked without a wire, and does all that it does over one: it asks for the proof and the token, makes a
 * context anew, counts statements, masks faults, writes its line, and gives an answer that shares nothing with it.
 */
export function localCaller<Context extends RequestContext>(parts: LocalParts<Context>): AskLocally {
  const compiled = new CompiledSchema(parts.schema);
  const answered = async (
    { headers, ...question }: LocalQuestion,
    statements: () => number,
  ): Promise<LocalAnswer> => {
    const began = performance.now();
    const requestId = headers["x-request-id"] ?? randomUUID();
    const log = parts.log.child({ requestId });
    let viewer: Viewer;
    try {
      await parts.checkProof(headers[proofHeader]);
      viewer = await parts.verifyToken(headers["authorization"]);
    } catch (fault) {
      if (!(fault instanceof GraphQLError)) {
        log.error({ err: fault }, "a request failed");
        throw fault;
      }
      return {
        errors: [{ message: fault.message, extensions: fault.extensions }],
      };
    }
    const variables = wireCopy(question.variables) as Question["variables"];
    const context = parts.contextFor({ requestId, viewer, log });
    const { data, errors } = await compiled.answer({ ...question, variables }, context);
    log.info(
      {
        operation: question.operationName ?? null,
        ms: Math.round(performance.now() - began),
        statements: statements(),
        status: data === undefined ? 400 : 200,
      },
      "operation",
    );
    return { data, errors: errors && (wireCopy(errors.map(parts.shown)) as LocalAnswer["errors"]) };
  };
  // To count costs each call more than the rest of it, so it is left where nobody would read the line.
  return (question) =>
    parts.log.isLevelEnabled("info")
      ? countingStatements((statements) => answered(question, statements))
      : answered(question, () => 0);
}
