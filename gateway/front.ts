// SPDX-License-Identifier: EUPL-1.2
import { HeaderMap, type HTTPGraphQLResponse } from "@apollo/server";
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { ErrorCode } from "../kit/errors";
import { isTellable } from "../kit/percentEncoding";
import { turnAway } from "../kit/refusal";
import { type VerifyToken } from "../kit/tokens";
import { ClientGone } from "./clientGone";
import { type FastPath } from "./fastPath";
import { requestInBody, requestInSearch } from "./graphqlRequest";
import { landingPage } from "./landingPage";
import { deadlines } from "./limits";
import { isAcceptable, typeForUsual } from "./mediaTypes";
import { handOn, type Neighbour, neighbourFor } from "./neighbours";
import { type GatewayLog } from "./operationLog";
import { type Operations } from "./operations";
import { couldBeForged, isJson } from "./preflight";
import { readBody } from "./requestBody";
import { type RequestContext, requestContext, requestIdHeader } from "./requestContext";
import { namedInBody, namedInSearch, type TrustedDocuments } from "./trustedDocuments";

export const graphqlPath = "/graphql";

export interface FrontParts {
  readonly operations: Pick<Operations, "executeHTTPGraphQLRequest">;
  /** Looked at first. */
  readonly fastPath: Pick<FastPath, "answer">;
  /** Those that may be asked by identifier. */
  readonly trustedDocuments: TrustedDocuments;
  readonly log: GatewayLog;
  readonly examples: readonly string[];
  /** Who answers the other paths of this origin. */
  readonly neighbours: readonly Neighbour[];
  readonly verifyToken: VerifyToken;
  /** False from the moment the gateway is told to stop, so that no new requests are sent here. */
  readonly isReady: () => boolean;
}

/** The HTTP side: which path means what, and what a request must look like to be heard. */
export function createFront(parts: FrontParts): Server {
  const server = createServer((request, response) => {
    const context = requestContext(request.headers, clientOf(response));
    response.setHeader(requestIdHeader, context.requestId);
    response.setHeader("x-content-type-options", "nosniff");
    const [path = ""] = (request.url ?? "").split("?", 1);
    const neighbour = ownPaths.includes(path) ? null : neighbourFor(parts.neighbours, path);
    const answered = neighbour
      ? handOver(parts, neighbour, request, response, context)
      : route(parts, request, response, context);
    answered.catch((fault: unknown) => {
      // The client went away while sending.
      if (request.errored) return;
      parts.log.error({ requestId: context.requestId, err: fault }, "a request failed");
      if (response.headersSent) response.destroy();
      else
        refuse(response, 500, "Internal error.", {
          code: ErrorCode.INTERNAL_SERVER_ERROR,
        });
    });
  });
  server.headersTimeout = deadlines.requestMs;
  server.requestTimeout = parts.neighbours.length > 0 ? deadlines.handedOnMs : deadlines.requestMs;
  // Node would give leave to send a large file before the neighbour looked at the request.
  server.on("checkContinue", (request: IncomingMessage, response: ServerResponse) => {
    const [path = ""] = (request.url ?? "").split("?", 1);
    if (ownPaths.includes(path) || !neighbourFor(parts.neighbours, path)) response.writeContinue();
    server.emit("request", request, response);
  });
  return server;
}

function clientOf(response: ServerResponse): ClientGone {
  const client = new ClientGone();
  response.once("close", () => {
    if (!response.writableFinished) client.goes();
  });
  return client;
}

/** Of the gateway itself, whoever the neighbours are. */
const ownPaths = [graphqlPath, "/livez", "/readyz"];

async function handOver(
  { log }: FrontParts,
  neighbour: Neighbour,
  request: IncomingMessage,
  response: ServerResponse,
  { requestId }: RequestContext,
): Promise<void> {
  const url = neighbour.url();
  request.headers[requestIdHeader] = requestId;
  try {
    if (url === null) throw new Error("is not started");
    await handOn(url, request, response, deadlines.neighbourMs);
  } catch (fault) {
    if (request.errored || response.destroyed) return;
    log.error({ requestId, neighbour: neighbour.prefix, err: fault }, "a neighbour does not answer");
    response.setHeader("retry-after", "10");
    refuse(response, 502, "What answers here does not answer now; try again.", {
      code: ErrorCode.UPSTREAM_UNAVAILABLE,
    });
  }
}

async function route(
  parts: FrontParts,
  request: IncomingMessage,
  response: ServerResponse,
  context: RequestContext,
): Promise<void> {
  const [path = "", search = ""] = (request.url ?? "").split(/(?=\?)/, 2);
  if (path === graphqlPath && wantsToRead(request, search)) {
    response.setHeader("content-security-policy", "default-src 'none'; frame-ancestors 'none'");
    return send(response, 200, "text/html; charset=utf-8", landingPage(endpointFor(request), parts.examples));
  }
  if (path === graphqlPath) return answer(parts, request, response, context, search);
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 404, "Nothing here.");
  switch (path) {
    case "/livez":
      return send(response, 200, "text/plain; charset=utf-8", "alive\n");
    case "/readyz":
      return parts.isReady()
        ? send(response, 200, "text/plain; charset=utf-8", "ready\n")
        : send(response, 503, "text/plain; charset=utf-8", "stopping\n");
    default:
      return refuse(response, 404, `Nothing here; questions go to ${graphqlPath}.`);
  }
}

