// SPDX-License-Identifier: EUPL-1.2
// Each form against a reader that is not of its making.
import { createHash } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { cellIn, cellInDutch, fieldsOf } from "../../../test/export/csvReading";
import { anyRow, columns, printOf, termsOfColumns, written } from "../../../test/export/prints";
import { unzipped } from "../../../test/export/unzipped";
import { type Cell as SheetCell } from "../../spreadsheet/cell";
import { openSpreadsheet } from "../../spreadsheet/openSpreadsheet";
import { type SheetRow } from "../../spreadsheet/spreadsheet";
import { type Cell, type Row } from "../table";
import { Tally } from "../tally";
import { dutchCsv, machineCsv } from "./csvForm";
import { guarded, isRisky, unguarded } from "./formulaGuard";
import { ndjson } from "./ndjsonForm";
import { xlsx } from "./xlsxForm";

// The same cases on every machine.
fc.configureGlobal({ seed: 20_220_301 });
const rows = fc.array(anyRow, { maxLength: 12 });
const directory = mkdtempSync(join(tmpdir(), "zorglandschap-forms-"));
afterAll(() => rm(directory, { recursive: true, force: true }));

/** What an encoder of UTF-8 makes of half a character. */
const sound = (row: Row): Row => row.map((cell) => (typeof cell === "string" ? cell.toWellFormed() : cell));

it("the machine form of CSV gives back the rows, whatever stands in them", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (all) => {
      const [header, ...lines] = fieldsOf(await written(machineCsv, printOf(all)), ",");
      expect(header?.map(({ text }) => text)).toEqual(columns.map(({ name }) => name));
      expect(lines.map((fields) => fields.map(cellIn))).toEqual(all.map(sound));
    }),
    { numRuns: 300 },
  );
});

it("the Dutch form of CSV gives back the rows, whatever stands in them", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (all) => {
      const [header, ...lines] = fieldsOf(await written(dutchCsv, printOf(all)), ";");
      expect(header?.map(({ text }) => text)).toEqual(columns.map((column) => column.header));
      expect(lines.map((fields) => fields.map(cellInDutch))).toEqual(all.map(sound));
    }),
    { numRuns: 150 },
  );
});

it("NDJSON gives back the rows, their number and their digest", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (all) => {
      const text = (await written(ndjson, printOf(all))).toString();
      const [first = "", ...rest] = text.trimEnd().split("\n");
      const last = rest.pop() ?? "";
      const { header } = JSON.parse(first) as { header: { on: string; columns: { name: string }[] } };
      expect(header).toMatchObject({ on: "2022-01-01", knownAt: "2026-11-22T21:50:00.123Z" });
      const found = rest.map((line) => Object.values(JSON.parse(line) as Record<string, Cell>));
      expect(found).toEqual(all);
      const sha256 = createHash("sha256")
        .update(rest.map((line) => `${line}\n`).join(""))
        .digest("hex");
      expect(JSON.parse(last)).toEqual({ trailer: { rows: all.length, sha256 } });
    }),
    { numRuns: 200 },
  );
});

const textOf = (cell: SheetCell | null): string => {
  if (cell?.kind !== "text") throw new Error(`${JSON.stringify(cell)} is no text.`);
  return cell.text;
};

it("XLSX gives back texts as texts, numbers as numbers, days as days", async () => {
  const path = join(directory, "any.xlsx");
  // Rows with nothing in them are not told apart from no rows by the reader.
  const withSomething = rows.map((all) => all.map((row): Row => ["x", ...row]));
  const more = [{ header: "Iets", name: "some", kind: "text" } as const, ...columns];
  await fc.assert(
    fc.asyncProperty(withSomething, async (all) => {
      await writeFile(path, await written(xlsx, printOf(all, { columns: more })));
      const [header, ...found] = await sheetRows(path, 0);
      expect(header?.map(textOf)).toEqual(more.map((column) => column.header));
      expect(found).toHaveLength(all.length);
      all.forEach((row, index) => {
        const cells = found[index] ?? [];
        row.forEach((cell, column) => expect(cells[column] ?? null).toEqual(asSheetCell(cell, column - 1)));
      });
    }),
    { numRuns: 200 },
  );
});

const answerTerms: Readonly<Record<string, string>> = {
  COVERED: "gedekt",
  BLANK_SPOT: "witte vlek",
  NOT_DEPLOYED: "niet ingezet",
};

function asSheetCell(cell: Cell, column: number): SheetCell | null {
  if (cell === null || cell === "") return null;
  if (typeof cell === "number") return { kind: "number", number: cell, format: "plain" };
  if (typeof cell === "boolean") return { kind: "text", text: cell ? "ja" : "nee" };
  if (column >= 0 && columns[column]?.kind === "day") return { kind: "day", day: cell };
  if (columns[column]?.kind === "code") {
    return { kind: "text", text: answerTerms[cell] ?? "" };
  }
  return { kind: "text", text: cell };
}

async function sheetRows(path: string, sheet: number): Promise<(readonly (SheetCell | null)[])[]> {
  const spreadsheet = await openSpreadsheet(path);
  try {
    const found: SheetRow[] = [];
    for await (const part of spreadsheet.sheets[sheet]?.parts() ?? []) {
      if (part.kind === "row") found.push(part);
      else throw new Error(`${part.given}: ${part.expected}`);
    }
    return found.map(({ cells }) => cells);
  } finally {
    await spreadsheet.close();
  }
}

