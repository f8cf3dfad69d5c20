// SPDX-License-Identifier: EUPL-1.2
import { SaxesParser } from "saxes";
import { Unreadable } from "../unreadable";

/** What a reader of XML is told; names are without their prefix. */
export interface XmlReader {
  opened(name: string, attributes: Readonly<Record<string, string>>): void;
  closed(name: string): void;
  text(text: string): void;
}

const deepest = 64;
/** So much that nothing begins or ends in it is no sheet. */
const longestStretch = 4 * 1024 * 1024;

/**
 * Reads XML bit by bit, and after each bit lets what the reader made of it go on. Nothing outside the file is ever
 * fetched, and a file that declares entities of its own is refused.
 */
export async function* readXml<Made>(
  bytes: AsyncIterable<Buffer>,
  reader: XmlReader,
  made: () => Made[],
): AsyncGenerator<Made> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let stretch = 0;
  parser.on("error", () => {
    throw broken;
  });
  parser.on("doctype", () => {
    throw new Unreadable("een XLSX zonder DOCTYPE of eigen entiteiten in de XML");
  });
  parser.on("opentag", ({ name, attributes }) => {
    stretch = 0;
    depth += 1;
    if (depth > deepest) throw broken;
    reader.opened(withoutPrefix(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    stretch = 0;
    depth -= 1;
    reader.closed(withoutPrefix(name));
  });
  parser.on("text", (text) => reader.text(text));
  parser.on("cdata", (text) => reader.text(text));
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const chunk of bytes) {
    stretch += chunk.length;
    if (stretch > longestStretch) throw broken;
    parser.write(decoded(decoder, chunk));
    yield* made();
  }
  decoded(decoder, null);
  parser.close();
  yield* made();
}

/** Reads a small file to its end. */
export async function readWholeXml(bytes: AsyncIterable<Buffer>, reader: XmlReader): Promise<void> {
  await readXml(bytes, reader, () => []).next();
}

const broken = new Unreadable("een onbeschadigd XLSX-bestand; bewaar het in de spreadsheet opnieuw");

function decoded(decoder: TextDecoder, chunk: Buffer | null): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw broken;
  }
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(":") + 1);
