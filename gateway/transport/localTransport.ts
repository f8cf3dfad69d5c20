// SPDX-License-Identifier: EUPL-1.2
import { type AskLocally } from "../../kit/localCall";
import { proofHeader, type Prove } from "../../kit/identity/proof";
import { type Transport } from "../subgraphCall";
import { EqualWaits } from "./deadline";
import { answerFrom, resultOf, unavailable } from "./subgraphAnswer";

/** By name, the subgraphs that are in this process. */
export type LocalSubgraphs = Readonly<Record<string, AskLocally>>;

export interface LocalTransportOptions {
  readonly subgraphs: LocalSubgraphs;
  readonly deadlineMs: number;
  readonly prove: Prove | null;
  /** To those that are not. */
  readonly otherwise: Transport;
}

/** Calls a subgraph of this process as a function; its answer is judged as one that came over HTTP. */
export function localTransport({
  subgraphs,
  deadlineMs,
  prove,
  otherwise,
}: LocalTransportOptions): Transport {
  const waits = new EqualWaits(deadlineMs);
  return {
    call: async (call) => {
      const ask = subgraphs[call.subgraph];
      if (!ask) return otherwise.call(call);
      const { query, variables, operationName, gone } = call;
      if (gone?.isGone) return unavailable(call.subgraph);
      const headers = {
        ...call.headers,
        ...(prove && { [proofHeader]: await prove() }),
      };
      const given = await waits.within(gone, ask({ query, variables, operationName, headers }));
      const answer = answerFrom(given);
      return answer ? resultOf(call.subgraph, answer) : unavailable(call.subgraph);
    },
    close: () => otherwise.close(),
  };
}
