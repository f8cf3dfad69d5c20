// SPDX-License-Identifier: EUPL-1.2
// Rows of any kind of list, with what each of their cells means.
import fc from "fast-check";
import { type Column, type SheetForm, type ValueForm } from "../../exchange/form/column";
import { type Value } from "../../exchange/form/conversion";
import { dutchDay } from "../../exchange/form/day";
import { isGarbled } from "../../exchange/form/garbled";
import { told } from "../../exchange/form/told";
import { type RowOperation } from "../../exchange/import/rowOperations";

/** A cell as somebody may write it, and what it says. */
export interface MeantCell {
  readonly text: string;
  readonly value: Value;
}

export interface MeantRow {
  readonly cells: readonly MeantCell[];
  readonly operations: readonly RowOperation[];
}

// Letters above all that are no continuation of UTF-8, so that Windows-1252 cannot be taken for it.
const letters = [..."abcXYZ 0189éëïöüàçñ-+@.,;:'\"/()&<>_%"];
const word = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...letters), { minLength: 1, maxLength: length })
    .map((some) => some.join("").trim())
    .filter((text) => text !== "" && !isGarbled(text) && !/^\d+([.,]\d+)?e\d+$/i.test(text));
const text = fc.oneof(
  word(20),
  fc
    .tuple(word(8), fc.constantFrom("\n", "\t", "  ", "_x0041_", "=", "|"), word(8))
    .map((parts) => parts.join("")),
);
const day = fc
  .date({ min: new Date("1901-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const plainCell = (value: string | number | boolean): MeantCell => ({ text: told(value), value });

const municipalityCode = fc.integer({ min: 0, max: 9_999 }).map((n) => `GM${String(n).padStart(4, "0")}`);

function filled({ kind, codes, digits, typeName }: ValueForm, isListed: boolean): fc.Arbitrary<MeantCell> {
  switch (kind) {
    case "text":
      return digits === null
        ? text.map(plainCell)
        : fc.stringMatching(new RegExp(`^[0-9]{${digits}}$`)).map(plainCell);
    case "link":
      if (typeName === "Municipality") return municipalityCode.map(plainCell);
      return (isListed ? word(10).map((id) => id.replaceAll("|", "")) : word(10)).map(plainCell);
    case "whole":
      return fc.integer().map(plainCell);
    case "figure":
      return fc.integer({ min: -9_999, max: 9_999 }).map((hundredths) => plainCell(hundredths / 100));
    case "yesNo":
      return fc.tuple(fc.boolean(), fc.boolean()).map(([value, isLoud]) => {
        const said = told(value);
        return { text: isLoud ? said.toUpperCase() : said, value };
      });
    case "day":
      return fc
        .tuple(day, fc.boolean())
        .map(([value, isDutch]) => ({ text: isDutch ? dutchDay(value) : value, value }));
    case "code":
      return fc
        .tuple(fc.constantFrom(...codes), fc.constantFrom("code", "term", "loud"))
        .map(([{ code, term }, way]) => ({
          text: way === "code" ? code : way === "term" ? term : term.toUpperCase(),
          value: code,
        }));
  }
}

function cellOf({ form }: Column): fc.Arbitrary<MeantCell> {
  if (!form.list) {
    const one = filled(form, false);
    return form.optional ? fc.oneof(one, fc.constant<MeantCell>({ text: "", value: null })) : one;
  }
  return fc
    .tuple(fc.array(filled(form, true), { maxLength: 4 }), fc.constantFrom("|", " | ", "\n"))
    .map(([cells, between]): MeantCell => ({
      text: cells.map((cell) => cell.text).join(between),
      value: cells.map(({ value }) => value as string),
    }));
}

/** Rows of which no two are about the same, and none ends before it begins. */
export function rowsOf(form: SheetForm): fc.Arbitrary<readonly MeantRow[]> {
  const row = fc.tuple(...form.columns.map(cellOf));
  return fc.array(row, { minLength: 1, maxLength: 6 }).map((rows) =>
    rows.map((cells, index) => {
      const own = form.columns.map((column, place) => ownCell(form, column, cells, index, place));
      return { cells: own, operations: form.kind.entities.map((entity) => operationOf(form, own, entity)) };
    }),
  );
}

function ownCell(
  { kind, columns }: SheetForm,
  { targets }: Column,
  cells: readonly MeantCell[],
  index: number,
  place: number,
): MeantCell {
  const cell = cells[place] as MeantCell;
  const [target] = targets;
  const isId = target?.field === "id" || kind.idParts?.at(-1) === target?.field;
  if (isId) return plainCell(`${index}-${cell.text}`);
  if (target?.field !== "until") return cell;
  const fromPlace = columns.findIndex((column) =>
    column.targets.some(({ entity, field }) => entity === target.entity && field === "from"),
  );
  return String(cells[fromPlace]?.value) < String(cell.value) ? cell : { text: "", value: null };
}

function operationOf(
  { kind, columns }: SheetForm,
  cells: readonly MeantCell[],
  entity: string,
): RowOperation {
  const own: Record<string, Value> = {};
  columns.forEach(({ targets }, place) => {
    for (const target of targets)
      if (target.entity === entity) own[target.field] = cells[place]?.value ?? null;
  });
  const { id, from, until = null, ...facts } = own;
  const made = kind.idParts?.map((part) => facts[part]).join("/");
  return { entity, id: made ?? (id as string), from: from as string, until: until as string | null, facts };
}
