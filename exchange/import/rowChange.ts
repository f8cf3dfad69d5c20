// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../kit/localDate";

/** What a row makes of something in the register. */
export const rowOutcomes = { created: "nieuw", changed: "gewijzigd", ended: "beëindigd" } as const;
export type RowOutcome = keyof typeof rowOutcomes;

/** What the register would say differently on some days, as the columns of the list call it. */
export interface CellDifference {
  /** The header of the column; null: it begins to hold on these days, or holds no longer. */
  readonly column: string | null;
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
  readonly before: string;
  readonly after: string;
}

/** A row that changes something, and what. */
export interface RowChange {
  readonly outcome: RowOutcome;
  readonly row: number;
  /** The header of the column of its number, which tells a contract from its line. */
  readonly what: string;
  readonly id: string;
  readonly differences: readonly CellDifference[];
  /** The row of the same number at which the differences are told; null: here. */
  readonly toldAtRow: number | null;
}

/** The first rows of one outcome, and how many more there are. */
export interface RowGroup {
  readonly first: readonly RowChange[];
  readonly more: number;
}

export type RowChanges = Readonly<Record<RowOutcome, RowGroup>>;
