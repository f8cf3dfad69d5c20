// SPDX-License-Identifier: EUPL-1.2
import { byteOrderMark, csvField, quotedField } from "../../spreadsheet/csv/csvField";
import { type Cell, type ColumnHead, type Print } from "../table";
import { type Tally } from "../tally";
import { type Terms } from "../terms";
import { dutchDay } from "../../form/day";
import { csvMetadata, type Reading } from "./csvMetadata";
import { type Form, inChunks } from "./form";
import { guarded } from "./formulaGuard";

interface Dialect extends Reading {
  readonly begin: string;
  readonly field: (column: ColumnHead, cell: Cell, terms: Terms) => string;
}

/** As a program reads it: RFC 4180, ISO days, decimal points, codes and names of the graph. */
const machine: Dialect = {
  begin: "",
  separator: ",",
  header: ({ name }) => name,
  datatypes: { text: "string", code: "string", number: "number", day: "date", flag: "boolean" },
  field: (_, cell) => (typeof cell === "string" ? guarded(cell) : String(cell)),
};

/** As Excel opens it in the Netherlands: semicolons, a mark for UTF-8, decimal commas, and Dutch terms. */
const dutch: Dialect = {
  begin: byteOrderMark,
  separator: ";",
  header: ({ header }) => header,
  datatypes: {
    text: "string",
    code: "string",
    number: { base: "number", format: { decimalChar: "," } },
    day: { base: "date", format: "dd-MM-yyyy" },
    flag: { base: "boolean", format: "ja|nee" },
  },
  field: (column, cell, terms) => {
    if (typeof cell === "boolean") return cell ? "ja" : "nee";
    if (typeof cell === "number") return String(cell).replace(".", ",");
    if (column.kind === "day") return dutchDay(String(cell));
    return guarded(String(column.kind === "code" ? terms.of(column.codes, cell) : cell));
  },
};

/** Texts stand in quotes and nothing else does, so that `"01234567"` can be told from a number. */
const isText = ({ kind }: ColumnHead): boolean => kind === "text" || kind === "code";

async function* lines(dialect: Dialect, { columns }: Print, tally: Tally, terms: Terms) {
  const { begin, separator, header, field } = dialect;
  const line = (fields: readonly string[]): string => `${fields.join(separator)}\r\n`;
  yield begin + line(columns.map((column) => csvField(header(column), separator)));
  for await (const row of tally.rows()) {
    yield line(
      columns.map((column, index) => {
        const cell = row[index] ?? null;
        // Nothing between the separators: not recorded.
        if (cell === null) return "";
        const told = field(column, cell, terms);
        return isText(column) ? quotedField(told) : told;
      }),
    );
  }
}

const csvForm = (dialect: Dialect): Form => ({
  extension: "csv",
  mediaType: "text/csv; charset=utf-8; header=present",
  write: (print, tally, terms) => inChunks(lines(dialect, print, tally, terms)),
  metadata: (print, url) => csvMetadata(print, dialect, url),
});

export const machineCsv = csvForm(machine);
export const dutchCsv = csvForm(dutch);
