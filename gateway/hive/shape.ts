// SPDX-License-Identifier: EUPL-1.2
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

/** What an object in an answer can hold, by response name, whatever its type turns out to be. */
export interface Shape {
  readonly fields: ReadonlyMap<string, ShapeField>;
}

interface ShapeField {
  /** Of the schema. */
  readonly field: string;
  readonly inner: Shape;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The shape of the answer to the one operation of the document. */
export function shapeOf(document: DocumentNode): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  let operation: OperationDefinitionNode | undefined;
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
    if (node.kind === Kind.OPERATION_DEFINITION) operation ??= node;
  }
  return new KnownShape(operation ? [operation.selectionSet] : [], fragments);
}

/** Found out where the answer goes and no further: opened altogether, fragments within fragments have no end. */
class KnownShape implements Shape {
  private found: ReadonlyMap<string, ShapeField> | null = null;

  constructor(
    private readonly sets: readonly SelectionSetNode[],
    private readonly fragments: Fragments,
  ) {}

  get fields(): ReadonlyMap<string, ShapeField> {
    return (this.found ??= this.find());
  }

  private find(): ReadonlyMap<string, ShapeField> {
    const inners = new Map<string, SelectionSetNode[]>();
    const fields = new Map<string, ShapeField>();
    const opened = new Set<string>();
    const open = (set: SelectionSetNode | undefined): void => {
      for (const selection of set?.selections ?? []) {
        if (selection.kind === Kind.FIELD) {
          const name = (selection.alias ?? selection.name).value;
          const inner = inners.get(name) ?? [];
          if (selection.selectionSet) inner.push(selection.selectionSet);
          if (inners.has(name)) continue;
          inners.set(name, inner);
          fields.set(name, {
            field: selection.name.value,
            inner: new KnownShape(inner, this.fragments),
          });
        } else if (selection.kind === Kind.INLINE_FRAGMENT) {
          open(selection.selectionSet);
        } else if (!opened.has(selection.name.value)) {
          opened.add(selection.name.value);
          open(this.fragments.get(selection.name.value)?.selectionSet);
        }
      }
    };
    this.sets.forEach(open);
    return fields;
  }
}
