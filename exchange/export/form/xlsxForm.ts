// SPDX-License-Identifier: EUPL-1.2
import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import { xlsxType } from "../../http/mediaType";
import { type Print } from "../table";
import { type Tally } from "../tally";
import { type Terms } from "../terms";
import { type Form, inChunks } from "./form";
import { aboutSheet } from "./xlsx/aboutSheet";
import { fixedParts } from "./xlsx/fixedParts";
import { dataSheet } from "./xlsx/dataSheet";

/**
 * A workbook of two sheets: the rows, and what they are. Parts are packed one after another while they are made, so
 * the second sheet can tell how many rows the first has, and nothing is held. No library that is kept up does this:
 * they build the sheet in memory first.
 */
async function* workbook(print: Print, tally: Tally, terms: Terms): AsyncGenerator<Buffer> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const fail = (fault: unknown): void => void output.destroy(fault as Error);
  zip.on("error", fail);
  // The same question at the same moment of knowledge gives the same bytes.
  const options = { mtime: new Date(print.about.knownAt) };
  const stream = (path: string, pieces: AsyncIterable<string> | Iterable<string>): void => {
    const part = Readable.from(inChunks(pieces), { objectMode: false });
    // The archive does not look at the faults of what it packs.
    zip.addReadStream(part.on("error", fail), path, options);
  };
  for (const [path, content] of fixedParts(print.about)) zip.addBuffer(Buffer.from(content), path, options);
  stream("xl/worksheets/sheet1.xml", dataSheet(print, tally, terms));
  stream("xl/worksheets/sheet2.xml", aboutSheet(print, tally));
  zip.end();
  for await (const chunk of output) yield chunk as Buffer;
}

export const xlsx: Form = { extension: "xlsx", mediaType: xlsxType, write: workbook };