/** A person who opens the address of the endpoint in a browser, and asks nothing. */
function wantsToRead({ method, headers }: IncomingMessage, search: string): boolean {
  return (
    (method === "GET" || method === "HEAD") && search === "" && /\btext\/html\b/.test(headers.accept ?? "")
  );
}

async function answer(
  { operations, fastPath, trustedDocuments, verifyToken }: FrontParts,
  request: IncomingMessage,
  response: ServerResponse,
  context: RequestContext,
  givenSearch: string,
): Promise<void> {
  const { headers, method = "GET" } = request;
  if (couldBeForged(headers)) {
    return refuse(
      response,
      400,
      "Send content-type application/json, or the header graphql-require-preflight.",
    );
  }
  try {
    // Before anything else is done for it; each subgraph verifies what is forwarded once more.
    await verifyToken(headers.authorization);
  } catch (fault) {
    return turnAway(request, response, fault);
  }
  const type = typeForUsual(headers.accept);
  if (type === undefined && !isAcceptable(headers.accept))
    return refuse(
      response,
      406,
      "An answer can be had as application/json or application/graphql-response+json.",
    );
  let body: unknown;
  if (method === "POST") {
    if (!isJson(headers)) return refuse(response, 415, "The body must be application/json in UTF-8.");
    if (!request.complete) endWhenLate(request);
    const read = await readBody(request);
    if (read.kind === "too-large")
      return refuse(response, 413, "The body is too large.", {
        isDropped: true,
      });
    if (read.kind === "not-utf8") return refuse(response, 400, "The body is not UTF-8.");
    if (read.kind === "malformed") return refuse(response, 400, "The body is not JSON.");
    const named = namedInBody(trustedDocuments, read.value);
    if ("refused" in named) return refuse(response, 400, named.refused);
    body = named.meant;
  }
  if (method === "GET" && !isTellable(givenSearch))
    return refuse(response, 400, "The address must be ASCII, with UTF-8 after each %.");
  const namedSearch = namedInSearch(trustedDocuments, method === "GET" ? givenSearch : "");
  if ("refused" in namedSearch) return refuse(response, 400, namedSearch.refused);
  const search = namedSearch.meant;
  const asked =
    method === "POST" ? requestInBody(body) : method === "GET" && isBare(headers) && requestInSearch(search);
  const answered = asked && type !== undefined ? await fastPath.answer(asked, context) : null;
  if (answered !== null && type !== undefined) {
    response.setHeader("content-type", type);
    response.setHeader("cache-control", "no-store");
    endWith(response, answered);
    return;
  }
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  const result = await operations.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers: map, search, body },
    context: () => Promise.resolve(context),
  });
  await pass(result, response);
}

/** The server itself waits longer, for what is handed on. Also for what is too large: it is still coming, and is dropped. */
function endWhenLate(request: IncomingMessage): void {
  const late = setTimeout(
    () => request.destroy(new Error("The question does not come.")),
    deadlines.requestMs,
  );
  request.once("end", () => clearTimeout(late));
  request.once("close", () => clearTimeout(late));
}

/** Small texts go out in one piece with their head; of larger ones Node makes bytes much faster by itself than while it writes. */
function endWith(response: ServerResponse, text: string | Buffer): void {
  response.end(typeof text !== "string" || text.length < smallText ? text : Buffer.from(text));
}

/** In characters: so much Node writes without asking for memory. */
const smallText = 4_000;

/** A GET has no body, so it has no type of one. */
const isBare = (headers: IncomingHttpHeaders): boolean => headers["content-type"] === undefined;

async function pass(result: HTTPGraphQLResponse, response: ServerResponse): Promise<void> {
  for (const [name, value] of result.headers) response.setHeader(name, value);
  // An answer depends on who asks; a cache between here and there cannot know that.
  response.setHeader("cache-control", "no-store");
  response.statusCode = result.status ?? 200;
  if (result.body.kind === "complete") {
    endWith(response, result.body.string);
    return;
  }
  for await (const chunk of result.body.asyncIterator) response.write(chunk);
  response.end();
}

function refuse(
  response: ServerResponse,
  status: number,
  message: string,
  { code = ErrorCode.BAD_USER_INPUT, isDropped = false }: { code?: ErrorCode; isDropped?: boolean } = {},
): void {
  // Whoever sends on into a connection that was closed loses the answer as well, so where the rest is dropped it stays open.
  if (!response.req.complete && !isDropped) response.setHeader("connection", "close");
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  send(response, status, "application/json; charset=utf-8", `${body}\n`);
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body);
}

/** As the person who reads the page reached it, since the gateway may stand behind another name. */
function endpointFor(request: IncomingMessage): string {
  const scheme = request.headers["x-forwarded-proto"] === "https" ? "https" : "http";
  return `${scheme}://${request.headers.host ?? "localhost"}${graphqlPath}`;
}
