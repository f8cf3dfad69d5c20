// SPDX-License-Identifier: EUPL-1.2
import { isLocalDate } from "../../../kit/localDate";
import { type Cell, cut } from "../cell";
import { type Limits } from "../limits";
import { type SheetFlaw, type SheetRow } from "../spreadsheet";
import { Unreadable } from "../unreadable";
import { placeOf } from "./cellReference";
import { fromExcelText } from "./excelText";
import { serialDay } from "./serialDay";
import { type NumberStyle } from "./styles";
import { type XmlReader } from "./xml";

/** What all sheets of a workbook share. */
export interface WorkbookParts {
  readonly strings: readonly string[];
  readonly styles: readonly NumberStyle[];
  readonly is1904: boolean;
  readonly limits: Limits;
}

/** Makes rows of the XML of a sheet. */
export class SheetReader implements XmlReader {
  private made: (SheetRow | SheetFlaw)[] = [];
  private number = 0;
  private isHidden = false;
  private cells: (Cell | null)[] = [];
  private column = -1;
  private attributes: Readonly<Record<string, string>> = {};
  private hasFormula = false;
  private value: string | null = null;
  private takes = false;
  /** Characters in the cells of this row that have a text of their own. */
  private length = 0;
  private isPhonetic = false;

  constructor(private readonly parts: WorkbookParts) {}

  /** What was read since it was last asked. */
  readonly take = (): (SheetRow | SheetFlaw)[] => {
    const { made } = this;
    this.made = [];
    return made;
  };

  opened(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case "row":
        return this.beginRow(attributes);
      case "c":
        return this.beginCell(attributes);
      case "f":
        this.hasFormula = true;
        return;
      case "v":
      case "t":
        this.takes = !this.isPhonetic;
        this.value ??= "";
        return;
      case "rPh":
        this.isPhonetic = true;
        return;
      case "mergeCell":
        return this.refuseMerged(attributes["ref"] ?? "");
    }
  }

  text(text: string): void {
    if (!this.takes) return;
    const { rowText } = this.parts.limits;
    this.length += text.length;
    if (this.length > rowText)
      throw new Unreadable(`hoogstens ${rowText} tekens in een rij`, "", this.number);
    this.value = (this.value ?? "") + text;
  }

  closed(name: string): void {
    switch (name) {
      case "row":
        return this.endRow();
      case "c":
        return this.endCell();
      case "v":
      case "t":
        this.takes = false;
        return;
      case "rPh":
        this.isPhonetic = false;
    }
  }

  private beginRow(attributes: Readonly<Record<string, string>>): void {
    const number = attributes["r"] === undefined ? this.number + 1 : Number(attributes["r"]);
    if (!Number.isSafeInteger(number) || number <= this.number) throw disordered;
    const { rows } = this.parts.limits;
    this.number = number;
    this.isHidden = isTrue(attributes["hidden"]);
    this.cells = [];
    this.column = -1;
    this.length = 0;
    if (number > rows) this.refuseIfFilled = true;
  }

  private refuseIfFilled = false;

  private beginCell(attributes: Readonly<Record<string, string>>): void {
    const { r } = attributes;
    const place = r === undefined ? null : placeOf(r);
    if (r !== undefined && place?.row !== this.number) throw disordered;
    const column = place?.column ?? this.column + 1;
    if (column <= this.column) throw disordered;
    this.column = column;
    this.attributes = attributes;
    this.hasFormula = false;
    this.value = null;
  }

  private endCell(): void {
    const cell = this.cell();
    if (cell === null) return;
    const { columns, rows } = this.parts.limits;
    if (this.column >= columns) throw new Unreadable(`hoogstens ${columns} kolommen`, "", this.number);
    if (this.refuseIfFilled) throw new Unreadable(`hoogstens ${rows} rijen`, "", this.number);
    while (this.cells.length < this.column) this.cells.push(null);
    this.cells.push(cell);
  }

  private endRow(): void {
    const { number, cells, isHidden: hidden } = this;
    if (cells.length > 0) this.made.push({ kind: "row", number, cells, hidden, exact: false });
  }

  private cell(): Cell | null {
    const { value, attributes } = this;
    if (this.hasFormula) return { kind: "formula" };
    if (value === null) return null;
    switch (attributes["t"] ?? "n") {
      case "s": {
        const text = this.parts.strings[Number(value)];
        if (text === undefined) throw disordered;
        return asText(text);
      }
      case "inlineStr":
      case "str":
        return asText(fromExcelText(value));
      case "b":
        return { kind: "yesNo", yes: isTrue(value) };
      case "e":
        return { kind: "error", text: value };
      case "d": {
        const day = value.replace(/T00:00(:00(\.0+)?)?Z?$/, "");
        return { kind: "day", day: isLocalDate(day) ? day : null };
      }
      default:
        return value === "" ? null : this.numeric(Number(value));
    }
  }

  private numeric(number: number): Cell {
    if (!Number.isFinite(number)) throw disordered;
    const style = this.parts.styles[Number(this.attributes["s"] ?? 0)] ?? "plain";
    return style === "day"
      ? { kind: "day", day: serialDay(number, this.parts.is1904) }
      : { kind: "number", number, format: style };
  }

  private refuseMerged(reference: string): void {
    const place = placeOf(reference.split(":")[0] ?? "");
    this.made.push({
      kind: "flaw",
      row: place?.row ?? 1,
      column: place?.column ?? null,
      given: cut(reference),
      expected: "geen samengevoegde cellen; splits ze en vul elke cel",
    });
  }
}

const disordered = new Unreadable("een onbeschadigd XLSX-bestand; bewaar het in de spreadsheet opnieuw");

const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

const asText = (text: string): Cell | null => (text === "" ? null : { kind: "text", text });
