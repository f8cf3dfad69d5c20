// SPDX-License-Identifier: EUPL-1.2
import {
  type ConstDirectiveNode,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from "graphql";
import { type Given, Source } from "./source";

/** The key fields of the types of one subgraph. */
export type Keys = ReadonlyMap<string, readonly SelectionSetNode[]>;

export function keysOf(document: DocumentNode): Keys {
  const keys = new Map<string, SelectionSetNode[]>();
  for (const node of document.definitions) {
    if (!("directives" in node) || !("name" in node) || !node.name) continue;
    const found = (node.directives as readonly ConstDirectiveNode[])
      .filter(({ name }) => name.value === "key")
      .map(fieldsOf);
    if (found.length > 0) keys.set(node.name.value, [...(keys.get(node.name.value) ?? []), ...found]);
  }
  return keys;
}

function fieldsOf(directive: ConstDirectiveNode): SelectionSetNode {
  const value = directive.arguments?.find(({ name }) => name.value === "fields")?.value;
  if (value?.kind !== Kind.STRING) throw new Error("A key without fields.");
  return (parse(`{ ${value.value} }`).definitions[0] as OperationDefinitionNode).selectionSet;
}

/** Whether the representation carries the whole key. */
export function isWhole(key: SelectionSetNode, given: unknown): given is Given {
  if (Array.isArray(given)) return given.every((item) => isWhole(key, item));
  if (typeof given !== "object" || given === null) return false;
  return key.selections.every((selection) => {
    if (selection.kind !== Kind.FIELD) return false;
    const value = (given as Given)[selection.name.value];
    return value !== undefined && (!selection.selectionSet || isWhole(selection.selectionSet, value));
  });
}

/** Whether the row has this key. */
export function isKeyOf(source: Source, key: SelectionSetNode, given: Given): boolean {
  return key.selections.every((selection) => {
    if (selection.kind !== Kind.FIELD) return false;
    const { name, selectionSet } = selection;
    return isSame(source.get(name.value), given[name.value], selectionSet);
  });
}

function isSame(held: unknown, given: unknown, set: SelectionSetNode | undefined): boolean {
  if (Array.isArray(held)) {
    return (
      Array.isArray(given) &&
      given.length === held.length &&
      held.every((item, index) => isSame(item, given[index], set))
    );
  }
  if (set) return held instanceof Source && isKeyOf(held, set, given as Given);
  return held === given;
}
