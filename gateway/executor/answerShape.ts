// SPDX-License-Identifier: EUPL-1.2
import {
  type FragmentDefinitionNode,
  getOperationAST,
  Kind,
  parse,
  print,
  type SelectionSetNode,
} from "graphql";

/** The names that a subgraph answers with, whatever the types turn out to be; null for a field without fields. */
export interface AnswerShape {
  readonly fields: Map<string, AnswerShape | null>;
}

/** The shape of the answer to an operation that the plan has for a subgraph. */
export function answerShape(operation: string): AnswerShape {
  const document = parse(operation, { noLocation: true });
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const shape: AnswerShape = { fields: new Map() };
  const set = getOperationAST(document)?.selectionSet;
  if (set) gather(set, shape, fragments);
  return shape;
}

function gather(
  { selections }: SelectionSetNode,
  shape: AnswerShape,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      gather(selection.selectionSet, shape, fragments);
    } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments.get(selection.name.value);
      if (fragment) gather(fragment.selectionSet, shape, fragments);
    } else {
      const name = (selection.alias ?? selection.name).value;
      const known = shape.fields.get(name);
      const inner = known ?? (selection.selectionSet ? { fields: new Map() } : null);
      shape.fields.set(name, inner);
      if (selection.selectionSet && inner) gather(selection.selectionSet, inner, fragments);
    }
  }
}

/** For each field of the operation itself, what is asked of it as text: two that are equal ask the same. */
export function askedTexts(operation: string): ReadonlyMap<string, string> {
  const document = parse(operation, { noLocation: true });
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const texts = new Map<string, string>();
  for (const selection of getOperationAST(document)?.selectionSet.selections ?? []) {
    if (selection.kind !== Kind.FIELD || !selection.selectionSet) continue;
    const parts = [selection.selectionSet, ...fragments].map(print);
    texts.set((selection.alias ?? selection.name).value, parts.join(" "));
  }
  return texts;
}

/** True when the field is in the shape, at any depth. */
export function mentions(shape: AnswerShape | null, names: ReadonlySet<string>): boolean {
  if (!shape) return false;
  for (const [name, inner] of shape.fields) if (names.has(name) || mentions(inner, names)) return true;
  return false;
}
