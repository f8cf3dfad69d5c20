// SPDX-License-Identifier: EUPL-1.2
import { type ColumnHead, type Print } from "../../table";
import { type Tally } from "../../tally";
import { type Terms } from "../../terms";
import { cellXml, textCell, TooMuchForWorkbook } from "./cellXml";
import { sheetBegin, sheetEnd } from "./sheetXml";
import { styleOf } from "./fixedParts";

/** The header and the last row of a sheet. */
const mostRows = 1_048_576 - 1;

/** The rows, under a header that stays in sight and can be filtered by. */
export async function* dataSheet({ columns }: Print, tally: Tally, terms: Terms): AsyncGenerator<string> {
  yield sheetBegin(columns.map(widthOf), { frozenHeader: true });
  yield `<row>${columns.map(({ header }) => textCell(header, styleOf.header)).join("")}</row>`;
  for await (const row of tally.rows()) {
    if (tally.count > mostRows) throw new TooMuchForWorkbook(`There are more than ${mostRows} rows.`);
    const cells = columns.map((column, index) => {
      const cell = row[index] ?? null;
      return cellXml(column, column.kind === "code" ? terms.of(column.codes, cell) : cell);
    });
    yield `<row>${cells.join("")}</row>`;
  }
  yield sheetEnd(`<autoFilter ref="A1:${columnName(columns.length - 1)}${tally.count + 1}"/>`);
}

const widthOf = ({ header, kind }: ColumnHead): number =>
  Math.max(header.length + 4, kind === "text" || kind === "code" ? 24 : 12);

function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}
