// SPDX-License-Identifier: EUPL-1.2
import { isAscii, isUtf8 } from "node:buffer";
import { type IncomingMessage } from "node:http";

/** Bytes that are no UTF-8 are refused: read as something else, they would ask another question than was meant. */
export type RequestText =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "too-large" }
  | { readonly kind: "not-utf8" };

/**
 * The body of a request as text.
 *
 * @param most in bytes
 */
export function readText(request: IncomingMessage, most: number): Promise<RequestText> {
  return new Promise((resolve, reject) => {
    // Nothing more would be heard of it.
    if (request.destroyed) return reject(new Error("The request broke off."));
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size <= most) return void chunks.push(chunk);
      // The rest flows on and is dropped: the connection must stay open for the answer, and for the next question.
      request.off("data", take);
      resolve({ kind: "too-large" });
    };
    request.on("data", take);
    let isWhole = false;
    request.on("end", () => {
      isWhole = true;
      resolve(textOf(chunks));
    });
    request.on("error", reject);
    request.on("close", () => {
      if (!isWhole) reject(new Error("The request broke off."));
    });
  });
}

function textOf(chunks: readonly Buffer[]): RequestText {
  const [first] = chunks;
  const bytes = first && chunks.length === 1 ? first : Buffer.concat(chunks);
  // Most are, and of those a text is made much faster.
  if (isAscii(bytes)) return { kind: "text", text: bytes.toString("latin1") };
  return isUtf8(bytes) ? { kind: "text", text: bytes.toString("utf8") } : { kind: "not-utf8" };
}
