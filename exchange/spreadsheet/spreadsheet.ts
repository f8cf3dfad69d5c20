// SPDX-License-Identifier: EUPL-1.2
import { type Cell } from "./cell";

/** A row with something in it. */
export interface SheetRow {
  readonly kind: "row";
  /** As the spreadsheet numbers it, from 1. */
  readonly number: number;
  /** From the first column on; a row may be shorter than the header. */
  readonly cells: readonly (Cell | null)[];
  readonly hidden: boolean;
  /** A CSV has as many cells in each row as it says; in a workbook cells at the end are left out. */
  readonly exact: boolean;
}

/** Something about the sheet itself that cannot be read, such as merged cells. */
export interface SheetFlaw {
  readonly kind: "flaw";
  readonly row: number;
  /** From 0; null when it is about the whole row. */
  readonly column: number | null;
  readonly given: string;
  readonly expected: string;
}

export interface Sheet {
  readonly name: string;
  /** Reads the sheet from its start, a bit at a time. Empty rows are left out. */
  parts(): AsyncIterable<SheetRow | SheetFlaw>;
}

/** A file with rows, whatever its form. */
export interface Spreadsheet {
  /** Without those that are hidden, unless asked for by name. */
  readonly sheets: readonly Sheet[];
  readonly hiddenSheets: readonly Sheet[];
  /** What a person wants to know of how it was read. */
  readonly notices: readonly string[];
  close(): Promise<void>;
}
