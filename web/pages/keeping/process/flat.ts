// SPDX-License-Identifier: EUPL-1.2
import { words } from "../../../../kit/words";
import { keptEntities } from "../../../labels/register.labels";
import { factField, givenFact } from "../entity/factField";
import { type FormField } from "../form/field";
import { type Given } from "../form/given";
import { type FactRule } from "../form/shownValue";
import { type Argument, type Part } from "./part";

/** A field of a form with the rule of what it asks. */
export interface Flat {
  readonly field: FormField;
  readonly rule: FactRule;
}

interface Around {
  /** Before the name and the label of what stands in something else. */
  readonly prefix: string;
  readonly label: { readonly en: string; readonly nl: string };
  readonly isRequired: boolean;
}

const outside: Around = { prefix: "", label: words("", ""), isRequired: true };

/**
 * Arguments as the fields of a form, one below the other: `into.0.facts.name`. What belongs to a whole that somebody began
 * to fill in is required, and no more than the first of several is asked of who filled in nothing.
 *
 * @param rows how many of what there may be several of
 */
export function flatFields(
  asked: readonly Argument[],
  rows: number,
  given: Given | null,
  around: Around = outside,
): Flat[] {
  return asked.flatMap((one): Flat[] => {
    const { name, part, label, hint, mayBeNew } = one;
    const path = `${around.prefix}${name}`;
    const full = words(within(around.label.en, label.en), within(around.label.nl, label.nl));
    const isRequired = one.isRequired && around.isRequired;
    switch (part.kind) {
      case "value":
      case "seen": {
        const field = factField(path, part.rule, isRequired);
        const more = { ...(hint && { hint }), ...(mayBeNew && { mayBeNew }) };
        return [{ rule: part.rule, field: { ...field, label: full, ...more } }];
      }
      case "facts": {
        const facts = factsAsked(part);
        const isBegun = isRequired || given?.isFilledUnder(`${path}.`) === true;
        return facts.map(([fact, rule]) => {
          const field = factField(`${path}.${fact}`, rule, isBegun && !rule.isOptional);
          const label = words(within(full.en, field.label.en), within(full.nl, field.label.nl));
          return { rule, field: { ...field, label } };
        });
      }
      case "rows":
        return Array.from({ length: rows }, (_, row) => {
          const prefix = `${path}.${row}.`;
          const hasAny = given?.isFilledUnder(`${path}.`) === true;
          const isBegun = given?.isFilledUnder(prefix) === true || (row === 0 && isRequired && !hasAny);
          const numbered = words(`${full.en} ${row + 1}`, `${full.nl} ${row + 1}`);
          return flatFields(part.of, rows, given, { prefix, label: numbered, isRequired: isBegun });
        }).flat();
    }
  });
}

const factsAsked = ({ of, without = [] }: Extract<Part, { kind: "facts" }>): [string, FactRule][] =>
  Object.entries<FactRule>(keptEntities[of].facts).filter(([fact]) => !without.includes(fact));

const within = (around: string, label: string): string =>
  around === ""
    ? label
    : `${around}: ${/^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)}`;

/** What was filled in as the variables of the mutation. */
export function variablesOf(
  asked: readonly Argument[],
  rows: number,
  given: Given,
  prefix = "",
): Record<string, unknown> {
  return Object.fromEntries(
    asked.map(({ name, part }): [string, unknown] => {
      const path = `${prefix}${name}`;
      switch (part.kind) {
        case "value":
          return [name, givenFact(given, path, part.rule)];
        case "seen": {
          const ids = givenFact(given, path, part.rule) as readonly string[];
          return [name, ids.map((id) => ({ id, basis: given.basis }))];
        }
        case "facts": {
          const facts = factsAsked(part)
            .filter(([fact]) => given.isFilled(`${path}.${fact}`))
            .map(([fact, rule]) => [fact, givenFact(given, `${path}.${fact}`, rule)]);
          return [name, facts.length === 0 ? null : Object.fromEntries(facts)];
        }
        case "rows": {
          const all = Array.from({ length: rows }, (_, row) => `${path}.${row}.`);
          const begun = all.filter((each) => given.isFilledUnder(each));
          return [name, begun.map((each) => variablesOf(part.of, rows, given, each))];
        }
      }
    }),
  );
}
