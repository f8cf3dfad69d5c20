// SPDX-License-Identifier: EUPL-1.2
import { type SheetForm } from "../form/column";
import { type Fit } from "../form/headerRow";
import { type Kind } from "../form/kinds";
import { refusal } from "../form/refusal";
import { type Limits } from "../spreadsheet/limits";
import { type Sheet, type Spreadsheet } from "../spreadsheet/spreadsheet";
import { Unreadable } from "../spreadsheet/unreadable";
import { OperationList } from "./operationList";
import { RefusalList } from "./refusalList";
import { type RowOperation, RowOperations } from "./rowOperations";
import { chosenSheet, isRemark, namesOf, type SheetWishes } from "./sheetChoice";

export interface ReadingOptions extends SheetWishes {
  readonly limits: Limits;
  readonly onRow?: (number: number) => void;
  readonly onOperation?: (row: number, operation: RowOperation) => void;
}

/** A file as it was read: what it says, and what is wrong with it. */
export interface Reading {
  readonly kind: Kind;
  readonly sheet: string;
  readonly rows: number;
  readonly operations: OperationList;
  readonly refusals: RefusalList;
  readonly notices: readonly string[];
  readonly headerOf: (entity: string, field: string) => string | null;
  /** A fact as the list would have it. */
  readonly told: (entity: string, field: string, value: unknown) => string;
}

/** Reads a sheet from start to end. Nothing of it is held but the operations, and those on disk. */
export async function readingOf(
  spreadsheet: Spreadsheet,
  forms: readonly SheetForm[],
  options: ReadingOptions,
): Promise<Reading> {
  const { sheet, fit, unread, hidden } = await chosenSheet(spreadsheet, forms, options);
  const { kind } = fit.form;
  const rows = new RowOperations(fit);
  const headerOf = rows.headerOf.bind(rows);
  const told = rows.told.bind(rows);
  const operations = new OperationList(
    kind.entities,
    kind.link ? (kind.entities[0] ?? null) : null,
    headerOf,
    options.limits.operationBytes,
  );
  try {
    const refusals = new RefusalList();
    refusals.add(...fit.refusals);
    const counts = await readRows(sheet, fit, rows, operations, refusals, options);
    // One by one: they may be as many as there are rows.
    if (refusals.count === 0) for (const overlap of operations.overlaps()) refusals.add(overlap);
    if (counts.rows === 0 && refusals.count === 0) {
      refusals.add(refusal(null, null, "", "ten minste één rij onder de kolomnamen"));
    }
    const notices = [...spreadsheet.notices, ...noticesOf({ unread, unreadHidden: hidden, fit, ...counts })];
    return { kind, sheet: sheet.name, rows: counts.rows, operations, refusals, notices, headerOf, told };
  } catch (fault) {
    operations.close();
    throw fault;
  }
}

interface Counts {
  readonly rows: number;
  readonly hidden: number;
  /** The numbers of the rows that only explain the list. */
  readonly remarks: readonly number[];
}

async function readRows(
  sheet: Sheet,
  fit: Fit,
  rows: RowOperations,
  operations: OperationList,
  refusals: RefusalList,
  { onRow, onOperation }: ReadingOptions,
): Promise<Counts> {
  const counts = { rows: 0, hidden: 0, remarks: [] as number[] };
  let isHeader = true;
  try {
    for await (const part of sheet.parts()) {
      if (part.kind === "flaw") {
        const header = part.column === null ? null : (fit.found[part.column]?.header ?? null);
        refusals.add(refusal(part.row, header, part.given, part.expected));
        continue;
      }
      onRow?.(part.number);
      if (isRemark(part)) {
        counts.remarks.push(part.number);
        continue;
      }
      if (isHeader) {
        isHeader = false;
        continue;
      }
      // Without knowing what the columns mean, nothing can be said of the rows.
      if (fit.refusals.length > 0) continue;
      const read = rows.of(part);
      refusals.add(...read.refusals);
      if (read.operations.length === 0 && read.refusals.length === 0) continue;
      counts.rows += 1;
      if (part.hidden) counts.hidden += 1;
      for (const operation of read.operations) {
        onOperation?.(part.number, operation);
        refusals.add(...operations.add(part.number, operation));
      }
    }
  } catch (fault) {
    if (!(fault instanceof Unreadable) || fault.row === null) throw fault;
    refusals.add(refusal(fault.row, null, fault.given, fault.expected));
  }
  return counts;
}

interface Told extends Counts {
  readonly unread: readonly Sheet[];
  readonly unreadHidden: readonly Sheet[];
  readonly fit: Fit;
}

const mostRemarks = 5;

/** Whatever was left out, or taken in some way, without anybody having asked for it. */
function noticesOf({ unread, unreadHidden, fit, hidden, remarks }: Told): string[] {
  const { absent } = fit;
  const notices: string[] = [];
  if (hidden === 1) notices.push("1 verborgen rij is meegelezen.");
  if (hidden > 1) notices.push(`${hidden} verborgen rijen zijn meegelezen.`);
  if (remarks.length > 0) {
    const numbers = remarks.slice(0, mostRemarks).join(", ");
    const more = remarks.length > mostRemarks ? ` en nog ${remarks.length - mostRemarks}` : "";
    const rows = remarks.length === 1 ? "rij" : "rijen";
    notices.push(`Als uitleg overgeslagen, want beginnend met ‘# ’: ${rows} ${numbers}${more}.`);
  }
  if (unread.length > 0) notices.push(`Andere tabbladen zijn niet gelezen: ${namesOf(unread)}.`);
  if (unreadHidden.length > 0) {
    notices.push(`Verborgen tabbladen zijn niet gelezen: ${namesOf(unreadHidden)}.`);
  }
  if (absent.length > 0) {
    const names = absent.map(({ header }) => `‘${header}’`).join(", ");
    notices.push(`Kolommen die ontbreken, en dus als niet vastgelegd gelden: ${names}.`);
  }
  return notices;
}
