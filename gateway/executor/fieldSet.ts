// SPDX-License-Identifier: EUPL-1.2
import { Kind, type OperationDefinitionNode, parse, type SelectionSetNode } from "graphql";

/** The fields of a key, or those that a field requires; null for a field without fields. */
export type FieldSet = ReadonlyMap<string, FieldSet | null>;

type Filled = Map<string, Filled | null>;

/** @param fields as a directive of federation has them. What is asked of one type alone counts as asked. */
export function fieldSetIn(fields: string): FieldSet {
  const set: Filled = new Map();
  const [operation] = parse(`{ ${fields} }`, { noLocation: true }).definitions;
  fill(set, (operation as OperationDefinitionNode).selectionSet);
  return set;
}

function fill(set: Filled, { selections }: SelectionSetNode): void {
  for (const selection of selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) fill(set, selection.selectionSet);
    if (selection.kind !== Kind.FIELD) continue;
    const name = selection.name.value;
    const inner: Filled | null = selection.selectionSet ? (set.get(name) ?? new Map()) : null;
    if (inner && selection.selectionSet) fill(inner, selection.selectionSet);
    set.set(name, inner);
  }
}

/** Whether anything of the set is at the place, or below it. */
export function reaches(set: FieldSet, [name, ...below]: readonly string[]): boolean {
  if (name === undefined) return true;
  const inner = set.get(name);
  return inner !== undefined && (inner === null || reaches(inner, below));
}
