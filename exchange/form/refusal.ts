// SPDX-License-Identifier: EUPL-1.2

/** One thing that stands in the way of an import, told where it stands in the spreadsheet. */
export interface Refusal {
  /** As the spreadsheet numbers it; null when it is about the file. */
  readonly row: number | null;
  /** The header of the column, as the file has it. */
  readonly column: string | null;
  readonly value: string;
  /** What was expected instead, in Dutch. */
  readonly expected: string;
}

export const refusal = (
  row: number | null,
  column: string | null,
  value: string,
  expected: string,
): Refusal => ({ row, column, value, expected });
