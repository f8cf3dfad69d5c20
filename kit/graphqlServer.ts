// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo } from "node:net";
import { type ApolloServer, HeaderMap } from "@apollo/server";
import { type Viewer } from "./access";
import { gentlyClosing } from "./closing";
import { listen } from "./listening";
import { readText } from "./requestText";
import { countingStatements } from "./statements";
import { type RequestContext } from "./context";
import { proofHeader } from "./identity/proof";
import { type AskLocally, localCaller, type LocalParts } from "./localCall";
import { turnAway } from "./refusal";

export interface GraphqlServerOptions<Context extends RequestContext> extends LocalParts<Context> {
  readonly apollo: ApolloServer<Context>;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** Can it answer now? Readiness, apart from being alive. */
  readonly ready: () => Promise<boolean>;
}

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Asked over HTTP, or as a function by who is in the same process. */
export interface RunningSubgraph extends RunningServer {
  readonly ask: AskLocally;
}

const largestBody = 10 * 1024 * 1024;

/** Longer than any question may take; see the deadlines of the gateway. */
const patienceMs = 12_000;

/** Serves one subgraph: /graphql, /livez and /readyz. */
export async function serveGraphql<Context extends RequestContext>(
  options: GraphqlServerOptions<Context>,
): Promise<RunningSubgraph> {
  await options.apollo.start();
  const server = createServer((request, response) => {
    route(options, request, response).catch((fault: unknown) => {
      options.log.error({ err: fault }, "a request failed");
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const closed = gentlyClosing(server, patienceMs);
  await listen(server, options.port, options.host);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${options.host}:${port}/graphql`,
    ask: localCaller(options),
    close: async () => {
      await closed();
      await options.apollo.stop();
    },
  };
}

async function route<Context extends RequestContext>(
  options: GraphqlServerOptions<Context>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const base = "http://localhost";
  // A path such as "//" is no URL.
  if (!URL.canParse(request.url ?? "/", base)) return void response.writeHead(404).end();
  const { pathname, search } = new URL(request.url ?? "/", base);
  if (pathname === "/livez") return void response.writeHead(200).end("alive\n");
  if (pathname === "/readyz") {
    const ready = await options.ready();
    return void response.writeHead(ready ? 200 : 503).end(ready ? "ready\n" : "not ready\n");
  }
  if (pathname !== "/graphql") return void response.writeHead(404).end();
  await countingStatements(async (statements) => {
    await execute(options, request, response, search, statements);
  });
}

async function execute<Context extends RequestContext>(
  options: GraphqlServerOptions<Context>,
  request: IncomingMessage,
  response: ServerResponse,
  search: string,
  statements: () => number,
): Promise<void> {
  const began = performance.now();
  const requestId = headerOf(request, "x-request-id") ?? randomUUID();
  const log = options.log.child({ requestId });
  const viewer = await admitted(options, request).catch((fault: unknown) => {
    turnAway(request, response, fault);
    return null;
  });
  if (!viewer) return;
  const read = await readText(request, largestBody);
  if (read.kind !== "text") return void response.writeHead(read.kind === "too-large" ? 413 : 400).end();
  const body = parseJson(read.text);
  const answer = await options.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method?.toUpperCase() ?? "GET",
      headers: headersOf(request),
      search,
      body,
    },
    context: () => Promise.resolve(options.contextFor({ requestId, viewer, log })),
  });
  const content = answer.body.kind === "complete" ? answer.body.string : "";
  response.writeHead(answer.status ?? 200, {
    ...Object.fromEntries(answer.headers),
    "cache-control": "no-store",
    "x-request-id": requestId,
  });
  response.end(content);
  const operation = (body as { operationName?: unknown } | undefined)?.operationName;
  log.info(
    {
      operation: typeof operation === "string" ? operation : null,
      ms: Math.round(performance.now() - began),
      statements: statements(),
      status: answer.status ?? 200,
    },
    "operation",
  );
}

async function admitted<Context extends RequestContext>(
  { checkProof, verifyToken }: GraphqlServerOptions<Context>,
  request: IncomingMessage,
): Promise<Viewer> {
  await checkProof(headerOf(request, proofHeader));
  return verifyToken(headerOf(request, "authorization"));
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return headers;
}

/** What is no JSON is given on as text; Apollo then answers with the right fault. */
function parseJson(text: string): unknown {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
