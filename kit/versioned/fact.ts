// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../localDate";

/** How long a text may be, and whether it may have lines. */
export interface TextForm {
  /** In units of UTF-16, as a browser counts. */
  readonly longest: number;
  readonly lines: boolean;
}

/** A name, a title, a code: it stands in lists, and an index must hold it. */
export const aText: TextForm = { longest: 500, lines: false };

/** An explanation, as people write it. */
export const aNote: TextForm = { longest: 4_000, lines: true };

/**
 * When an entity must hold that is referred to: on the day that another fact holds; or no more than that the register
 * has it, where it is gone by then or its days are not for everybody.
 */
export type Footing = "ever" | { readonly onDayIn: string };

export type FactKind = "text" | "yesNo" | "whole" | "figure" | "day" | "code" | "link";

/**
 * What one fact of an entity is. Said once, and read by everything that takes facts in or shows them: the checks on
 * entry, the inputs of the graph, the columns of an import.
 */
export interface FactDeclaration<Held = unknown> {
  readonly kind: FactKind;
  /** The exact Dutch term, as people know it from their papers. */
  readonly label: string;
  /** Null is a value: not recorded (niet vastgelegd). */
  readonly optional: boolean;
  readonly list: boolean;
  /** Of a text: how long it may be, and whether it may have lines. */
  readonly form?: TextForm;
  /** Of a code: those that may be given, with their descriptions. */
  readonly codes?: Readonly<Record<string, string>>;
  /** Of a link: the type of the entity whose id it is. */
  readonly typeName?: string;
  /** Of a link: when the other must hold; on the first day of the link when nothing is said. */
  readonly footing?: Footing;
  /** Of a link from what is confidential: whoever keeps the other may know that something of this kind leads to it, and no more. */
  readonly toldThere?: true;
  /** For the compiler alone: what the row holds. */
  readonly held?: (held: Held) => Held;
}

const one = (kind: FactKind, label: string) => ({ kind, label, optional: false, list: false });

/** A name, a title, a code: short, and on one line. */
export const text = (label: string): FactDeclaration<string> => ({ ...one("text", label), form: aText });
/** An explanation as people write it, with lines when it has them. */
export const note = (label: string): FactDeclaration<string> => ({ ...one("text", label), form: aNote });
export const yesNo = (label: string): FactDeclaration<boolean> => one("yesNo", label);
export const whole = (label: string): FactDeclaration<number> => one("whole", label);
export const figure = (label: string): FactDeclaration<number> => one("figure", label);
export const day = (label: string): FactDeclaration<LocalDate> => one("day", label);

export const code = <Code extends string>(
  label: string,
  codes: Readonly<Record<Code, string>>,
): FactDeclaration<Code> => ({ ...one("code", label), codes });

/** The id of another entity, of this owner or another; it must be there on the first day on which it is referred to. */
export const link = (label: string, typeName: string, footing?: Footing): FactDeclaration<string> => ({
  ...one("link", label),
  typeName,
  ...(footing && { footing }),
});

/** The same, and whoever keeps what it leads to may know that something of this kind does. */
export const toldThere = <Held>(fact: FactDeclaration<Held>): FactDeclaration<Held> => ({
  ...fact,
  toldThere: true,
});

/** One or none. */
export const maybe = <Held>({ held: _, ...fact }: FactDeclaration<Held>): FactDeclaration<Held | null> => ({
  ...fact,
  optional: true,
});

/** Any number, in an order that means something or nothing. */
export const several = <Held>({ held: _, ...fact }: FactDeclaration<Held>): FactDeclaration<Held[]> => ({
  ...fact,
  list: true,
});