it("XLSX says on its second sheet what the rows are", async () => {
  const path = join(directory, "about.xlsx");
  const all: Row[] = [["Iets", "COVERED", 2, "2021-12-31", true]];
  await writeFile(path, await written(xlsx, printOf(all)));
  const about = await sheetRows(path, 1);
  expect(about.slice(0, 10)).toEqual([
    [text("Titel"), text("Een proef & meer <fictief>")],
    [text("Vraag"), text("proef; region = ZHZ")],
    [text("Vergeleken met"), { kind: "day", day: "2021-12-31" }],
    [text("Peildatum"), { kind: "day", day: "2022-01-01" }],
    [text("Zoals bekend op"), text("2026-11-22T21:50:00.123Z")],
    [text("Definitie"), text("Geteld zijn de rijen van deze test.")],
    [text("Definitieversie"), text("3")],
    [text("Vingerafdruk"), text("ab12")],
    [text("Aantal rijen"), { kind: "number", number: 1, format: "plain" }],
    [text("SHA-256 van de rijen"), expect.objectContaining({ kind: "text" })],
  ]);
  const trailer = (await written(ndjson, printOf(all))).toString().trimEnd().split("\n").at(-1) ?? "";
  const { sha256 } = (JSON.parse(trailer) as { trailer: { sha256: string } }).trailer;
  expect(about[9]?.[1]).toEqual(text(sha256));
});

const text = (said: string): SheetCell => ({ kind: "text", text: said });

it("the Dutch form is what Excel expects in the Netherlands", async () => {
  const all: Row[] = [
    ['Zorg "Het Punt"; noord', "BLANK_SPOT", 1234.5, "2021-12-31", true],
    ["=1+1", "COVERED", -3, null, false],
    ["", null, null, null, null],
  ];
  expect((await written(dutchCsv, printOf(all))).toString()).toBe(
    '\ufeff"Naam; met teken";Antwoord;Aantal;Einddatum;Via tegenhanger\r\n' +
      '"Zorg ""Het Punt""; noord";"witte vlek";1234,5;31-12-2021;ja\r\n' +
      '"\'=1+1";"gedekt";-3;;nee\r\n' +
      '"";;;;\r\n',
  );
});

const formulas = /^[=+\-@\t\r\n＝＋－＠]/;

it.each([
  ["machine", machineCsv, ","],
  ["Dutch", dutchCsv, ";"],
] as const)(
  "no text in the %s form begins as a formula, and numbers stay numbers",
  async (_, form, separator) => {
    await fc.assert(
      fc.asyncProperty(rows, async (all) => {
        const [, ...lines] = fieldsOf(await written(form, printOf(all)), separator);
        for (const [line, fields] of lines.entries()) {
          for (const [index, field] of fields.entries()) {
            if (columns[index]?.kind !== "number") expect(field.text).not.toMatch(formulas);
            else if (field.text !== "") expect(Number(field.text.replace(",", "."))).toBe(all[line]?.[index]);
          }
        }
      }),
      { numRuns: 200 },
    );
  },
);

it("XLSX holds no formula, and marks every text that could be one as a text", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (all) => {
      const sheet = (await unzipped(await written(xlsx, printOf(all)))).get("xl/worksheets/sheet1.xml") ?? "";
      expect(sheet).not.toContain("<f>");
      const risky = all.flatMap((row) =>
        row.filter((cell, index) => index === 0 && isRisky(String(cell ?? ""))),
      );
      expect(sheet.split('<c s="2" t="inlineStr">')).toHaveLength(risky.length + 1);
    }),
    { numRuns: 200 },
  );
});

it("what was guarded can be told from what was not", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (said) => {
      expect(unguarded(guarded(said))).toBe(said);
      expect(guarded(said)).not.toMatch(formulas);
    }),
  );
});

it.each([
  ["machine CSV", machineCsv],
  ["Dutch CSV", dutchCsv],
  ["NDJSON", ndjson],
  ["XLSX", xlsx],
])("%s ends in the fault of its rows, and is not whole then", async (_, form) => {
  async function* breaking(): AsyncGenerator<Row> {
    yield ["Iets", "COVERED", 1, null, null];
    await Promise.reject(new Error("the register is gone"));
  }
  await expect(written(form, printOf(breaking()))).rejects.toThrow("the register is gone");
  await expect(written(form, printOf([], { rowCount: 1 }))).rejects.toThrow("Expected 1 rows, and got 0.");
});

it.each([
  ["machine CSV", machineCsv],
  ["Dutch CSV", dutchCsv],
  ["NDJSON", ndjson],
  ["XLSX", xlsx],
])("%s asks for rows as they are taken off it, and holds few of them", async (_, form) => {
  const many = 20_000;
  let asked = 0;
  async function* counted(): AsyncGenerator<Row> {
    for (; asked < many; asked += 1) {
      // Nothing that an archive could make much smaller.
      const name = createHash("sha256").update(String(asked)).digest("hex");
      yield await Promise.resolve([name, "COVERED", asked, "2021-12-31", null]);
    }
  }
  const print = printOf(counted());
  const chunks = form.write(print, new Tally(print), await termsOfColumns())[Symbol.asyncIterator]();
  // Past what comes before the rows, somebody stops reading for a while.
  for (let bytes = 0; bytes < 50_000;) bytes += Buffer.from((await chunks.next()).value as Buffer).length;
  await new Promise((wake) => setTimeout(wake, 100));
  expect(asked).toBeGreaterThan(100);
  expect(asked).toBeLessThan(many / 2);
  await chunks.return?.();
});

it("the same print gives the same bytes", async () => {
  const all: Row[] = [["Iets", "COVERED", 2, "2021-12-31", true]];
  for (const form of [machineCsv, dutchCsv, ndjson, xlsx]) {
    expect((await written(form, printOf(all))).equals(await written(form, printOf(all)))).toBe(true);
  }
});
