// SPDX-License-Identifier: EUPL-1.2
import { type Cell, shown, trimmed } from "../spreadsheet/cell";
import { type SheetRow } from "../spreadsheet/spreadsheet";
import { type Column, type SheetForm } from "./column";
import { folded } from "./folded";
import { nearest } from "./nearest";
import { type Refusal, refusal } from "./refusal";

/** A column of the file; without a meaning it must stay empty. */
export interface FoundColumn {
  /** As the file has it. */
  readonly header: string;
  readonly column: Column | null;
}

/** How the columns of a file fit those of a kind of list. */
export interface Fit {
  readonly form: SheetForm;
  readonly found: readonly FoundColumn[];
  readonly refusals: readonly Refusal[];
  /** Columns that the file has not, and need not have: what they would say is not recorded. */
  readonly absent: readonly Column[];
  /** How many headers mean something. */
  readonly known: number;
}

/** @param missingIsEmpty a column that may be empty may also be left out */
export function fitOf(row: SheetRow, form: SheetForm, missingIsEmpty: boolean): Fit {
  const byName = new Map(form.columns.flatMap((column) => column.names.map((name) => [name, column])));
  const refusals: Refusal[] = [];
  const seen = new Set<Column>();
  const found = row.cells.map((cell): FoundColumn => {
    const header = headerIn(cell);
    if (header === "") return { header, column: null };
    const column = cell?.kind === "text" ? byName.get(folded(header)) : undefined;
    if (!column) {
      refusals.push(refusal(row.number, header, header, unknownExpected(header, form)));
      return { header, column: null };
    }
    if (seen.has(column)) {
      const expected = `de kolom ‘${column.header}’ één keer`;
      refusals.push(refusal(row.number, header, header, expected));
      return { header, column: null };
    }
    seen.add(column);
    return { header, column };
  });
  const missing = form.columns.filter((column) => !seen.has(column));
  const absent = missing.filter((column) => column.form.optional && missingIsEmpty);
  for (const { header, form: value } of missing.filter((column) => !absent.includes(column))) {
    const expected = value.optional
      ? `de kolom ‘${header}’; leeg als het niet is vastgelegd`
      : `de kolom ‘${header}’`;
    refusals.push(refusal(row.number, header, "geen kolom", expected));
  }
  return { form, found, refusals, absent, known: seen.size };
}

const headerIn = (cell: Cell | null): string => trimmed(shown(cell));

function unknownExpected(header: string, { kind, columns }: SheetForm): string {
  const same = columns.filter((column) => folded(column.header).endsWith(folded(header)));
  if (same.length > 1) return same.map((column) => `‘${column.header}’`).join(" of ");
  const like = nearest(
    header,
    columns.flatMap((column) => [column.header, column.english]),
  );
  return like === null ? `een kolom van ${kind.name}` : `een kolom van ${kind.name}; bedoelt u ‘${like}’?`;
}

/** Best first: what knows most headers, and lacks least. */
export const byFit = (one: Fit, other: Fit): number =>
  other.known - one.known || one.refusals.length - other.refusals.length;
