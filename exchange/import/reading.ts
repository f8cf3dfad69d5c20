// SPDX-License-Identifier: EUPL-1.2
import { type SheetForm } from "../form/column";
import { byFit, type Fit, fitOf } from "../form/headerRow";
import { type Kind, kindNames } from "../form/kinds";
import { refusal } from "../form/refusal";
import { cut } from "../spreadsheet/cell";
import { type Sheet, type SheetRow, type Spreadsheet } from "../spreadsheet/spreadsheet";
import { Unreadable } from "../spreadsheet/unreadable";
import { OperationList } from "./operationList";
import { RefusalList } from "./refusalList";
import { type RowOperation, RowOperations } from "./rowOperations";

export interface ReadingOptions {
  /** Without it the headers say which kind it is. */
  readonly kind: Kind | null;
  /** Without it the first sheet with known headers. */
  readonly sheet: string | null;
  readonly missingIsEmpty: boolean;
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
}

/** Reads a sheet from start to end. Nothing of it is held but the operations, and those on disk. */
export async function readingOf(
  spreadsheet: Spreadsheet,
  forms: readonly SheetForm[],
  options: ReadingOptions,
): Promise<Reading> {
  const { sheet, fit } = await chosen(spreadsheet, forms, options);
  const { kind } = fit.form;
  const rows = new RowOperations(fit);
  const headerOf = rows.headerOf.bind(rows);
  const operations = new OperationList(
    kind.entities,
    kind.link ? (kind.entities[0] ?? null) : null,
    headerOf,
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
    const notices = [...spreadsheet.notices, ...noticesOf(spreadsheet, counts.hidden, fit)];
    return { kind, sheet: sheet.name, rows: counts.rows, operations, refusals, notices, headerOf };
  } catch (fault) {
    operations.close();
    throw fault;
  }
}

async function readRows(
  sheet: Sheet,
  fit: Fit,
  rows: RowOperations,
  operations: OperationList,
  refusals: RefusalList,
  { onRow, onOperation }: ReadingOptions,
): Promise<{ rows: number; hidden: number }> {
  const counts = { rows: 0, hidden: 0 };
  let isHeader = true;
  try {
    for await (const part of sheet.parts()) {
      if (part.kind === "flaw") {
        const header = part.column === null ? null : (fit.found[part.column]?.header ?? null);
        refusals.add(refusal(part.row, header, part.given, part.expected));
        continue;
      }
      onRow?.(part.number);
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

interface Choice {
  readonly sheet: Sheet;
  readonly fit: Fit;
}

async function chosen(
  spreadsheet: Spreadsheet,
  forms: readonly SheetForm[],
  { kind, sheet: name, missingIsEmpty }: ReadingOptions,
): Promise<Choice> {
  const candidates = kind ? forms.filter((form) => form.kind === kind) : forms;
  const all = [...spreadsheet.sheets, ...spreadsheet.hiddenSheets];
  const named = all.filter((sheet) => sheet.name.toLowerCase() === name?.toLowerCase());
  if (name !== null && named.length === 0) {
    throw new Unreadable(`een van de tabbladen ${all.map((sheet) => `‘${sheet.name}’`).join(", ")}`, name);
  }
  const choices: Choice[] = [];
  for (const sheet of name === null ? spreadsheet.sheets : named) {
    const header = await headerOf(sheet);
    if (!header) continue;
    const fits = candidates.map((form) => fitOf(header, form, missingIsEmpty)).sort(byFit);
    const [fit, next] = fits;
    if (!fit) continue;
    // Which of two kinds that know as many of the headers is meant, is a guess when neither is whole.
    const isSure = kind !== null || !next || fit.refusals.length === 0 || fit.known > next.known;
    if (isSure && fit.known * 2 >= filledIn(fit)) return { sheet, fit };
    choices.push({ sheet, fit });
  }
  const [first] = choices;
  if (kind && first) return first;
  if (!first) throw new Unreadable("een tabblad met kolomnamen op de eerste gevulde rij");
  throw unknownKind(first.fit);
}

/** Says what the first filled row holds, so that somebody sees at once that it is a title, or not taken apart. */
function unknownKind(fit: Fit): Unreadable {
  const headers = fit.found.flatMap(({ header }) => (header === "" ? [] : [header]));
  const hint = headers.length === 1 ? "; cellen gescheiden door ; of , of een tab" : "";
  return new Unreadable(
    `kolomnamen van een van de soorten ${kindNames}; of noem de soort${hint}`,
    cut(headers.join(", ")),
  );
}

const filledIn = (fit: Fit): number => fit.found.filter(({ header }) => header !== "").length;

async function headerOf(sheet: Sheet): Promise<SheetRow | null> {
  for await (const part of sheet.parts()) {
    if (part.kind === "row") return part;
  }
  return null;
}

function noticesOf({ hiddenSheets }: Spreadsheet, hidden: number, { absent }: Fit): string[] {
  const notices: string[] = [];
  if (hidden === 1) notices.push("1 verborgen rij is meegelezen.");
  if (hidden > 1) notices.push(`${hidden} verborgen rijen zijn meegelezen.`);
  if (hiddenSheets.length > 0) {
    const names = hiddenSheets.map(({ name }) => `‘${name}’`).join(", ");
    notices.push(`Verborgen tabbladen zijn niet gelezen: ${names}.`);
  }
  if (absent.length > 0) {
    const names = absent.map(({ header }) => `‘${header}’`).join(", ");
    notices.push(`Kolommen die ontbreken, en dus als niet vastgelegd gelden: ${names}.`);
  }
  return notices;
}
