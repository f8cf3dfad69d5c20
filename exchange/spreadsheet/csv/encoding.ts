// SPDX-License-Identifier: EUPL-1.2
import { createReadStream } from "node:fs";
import { Unreadable } from "../unreadable";
import { fromWindows1252 } from "./windows1252";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** By its mark at the start, else UTF-8 when it is that from start to end, else what Excel writes without asking. */
export async function encodingOf(path: string): Promise<Encoding> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let isFirst = true;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      const marked = isFirst ? markAt(chunk) : null;
      if (marked) return marked;
      isFirst = false;
      decoder.decode(chunk, { stream: true });
    }
    decoder.decode();
    return "utf-8";
  } catch (fault) {
    if (isUndecodable(fault)) return "windows-1252";
    throw fault;
  }
}

const marks: readonly (readonly [mark: string, encoding: Encoding])[] = [
  ["fffe", "utf-16le"],
  ["feff", "utf-16be"],
  ["efbbbf", "utf-8"],
];

function markAt(start: Buffer): Encoding | null {
  const hex = start.subarray(0, 3).toString("hex");
  return marks.find(([mark]) => hex.startsWith(mark))?.[1] ?? null;
}

const isUndecodable = (fault: unknown): boolean =>
  (fault as { code?: unknown } | null)?.code === "ERR_ENCODING_INVALID_ENCODED_DATA";

/** The text of a file, without its mark. */
export async function* textOf(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decode = decoderOf(encoding);
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const text = decode(chunk);
    if (text !== "") yield text;
  }
  const rest = decode(null);
  if (rest !== "") yield rest;
}

function decoderOf(encoding: Encoding): (chunk: Buffer | null) => string {
  if (encoding === "windows-1252") return (chunk) => (chunk ? fromWindows1252(chunk) : "");
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (chunk) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw new Unreadable(`een tekstbestand dat van begin tot eind ${encoding.toUpperCase()} is`);
    }
  };
}
