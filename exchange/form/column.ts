// SPDX-License-Identifier: EUPL-1.2
import { type Kind } from "./kinds";

export type ValueKind = "text" | "whole" | "figure" | "yesNo" | "day" | "code" | "link";

/** A code, with the Dutch term that people know it by. */
export interface Code {
  readonly code: string;
  readonly term: string;
}

/** What may stand in the cells of a column. */
export interface ValueForm {
  readonly kind: ValueKind;
  readonly list: boolean;
  /** An empty cell says something as well: nothing is recorded of it. */
  readonly optional: boolean;
  readonly codes: readonly Code[];
  /** Of a link: the type of the entity whose id it is. */
  readonly typeName: string | null;
  /** Of a number that is a name: how many digits it has, leading zeros included. */
  readonly digits: number | null;
}

/** Where the value of a column goes. */
export interface Target {
  readonly entity: string;
  /** The name of a fact, or `id`, `from`, `until`. */
  readonly field: string;
}

export interface Column {
  /** The exact Dutch term, as templates and reports have it. */
  readonly header: string;
  readonly english: string;
  /** All names that it is known by, folded. */
  readonly names: readonly string[];
  readonly form: ValueForm;
  readonly targets: readonly Target[];
}

/** The columns of a kind of list. */
export interface SheetForm {
  readonly kind: Kind;
  readonly columns: readonly Column[];
}
