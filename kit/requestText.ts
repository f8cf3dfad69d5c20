// SPDX-License-Identifier: EUPL-1.2
import { type IncomingMessage } from "node:http";

/** The body of a request as text; null when it is larger than `most` bytes. */
export async function readText(request: IncomingMessage, most: number): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) {
      // The rest is read and dropped: the connection must stay open for the answer, and for the next question. Not before
      // this loop has let go of the request, which has no effect while somebody reads it.
      setImmediate(() => request.resume());
      return null;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
