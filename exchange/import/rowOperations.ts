// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../kit/localDate";
import { type Column, type ValueForm } from "../form/column";
import { type Converted, converted, type Value } from "../form/conversion";
import { type Fit, type FoundColumn } from "../form/headerRow";
import { type Refusal, refusal } from "../form/refusal";
import { told } from "../form/told";
import { type Cell, shown, trimmed } from "../spreadsheet/cell";
import { type SheetRow } from "../spreadsheet/spreadsheet";

/** What one row says of one entity. */
export interface RowOperation {
  readonly entity: string;
  readonly id: string;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly facts: Readonly<Record<string, Value>>;
}

export interface ReadRow {
  readonly operations: readonly RowOperation[];
  readonly refusals: readonly Refusal[];
}

/** Makes of rows what they say. */
export class RowOperations {
  private readonly headers = new Map<string, string>();
  private readonly forms = new Map<string, ValueForm>();
  /** What the last text of a column was read as: rows that say the same of it share that. */
  private readonly last = new Map<Column, { readonly text: string; readonly read: Converted }>();

  constructor(private readonly fit: Fit) {
    for (const column of fit.form.columns) {
      const header = fit.found.find((each) => each.column === column)?.header ?? column.header;
      for (const { entity, field } of column.targets) {
        this.headers.set(`${entity}.${field}`, header);
        this.forms.set(`${entity}.${field}`, column.form);
      }
    }
  }

  /** The header, as the file has it, of the column that a fact stands in; null when it has none. */
  headerOf(entity: string, field: string): string | null {
    const { idParts } = this.fit.form.kind;
    // An id that is made of facts is told at the first of them.
    const told = field === "id" && idParts ? (idParts[0] ?? field) : field;
    return this.headers.get(`${entity}.${told}`) ?? null;
  }

  /** A fact as its column has it: a code by its Dutch term. */
  told(entity: string, field: string, value: unknown): string {
    const codes = this.forms.get(`${entity}.${field}`)?.codes ?? [];
    const termOf = (one: unknown): unknown => codes.find(({ code }) => code === one)?.term ?? one;
    return told(Array.isArray(value) ? value.map(termOf) : termOf(value));
  }

  of(row: SheetRow): ReadRow {
    const { found, absent, form } = this.fit;
    if (row.cells.every((cell) => isBlank(cell))) return { operations: [], refusals: [] };
    const refusals = this.misplaced(row);
    if (this.isShort(row)) return { operations: [], refusals };
    const values = new Map<Column, Value>(absent.map((column) => [column, column.form.list ? [] : null]));
    found.forEach(({ header, column }, index) => {
      if (!column) return;
      const cell = row.cells[index] ?? null;
      const read = this.read(cell, column);
      if ("value" in read) values.set(column, read.value);
      else refusals.push(refusal(row.number, header, shown(cell), read.expected));
    });
    if (refusals.length > 0) return { operations: [], refusals };
    const operations = form.kind.entities.map((entity) => this.operation(entity, values));
    const wrong = operations.flatMap((each) => this.emptyPeriod(row, each));
    return wrong.length > 0 ? { operations: [], refusals: wrong } : { operations, refusals: [] };
  }

  private read(cell: Cell | null, column: Column): Converted {
    if (cell?.kind !== "text") return converted(cell, column.form);
    const last = this.last.get(column);
    if (last?.text === cell.text) return last.read;
    const read = converted(cell, column.form);
    this.last.set(column, { text: cell.text, read });
    return read;
  }

  private isShort({ exact, cells }: SheetRow): boolean {
    return exact && cells.length < this.fit.found.length;
  }

  /** Cells that the header does not speak of, and those that are not there. */
  private misplaced(row: SheetRow): Refusal[] {
    const { found } = this.fit;
    if (this.isShort(row)) {
      const given = `${row.cells.length} ${row.cells.length === 1 ? "cel" : "cellen"}`;
      return [refusal(row.number, null, given, `${found.length} cellen, zoals de eerste rij`)];
    }
    return row.cells.flatMap((cell, index): Refusal[] => {
      if (isBlank(cell) || isNamed(found[index])) return [];
      return [refusal(row.number, null, shown(cell), "niets: boven deze cel staat geen kolomnaam")];
    });
  }

  private operation(entity: string, values: ReadonlyMap<Column, Value>): RowOperation {
    const own: Record<string, Value> = {};
    for (const [column, value] of values) {
      for (const target of column.targets) if (target.entity === entity) own[target.field] = value;
    }
    const { id, from, until = null, ...facts } = own;
    const made = this.fit.form.kind.idParts?.map((part) => facts[part]).join("/");
    return {
      entity,
      id: made ?? (id as string),
      from: from as string,
      until: until as string | null,
      facts,
    };
  }

  private emptyPeriod(row: SheetRow, { entity, from, until }: RowOperation): Refusal[] {
    if (until === null || from < until) return [];
    return [refusal(row.number, this.headerOf(entity, "until"), until, `een dag na ${from}, de eerste dag`)];
  }
}

const isBlank = (cell: Cell | null): boolean =>
  cell === null || (cell.kind === "text" && trimmed(cell.text) === "");

const isNamed = (found: FoundColumn | undefined): boolean => found !== undefined && found.header !== "";
