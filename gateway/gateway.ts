// SPDX-License-Identifier: EUPL-1.2
import { type AddressInfo } from "node:net";
import { type Server } from "node:http";
import { type EngineName, engines, usualEngine } from "./engines";
import { DocumentStore } from "./documentStore";
import { refuseUnknownFeatures } from "./features";
import { Execution } from "./execution";
import { FastPath } from "./fastPath";
import { createFront, graphqlPath } from "./front";
import { deadlines, limits } from "./limits";
import { Masking } from "./masking";
import { type Neighbour } from "./neighbours";
import { type GatewayLog } from "./operationLog";
import { startOperations } from "./operations";
import { gentlyClosing } from "../kit/closing";
import { reachable } from "../kit/listening";
import { type Identity } from "../kit/identity/identity";
import { type Prove } from "../kit/identity/proof";
import { readSupergraph, type SubgraphUrls } from "./supergraph";
import { httpTransport } from "./transport/httpTransport";
import { type LocalSubgraphs, localTransport } from "./transport/localTransport";
import { TrustedDocuments, trustedDocumentsIn } from "./trustedDocuments";

export interface GatewayOptions {
  readonly supergraphSdl: string;
  /** By name of the subgraph; instead of the URL in the supergraph. */
  readonly subgraphUrls: SubgraphUrls;
  /** URLs of features of the supergraph that ask nothing of a gateway, though this one does not know them. */
  readonly passedOver?: readonly string[];
  /** Those that are in this process and are asked without a wire. */
  readonly localSubgraphs?: LocalSubgraphs;
  /** 0 takes a free one. */
  readonly port: number;
  readonly host: string;
  readonly log: GatewayLog;
  /** Who asks, and how the subgraphs know that we do. */
  readonly identity: GatewayIdentity;
  /** Queries of this graph, shown to a person who opens the gateway in a browser. */
  readonly examples?: readonly string[];
  /** Who answers the other paths of this origin; nobody without. */
  readonly neighbours?: readonly Neighbour[];
  readonly subgraphDeadlineMs?: number;
  /** Whether errors of subgraphs are told in their own words and codes; else those of which the house knows the code. */
  readonly tellsSubgraphErrors?: boolean;
  /** A folder of documents that may be asked by identifier; none without. */
  readonly trustedDocuments?: string | undefined;
  /** The usual one when it is not given. */
  readonly engine?: EngineName;
}

export interface GatewayIdentity extends Pick<Identity, "verifyToken"> {
  /** Null where the subgraphs ask for no proof. */
  readonly prove: Prove | null;
}

export interface Gateway {
  /** The GraphQL endpoint. */
  readonly url: string;
  /** Refuses new requests, lets those under way finish, then stops. */
  close(): Promise<void>;
}

/** A port that cannot be listened on; the message says why in one sentence. */
export class ListenFault extends Error {}

export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { log, port, host, identity } = options;
  refuseUnknownFeatures(options.supergraphSdl, options.passedOver ?? []);
  const supergraph = readSupergraph(options.supergraphSdl, options.subgraphUrls);
  const trustedDocuments = options.trustedDocuments
    ? trustedDocumentsIn(options.trustedDocuments, supergraph.apiSchema)
    : new TrustedDocuments([]);
  const calling = {
    deadlineMs: options.subgraphDeadlineMs ?? deadlines.subgraphMs,
    prove: identity.prove,
  };
  const transport = localTransport({
    ...calling,
    subgraphs: options.localSubgraphs ?? {},
    otherwise: httpTransport(calling),
  });
  const engine = await engines[options.engine ?? usualEngine]({
    supergraphSdl: supergraph.sdl,
    callSubgraph: transport.call,
    log,
  });
  const documents = new DocumentStore(limits.documentsKept, limits.textsKept);
  const masking = new Masking(log, options.tellsSubgraphErrors ?? false);
  const execution = new Execution(supergraph.apiSchema, engine, masking);
  const operations = await startOperations(supergraph.apiSchema, execution, documents, masking, log);
  let ready = true;
  const server = createFront({
    operations,
    fastPath: new FastPath({ documents, execution, masking, log }),
    trustedDocuments,
    log,
    examples: options.examples ?? [],
    neighbours: options.neighbours ?? [],
    verifyToken: identity.verifyToken,
    isReady: () => ready,
  });
  const closed = gentlyClosing(server, deadlines.stopMs);
  const closeEngine = async (): Promise<void> => {
    await operations.stop();
    await engine.close();
    await transport.close();
  };
  try {
    await listening(server, port, host);
  } catch (fault) {
    await closeEngine();
    throw fault;
  }
  let closing: Promise<void> | null = null;
  return {
    url: `http://${reachable(host)}:${(server.address() as AddressInfo).port}${graphqlPath}`,
    close: () => {
      ready = false;
      return (closing ??= closed().then(closeEngine));
    },
  };
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (fault: NodeJS.ErrnoException) =>
      reject(new ListenFault(whyNot(fault, port, host))),
    );
    server.listen(port, host, resolve);
  });
}

function whyNot(fault: NodeJS.ErrnoException, port: number, host: string): string {
  if (fault.code === "EADDRINUSE") return `Port ${port} on ${host} is in use; choose another one.`;
  if (fault.code === "EACCES")
    return `Port ${port} on ${host} may not be used by this user; choose another one.`;
  return `The gateway cannot listen on ${host}, port ${port}: ${fault.message}.`;
}
