// SPDX-License-Identifier: EUPL-1.2
import { type IncomingMessage } from "node:http";
import { limits } from "./limits";

export type RequestBody = { kind: "json"; value: unknown } | { kind: "too-large" } | { kind: "malformed" };

export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Left unfinished when it is too large: the connection must stay open long enough to say so.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limits.bodyBytes) return { kind: "too-large" };
    chunks.push(chunk);
  }
  try {
    return { kind: "json", value: JSON.parse(Buffer.concat(chunks).toString("utf8")) };
  } catch {
    return { kind: "malformed" };
  }
}
