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

/** What is asked of the entities of one `_entities`. */
export interface AskedEntities {
  /** Two that are equal ask the same. */
  readonly text: string;
  /** The types that it is asked of. */
  readonly types: readonly string[];
}

/** For each field of the operation itself. */
export function askedEntities(operation: string): ReadonlyMap<string, AskedEntities> {
  const document = parse(operation, { noLocation: true });
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const conditions = new Map(
    fragments.map(({ name, typeCondition }) => [name.value, typeCondition.name.value] as const),
  );
  const asked = new Map<string, AskedEntities>();
  for (const selection of getOperationAST(document)?.selectionSet.selections ?? []) {
    if (selection.kind !== Kind.FIELD || !selection.selectionSet) continue;
    const types = selection.selectionSet.selections.flatMap((inner) => {
      if (inner.kind === Kind.INLINE_FRAGMENT) return inner.typeCondition?.name.value ?? [];
      return inner.kind === Kind.FRAGMENT_SPREAD ? (conditions.get(inner.name.value) ?? []) : [];
    });
    const parts = [selection.selectionSet, ...fragments].map(print);
    asked.set((selection.alias ?? selection.name).value, { text: parts.join(" "), types });
  }
  return asked;
}

/** True when the field is in the shape, at any depth. */
export function mentions(shape: AnswerShape | null, names: ReadonlySet<string>): boolean {
  if (!shape) return false;
  for (const [name, inner] of shape.fields) if (names.has(name) || mentions(inner, names)) return true;
  return false;
}
