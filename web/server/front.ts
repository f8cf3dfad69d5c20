// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { type IncomingMessage, type ServerResponse } from "node:http";
import { type Clock } from "../../kit/clock";
import { type Log } from "../../kit/log";
import { isTellable } from "../../kit/percentEncoding";
import { askGraph, GraphRefusal, GraphSilence } from "../graph/graph";
import { askExchange } from "../exchange/exchange";
import { type Frame, pageText } from "../layout/document";
import { addressOf } from "../page/address";
import { formats } from "../page/formats";
import { languageIn } from "../page/language";
import { logInFirst, loginSilent } from "../login/entry.view";
import { type Login } from "../login/login";
import { type Answer, type Call, type Page, type View } from "../page/page";
import { formKeyField, type Visit } from "../page/visitor";
import {
  methodNotAllowed,
  notFound,
  refusedAddress,
  refusedForm,
  refusedQuestion,
  silent,
  unexpected,
} from "../problem/problem";
import { type Assets, assetsPath } from "./assets";
import { isSame } from "./isSame";
import { fileFormOf, formOf } from "./form";
import { type Destination, routingOf } from "./routing";
import { securityHeaders, strictTransport } from "./securityHeaders";

export interface FrontParts {
  readonly pages: readonly Page[];
  readonly assets: Assets;
  /** Null when nobody can log in. */
  readonly login: Login | null;
  /** The GraphQL endpoint of the gateway. */
  readonly gatewayUrl: () => string;
  /** How long a reader waits for the register before the page says that it does not answer. */
  readonly patienceMs: number;
  readonly clock: Clock;
  readonly log: Log;
  readonly isReady: () => boolean;
}

/** The HTTP side of the pages: what each request is answered with. */
export function frontOf(parts: FrontParts): (request: IncomingMessage, response: ServerResponse) => void {
  const find = routingOf(parts.pages);
  return (request, response) => {
    const began = performance.now();
    const requestId = requestIdOf(request);
    response.setHeader("x-request-id", requestId);
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (request.headers["x-forwarded-proto"] === "https") setAll(response, strictTransport);
    const [path = ""] = (request.url ?? "").split("?", 1);
    if (path === "/livez") return plain(response, 200, "alive\n");
    if (path === "/readyz")
      return parts.isReady() ? plain(response, 200, "ready\n") : plain(response, 503, "stopping\n");
    if (path.startsWith(assetsPath)) {
      const asset = parts.assets.find(path);
      if (asset) {
        response.setHeader("cache-control", "public, max-age=31536000, immutable");
        return send(request, response, 200, asset.type, asset.body);
      }
    }
    const destination = find(request.method ?? "GET", path);
    answerTo(parts, request, path, requestId, destination)
      .then((answer) => {
        if (request.errored || response.destroyed) return;
        give(parts, request, response, path, answer);
        // The route, and not the URL: that has what people looked for in it.
        const route = destination.kind === "page" ? destination.page.path : null;
        const ms = Math.round(performance.now() - began);
        parts.log.info(
          { requestId, method: request.method, route, status: response.statusCode, ms },
          "request",
        );
      })
      .catch((fault: unknown) => {
        parts.log.error({ requestId, err: fault }, "a page failed");
        response.destroy();
      });
  };
}

