// SPDX-License-Identifier: EUPL-1.2
import writeXlsxFile from "write-excel-file/node";
import { byteOrderMark, csvField } from "../spreadsheet/csv/csvField";
import { type SheetForm } from "./column";
import { expectationOf } from "./expectation";

/** An empty list as Excel opens it in the Netherlands: semicolons, a mark for UTF-8, and lines that end in two. */
export function csvTemplate({ columns }: SheetForm): string {
  const explained = columns.map(({ form }, index) => `${index === 0 ? "# " : ""}${expectationOf(form)}`);
  const lines = [columns.map(({ header }) => header), explained].map((cells) =>
    cells.map((cell) => csvField(cell, ";")).join(";"),
  );
  return `${byteOrderMark}${lines.join("\r\n")}\r\n`;
}

/** An empty list as a workbook, with what each column means on a second sheet. */
export async function xlsxTemplate({ kind, columns }: SheetForm): Promise<Buffer> {
  const bold = (value: string) => ({ value, fontWeight: "bold" as const });
  const widths = columns.map(({ header }) => ({ width: Math.max(12, header.length + 2) }));
  return writeXlsxFile([
    {
      sheet: kind.name,
      data: [columns.map(({ header }) => bold(header))],
      columns: widths,
      stickyRowsCount: 1,
    },
    {
      sheet: "Uitleg",
      data: [
        [bold("Kolom"), bold("Wat er mag staan"), bold("In het Engels")],
        ...columns.map(({ header, english, form }) => [header, expectationOf(form), english]),
      ],
      columns: [{ width: 30 }, { width: 80 }, { width: 30 }],
    },
  ]).toBuffer();
}
