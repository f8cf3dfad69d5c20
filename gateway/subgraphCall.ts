// SPDX-License-Identifier: EUPL-1.2
import { type ExecutionResult } from "graphql";
import { type ClientGone } from "./clientGone";
import { type ForwardedHeaders } from "./requestContext";

export interface SubgraphCall {
  readonly subgraph: string;
  readonly url: string;
  /** A query may be asked twice, a mutation never. */
  readonly kind: "query" | "mutation";
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly operationName: string | undefined;
  readonly headers: ForwardedHeaders;
  /** Nobody waits for the answer any more once the client is gone. */
  readonly gone?: ClientGone | undefined;
}

/** Never rejects: a subgraph that is down is an answer with an error. Each answer is the caller's own, to change as it likes. */
export type CallSubgraph = (call: SubgraphCall) => Promise<ExecutionResult>;

/** A way to the subgraphs. */
export interface Transport {
  readonly call: CallSubgraph;
  close(): Promise<void>;
}
