// SPDX-License-Identifier: EUPL-1.2
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  visit,
} from "graphql";

/** A field that is asked of the entities themselves. */
export interface EntityField {
  /** In the answer. */
  readonly name: string;
  readonly field: string;
  /** The type that it is asked of; null for every one. */
  readonly condition: string | null;
}

/** An operation with fewer fields. */
export interface LesserOperation {
  readonly operation: string;
  /** That it still uses. */
  readonly variables: ReadonlySet<string>;
}

/** One `_entities` of an operation that the plan has for a subgraph. */
export class EntityFields {
  private readonly document: DocumentNode;
  private readonly root: FieldNode;
  readonly all: readonly EntityField[];

  /** @param name of the `_entities` in the answer */
  constructor(operation: string, name: string) {
    this.document = withoutSpreads(parse(operation, { noLocation: true }));
    const [{ selectionSet }] = this.document.definitions as [OperationDefinitionNode];
    const root = selectionSet.selections.find(
      (one) => one.kind === Kind.FIELD && (one.alias ?? one.name).value === name,
    );
    if (root?.kind !== Kind.FIELD) throw new Error("The operation does not ask for these entities.");
    this.root = root;
    this.all = fieldsIn(root.selectionSet?.selections ?? [], null);
  }

  /** The operation with these entities alone, and without the fields of these names. Null when nothing is left to ask. */
  without(names: ReadonlySet<string>): LesserOperation | null {
    const selections = remaining(this.root.selectionSet?.selections ?? [], names);
    if (fieldsIn(selections, null).every(({ field }) => field === "__typename")) return null;
    const root: FieldNode = { ...this.root, selectionSet: { kind: Kind.SELECTION_SET, selections } };
    const [operation] = this.document.definitions as [OperationDefinitionNode];
    const variables = new Set<string>();
    visit(root, { Variable: ({ name }) => void variables.add(name.value) });
    const { variableDefinitions = [] } = operation;
    const lesser: OperationDefinitionNode = {
      ...operation,
      variableDefinitions: variableDefinitions.filter(({ variable }) => variables.has(variable.name.value)),
      selectionSet: { kind: Kind.SELECTION_SET, selections: [root] },
    };
    return { operation: print(lesser), variables };
  }
}

function fieldsIn(selections: readonly SelectionNode[], condition: string | null): EntityField[] {
  return selections.flatMap((one): EntityField[] => {
    if (one.kind === Kind.FIELD)
      return [{ name: (one.alias ?? one.name).value, field: one.name.value, condition }];
    if (one.kind === Kind.FRAGMENT_SPREAD) return [];
    return fieldsIn(one.selectionSet.selections, one.typeCondition?.name.value ?? condition);
  });
}

function remaining(selections: readonly SelectionNode[], names: ReadonlySet<string>): SelectionNode[] {
  return selections.flatMap((one): SelectionNode[] => {
    if (one.kind === Kind.FIELD) return names.has((one.alias ?? one.name).value) ? [] : [one];
    if (one.kind === Kind.FRAGMENT_SPREAD) return [];
    const inner = remaining(one.selectionSet.selections, names);
    return inner.length > 0 ? [{ ...one, selectionSet: { ...one.selectionSet, selections: inner } }] : [];
  });
}

/** What a fragment has stands where it is used; the operation comes first. */
function withoutSpreads(document: DocumentNode): DocumentNode {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const inPlace = <Node extends DocumentNode["definitions"][number] | SelectionNode>(node: Node): Node =>
    visit(node, {
      FragmentSpread({ name, directives = [] }) {
        const fragment = fragments.get(name.value);
        if (!fragment) return undefined;
        const { typeCondition, selectionSet } = inPlace(fragment);
        return { kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet };
      },
    });
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  return { ...document, definitions: operation ? [inPlace(operation)] : [] };
}
