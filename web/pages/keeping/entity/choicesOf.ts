// SPDX-License-Identifier: EUPL-1.2
import { type Missing } from "../../../graph/graph";
import { type Call } from "../../../page/page";
import { type Option } from "../../../parts/select";
import { codeOptionsOf, type FactRule, yesOrNo } from "../form/shownValue";
import { type Scope } from "../frame/scope";
import { isListed, listedChoices } from "./choices";

/** What can be chosen; what the register says now always can, also when it is in no list of this region. */
export async function choicesOf(
  call: Call,
  scope: Scope,
  facts: readonly (readonly [string, FactRule])[],
  now: Readonly<Record<string, string | readonly string[]>>,
): Promise<{ choices: Record<string, readonly Option[]>; missing: readonly Missing[] }> {
  const kinds = new Set(facts.flatMap(([, { refersTo }]) => (isListed(refersTo) ? [refersTo] : [])));
  const { of, missing } = await listedChoices(call, scope, kinds);
  const choices = facts.map(([name, { type, refersTo }]): [string, readonly Option[]] => {
    const listed = isListed(refersTo)
      ? (of[refersTo] ?? [])
      : type === "Boolean"
        ? yesOrNo(call)
        : codeOptionsOf(call, type);
    const others = [now[name] ?? ""]
      .flat()
      .filter((value) => value !== "" && listed.every((option) => option.value !== value));
    return [name, [...listed, ...others.map((value) => ({ value, label: value }))]];
  });
  return { choices: Object.fromEntries(choices), missing };
}
