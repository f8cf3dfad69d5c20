// SPDX-License-Identifier: EUPL-1.2
import { type Print } from "../table";
import { type Tally } from "../tally";
import { type Terms } from "../terms";

/** A way to write a print down. */
export interface Form {
  readonly extension: string;
  readonly mediaType: string;
  /** Writes the rows as they come, and never holds more than a few of them. Ends in a fault when the rows do. */
  readonly write: (print: Print, tally: Tally, terms: Terms) => AsyncIterable<string | Buffer>;
  /** What is to stand beside it, under its name and `metadataSuffix`, for a form that has no room for it. */
  readonly metadata?: (print: Print, url: string) => string;
}

/** Where those who read CSV on the Web look for what a file is. */
export const metadataSuffix = "-metadata.json";

const chunkLength = 16 * 1024;

/** Small pieces as pieces that are worth sending. */
export async function* inChunks(pieces: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let chunk = "";
  for await (const piece of pieces) {
    chunk += piece;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}
