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
}

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
