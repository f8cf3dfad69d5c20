// SPDX-License-Identifier: EUPL-1.2
import { Agent, errors, request } from "undici";
import { proofHeader, type Prove } from "../../kit/identity/proof";
import { limits } from "../limits";
import { type SubgraphCall, type Transport } from "../subgraphCall";
import { Waiting } from "./deadline";
import { answerIn, type Lack, resultOf, type SubgraphAnswer, unavailable } from "./subgraphAnswer";

export interface HttpTransportOptions {
  /** For one call, a second attempt included. */
  readonly deadlineMs: number;
  /** Null where the subgraphs ask for no proof. */
  readonly prove: Prove | null;
  /** The largest answer that is read. */
  readonly answerBytes?: number;
}

/**
 * Asks subgraphs over HTTP, by connections that are kept. A call of our own rather than an engine's: stock ones put the
 * request, with its variables, into the error that the client sees, and share one answer among simultaneous callers by
 * a key that does not always hold their tokens.
 */
export function httpTransport({
  deadlineMs,
  prove,
  answerBytes = limits.answerBytes,
}: HttpTransportOptions): Transport {
  const agent = new Agent({
    connections: limits.connections,
    maxResponseSize: answerBytes,
    // The deadline is one for the whole call, and kept here.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const attempt = async (call: SubgraphCall, signal: Waiting): Promise<Attempt> => {
    const { query, variables, operationName } = call;
    const { statusCode, body } = await request(call.url, {
      dispatcher: agent,
      method: "POST",
      headers: {
        ...call.headers,
        ...(prove && { [proofHeader]: await prove() }),
        "content-type": "application/json",
        accept: "application/json",
      },
      body: JSON.stringify({ query, variables, operationName }),
      signal,
    });
    // Judged by what it says, not by its status: a GraphQL server may refuse a token with 4xx or 500 and say why. A
    // redirect is not followed: a token must not go to another place.
    const answer = answerIn(await body.text());
    const mayPass = !answer && passing.includes(statusCode);
    return { answer, mayPass, lack: mayPass ? "unreachable" : "noAnswer" };
  };
  return {
    call: async (call) => {
      if (call.gone?.isGone) return unavailable(call.subgraph, "unreachable");
      const waiting = new Waiting(deadlineMs, call.gone);
      const tried = (): Promise<Attempt> => attempt(call, waiting).catch(broken);
      let last = await tried();
      if (last.mayPass && call.kind === "query" && !waiting.aborted) last = await tried();
      waiting.end();
      if (last.answer) return resultOf(call.subgraph, last.answer);
      return unavailable(call.subgraph, waiting.aborted ? "late" : last.lack);
    },
    close: () => agent.destroy(),
  };
}

interface Attempt {
  readonly answer: SubgraphAnswer | null;
  /** It failed in a way that a second attempt need not meet. */
  readonly mayPass: boolean;
  /** Why there is no answer, where there is none. */
  readonly lack: Lack;
}

/** What a proxy says while a subgraph is restarted. */
const passing: readonly number[] = [502, 503, 504];

/** A connection that was refused or broke off; an answer that is too large will be so again. */
function broken(fault: unknown): Attempt {
  const isTooLarge = fault instanceof errors.ResponseExceededMaxSizeError;
  return { answer: null, mayPass: !isTooLarge, lack: isTooLarge ? "tooLarge" : "unreachable" };
}
