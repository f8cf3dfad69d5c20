// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../kit/localDate";

/** What stands in one cell. An empty cell is null. */
export type Cell =
  | { readonly kind: "text"; readonly text: string }
  /** Only a workbook has these; in a CSV all is text. */
  | { readonly kind: "number"; readonly number: number; readonly format: NumberFormat }
  /** A cell with the format of a date; without a day it has a time as well, or lies before the calendars agree. */
  | { readonly kind: "day"; readonly day: LocalDate | null }
  | { readonly kind: "yesNo"; readonly yes: boolean }
  | { readonly kind: "formula" }
  | { readonly kind: "error"; readonly text: string };

/** What its format makes of a number: zeros in front that it does not have, or a hundred times as much. */
export type NumberFormat = "plain" | "padded" | "percent";

const whitespaceAround = /^[\s\u00a0\ufeff]+|[\s\u00a0\ufeff]+$/g;

/** Blanks around a text are nobody's intention; those within it may be. */
export const trimmed = (text: string): string => text.replace(whitespaceAround, "");

const longestShown = 80;

/** A cell as a person would recognise it in the spreadsheet. */
export function shown(cell: Cell | null): string {
  if (cell === null) return "";
  switch (cell.kind) {
    case "text":
      return cut(trimmed(cell.text));
    case "number":
      return cell.format === "percent" ? `${dutch(cell.number * 100)}%` : dutch(cell.number);
    case "day":
      return cell.day ?? "een datum met een tijd";
    case "yesNo":
      return cell.yes ? "WAAR" : "ONWAAR";
    case "formula":
      return "een formule";
    case "error":
      return cell.text;
  }
}

const dutch = (number: number): string => String(number).replace(".", ",");

export const cut = (text: string): string =>
  text.length > longestShown ? `${ownText(text.slice(0, longestShown))}…` : ownText(text);

/** The same text in memory of its own: a piece of a longer one keeps all of that. */
export const ownText = (text: string): string => Buffer.from(text, "utf16le").toString("utf16le");
