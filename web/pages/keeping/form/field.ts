// SPDX-License-Identifier: EUPL-1.2
import { type Words, words } from "../../../../kit/words";
import { type Kept } from "../record/past";

/** Of `lines` each line is one; a `decimal` may have a comma, and no point. */
export type Widget = "text" | "long" | "lines" | "day" | "number" | "decimal" | "choice" | "many";

/** One thing that a form asks. */
export interface FormField {
  /** As the register calls the argument or the fact: what is wrong with it is told at this field. */
  readonly name: string;
  readonly widget: Widget;
  readonly label: Words;
  readonly hint?: Words;
  readonly isRequired?: boolean;
  /** Of which kind it asks the number: what is filled in is shown by its name, and can be a name. */
  readonly refersTo?: Kept;
  /** Whether the number may be one that the register does not have yet. */
  readonly mayBeNew?: boolean;
}

const longestName = 200;

/** Whether the register can be asked for it, as a number or as a part of a name. */
export const isNameable = (text: string): boolean => text.length <= longestName && !text.includes("\0");

export const notNameable = words(
  `A number or a part of a name has ${longestName} characters at most.`,
  `Een nummer of een deel van een naam heeft hoogstens ${longestName} tekens.`,
);
