// SPDX-License-Identifier: EUPL-1.2
import { guarded } from "../export/form/formulaGuard";
import { type Refusal } from "../form/refusal";
import { byteOrderMark, csvField } from "../spreadsheet/csv/csvField";
import { type ChangedRows } from "./changedRows";
import { type ImportReport } from "./importReport";
import { type RowChange, rowOutcomes } from "./rowChange";

/** All rows of a trial that change something or are refused, in a form to work with. */
export type RowsForm = (rows: Pick<ChangedRows, "all">, report: ImportReport) => Generator<string>;

/** A line for each row, and at the end the counts: without those it is not whole. */
export const rowsNdjson: RowsForm = function* (rows, report) {
  const { seenAt, created, changed, ended, unchanged, refused, refusals } = report;
  for (const change of rows.all()) yield `${JSON.stringify(change)}\n`;
  for (const each of refusals) yield `${JSON.stringify({ outcome: "refused", ...each })}\n`;
  const counts = { created, changed, ended, unchanged, refused, refusalsTold: refusals.length };
  yield `${JSON.stringify({ trailer: { seenAt, ...counts } })}\n`;
};

const headers = [
  "rij",
  "uitkomst",
  "gegeven",
  "nummer",
  "kolom",
  "vanaf",
  "tot",
  "was",
  "wordt",
  "opmerking",
];
const separator = ";";

/** A line for each difference, as Dutch Excel opens it. */
export const rowsCsv: RowsForm = function* (rows, report) {
  yield byteOrderMark + line(headers);
  for (const change of rows.all()) yield linesOf(change);
  for (const each of report.refusals) yield line(cellsOf(each));
  const untold = report.refused - report.refusals.length;
  if (untold > 0) yield line(["", "geweigerd", "", "", "", "", "", "", "", `en nog ${untold} meer`]);
};

function linesOf({ outcome, row, what, id, differences, toldAtRow }: RowChange): string {
  const begin = [String(row), rowOutcomes[outcome], what, id];
  if (toldAtRow !== null) return line([...begin, "", "", "", "", "", `zie rij ${toldAtRow}`]);
  return differences
    .map(({ column, from, until, before, after }) =>
      line([...begin, column ?? "", from ?? "", until ?? "", before, after, ""]),
    )
    .join("");
}

const cellsOf = ({ row, column, value, expected }: Refusal): string[] => [
  row === null ? "" : String(row),
  "geweigerd",
  "",
  "",
  column ?? "",
  "",
  "",
  "",
  value,
  `verwacht: ${expected}`,
];

const line = (cells: readonly string[]): string =>
  `${cells.map((cell) => csvField(guarded(cell), separator)).join(separator)}\r\n`;
