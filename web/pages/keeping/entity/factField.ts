// SPDX-License-Identifier: EUPL-1.2
import { type Words, words } from "../../../../kit/words";
import { keptCodes } from "../../../labels/register.labels";
import { shownDecimal } from "../form/decimal";
import { type FormField, type Widget } from "../form/field";
import { type Given } from "../form/given";
import { type FactRule } from "../form/shownValue";
import { reachOf } from "../known/reach";
import { isKept, type Kept } from "../record/past";
import { isListed } from "./choices";

/** How a fact is asked: out of a list where there is one, as lines where there may be several. */
export function widgetOf({ type, isList, hasLines, refersTo }: FactRule): Widget {
  const isChosen = type in keptCodes || isListed(refersTo);
  if (isList) return isChosen ? "many" : "lines";
  if (isChosen || type === "Boolean") return "choice";
  if (hasLines) return "long";
  return ({ LocalDate: "day", Int: "number", Float: "decimal" } as const)[type] ?? "text";
}

/** The field of a form for one fact. */
export const factField = (name: string, rule: FactRule, isRequired: boolean): FormField => {
  const hint = hintOf(rule);
  return {
    name,
    widget: widgetOf(rule),
    label: words(rule.en, rule.nl.charAt(0).toUpperCase() + rule.nl.slice(1)),
    isRequired,
    ...(hint && { hint }),
    ...(rule.refersTo !== null &&
      !isListed(rule.refersTo) &&
      isKept(rule.refersTo) && { refersTo: rule.refersTo }),
  };
};

function hintOf(rule: FactRule): Words | null {
  const kind = rule.refersTo ?? "";
  const isNumber = isKept(kind) && !isListed(kind);
  if (widgetOf(rule) === "lines") {
    return isNumber
      ? words(
          "Numbers in the register or parts of names, one on each line.",
          "Nummers in het register of delen van namen, één op elke regel.",
        )
      : words("One on each line.", "Eén op elke regel.");
  }
  return isNumber ? numberHint(kind) : null;
}

/** By which names it can be looked for is not the same of all kinds. */
function numberHint(kind: Kept): Words {
  const { byItsOwn, byProvider, byConsortium } = reachOf(kind);
  const names = [
    ...(byItsOwn ? [words("its name", "de naam ervan")] : []),
    ...(byProvider ? [words("the name of the provider", "de naam van de aanbieder")] : []),
    ...(byConsortium ? [words("that of the consortium", "die van het samenwerkingsverband")] : []),
  ];
  const parts = (language: "nl" | "en", or: string): string =>
    names.map((name) => name[language]).join(` ${or} `);
  return names.length === 0
    ? words("The number in the register.", "Het nummer in het register.")
    : words(
        `The number in the register, or a part of ${parts("en", "or")}.`,
        `Het nummer in het register, of een deel van ${parts("nl", "of")}.`,
      );
}

/** What a form shows of a fact that the register says; the other way round it is `givenFact`. */
export function shownInForm(value: unknown): string | readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === "boolean") return value ? "ja" : "nee";
  if (typeof value === "number") return shownDecimal(value);
  return typeof value === "string" ? value : "";
}

/** What somebody filled in as the register takes it. What was emptied is not recorded: null. */
export function givenFact(given: Given, name: string, rule: FactRule): unknown {
  const widget = widgetOf(rule);
  switch (widget) {
    case "many":
      return given.many(name);
    case "lines":
      return given.lines(name);
    case "number":
      return given.number(name);
    case "decimal":
      return given.decimal(name);
    case "choice":
      return rule.type === "Boolean" ? given.truth(name) : given.text(name);
    case "text":
    case "long":
    case "day":
      return given.text(name);
  }
}