async function answerTo(
  parts: FrontParts,
  request: IncomingMessage,
  path: string,
  requestId: string,
  destination: Destination,
): Promise<Answer> {
  const { clock, login } = parts;
  const query = queryOf(request);
  const language = languageIn(query);
  const call: Call = {
    path: destination.kind === "page" ? destination.path : {},
    query,
    form: new URLSearchParams(),
    isProven: false,
    visit: visitOf(request),
    visitor: null,
    upload: null,
    language,
    formats: formats[language],
    address: `${path}${query.size > 0 ? `?${query}` : ""}`,
    today: clock.today(),
    texts: (texts) => texts[language],
    link: (to, parameters = {}) => addressOf(to, parameters, language),
    ask: askAs(parts, requestId, request.headers.authorization),
    exchange: exchangeAs(parts, requestId, language, request.headers.authorization),
  };
  if (!isTellable(request.url ?? "")) return refusedAddress(call);
  if (destination.kind === "nothing") return notFound(call);
  if (destination.kind === "other-method") return methodNotAllowed(call, destination.allowed);
  let asked = call;
  try {
    const takesFile = destination.page.takesFile === true;
    const form = takesFile ? fileFormOf(request) : await formOf(request);
    if (form.kind === "refused") return refusedForm(call, form.status);
    const filledIn = { ...call, form: form.fields };
    if (destination.page.onlyAsks === true) asked = filledIn;
    if (destination.page.behindLogin !== true) {
      const answer = await destination.page.answer(filledIn);
      return answer.kind === "view" ? { ...answer, sent: asked.form } : answer;
    }
    const entry = (await login?.entryOf(call.visit)) ?? { kind: "out" };
    const method = request.method ?? "GET";
    // A browser that is still sending a file reads no answer.
    if (entry.kind !== "in") request.resume();
    if (entry.kind === "out") return logInFirst(filledIn, method);
    if (entry.kind === "silent") return loginSilent(filledIn, method);
    const { visitor, tokens } = entry.session;
    const isProven = isSame(form.fields.get(formKeyField) ?? "", visitor.formKey);
    if (method === "POST" && !isProven && !takesFile && destination.page.showsUnproven !== true) {
      return refusedForm(call, 403);
    }
    try {
      const bearer = `Bearer ${tokens.access}`;
      return await destination.page.answer({
        ...filledIn,
        isProven,
        visitor,
        upload: takesFile ? { request, isProvenBy: (key) => isSame(key, visitor.formKey) } : null,
        ask: askAs(parts, requestId, bearer),
        exchange: exchangeAs(parts, requestId, language, bearer),
      });
    } catch (fault) {
      // The provider took the token back, or its clock is ahead.
      if (!(fault instanceof GraphRefusal && fault.code === "UNAUTHENTICATED")) throw fault;
      login?.sessions.close(entry.session.id);
      return logInFirst(filledIn, method);
    }
  } catch (fault) {
    return { ...problemOf(parts, asked, requestId, destination.page.path, fault), sent: asked.form };
  }
}

function problemOf({ log }: FrontParts, call: Call, requestId: string, route: string, fault: unknown): View {
  if (fault instanceof GraphRefusal) return refusedQuestion(call, fault);
  if (fault instanceof GraphSilence) {
    log.warn({ requestId, route, err: fault }, "the register does not answer");
    return silent(call, fault.missing);
  }
  log.error({ requestId, route, err: fault }, "a page failed");
  return unexpected(call, requestId);
}

function give(
  { pages, assets }: FrontParts,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  answer: Answer,
): void {
  if (answer.kind === "redirect") {
    response.setHeader("location", answer.to);
    setAll(response, answer.headers ?? {});
    response.setHeader("cache-control", "no-store");
    return send(request, response, 303, "text/plain; charset=utf-8", "");
  }
  // The register changes under a page, and what somebody looked for is not for the next at this machine.
  response.setHeader("cache-control", "no-store");
  setAll(response, answer.headers ?? {});
  if (answer.kind === "file") return send(request, response, answer.status ?? 200, answer.type, answer.body);
  const query = queryOf(request);
  const { sent = new URLSearchParams() } = answer;
  const frame: Frame = { pages, assets, path, query, language: languageIn(query), sent };
  response.setHeader("content-language", frame.language);
  send(request, response, answer.status ?? 200, "text/html; charset=utf-8", pageText(answer, frame));
}

const askAs =
  (
    { gatewayUrl, patienceMs }: FrontParts,
    requestId: string,
    authorization: string | undefined,
  ): Call["ask"] =>
  (document, variables) =>
    askGraph(gatewayUrl(), document, variables, {
      requestId,
      authorization,
      // Who records something should hear what became of it, also when the register is slow.
      patienceMs: document.text.startsWith("mutation") ? 3 * patienceMs : patienceMs,
    });

const exchangeAs =
  (
    { gatewayUrl, patienceMs }: FrontParts,
    requestId: string,
    language: string,
    authorization: string | undefined,
  ): Call["exchange"] =>
  (request) =>
    askExchange(gatewayUrl(), request, { requestId, authorization, language, patienceMs });

const visitOf = ({ headers }: IncomingMessage): Visit => ({
  cookie: headers.cookie,
  host: headers.host ?? "",
  isSecure: headers["x-forwarded-proto"] === "https",
});

function queryOf({ url = "" }: IncomingMessage): URLSearchParams {
  const [, search = ""] = url.split(/\?(.*)/s, 2);
  return new URLSearchParams(search);
}

/** The gateway gives each request one, by which it is found in every log. */
function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers["x-request-id"];
  return typeof given === "string" && /^[\w.:/+=-]{1,128}$/.test(given) ? given : randomUUID();
}

function setAll(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

const plain = (response: ServerResponse, status: number, body: string): void =>
  void response
    .writeHead(status, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" })
    .end(body);

function send(
  { method }: IncomingMessage,
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
): void {
  response.writeHead(status, { "content-type": type, "content-length": Buffer.byteLength(body) });
  response.end(method === "HEAD" ? undefined : body);
}
