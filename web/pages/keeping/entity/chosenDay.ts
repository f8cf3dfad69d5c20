// SPDX-License-Identifier: EUPL-1.2
import { isLocalDate } from "../../../../kit/localDate";
import { type Call } from "../../../page/page";
import { type Given } from "../form/given";
import { type FactRule } from "../form/shownValue";
import { type Kept } from "../record/past";
import { shownInForm } from "./factField";
import { seenNow } from "./seenNow";

/** From which day on it is to be so, when somebody said that. */
export function chosenDay({ form }: Call): string | null {
  const day = form.get("from")?.trim() ?? "";
  return isLocalDate(day) ? day : null;
}

/** What is left as it was shown stays as it was then: of another day, that could be something else. */
export async function isOfAnotherDay(
  call: Call,
  given: Given,
  typeName: Kept,
  facts: readonly (readonly [string, FactRule])[],
): Promise<boolean> {
  const shown = given.before("from") ?? call.today;
  const chosen = given.text("from") ?? shown;
  if (chosen === shown) return false;
  const [then, now] = await Promise.all([shown, chosen].map((day) => seenNow(call, typeName, given.id, day)));
  return facts.some(
    ([name]) => String(shownInForm(then?.term.facts[name])) !== String(shownInForm(now?.term.facts[name])),
  );
}
