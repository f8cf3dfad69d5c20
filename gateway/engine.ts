// SPDX-License-Identifier: EUPL-1.2
import { type DocumentNode, type ExecutionResult } from "graphql";
import { type ClientGone } from "./clientGone";
import { type GatewayLog } from "./operationLog";
import { type ForwardedHeaders } from "./requestContext";
import { type CallSubgraph } from "./subgraphCall";

/** A client's operation, parsed, validated against the client-facing schema and with its variables checked. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What every call to a subgraph on behalf of this operation must carry. */
  readonly headers: ForwardedHeaders;
  /** Whether the client went away. Never given for a mutation: that is carried out, whoever waits for it. */
  readonly gone?: ClientGone | undefined;
}

/**
 * What plans and carries out an operation. All the front knows of it: whoever replaces the engine writes one of
 * these and adds one line to `engines.ts`. It promises exact error paths and `null` propagation as the GraphQL
 * specification has them; masking, limits, HTTP and logging are the front's.
 */
export interface Engine {
  execute(operation: Operation): Promise<ExecutionResult>;
  /** The same for who sends the answer on as JSON: an answer without errors may be the body that is to be sent. */
  write?(operation: Operation): Promise<ExecutionResult | Buffer>;
  close(): Promise<void>;
}

export interface EngineParts {
  /** The supergraph with the URLs that are to be called. */
  readonly supergraphSdl: string;
  readonly callSubgraph: CallSubgraph;
  /** For what becomes of operations that an engine cannot carry out. */
  readonly log?: Pick<GatewayLog, "error">;
}

export type CreateEngine = (parts: EngineParts) => Promise<Engine>;
