// SPDX-License-Identifier: EUPL-1.2
import {
  type FlattenNodePathSegment,
  type PlanNode,
  type QueryPlan,
} from "@graphql-hive/router-query-planner";
import {
  type FieldNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from "graphql";
import { type EntityKeys } from "../entityKeys";
import { gatheredField, gatheredSubgraph } from "./gatheredRoots";
import { type Planner, UnplannedFault } from "./planner";

type Place = readonly FlattenNodePathSegment[];

/** A part of the operation, and what is to be done once the part is answered. */
interface Cut {
  readonly set: SelectionSetNode;
  readonly then: readonly PlanNode[];
}

export interface SteppedParts {
  readonly schema: GraphQLSchema;
  readonly keys: EntityKeys;
  readonly planner: Planner;
  /** For all steps together; each of them waits its turn. */
  readonly withinMs: number;
}

/**
 * A plan of an operation that the planner makes no plan of at once. Whatever is asked of an entity is planned as a question of
 * its own, from the keys on, and in its place the keys are asked that this plan begins with. It takes more calls, and each
 * plan is of one entity and the links from there.
 *
 * @returns null when there is no entity in it
 */
export async function steppedPlan(
  text: string,
  { schema, keys, planner, withinMs }: SteppedParts,
): Promise<QueryPlan | null> {
  const operation = parse(text, { noLocation: true }).definitions[0] as OperationDefinitionNode;
  const rootType = schema.getRootType(operation.operation);
  if (!rootType) return null;
  const latest = performance.now() + withinMs;
  const cut = await within(operation.selectionSet, rootType, []);
  if (cut.then.length === 0) return null;
  const first = await planOf(operation.operation, cut.set);
  return { ...first, node: inTurn([...(first.node ? [first.node] : []), atOnce(cut.then)]) };

  function planOf(kind: OperationTypeNode, selectionSet: SelectionSetNode): Promise<QueryPlan> {
    if (performance.now() > latest) throw new UnplannedFault("It took too long to plan it in steps.");
    return planner.plan(print(withVariables({ ...operation, operation: kind, selectionSet })));
  }

  async function within(set: SelectionSetNode, type: GraphQLCompositeType, place: Place): Promise<Cut> {
    const selections: SelectionNode[] = [];
    const then: PlanNode[] = [];
    for (const selection of set.selections) {
      const inner = innerOf(selection, type);
      if (!inner) {
        selections.push(selection);
        continue;
      }
      const at = [...place, inner.step];
      const isEntity = isObjectType(inner.type) && keys.isEntity(inner.type.name);
      const cut = await (isEntity ? ofEntity : within)(inner.set, inner.type, at);
      selections.push({ ...selection, selectionSet: cut.set } as SelectionNode);
      then.push(...cut.then);
    }
    return { set: { kind: Kind.SELECTION_SET, selections }, then };
  }

  async function ofEntity(set: SelectionSetNode, type: GraphQLCompositeType, place: Place): Promise<Cut> {
    const { set: asked, then } = await within(set, type, place);
    const name = { kind: Kind.NAME, value: gatheredField(type.name) } as const;
    const root: FieldNode = { kind: Kind.FIELD, name, selectionSet: asked };
    const { node } = await planOf(OperationTypeNode.QUERY, { kind: Kind.SELECTION_SET, selections: [root] });
    const [begin, ...rest] = node?.kind === "Sequence" ? node.nodes : node ? [node] : [];
    if (begin?.kind !== "Fetch" || begin.serviceName !== gatheredSubgraph)
      throw new Error("The plan does not begin at what is gathered.");
    const [told] = (parse(begin.operation, { noLocation: true }).definitions[0] as OperationDefinitionNode)
      .selectionSet.selections;
    if (told?.kind !== Kind.FIELD || !told.selectionSet) throw new Error("The plan begins with nothing.");
    const here = rest.map((step) => placed(step, place));
    return { set: told.selectionSet, then: [inTurn([...here, ...(then.length > 0 ? [atOnce(then)] : [])])] };
  }

  function innerOf(selection: SelectionNode, parent: GraphQLCompositeType) {
    if (selection.kind === Kind.FRAGMENT_SPREAD || !selection.selectionSet) return null;
    const { selectionSet: set } = selection;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const name = selection.typeCondition?.name.value ?? parent.name;
      const type = schema.getType(name);
      return isCompositeType(type) ? { set, type, step: { TypeCondition: [name] } } : null;
    }
    const field = "getFields" in parent ? parent.getFields()[selection.name.value] : undefined;
    const type = field && getNamedType(field.type);
    const step = { Field: (selection.alias ?? selection.name).value };
    return isCompositeType(type) ? { set, type, step } : null;
  }
}

/** With the variables that it uses, and no others. */
function withVariables(operation: OperationDefinitionNode): OperationDefinitionNode {
  const used = new Set<string>();
  visit(operation.selectionSet, { Variable: ({ name }) => void used.add(name.value) });
  const { variableDefinitions = [] } = operation;
  return {
    ...operation,
    variableDefinitions: variableDefinitions.filter(({ variable }) => used.has(variable.name.value)),
  };
}

/** A step of the plan of an entity, where the entity is. */
function placed(node: PlanNode, place: Place): PlanNode {
  const from = ([, ...below]: Place): FlattenNodePathSegment[] => [...place, ...below];
  switch (node.kind) {
    case "Flatten":
      return { ...node, path: from(node.path) };
    case "BatchFetch": {
      const aliases = node.entityBatch.aliases.map((alias) => ({ ...alias, paths: alias.paths.map(from) }));
      return { ...node, entityBatch: { ...node.entityBatch, aliases } };
    }
    case "Sequence":
    case "Parallel":
      return { ...node, nodes: node.nodes.map((inner) => placed(inner, place)) };
    case "Fetch":
    case "Condition":
    case "Subscription":
    case "Defer":
      throw new Error(`The plan of an entity has a part that is not expected: ${node.kind}.`);
  }
}

const inTurn = (nodes: PlanNode[]): PlanNode => ({ kind: "Sequence", nodes });
const atOnce = (nodes: readonly PlanNode[]): PlanNode => ({ kind: "Parallel", nodes: [...nodes] });
