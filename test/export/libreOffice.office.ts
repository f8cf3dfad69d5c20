// SPDX-License-Identifier: EUPL-1.2
// LibreOffice opens what is exported, without a word, and finds the right types in it.
import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { dutchCsv, machineCsv } from "../../exchange/export/form/csvForm";
import { type Form } from "../../exchange/export/form/form";
import { xlsx } from "../../exchange/export/form/xlsxForm";
import { type Row } from "../../exchange/export/table";
import { printOf, written } from "./prints";

const directory = mkdtempSync(join(tmpdir(), "zorglandschap-office-"));
afterAll(() => rm(directory, { recursive: true, force: true }));

const rows: readonly Row[] = [
  ["=1+1", "COVERED", 1234.5, "2021-12-31", true],
  ["01234567", "BLANK_SPOT", -3, "2022-02-28", false],
  ['Zorg "Het Punt"; noord & <zuid>', "NOT_DEPLOYED", 0, null, null],
];

interface TypedCell {
  readonly type: string;
  readonly value: string;
  readonly text: string;
}

/** What LibreOffice has in the rows of the first sheet, behind the header. @param filter how it is to read a CSV */
async function opened(form: Form, filter?: string): Promise<TypedCell[][]> {
  const file = join(directory, `export.${form.extension}`);
  await writeFile(file, await written(form, printOf(rows)));
  const { stderr } = await promisify(execFile)("soffice", [
    `-env:UserInstallation=file://${directory}/profile`,
    "--headless",
    ...(filter === undefined ? [] : [`--infilter=${filter}`]),
    "--convert-to",
    "fods",
    "--outdir",
    directory,
    file,
  ]);
  // A machine without Java says so at each start; it is not about the file.
  const complaints = stderr.split("\n").filter((line) => line !== "" && !/java/i.test(line));
  expect(complaints).toEqual([]);
  const flat = await readFile(join(directory, "export.fods"), "utf8");
  expect(flat).not.toContain(" table:formula=");
  const [, sheet = ""] = /<table:table [^>]*>([\s\S]*?)<\/table:table>/.exec(flat) ?? [];
  const lines = [...sheet.matchAll(/<table:table-row[^>]*>([\s\S]*?)<\/table:table-row>/g)];
  return lines.slice(1, rows.length + 1).map(([, line = ""]) =>
    [...line.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g)]
      .slice(0, 5)
      .map(([, attributes = "", inner = ""]) => ({
        type: /office:value-type="(\w+)"/.exec(attributes)?.[1] ?? "empty",
        value: /office:(?:date-|boolean-)?value="([^"]*)"/.exec(attributes)?.[1] ?? "",
        text: unescaped(inner.replace(/<[^>]*>/g, "").trim()),
      })),
  );
}

const unescaped = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

it("XLSX: texts are texts, numbers numbers, days days", async () => {
  const [first = [], second = [], third = []] = await opened(xlsx);
  expect(first.map(({ type }) => type)).toEqual(["string", "string", "float", "date", "string"]);
  expect([first[0]?.text, first[1]?.text]).toEqual(["=1+1", "gedekt"]);
  expect([first[2]?.value, first[3]?.value, first[3]?.text, first[4]?.text]).toEqual([
    "1234.5",
    "2021-12-31",
    "31-12-2021",
    "ja",
  ]);
  expect([second[0]?.type, second[0]?.text, second[2]?.value]).toEqual(["string", "01234567", "-3"]);
  expect(third[0]?.text).toBe('Zorg "Het Punt"; noord & <zuid>');
});

// Separator, quote, UTF-8, from the first line on, kinds as they are, Dutch or English as the language, numbers in
// other forms (days) told apart.
it.each([
  ["the Dutch form", dutchCsv, "CSV:59,34,76,1,,1043,false,true"],
  ["the machine form", machineCsv, "CSV:44,34,76,1,,1033,false,true"],
])("CSV, %s: numbers and days are such, and nothing runs", async (_, form, filter) => {
  const [first = [], second = []] = await opened(form, filter);
  expect([first[0]?.type, first[0]?.text]).toEqual(["string", "'=1+1"]);
  expect([first[2]?.type, first[2]?.value, first[3]?.type, first[3]?.value]).toEqual([
    "float",
    "1234.5",
    "date",
    "2021-12-31",
  ]);
  expect(second[2]?.value).toBe("-3");
});
