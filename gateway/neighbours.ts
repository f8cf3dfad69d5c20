// SPDX-License-Identifier: EUPL-1.2
import {
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as ask,
  type ServerResponse,
} from "node:http";
import { request as askSecurely } from "node:https";

/** Who answers the requests under a path of this origin; null while it is not known yet. */
export interface Neighbour {
  /** `/import` is for `/import` itself and all below it; `/` for what no other is for. */
  readonly prefix: string;
  readonly url: () => string | null;
}

/** The neighbour with the longest prefix, which is the one that knows best. */
export function neighbourFor(neighbours: readonly Neighbour[], path: string): Neighbour | null {
  const fitting = neighbours.filter(
    ({ prefix }) => prefix === "/" || path === prefix || path.startsWith(`${prefix}/`),
  );
  return fitting.toSorted((one, other) => other.prefix.length - one.prefix.length)[0] ?? null;
}

// Of one connection, so not for the next one (RFC 9110, 7.6.1).
const ofOneConnection = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** What goes on to the other side: not what is of this connection, nor what the connection says is. */
function passedOn(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const named = (headers.connection ?? "").split(",").map((name) => name.trim().toLowerCase());
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !ofOneConnection.has(name) && !named.includes(name)),
  );
}

/**
 * Hands a request on, and the answer back, as they stream. Resolves when the answer is under way; rejects when the
 * neighbour does not answer, and then nothing was sent.
 */
export function handOn(
  url: string,
  request: IncomingMessage,
  response: ServerResponse,
  patienceMs: number,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const target = new URL(url);
    const onward = (target.protocol === "https:" ? askSecurely : ask)(
      {
        protocol: target.protocol,
        hostname: target.hostname.replace(/^\[|\]$/g, ""),
        port: target.port,
        method: request.method,
        path: request.url,
        headers: passedOn(request.headers),
        agent: false,
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, passedOn(answer.headers));
        answer.pipe(response);
        // An answer that breaks off must not look like a whole one.
        answer.once("error", () => response.destroy());
        resolve();
      },
    );
    const asked = request.headers.expect !== undefined;
    onward.setTimeout(patienceMs, () => onward.destroy(new Error(`${target.host} is silent`)));
    onward.once("continue", () => {
      response.writeContinue();
      request.pipe(onward);
    });
    onward.once("error", (fault) => {
      if (response.headersSent) response.destroy();
      reject(fault);
    });
    // Who went away waits for nothing.
    response.once("close", () => onward.destroy());
    if (asked) onward.flushHeaders();
    else request.pipe(onward);
  });
}
