// SPDX-License-Identifier: EUPL-1.2
import { type Limits } from "../../../exchange/spreadsheet/limits";
import { type Wishes } from "../importHouse";
import { changed, csv, type List, providers } from "../lists";
import { type TestCell, workbook, type ZipFile } from "../workbook";

/** Row and column of the spreadsheet, what stands there, and what was expected instead. */
export type Told = readonly [row: number | null, column: string | null, value: string, expected: string];

/** A file with something wrong in it, and all that must be told of it. */
export interface Fault {
  readonly name: string;
  readonly file: string | Buffer;
  readonly told: readonly Told[];
  readonly wishes?: Wishes & { readonly limits?: Limits };
}

/** The list of providers with another text in one cell, and what must be told of that. */
export const inProviders = (
  name: string,
  header: string,
  cell: string,
  expected: string,
  shown = cell,
): Fault => ({
  name,
  file: csv(changed(providers, 2, header, cell)),
  told: [[2, header, shown, expected]],
});

/** The same as a workbook, with a cell of whatever kind. */
export const inWorkbook = (
  name: string,
  header: string,
  cell: TestCell,
  expected: string,
  shown: string,
): Fault => ({
  name,
  file: workbook([{ name: "Blad1", rows: cellsWith(providers, 2, header, cell) }]),
  told: [[2, header, shown, expected]],
});

export function cellsWith(list: List, row: number, header: string, cell: TestCell): TestCell[][] {
  const column = list[0]?.indexOf(header) ?? -1;
  return list.map((cells, index) =>
    cells.map((each, place) => (index === row - 1 && place === column ? cell : each)),
  );
}

/** A workbook of one sheet with one of its files in another form. */
export const withPart = (
  parts: readonly ZipFile[],
  name: string,
  make: (part: ZipFile) => ZipFile,
): ZipFile[] => parts.map((part) => (part.name === name ? make(part) : part));

const day = "een dag als 31-01-2022 of 2022-01-31";

/** What is said most. */
export const expectations = {
  day,
  dayOrNone: `${day}; leeg: niet vastgelegd`,
  whole: "een geheel getal; leeg: niet vastgelegd",
  yesNo: "ja of nee",
  digits: "8 cijfers",
  lostZero: "8 cijfers; een voorloopnul is verloren gegaan",
  textCell: "een tekst; maak de cel op als tekst, dan blijven voorloopnullen staan",
  kinds:
    "kolomnamen van een van de soorten aanbieders, contracten, opnamestops, wachttijden, inzet; of noem de soort",
  damaged: "een onbeschadigd XLSX-bestand; bewaar het in de spreadsheet opnieuw",
  noWorkbook: "een XLSX-bestand; bewaar het in de spreadsheet als .xlsx of .csv",
  bomb: "een XLSX-bestand dat uitgepakt niet uitzonderlijk groot is",
} as const;
