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

/** A timer of Node may be so much early. */
const earlyMs = 2;

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
      if (gone?.isGone) return unavailable(call.subgraph, "unreachable");
      const asked = async (): ReturnType<AskLocally> => {
        const proof = prove && { [proofHeader]: await prove() };
        return ask({ query, variables, operationName, headers: { ...call.headers, ...proof } });
      };
      const began = performance.now();
      const given = await waits.within(gone, asked());
      const answer = answerFrom(given);
      if (answer) return resultOf(call.subgraph, answer);
      return unavailable(
        call.subgraph,
        performance.now() - began < deadlineMs - earlyMs ? "noAnswer" : "late",
      );
    },
    close: () => otherwise.close(),
  };
}
