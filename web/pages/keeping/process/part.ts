// SPDX-License-Identifier: EUPL-1.2
import { type Words } from "../../../../kit/words";
import { type FactRule } from "../form/shownValue";
import { type Kept } from "../record/past";

/** What an argument of a mutation is, as a form asks it. */
export type Part =
  | { readonly kind: "value"; readonly rule: FactRule }
  /** Ids of what its author saw: each goes with the moment of the form. */
  | { readonly kind: "seen"; readonly rule: FactRule }
  /** What the register is to say of something new; nothing when nothing of it was filled in. */
  | {
      readonly kind: "facts";
      readonly of: Kept;
      /** Those that follow from what else is filled in, and are not asked. */
      readonly without?: readonly string[];
    }
  /** Several of the same; those of which nothing was filled in are none. */
  | { readonly kind: "rows"; readonly of: readonly Argument[] };

export interface Argument {
  readonly name: string;
  readonly part: Part;
  readonly label: Words;
  readonly hint?: Words;
  readonly isRequired: boolean;
  /** Whether it may name what the register does not have yet. */
  readonly mayBeNew?: boolean;
}

interface Said {
  readonly hint?: Words;
  readonly isOptional?: boolean;
  readonly mayBeNew?: boolean;
}

const rule = (type: string, more: Partial<FactRule> = {}): FactRule => ({
  nl: "",
  en: "",
  type,
  isList: false,
  hasLines: false,
  isOptional: true,
  refersTo: null,
  ...more,
});

const argument = (
  name: string,
  part: Part,
  label: Words,
  { hint, isOptional, mayBeNew }: Said,
): Argument => ({
  name,
  part,
  label,
  ...(hint && { hint }),
  ...(mayBeNew && { mayBeNew }),
  isRequired: isOptional !== true,
});

/** The ways in which a process says what it asks. */
export const asked = {
  day: (name: string, label: Words, said: Said = {}): Argument =>
    argument(name, { kind: "value", rule: rule("LocalDate") }, label, said),
  text: (name: string, label: Words, said: Said = {}): Argument =>
    argument(name, { kind: "value", rule: rule("String") }, label, said),
  note: (name: string, label: Words, said: Said = {}): Argument =>
    argument(name, { kind: "value", rule: rule("String", { hasLines: true }) }, label, said),
  truth: (name: string, label: Words, said: Said = {}): Argument =>
    argument(name, { kind: "value", rule: rule("Boolean") }, label, said),
  /** @param list the name of the list of codes */
  code: (name: string, list: string, label: Words, said: Said = {}): Argument =>
    argument(name, { kind: "value", rule: rule(list) }, label, said),
  one: (name: string, refersTo: Kept, label: Words, said: Said = {}): Argument =>
    argument(name, { kind: "value", rule: rule("ID", { refersTo }) }, label, said),
  several: (name: string, refersTo: Kept, label: Words, said: Said = {}): Argument =>
    argument(name, { kind: "value", rule: rule("ID", { refersTo, isList: true }) }, label, said),
  seen: (name: string, refersTo: Kept, label: Words, said: Said = {}): Argument =>
    argument(name, { kind: "seen", rule: rule("ID", { refersTo, isList: true }) }, label, said),
  facts: (
    name: string,
    of: Kept,
    label: Words,
    { without = [], ...said }: Said & { readonly without?: readonly string[] } = {},
  ): Argument => argument(name, { kind: "facts", of, without }, label, said),
  rows: (name: string, of: readonly Argument[], label: Words, said: Said = {}): Argument =>
    argument(name, { kind: "rows", of }, label, said),
} as const;
