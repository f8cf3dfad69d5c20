// SPDX-License-Identifier: EUPL-1.2
// What holds for each kind of list and each of its columns, in a CSV and in a workbook: read without a register.
import { mkdtempSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expectationOf, expectationOfOne } from "../../exchange/form/expectation";
import { type SheetForm } from "../../exchange/form/column";
import { csvTemplate, xlsxTemplate } from "../../exchange/form/template";
import { type Reading, readingOf } from "../../exchange/import/reading";
import { textOf } from "../../exchange/import/operationList";
import { usualLimits } from "../../exchange/spreadsheet/limits";
import { openSpreadsheet } from "../../exchange/spreadsheet/openSpreadsheet";
import { committedForms } from "./committedForms";
import { lives } from "./life";
import { changed, csv, type List } from "./lists";
import { inWorkbook, workbook } from "./workbook";

const forms = committedForms();

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "zorglandschap-kinds-"));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

interface Read {
  readonly reading: Reading;
  /** What the rows say, as it goes to the register. */
  readonly said: readonly string[];
}

async function read(file: string | Buffer): Promise<Read> {
  const path = join(directory, "list");
  await writeFile(path, file);
  const spreadsheet = await openSpreadsheet(path);
  const said: string[] = [];
  try {
    const reading = await readingOf(spreadsheet, forms, {
      kind: null,
      sheet: null,
      missingIsEmpty: false,
      limits: usualLimits,
      onOperation: (_, operation) => said.push(textOf(operation)),
    });
    reading.operations.close();
    return { reading, said };
  } finally {
    await spreadsheet.close();
  }
}

const listOf = ({ kind }: SheetForm): List => {
  const life = lives.find((each) => each.kind === kind.name);
  if (!life) throw new Error(`There is no list of ${kind.name}.`);
  return life.list;
};

const inSheet = (list: List): Buffer =>
  workbook([{ name: "Blad1", rows: list.map((cells) => cells.map(inWorkbook)) }]);

it("there are lists of five kinds", () => {
  expect(forms.map(({ kind }) => kind.name)).toEqual([
    "aanbieders",
    "contracten",
    "opnamestops",
    "wachttijden",
    "inzet",
  ]);
});

describe.each(forms)("$kind.name", (form) => {
  const list = listOf(form);
  const [headers = []] = list;

  it("says the same under English headers as under Dutch ones, in a CSV and in a workbook", async () => {
    const english = headers.map(
      (header) => form.columns.find((column) => column.header === header)?.english ?? "",
    );
    const dutch = await read(csv(list));
    expect(dutch.reading.refusals.first).toEqual([]);
    expect(dutch.said.length).toBeGreaterThan(0);
    for (const file of [
      csv([english, ...list.slice(1)]),
      inSheet(list),
      inSheet([english, ...list.slice(1)]),
    ]) {
      const { reading, said } = await read(file);
      expect([reading.kind.name, reading.refusals.first, said]).toEqual([form.kind.name, [], dutch.said]);
    }
  });

  it("says the same when it is filled into its template", async () => {
    const { said } = await read(csv(list));
    const columns = form.columns.map(({ header }) => headers.indexOf(header));
    const filledIn = list.slice(1).map((cells) => columns.map((column) => cells[column] ?? ""));
    const fromCsv = await read(csvTemplate(form) + csv(filledIn));
    expect([fromCsv.reading.refusals.first, fromCsv.said]).toEqual([[], said]);
    // The workbook has every header, and nothing under them yet.
    const { reading } = await read(await xlsxTemplate(form));
    expect([reading.kind.name, reading.refusals.first]).toEqual([
      form.kind.name,
      [{ row: null, column: null, value: "", expected: "ten minste één rij onder de kolomnamen" }],
    ]);
  });

  const demanding = form.columns.filter(({ form: { kind, typeName, digits } }) =>
    kind === "text" || kind === "link" ? typeName === "Municipality" || digits !== null : true,
  );

  it.each(demanding)("a value that cannot stand under $header is told there", async (column) => {
    const row = list.length;
    for (const file of [
      csv(changed(list, row, column.header, "§1")),
      inSheet(changed(list, row, column.header, "§1")),
    ]) {
      const { refusals } = (await read(file)).reading;
      const expected =
        column.form.digits === null ? expectationOf(column.form) : expectationOfOne(column.form);
      expect(refusals.first).toEqual([{ row, column: column.header, value: "§1", expected }]);
    }
  });

  it.each(form.columns)(
    "a formula under $header is told there, and a value that is missing",
    async (column) => {
      const row = list.length;
      const formula = await read(csv(changed(list, row, column.header, "=A1")));
      expect(formula.reading.refusals.first).toEqual([
        { row, column: column.header, value: "=A1", expected: "geen formule; plak de waarde" },
      ]);
      const empty = (await read(csv(changed(list, row, column.header, "")))).reading.refusals.first;
      const expected = { row, column: column.header, value: "", expected: expectationOf(column.form) };
      expect(empty).toEqual(column.form.optional ? [] : [expected]);
    },
  );
});
