// SPDX-License-Identifier: EUPL-1.2
import { CsvError, type CsvErrorCode, type Options, parse } from "csv-parse";
import { Readable } from "node:stream";
import { type Cell } from "../cell";
import { type Limits } from "../limits";
import { type Sheet, type SheetRow, type Spreadsheet } from "../spreadsheet";
import { Unreadable } from "../unreadable";
import { type Encoding, encodingOf, textOf } from "./encoding";
import { type Start, startOf } from "./separator";

/** A CSV file as a spreadsheet of one sheet. */
export async function openCsv(path: string, name: string, limits: Limits): Promise<Spreadsheet> {
  const encoding = await encodingOf(path);
  return {
    sheets: [csvSheet(path, name, encoding, limits)],
    hiddenSheets: [],
    notices:
      encoding === "windows-1252"
        ? ["Het bestand is geen UTF-8; het is gelezen als Windows-1252. Controleer letters met accenten."]
        : [],
    close: () => Promise.resolve(),
  };
}

function csvSheet(path: string, name: string, encoding: Encoding, limits: Limits): Sheet {
  return {
    name,
    parts: async function* () {
      const text = textOf(path, encoding);
      const { head, start } = await headOf(text);
      if (firstLine.exec(head)?.[0].includes("\0")) throw noText;
      const parser = parse(optionsFor(start, limits));
      const source = Readable.from(joined(head.slice(start.skipped), text));
      const isDone = piped(source, parser);
      // An announcement of the separator is a row of the spreadsheet as well.
      let number = start.skipped > 0 ? 1 : 0;
      try {
        for await (const record of parser as AsyncIterable<string[]>) {
          number += 1;
          if (number > limits.rows) throw new Unreadable(`hoogstens ${limits.rows} rijen`, "", number);
          if (record.length > limits.columns) {
            throw new Unreadable(`hoogstens ${limits.columns} kolommen`, `${record.length} kolommen`, number);
          }
          const row = rowOf(record, number);
          if (row) yield row;
        }
        await isDone;
      } catch (fault) {
        // The parser runs ahead of what was asked of it; it knows itself how many rows it read.
        throw fault instanceof CsvError ? unreadable(fault, rowOfFault(fault, start)) : fault;
      } finally {
        source.destroy();
        parser.destroy();
      }
    },
  };
}

/** As much of the start as shows how cells are separated. */
async function headOf(text: AsyncGenerator<string>): Promise<{ head: string; start: Start }> {
  let head = "";
  while (head.length < enoughToSee) {
    const next = await text.next();
    if (next.done === true) break;
    head += next.value;
  }
  return { head, start: startOf(head) };
}

const enoughToSee = 8_192;
const firstLine = /^[^\r\n]*/;
const noText = new Unreadable(
  "een tekstbestand (CSV) of een XLSX; UTF-16 alleen met een merkteken (BOM) aan het begin",
  "een bestand met NUL-tekens",
);

async function* joined(head: string, rest: AsyncGenerator<string>): AsyncGenerator<Buffer> {
  yield Buffer.from(head);
  for await (const text of rest) yield Buffer.from(text);
}

/** The parser ends with the fault of its source, when that has one. */
function piped(source: Readable, parser: ReturnType<typeof parse>): Promise<void> {
  return new Promise((resolve) => {
    source.once("error", (fault) => parser.destroy(fault));
    source.once("close", resolve);
    source.pipe(parser);
  });
}

const optionsFor = ({ separator }: Start, limits: Limits): Options => ({
  bom: true,
  delimiter: separator,
  record_delimiter: ["\r\n", "\n", "\r"],
  relax_column_count: true,
  skip_empty_lines: false,
  // One quotation mark that nobody closed must not swallow the file.
  max_record_size: limits.rowText,
});

function rowOf(record: readonly string[], number: number): SheetRow | null {
  if (record.every((text) => text.trim() === "")) return null;
  const cells = record.map((text): Cell | null => (text === "" ? null : { kind: "text", text }));
  return { kind: "row", number, cells, hidden: false, exact: true };
}

const expectations: Partial<Record<CsvErrorCode, string>> = {
  CSV_QUOTE_NOT_CLOSED: "een aanhalingsteken dat ook weer gesloten wordt",
  CSV_MAX_RECORD_SIZE: "een aanhalingsteken dat ook weer gesloten wordt",
  INVALID_OPENING_QUOTE: 'aanhalingstekens om de hele cel, en daarbinnen als twee: ""',
  CSV_INVALID_CLOSING_QUOTE: "een scheidingsteken na het aanhalingsteken dat een cel sluit",
};

function rowOfFault(fault: CsvError, { skipped }: Start): number {
  const { records } = fault as CsvError & { readonly records?: number };
  return (skipped > 0 ? 1 : 0) + (records ?? 0) + 1;
}

const unreadable = ({ code }: CsvError, row: number): Unreadable =>
  new Unreadable(expectations[code] ?? "een regel die als CSV te lezen is", "", row);
