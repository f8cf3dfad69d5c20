// SPDX-License-Identifier: EUPL-1.2
import { toExcelText } from "../../../spreadsheet/xlsx/excelText";
import { firstSoundDay, serialOf } from "../../../spreadsheet/xlsx/serialDay";
import { type Cell, type ColumnHead } from "../../table";
import { isRisky } from "../formulaGuard";
import { styleOf } from "./fixedParts";
import { escapedXml } from "./xmlText";

/** A workbook cannot hold this, and half of it would be another thing. */
export class TooMuchForWorkbook extends Error {}

const longestText = 32_767;

/** A text stays a text, also when somebody edits the cell and it looks like a formula or a number. */
export function textCell(text: string, style?: number): string {
  if (text.length > longestText) throw new TooMuchForWorkbook(`A text is longer than ${longestText}.`);
  const shown = style ?? (isRisky(text) ? styleOf.guarded : styleOf.text);
  return `<c s="${shown}" t="inlineStr"><is><t xml:space="preserve">${escapedXml(toExcelText(text))}</t></is></c>`;
}

const dayCell = (day: string): string =>
  // Before it, the calendar of Excel has a day that never was.
  day < firstSoundDay ? textCell(day) : `<c s="${styleOf.day}"><v>${serialOf(day)}</v></c>`;

export function cellXml({ kind }: ColumnHead, cell: Cell): string {
  if (cell === null) return "<c/>";
  if (typeof cell === "number") return `<c><v>${cell}</v></c>`;
  // LibreOffice makes a formula of what a workbook calls true.
  if (typeof cell === "boolean") return textCell(cell ? "ja" : "nee");
  return kind === "day" ? dayCell(cell) : textCell(cell);
}
