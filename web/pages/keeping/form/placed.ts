// SPDX-License-Identifier: EUPL-1.2
import { type FieldFault, type Given } from "./given";
import { type Job } from "./job";

/**
 * Faults at the fields that asked for what is wrong: the register tells them under the names of facts, and a form may ask
 * for the facts of several things.
 */
export function placed(
  { fields, calls = {} }: Pick<Job, "fields" | "calls">,
  given: Given,
  faults: readonly FieldFault[],
): FieldFault[] {
  const names = new Set(fields.map(({ name }) => name));
  // In a field for one thing stands what was given.
  const several = new Set(
    fields.flatMap(({ name, widget }) => (widget === "lines" || widget === "many" ? [name] : [])),
  );
  const told = faults.map((fault): FieldFault => {
    const { field, of } = fault;
    const called = calls[field] ?? field;
    const shorter = [called.replace(/Id$/, ""), called.replace(/yIds$/, "ies"), called.replace(/Ids$/, "s")];
    const prefixes = [...(of === undefined ? [] : prefixesOf(names, given, of)), ""];
    const candidates = prefixes.flatMap((prefix) => [called, ...shorter].map((name) => `${prefix}${name}`));
    const at = candidates.find((name) => names.has(name)) ?? field;
    const { given: one, ...rest } = fault;
    return { ...rest, field: at, ...(one !== undefined && several.has(at) && { given: one }) };
  });
  // Of several things on the same terms the same is wrong; what differs from one to the other is told of each.
  return [
    ...new Map(
      told.map((fault) => [JSON.stringify([fault.field, fault.expected.en, fault.given]), fault]),
    ).values(),
  ];
}

/** What stands before the names of the fields that ask of the thing with this number: `into.1.facts.`, `successorFacts.`. */
function prefixesOf(names: ReadonlySet<string>, given: Given, id: string): string[] {
  return [...names]
    .filter((name) => given.text(name) === id)
    .flatMap((name) => {
      const place = name.lastIndexOf(".") + 1;
      const row = name.slice(0, place);
      return place > 0 ? [`${row}facts.`, row] : [`${name}Facts.`];
    });
}
