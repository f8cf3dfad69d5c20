// SPDX-License-Identifier: EUPL-1.2
// Files that look odd and are sound: they say what they say, whatever program wrote them.
import { changed, csv, type List, plus, providers, without } from "./lists";
import { ImportHouse, type Wishes } from "./importHouse";
import { dateCell, inlineCell, partsOf, type TestCell, workbook, zip } from "./workbook";

let house: ImportHouse;
beforeAll(async () => {
  house = await ImportHouse.start();
}, 120_000);
afterAll(() => house.stop());

const mark = (...bytes: number[]): Buffer => Buffer.from(bytes);
const utf16le = Buffer.concat([mark(0xff, 0xfe), Buffer.from(csv(providers), "utf16le")]);
const plainCells: readonly (readonly TestCell[])[] = providers;
const serials: Readonly<Record<string, number>> = { "01-01-2022": 44_562 };
const withDates = (rows: List, is1904: boolean): TestCell[][] =>
  rows.map((cells) =>
    cells.map((cell) => {
      const serial = serials[cell];
      return serial === undefined ? inlineCell(cell) : dateCell(serial - (is1904 ? 1_462 : 0));
    }),
  );

interface Sound {
  readonly name: string;
  readonly file: string | Buffer;
  readonly wishes?: Wishes;
  readonly notices?: readonly string[];
}

const sound: readonly Sound[] = [
  { name: "UTF-8", file: csv(providers) },
  { name: "UTF-8 with a mark", file: `\ufeff${csv(providers)}` },
  { name: "UTF-16 little-endian", file: utf16le },
  { name: "UTF-16 big-endian", file: Buffer.from(utf16le).swap16() },
  {
    name: "Windows-1252",
    file: Buffer.from(csv(providers), "latin1"),
    notices: ["Het bestand is geen UTF-8; het is gelezen als Windows-1252. Controleer letters met accenten."],
  },
  { name: "commas", file: csv(providers, ",") },
  { name: "tabs", file: csv(providers, "\t") },
  { name: "an announced separator", file: `sep=,\r\n${csv(providers, ",")}` },
  { name: "lines of old and of Unix", file: csv(providers).replaceAll("\r\n", "\n") },
  { name: "lines of the first Macs", file: csv(providers).replaceAll("\r\n", "\r") },
  {
    name: "empty lines before, between and after",
    file: `\r\n${csv(providers).replace("IMP-2", "\r\nIMP-2")}\r\n;;;\r\n`.replace(
      ";;;\r\n",
      `${";".repeat(14)}\r\n`,
    ),
  },
  {
    name: "all cells in quotation marks",
    file: providers.map((cells) => cells.map((cell) => `"${cell}"`).join(";")).join("\r\n"),
  },
  {
    name: "headers in capitals, and in English",
    file: csv(providers).replace("nummer;vanaf", "ID;From").replace(";naam", "; NAAM "),
  },
  {
    name: "columns in another order",
    file: csv(providers.map((cells) => [...cells].reverse())),
  },
  {
    name: "columns that are missing, when that means nothing is recorded",
    file: csv(without(without(providers, "agb-code"), "denominatie")),
    wishes: { missingIsEmpty: true },
    notices: ["Kolommen die ontbreken, en dus als niet vastgelegd gelden: ‘agb-code’, ‘denominatie’."],
  },
  { name: "a workbook", file: workbook([{ name: "Blad1", rows: plainCells }]) },
  { name: "dates from 1900 on", file: zip(partsOf([{ name: "Blad1", rows: withDates(providers, false) }])) },
  {
    name: "dates from 1904 on",
    file: zip(partsOf([{ name: "Blad1", rows: withDates(providers, true) }], true)),
  },
  {
    name: "a hidden row",
    file: workbook([{ name: "Blad1", rows: plainCells, hiddenRows: [3] }]),
    notices: ["1 verborgen rij is meegelezen."],
  },
  {
    name: "a list on the second sheet, and a hidden one",
    file: workbook([
      { name: "Voorblad", rows: [["Opgave van de regio (fictief)"]] },
      { name: "Lijst", rows: plainCells },
      { name: "Oud", rows: plainCells, hidden: true },
    ]),
    notices: [
      "Andere tabbladen zijn niet gelezen: ‘Voorblad’.",
      "Verborgen tabbladen zijn niet gelezen: ‘Oud’.",
    ],
  },
  {
    name: "a sheet that was asked for",
    file: workbook([
      { name: "Vorig jaar", rows: changed(providers, 2, "naam", "De Oude Egel (fictief)") },
      { name: "Dit jaar", rows: plainCells },
    ]),
    wishes: { sheet: "dit jaar" },
    notices: ["Andere tabbladen zijn niet gelezen: ‘Vorig jaar’."],
  },
  {
    name: "a hidden sheet that was asked for",
    file: workbook([
      { name: "Voorblad", rows: [["Opgave van de regio (fictief)"]] },
      { name: "Lijst", rows: plainCells, hidden: true },
    ]),
    wishes: { sheet: "Lijst" },
    notices: ["Andere tabbladen zijn niet gelezen: ‘Voorblad’."],
  },
  {
    name: "rows that explain the list, in a CSV",
    file: csv([["# Opgave van de regio"], ...plus(providers, ["# einde"])]),
    notices: ["Als uitleg overgeslagen, want beginnend met ‘# ’: rijen 1, 5."],
  },
  {
    name: "the explanation of our template, in a workbook that was made of it",
    file: workbook([
      { name: "Blad1", rows: [plainCells[0] ?? [], ["# een nummer", "een dag"], ...plainCells.slice(1)] },
    ]),
    notices: ["Als uitleg overgeslagen, want beginnend met ‘# ’: rij 2."],
  },
];

it("is recorded once, so that the same said in another way changes nothing", async () => {
  expect(await house.import(csv(providers))).toMatchObject({ created: 2, refused: 0 });
});

it.each(sound)("$name", async ({ file, wishes, notices = [] }) => {
  const before = await house.recorded();
  const report = await house.import(file, wishes);
  expect(report.refusals).toEqual([]);
  expect(report).toMatchObject({
    kind: "aanbieders",
    rows: 2,
    unchanged: 2,
    created: 0,
    changed: 0,
    notices,
  });
  expect(await house.recorded()).toBe(before);
});

it.each(["= de egel (fictief)", "+31 de egel (fictief)", "-de egel (fictief)", "@egel (fictief)"])(
  "a name that begins as a formula may, %p, is text and stays it",
  async (name) => {
    expect((await house.confirmed(csv(changed(providers, 2, "naam", name)))).refusals).toEqual([]);
    const { data } = await house.ask(`{ provider(id: "IMP-1", on: "2022-03-01") { name } }`);
    expect(data).toEqual({ provider: { name } });
  },
);
