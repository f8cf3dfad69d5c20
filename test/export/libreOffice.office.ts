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
import { type Cell, type ColumnHead, type Print, type Row } from "../../exchange/export/table";
import { Tally } from "../../exchange/export/tally";
import { Terms } from "../../exchange/export/terms";
import { Gateway } from "../../exchange/graph/gateway";
import { systemClock } from "../../kit/clock";
import { ImportHouse } from "../exchange/importHouse";
import { everyExport } from "./everyExport";
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

/**
 * What LibreOffice has in the rows of the first sheet of each file, behind the header.
 * @param filter how it is to read a CSV
 */
async function opened(files: readonly string[], filter?: string): Promise<TypedCell[][][]> {
  const { stderr } = await promisify(execFile)("soffice", [
    `-env:UserInstallation=file://${directory}/profile`,
    "--headless",
    ...(filter === undefined ? [] : [`--infilter=${filter}`]),
    "--convert-to",
    "fods",
    "--outdir",
    directory,
    ...files,
  ]);
  // A machine without Java says so at each start; it is not about the file.
  const complaints = stderr.split("\n").filter((line) => line !== "" && !/java/i.test(line));
  expect(complaints).toEqual([]);
  return Promise.all(
    files.map(async (file) => cellsIn(await readFile(`${file.replace(/\.\w+$/, "")}.fods`, "utf8"))),
  );
}

function cellsIn(flat: string): TypedCell[][] {
  expect(flat).not.toContain(" table:formula=");
  const [, sheet = ""] = /<table:table [^>]*>([\s\S]*?)<\/table:table>/.exec(flat) ?? [];
  const lines = [...sheet.matchAll(/<table:table-row([^>]*)>([\s\S]*?)<\/table:table-row>/g)];
  return lines
    .flatMap(([, attributes = "", line = ""]) =>
      Array<TypedCell[]>(repeated("rows", attributes)).fill(cellsOf(line)),
    )
    .slice(1);
}

const cellsOf = (line: string): TypedCell[] =>
  [...line.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g)].flatMap(
    ([, attributes = "", inner = ""]) =>
      Array<TypedCell>(repeated("columns", attributes)).fill({
        type: /office:value-type="(\w+)"/.exec(attributes)?.[1] ?? "empty",
        value: /office:(?:date-|boolean-)?value="([^"]*)"/.exec(attributes)?.[1] ?? "",
        text: unescaped(inner.replace(/<[^>]*>/g, "").trim()),
      }),
  );

/** The same side by side is written once; the empty ones at an end, thousands, are of no interest. */
const repeated = (what: "rows" | "columns", attributes: string): number => {
  const times = Number(new RegExp(`number-${what}-repeated="(\\d+)"`).exec(attributes)?.[1] ?? 1);
  return times > 500 ? 0 : times;
};

async function openedProof(form: Form, filter?: string): Promise<TypedCell[][]> {
  const file = join(directory, `proef.${form.extension}`);
  await writeFile(file, await written(form, printOf(rows)));
  const [found = []] = await opened([file], filter);
  return found;
}

const unescaped = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

