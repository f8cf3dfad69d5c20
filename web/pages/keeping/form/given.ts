// SPDX-License-Identifier: EUPL-1.2
import { isLocalDate } from "../../../../kit/localDate";
import { type Words, words } from "../../../../kit/words";
import { decimalOf, isDecimal, isExact } from "./decimal";
import { type FormField, isNameable, notNameable } from "./field";

/** The names of what every form has, beside its own fields. */
export const common = {
  id: "nummer",
  basis: "peilmoment",
  reason: "reason",
  source: "source",
  step: "stap",
  /** That what was asked about it is meant. */
  sure: "zeker",
  /** How many there is room for of what there may be several of. */
  rows: "delen",
  /** Before the name of a field: what the register said of it when the form was made. */
  before: "was-",
} as const;

/** What the buttons of a form ask for. */
export const steps = { rehearse: "proef", record: "vastleggen", more: "meer" } as const;

/** A browser sends the first of these, whatever the register has. */
const lineEnds = /\r\n?/g;

/** What somebody filled in. Nothing is the same as spaces alone. */
export class Given {
  constructor(
    private readonly form: URLSearchParams,
    readonly rehearse: boolean,
  ) {}

  /** As it was filled in, where that is asked; else as it came with the form. */
  get id(): string {
    return (this.form.get("id") ?? this.form.get(common.id) ?? "").trim();
  }

  get basis(): string {
    return this.form.get(common.basis) ?? "";
  }

  /** For a mutation: why, where it was learned, and whether it is only a rehearsal. */
  get why(): { reason: string; source: string | null; rehearse: boolean } {
    return {
      reason: this.text(common.reason) ?? "",
      source: this.text(common.source),
      rehearse: this.rehearse,
    };
  }

  text(name: string): string | null {
    const text = (this.form.get(name) ?? "").replaceAll(lineEnds, "\n").trim();
    return text === "" ? null : text;
  }

  /** Of a field that had to be filled in, which was looked at before. */
  demanded(name: string): string {
    return this.text(name) ?? "";
  }

  number(name: string): number | null {
    const text = this.text(name);
    return text === null ? null : Number(text);
  }

  decimal(name: string): number | null {
    const text = this.text(name);
    return text === null ? null : decimalOf(text);
  }

  truth(name: string): boolean | null {
    const text = this.text(name);
    return text === null ? null : text === "ja";
  }

  lines(name: string): string[] {
    return (this.text(name) ?? "")
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
  }

  many(name: string): string[] {
    return this.form.getAll(name).filter((value) => value !== "");
  }

  /** What the register said when the form was made. */
  before(name: string): string | null {
    return this.text(`${common.before}${name}`);
  }

  /** Whether it says something else than the register did when the form was made. */
  isChanged(name: string): boolean {
    return this.said(name) !== this.said(`${common.before}${name}`);
  }

  /** Whether anything was filled in of a whole, all fields of which begin with its name. */
  isFilledUnder(prefix: string): boolean {
    return [...this.form].some(([name, value]) => name.startsWith(prefix) && value.trim() !== "");
  }

  isFilled(name: string): boolean {
    return this.said(name) !== "";
  }

  /** All that it says of a field, in one text: the order of what can be ticked is that of the form. */
  private said(name: string): string {
    const values = this.form.getAll(name).map((value) => value.replaceAll(lineEnds, "\n").trim());
    return values
      .filter((value) => value !== "")
      .toSorted()
      .join("\n");
  }
}

export interface FieldFault {
  readonly field: string;
  /** The number of that which it is wrong of, where a form records several things. */
  readonly of?: string;
  readonly expected: Words;
  /** What the register was given, as it told it; of several things that can say which is wrong. */
  readonly given?: string;
  /** Whether the register has no Dutch for it. */
  readonly isEnglish?: boolean;
}

const wholeNumber = /^\d{1,9}$/;

/** What can be seen to be wrong before the register is asked. */
export function faultsIn(given: Given, fields: readonly FormField[]): FieldFault[] {
  return fields.flatMap(({ name, widget, isRequired, refersTo }): FieldFault[] => {
    const text = widget === "many" ? (given.many(name)[0] ?? null) : given.text(name);
    const fault = (en: string, nl: string): FieldFault[] => [{ field: name, expected: words(en, nl) }];
    if (text === null) return isRequired === true ? fault("Fill this in.", "Vul dit in.") : [];
    if (refersTo !== undefined && !given.lines(name).every(isNameable)) {
      return [{ field: name, expected: notNameable }];
    }
    if (widget === "day" && !isLocalDate(text)) {
      return fault(
        "This is not an existing day. Write it as 2026-03-29.",
        "Dit is geen bestaande dag. Schrijf hem als 2026-03-29.",
      );
    }
    if (widget === "number" && !wholeNumber.test(text)) {
      return fault("Fill in a whole number.", "Vul een heel getal in.");
    }
    if (widget === "decimal" && !isDecimal(text)) {
      return fault(
        "Fill in a number with a decimal comma and without points, such as 1000 or 12,5.",
        "Vul een getal in met een decimale komma en zonder punten, zoals 1000 of 12,5.",
      );
    }
    if (widget === "decimal" && !isExact(text)) {
      return fault("Fill in a number of at most 15 digits.", "Vul een getal in van hoogstens 15 cijfers.");
    }
    return [];
  });
}
