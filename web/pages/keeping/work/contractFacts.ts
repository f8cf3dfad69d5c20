// SPDX-License-Identifier: EUPL-1.2
import { type Words, words } from "../../../../kit/words";
import { keptEntities } from "../../../labels/register.labels";
import { type Given } from "../form/given";
import { type FormField, type Widget } from "../form/field";

const facts = keptEntities.Contract.facts;
type Fact = keyof typeof facts;

const label = (name: Fact): Words => words(facts[name].en, facts[name].nl);
const field = (name: Fact, widget: Widget, hint?: Words): FormField => ({
  name,
  widget,
  label: label(name),
  ...(hint && { hint }),
});

/** What one contract says that a keeper may change in a form. With whom and for whom it is, is for a new contract. */
export const contractFields: readonly FormField[] = [
  field("status", "choice"),
  field("statusSince", "day"),
  field("start", "day"),
  field(
    "end",
    "day",
    words("The first day on which it holds no longer.", "De eerste dag waarop het niet meer geldt."),
  ),
  field("category", "choice"),
  field("delivery", "choice"),
  field("procedure", "choice"),
  field("sasOption", "number"),
  field("partnerRole", "choice"),
  field("decisionReference", "text"),
  field("confidentialUntil", "day"),
  field("exitReason", "choice"),
];

/** What became different of it. What was emptied is not recorded any more. */
export function changedFacts(given: Given): Record<string, string | number | null> {
  return Object.fromEntries(
    contractFields
      .filter(({ name }) => given.isChanged(name))
      .map(({ name, widget }) => [name, widget === "number" ? given.number(name) : given.text(name)]),
  );
}
