// SPDX-License-Identifier: EUPL-1.2
import { type IncomingMessage, type ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { apiVersion } from "./openApi";
import { type Answer } from "./route";

/** How long a client may take nothing of what is sent while it is made; it holds a place that others wait for. */
const idleMs = 120_000;

/** Sends an answer, and is done when the client has it. */
export async function send(
  { method }: IncomingMessage,
  response: ServerResponse,
  { status, type, body, headers }: Answer,
): Promise<void> {
  const all = {
    ...headers,
    "content-type": type,
    "api-version": apiVersion,
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
  };
  if (typeof body === "string" || Buffer.isBuffer(body)) {
    response.writeHead(status, { ...all, "content-length": Buffer.byteLength(body) });
    response.end(body);
    return;
  }
  const { chunks, trailers } = body;
  if (method === "HEAD") {
    response.writeHead(status, all);
    response.end();
    return;
  }
  response.writeHead(status, { ...all, trailer: trailers.names.join(", ") });
  response.setTimeout(idleMs, () => response.destroy());
  // Not ended by the pipeline: what comes behind the last chunk is known when all chunks have passed.
  await pipeline(Readable.from(chunks, { objectMode: false }), response, { end: false });
  response.addTrailers(trailers.values());
  response.end();
}