it("XLSX: texts are texts, numbers numbers, days days", async () => {
  const [first = [], second = [], third = []] = await openedProof(xlsx);
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

interface Metadata {
  readonly dialect: { readonly delimiter: string };
  readonly tableSchema: {
    readonly columns: readonly {
      readonly datatype: string | { readonly base: string; readonly format?: object | string };
    }[];
  };
}

/** How LibreOffice is to read a CSV of which this metadata says what it holds, and nothing else is known. */
function filterBy({ dialect, tableSchema }: Metadata): string {
  const kinds = tableSchema.columns.map(({ datatype }, index) => {
    const { base, format } = typeof datatype === "string" ? { base: datatype, format: undefined } : datatype;
    const asIs = base === "date" ? (format === "dd-MM-yyyy" ? 4 : 5) : base === "number" ? 1 : 2;
    return `${index + 1}/${asIs}`;
  });
  const hasComma = JSON.stringify(tableSchema).includes('"decimalChar":","');
  return `CSV:${dialect.delimiter.charCodeAt(0)},34,76,1,${kinds.join("/")},${hasComma ? 1043 : 1033},false,false`;
}

it.each([
  ["the Dutch form", dutchCsv, "ja"],
  ["the machine form", machineCsv, "true"],
] as const)("CSV, %s: by the types of its metadata, every cell is of its kind", async (_, form, yes) => {
  const metadata = JSON.parse(form.metadata?.(printOf(rows), "proef.csv") ?? "") as Metadata;
  const [first = [], second = [], third = []] = await openedProof(form, filterBy(metadata));
  const kinds = (cells: readonly TypedCell[]): string[] => cells.map(({ type }) => type).slice(0, 5);
  expect(kinds(first)).toEqual(["string", "string", "float", "date", "string"]);
  expect([first[2]?.value, first[3]?.value, first[4]?.text]).toEqual(["1234.5", "2021-12-31", yes]);
  expect([second[0]?.type, second[0]?.text, second[3]?.value]).toEqual(["string", "01234567", "2022-02-28"]);
  expect([third[0]?.text, ...kinds(third).slice(2)]).toEqual([
    'Zorg "Het Punt"; noord & <zuid>',
    ...["float", "empty", "empty"],
  ]);
});

// As somebody in the Netherlands opens it who changes nothing, or ticks that what is in quotes is text.
it.each([
  ["as it comes", "CSV:59,34,76,1,,1043", "float", "1234567"],
  ["with what is in quotes as text", "CSV:59,34,76,1,,1043,true", "string", "01234567"],
])("the Dutch CSV has days, numbers and codes: %s", async (_, filter, type, code) => {
  const [first = [], second = []] = await openedProof(dutchCsv, filter);
  expect([first[2]?.value, first[3]?.type, first[3]?.value]).toEqual(["1234.5", "date", "2021-12-31"]);
  expect([second[0]?.type, second[0]?.text]).toEqual([type, code]);
});

// Separator, quote, UTF-8, from the first line on, kinds as they are, Dutch or English as the language, what is in quotes as
// text, numbers in other forms (days) told apart.
const csvForms = [
  ["the Dutch form", dutchCsv, "CSV:59,34,76,1,,1043,true,true"],
  ["the machine form", machineCsv, "CSV:44,34,76,1,,1033,true,true"],
] as const;

it.each(csvForms)("CSV, %s: numbers and days are such, and nothing runs", async (_, form, filter) => {
  const [first = [], second = []] = await openedProof(form, filter);
  expect([first[0]?.type, first[0]?.text]).toEqual(["string", "'=1+1"]);
  expect([first[2]?.type, first[2]?.value, first[3]?.type, first[3]?.value]).toEqual([
    "float",
    "1234.5",
    "date",
    "2021-12-31",
  ]);
  expect(second[2]?.value).toBe("-3");
});

describe("every export of the demo landscape", () => {
  interface Exported {
    readonly print: Print;
    readonly rows: readonly Row[];
    readonly terms: Terms;
  }
  const exported: Exported[] = [];

  beforeAll(async () => {
    const house = await ImportHouse.start();
    await house.owners.coverage.projector.catchUp();
    const gateway = new Gateway({ url: house.url, token: await house.token(), patienceMs: 5_000 });
    for (const [kind, question] of everyExport) {
      const print = await kind.open(question, gateway, systemClock);
      const all: Row[] = [];
      for await (const row of print.rows) all.push(row);
      exported.push({ print, rows: all, terms: await Terms.of(print.columns, gateway) });
    }
    await house.stop();
  }, 300_000);

  /** By export, its rows and columns beside what LibreOffice has of them. */
  async function openedIn(form: Form, name: string, filter?: string) {
    const files: string[] = [];
    for (const { print, rows: all, terms } of exported) {
      const file = join(directory, `${print.about.name}-${name}.${form.extension}`);
      const chunks: Buffer[] = [];
      const again = { ...print, rows: oneByOne(all) };
      for await (const chunk of form.write(again, new Tally(again), terms)) chunks.push(Buffer.from(chunk));
      await writeFile(file, Buffer.concat(chunks));
      files.push(file);
    }
    const found = await opened(files, filter);
    return exported.map(({ print, rows: all }, index) => ({ print, all, sheet: found[index] ?? [] }));
  }

  /** What a cell must be there, by the kind of its column; `null` where it is no matter. */
  function expectedOf(cell: Cell, { kind }: ColumnHead, isCsv: boolean): Partial<TypedCell> | null {
    if (cell === null || cell === "") return isCsv && cell === "" ? null : { type: "empty" };
    if (kind === "number") return { type: "float", value: String(cell) };
    if (kind === "day") return { type: "date", value: String(cell) };
    // A CSV has no kind for what is true or not; a program makes one of `true`.
    if (isCsv && kind === "flag") return null;
    return kind === "text" && !isCsv ? { type: "string", text: String(cell).trim() } : { type: "string" };
  }

  function check({ print, all, sheet }: Awaited<ReturnType<typeof openedIn>>[number], isCsv: boolean): void {
    expect(all.length).toBeGreaterThan(0);
    for (const [line, row] of all.entries()) {
      for (const [index, column] of print.columns.entries()) {
        const wanted = expectedOf(row[index] ?? null, column, isCsv);
        const got = sheet[line]?.[index] ?? { type: "empty", value: "", text: "" };
        if (wanted)
          expect([print.about.name, line, column.name, got]).toEqual([
            print.about.name,
            line,
            column.name,
            expect.objectContaining(wanted),
          ]);
      }
    }
    expect([
      print.about.name,
      sheet.filter((cells) => cells.some(({ type }) => type !== "empty")).length,
    ]).toEqual([print.about.name, all.length]);
  }

  it("XLSX: every cell of the kind of its column", async () => {
    for (const each of await openedIn(xlsx, "xlsx")) check(each, false);
  }, 300_000);

  it.each(csvForms)(
    "CSV, %s: every number, every day and every text is one",
    async (name, form, filter) => {
      for (const each of await openedIn(form, name.replaceAll(" ", "-"), filter)) check(each, true);
    },
    300_000,
  );
});

async function* oneByOne(all: readonly Row[]): AsyncGenerator<Row> {
  for (const row of all) yield await Promise.resolve(row);
}
