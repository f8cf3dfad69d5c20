// SPDX-License-Identifier: EUPL-1.2
// Whatever program writes a list, in whatever encoding and form: the same rows become the same operations.
import { mkdtempSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { type SheetForm } from "../../exchange/form/column";
import { converted } from "../../exchange/form/conversion";
import { told } from "../../exchange/form/told";
import { readingOf } from "../../exchange/import/reading";
import { type RowOperation } from "../../exchange/import/rowOperations";
import { usualLimits } from "../../exchange/spreadsheet/limits";
import { openSpreadsheet } from "../../exchange/spreadsheet/openSpreadsheet";
import { serialDay, serialOf } from "../../exchange/spreadsheet/xlsx/serialDay";
import { type MeantCell, type MeantRow, rowsOf } from "./arbitraryRows";
import { committedForms } from "./committedForms";
import { dateCell, inlineCell, partsOf, type TestCell, zip } from "./workbook";

const forms = committedForms();
const numRuns = 60;

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "zorglandschap-round-trip-"));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

/** What a file says, when nothing in it is refused. */
async function read(file: Buffer, form: SheetForm): Promise<RowOperation[]> {
  const path = join(directory, "list");
  await writeFile(path, file);
  const spreadsheet = await openSpreadsheet(path);
  const operations: RowOperation[] = [];
  try {
    const reading = await readingOf(spreadsheet, forms, {
      kind: form.kind,
      sheet: null,
      missingIsEmpty: false,
      limits: usualLimits,
      onOperation: (_, operation) => operations.push(operation),
    });
    reading.operations.close();
    expect(reading.refusals.first).toEqual([]);
    return operations;
  } finally {
    await spreadsheet.close();
  }
}

const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
  "UTF-8": (text) => Buffer.from(text),
  "UTF-8 with a mark": (text) => Buffer.from(`\ufeff${text}`),
  "UTF-16 little-endian": (text) => Buffer.from(`\ufeff${text}`, "utf16le"),
  "UTF-16 big-endian": (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
  "Windows-1252": (text) => Buffer.from(text, "latin1"),
};

const csvForm = fc.record({
  separator: fc.constantFrom(";", ",", "\t"),
  lineEnd: fc.constantFrom("\r\n", "\n", "\r"),
  quotesAll: fc.boolean(),
  encoding: fc.constantFrom(...Object.keys(encodings)),
  endsInLine: fc.boolean(),
});

function csvOf(
  { columns }: SheetForm,
  rows: readonly MeantRow[],
  {
    separator,
    lineEnd,
    quotesAll,
    encoding,
    endsInLine,
  }: typeof csvForm extends fc.Arbitrary<infer One> ? One : never,
): Buffer {
  const cellOf = (text: string): string =>
    quotesAll || /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = [
    columns.map(({ header }) => header),
    ...rows.map(({ cells }) => cells.map(({ text }) => text)),
  ].map((cells) => cells.map(cellOf).join(separator));
  const text = lines.join(lineEnd) + (endsInLine ? lineEnd : "");
  return (encodings[encoding] as (text: string) => Buffer)(text);
}

const xlsxForm = fc.record({ is1904: fc.boolean(), inline: fc.boolean(), typed: fc.boolean() });

function xlsxOf(
  { columns }: SheetForm,
  rows: readonly MeantRow[],
  { is1904, inline, typed }: { is1904: boolean; inline: boolean; typed: boolean },
): Buffer {
  const asText = (text: string): TestCell => (inline && text !== "" ? inlineCell(text) : text);
  const cellOf = ({ text, value }: MeantCell, kind: string): TestCell => {
    if (!typed || value === null || Array.isArray(value)) return asText(text);
    if (kind === "day") return dateCell(serialOf(value as string) - (is1904 ? 1_462 : 0));
    if (kind === "yesNo" || kind === "whole" || kind === "figure") return value as number | boolean;
    return asText(text);
  };
  const header = columns.map((column) => asText(column.header));
  const body = rows.map(({ cells }) =>
    cells.map((cell, place) => cellOf(cell, columns[place]?.form.kind ?? "")),
  );
  return zip(partsOf([{ name: "Blad1", rows: [header, ...body] }], is1904));
}

const meant = (rows: readonly MeantRow[]): RowOperation[] => rows.flatMap(({ operations }) => operations);

describe.each(forms)("$kind.name", (form) => {
  it("a CSV says what was written", async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf(form), csvForm, async (rows, how) => {
        expect(await read(csvOf(form, rows, how), form)).toEqual(meant(rows));
      }),
      { numRuns },
    );
  });

  it("an XLSX says what was written", async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf(form), xlsxForm, async (rows, how) => {
        expect(await read(xlsxOf(form, rows, how), form)).toEqual(meant(rows));
      }),
      { numRuns },
    );
  });
});

const columns = forms.flatMap((form) => form.columns);

it("a cell says something or is refused with what was expected, whatever stands in it", () => {
  fc.assert(
    fc.property(fc.constantFrom(...columns), fc.string({ unit: "binary" }), ({ form }, text) => {
      const read = converted({ kind: "text", text }, form);
      if ("expected" in read) expect(read.expected).not.toBe("");
      else expect(read.value === null ? form.optional : true).toBe(true);
    }),
  );
});

it("what a cell says is said again by the same words", () => {
  fc.assert(
    fc.property(fc.constantFrom(...columns), fc.string({ unit: "grapheme" }), ({ form }, text) => {
      const read = converted({ kind: "text", text }, form);
      if (!("value" in read)) return;
      expect(converted({ kind: "text", text: told(read.value) }, form)).toEqual(read);
    }),
  );
});

it("the number of a day in a workbook is that day, in either calendar", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (days) => {
      const day = new Date(Date.UTC(1904, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
      expect([serialDay(days, true), serialDay(days + 1_462, false), serialOf(day)]).toEqual([
        day,
        day,
        days + 1_462,
      ]);
    }),
  );
});
