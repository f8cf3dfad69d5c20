// SPDX-License-Identifier: EUPL-1.2
import { type SheetForm } from "../form/column";
import { byFit, type Fit, fitOf } from "../form/headerRow";
import { type Kind, kindNames } from "../form/kinds";
import { cut } from "../spreadsheet/cell";
import { type Sheet, type SheetRow, type Spreadsheet } from "../spreadsheet/spreadsheet";
import { Unreadable } from "../spreadsheet/unreadable";

export interface SheetWishes {
  /** Without it the headers say which kind it is. */
  readonly kind: Kind | null;
  /** Without it the one sheet with known headers. */
  readonly sheet: string | null;
  readonly missingIsEmpty: boolean;
}

interface Choice {
  readonly sheet: Sheet;
  readonly fit: Fit;
}

/** The sheet that is read, and those with something in them that are not. */
interface Chosen extends Choice {
  readonly unread: readonly Sheet[];
  readonly hidden: readonly Sheet[];
}

/** The one sheet that holds a list. Which of two is meant is never guessed. */
export async function chosenSheet(
  spreadsheet: Spreadsheet,
  forms: readonly SheetForm[],
  { kind, sheet: name, missingIsEmpty }: SheetWishes,
): Promise<Chosen> {
  const candidates = kind ? forms.filter((form) => form.kind === kind) : forms;
  const all = [...spreadsheet.sheets, ...spreadsheet.hiddenSheets];
  const named = all.filter((sheet) => sheet.name.toLowerCase() === name?.toLowerCase());
  if (name !== null && named.length === 0) {
    throw new Unreadable(`een van de tabbladen ${namesOf(all)}`, name);
  }
  const lists: Choice[] = [];
  const others: Choice[] = [];
  for (const sheet of name === null ? spreadsheet.sheets : named) {
    const header = await headerOf(sheet);
    if (!header) continue;
    const fits = candidates.map((form) => fitOf(header, form, missingIsEmpty)).sort(byFit);
    const [fit, next] = fits;
    if (!fit) continue;
    // Which of two kinds that know as many of the headers is meant, is a guess when neither is whole.
    const isSure = kind !== null || !next || fit.refusals.length === 0 || fit.known > next.known;
    const isList = isSure && fit.known > 0 && fit.known * 2 >= filledIn(fit);
    (isList ? lists : others).push({ sheet, fit });
  }
  const [list, second] = lists;
  if (list && second) {
    const sheets = lists.map(({ sheet }) => sheet);
    throw new Unreadable("één tabblad met een lijst; noem het tabblad dat bedoeld is", namesOf(sheets));
  }
  const [other] = others;
  const choice = list ?? (kind ? other : undefined);
  if (choice) {
    const filled = name === null ? [...lists, ...others].map(({ sheet }) => sheet) : spreadsheet.sheets;
    const isUnread = (sheet: Sheet): boolean => sheet !== choice.sheet;
    return { ...choice, unread: filled.filter(isUnread), hidden: spreadsheet.hiddenSheets.filter(isUnread) };
  }
  if (!other) throw new Unreadable("een tabblad met kolomnamen op de eerste gevulde rij");
  throw unknownKind(other.fit);
}

export const namesOf = (sheets: readonly Sheet[]): string => sheets.map(({ name }) => `‘${name}’`).join(", ");

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
    if (part.kind === "row" && !isRemark(part)) return part;
  }
  return null;
}

/** As the templates explain themselves. */
export const isRemark = ({ cells: [first] }: SheetRow): boolean =>
  first?.kind === "text" && first.text.startsWith("# ");
