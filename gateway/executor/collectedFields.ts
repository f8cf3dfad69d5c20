// SPDX-License-Identifier: EUPL-1.2
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from "graphql";

/** Fields by the name that the client gave them, in its order. */
export type CollectedFields = ReadonlyMap<string, readonly FieldNode[]>;

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** GraphQL's CollectFields(), for an operation that has no conditions any more: what is asked of an object of the type. */
export function collectFields(
  schema: GraphQLSchema,
  fragments: Fragments,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): CollectedFields {
  const fields = new Map<string, FieldNode[]>();
  const opened = new Set<string>();
  const applies = (condition: string | undefined): boolean => {
    if (condition === undefined || condition === type.name) return true;
    const wider = schema.getType(condition);
    return isAbstractType(wider) && "getFields" in type && schema.isSubType(wider, type);
  };
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const nodes = fields.get(name);
        if (nodes) nodes.push(selection);
        else fields.set(name, [selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (applies(selection.typeCondition?.name.value)) collect(selection.selectionSet);
      } else {
        const name = selection.name.value;
        const fragment = fragments.get(name);
        if (!fragment || opened.has(name)) continue;
        opened.add(name);
        if (applies(fragment.typeCondition.name.value)) collect(fragment.selectionSet);
      }
    }
  };
  sets.forEach(collect);
  return fields;
}
