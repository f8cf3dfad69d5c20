// SPDX-License-Identifier: EUPL-1.2
import { type IncomingMessage } from "node:http";

/** The body of a request as text; null when it is larger than `most` bytes. */
export function readText(request: IncomingMessage, most: number): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size <= most) return void chunks.push(chunk);
      // The rest flows on and is dropped: the connection must stay open for the answer, and for the next question.
      request.off("data", take);
      resolve(null);
    };
    request.on("data", take);
    request.once("end", () => resolve(textOf(chunks)));
    request.once("error", reject);
    // Comes after the others; where they have spoken it says nothing new.
    request.once("close", () => reject(new Error("The request broke off.")));
  });
}

const textOf = ([first, ...more]: readonly Buffer[]): string =>
  first && more.length === 0
    ? first.toString("utf8")
    : Buffer.concat([first ?? noBytes, ...more]).toString("utf8");

const noBytes = Buffer.alloc(0);
