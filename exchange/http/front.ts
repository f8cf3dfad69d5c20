// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { type IncomingMessage, type ServerResponse } from "node:http";
import { type Log } from "../../kit/log";
import { isTellable } from "../../kit/percentEncoding";
import { type VerifyToken } from "../../kit/tokens";
import { words } from "../../kit/words";
import { askerOf, demandAsker } from "./asker";
import { type Language, preferredLanguage } from "./preference";
import { Problem, problemKinds } from "./problem";
import { type Answer, type Call } from "./route";
import { type Destination } from "./routing";
import { send } from "./sending";
import { faultForLog, problemOfRequest } from "./unfinished";

export interface FrontParts {
  readonly find: (method: string, path: string) => Destination;
  readonly verifyToken: VerifyToken;
  readonly log: Log;
  /** Of a body that nobody wants, so much is read for the sake of the answer. */
  readonly letByBytes: number;
  /** False from the moment that the exchange is told to stop. */
  readonly isReady: () => boolean;
}

/** What becomes known of a request while it is answered. */
interface Course {
  route: string | null;
  /** A client can ask for leave before it sends a file. */
  maySend: boolean;
}

/** The HTTP side: what each request is answered with. */
export function frontOf(parts: FrontParts): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const began = performance.now();
    const requestId = randomUUID();
    response.setHeader("x-request-id", requestId);
    const course: Course = { route: null, maySend: request.headers.expect === undefined };
    const leaving = new AbortController();
    response.once("close", () => leaving.abort());
    answerTo(parts, request, response, course, leaving.signal)
      .catch((fault: unknown) => problemAnswer(parts, request, fault, requestId))
      .then(async (answer) => {
        if (request.errored || response.destroyed) return;
        letBy(request, parts.letByBytes);
        // Who was not given leave to send may send or not: nobody can tell what comes next.
        if (!course.maySend && !request.complete) response.setHeader("connection", "close");
        await send(request, response, answer);
        const ms = Math.round(performance.now() - began);
        // The route, and not the URL: that has what people wrote in it.
        const { route } = course;
        parts.log.info({ requestId, method: request.method, route, status: answer.status, ms }, "request");
      })
      .catch((fault: unknown) => {
        parts.log.error({ requestId, ...faultForLog(fault) }, "a request failed");
        response.destroy();
      });
  };
}

async function answerTo(
  { find, verifyToken, isReady }: FrontParts,
  request: IncomingMessage,
  response: ServerResponse,
  course: Course,
  gone: AbortSignal,
): Promise<Answer> {
  const [path = "", search = ""] = (request.url ?? "").split(/\?(.*)/s, 2);
  if (path === "/livez") return plain(200, "alive\n");
  if (path === "/readyz") return isReady() ? plain(200, "ready\n") : plain(503, "stopping\n");
  if (!isTellable(`${path}${search}`)) throw untellableAddress();
  const { route, path: values } = find(request.method ?? "GET", path);
  course.route = route.path;
  const asker = await askerOf(request.headers.authorization, verifyToken);
  const call: Call = {
    path: values,
    query: new URLSearchParams(search),
    request,
    language: languageOf(request),
    gone,
    goOn: () => {
      if (!course.maySend) response.writeContinue();
      course.maySend = true;
    },
  };
  return route.needsToken ? route.answer(call, demandAsker(asker)) : route.answer(call, asker);
}

const untellableAddress = (): Problem =>
  new Problem(
    problemKinds.parameters,
    words(
      "The address must be ASCII, with UTF-8 after each %.",
      "Het adres moet uit ASCII bestaan, met UTF-8 achter elke %.",
    ),
  );

const plain = (status: number, body: string): Answer => ({
  status,
  type: "text/plain; charset=utf-8",
  body,
});

const languageOf = ({ headers }: IncomingMessage): Language => preferredLanguage(headers["accept-language"]);

function problemAnswer(
  { log }: FrontParts,
  request: IncomingMessage,
  fault: unknown,
  requestId: string,
): Answer {
  const problem = problemOfRequest(fault);
  if (!(fault instanceof Problem) && !request.errored) {
    log.error({ requestId, ...faultForLog(fault) }, "a request failed");
  }
  const language = languageOf(request);
  const body = { ...problem.in(language), instance: `urn:uuid:${requestId}` };
  return {
    status: problem.kind.status,
    type: "application/problem+json; charset=utf-8",
    body: `${JSON.stringify(body, null, 2)}\n`,
    headers: { ...problem.headers, "content-language": language, vary: "accept-language" },
  };
}

/**
 * A client that still sends would never read an answer on a connection that is cut, so the rest is read and dropped;
 * but not for ever.
 */
function letBy(request: IncomingMessage, most: number): void {
  if (request.complete) return;
  let left = most;
  request.on("data", (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) request.destroy();
  });
}
