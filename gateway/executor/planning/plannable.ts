// SPDX-License-Identifier: EUPL-1.2
import { type PlanNode, type QueryPlan } from "@graphql-hive/router-query-planner";
import {
  type ConstDirectiveNode,
  type ConstValueNode,
  type DocumentNode,
  Kind,
  parse,
  print,
  visit,
} from "graphql";
import { withGatheredRoots } from "./gatheredRoots";

/**
 * The supergraph as the planner (0.0.38) gets it, so that it makes plans that it would not make otherwise.
 *
 * The keys of each type are in another order, those last that most subgraphs have: it goes to what a field requires by the
 * last key of the subgraph that has the field. Where the subgraph that it comes from does not have that key, it panics, and
 * that ends the process.
 *
 * Subgraphs have names by which those that know an interface as an object come last: what they say of an object of the
 * interface it finds, but not what others say of it, when its name comes before theirs. `withOwnNames` takes them back.
 */
export function plannable(supergraphSdl: string): string {
  const document = parse(supergraphSdl, { noLocation: true });
  const ofObjects = withInterfaceObjects(document);
  const named = visit(document, {
    EnumValueDefinition: (node) => ({
      ...node,
      directives: node.directives?.map((directive) =>
        directive.name.value === "join__graph"
          ? withPrefix(directive, ofObjects.has(node.name.value) ? later : sooner)
          : directive,
      ),
    }),
  });
  const sorted = named.definitions.map((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? { ...node, directives: commonKeysLast(node.directives ?? []) }
      : node,
  );
  return print(withGatheredRoots({ ...named, definitions: sorted }));
}

/** The plan with the names that the subgraphs have in the supergraph. */
export function withOwnNames(plan: QueryPlan): QueryPlan {
  return plan.node ? { ...plan, node: named(plan.node) } : plan;
}

function named(node: PlanNode): PlanNode {
  switch (node.kind) {
    case "Fetch":
    case "BatchFetch":
      return { ...node, serviceName: node.serviceName.slice(sooner.length) };
    case "Flatten":
      return { ...node, node: named(node.node) };
    case "Sequence":
    case "Parallel":
      return { ...node, nodes: node.nodes.map(named) };
    // None of these is carried out (`steps.ts`).
    case "Condition":
    case "Subscription":
    case "Defer":
      return node;
  }
}

/** Of one length. */
const sooner = "1 ";
const later = "2 ";

function withPrefix(directive: ConstDirectiveNode, prefix: string): ConstDirectiveNode {
  return visit(directive, {
    Argument: (node) =>
      node.name.value === "name" && node.value.kind === Kind.STRING
        ? { ...node, value: { ...node.value, value: `${prefix}${node.value.value}` } }
        : false,
  });
}

/** The subgraphs, as the supergraph writes them, that know an interface as an object. */
function withInterfaceObjects({ definitions }: DocumentNode): ReadonlySet<string> {
  const graphs = new Set<string>();
  for (const node of definitions) {
    if (node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const directive of node.directives ?? []) {
      const isObject = given(directive, "isInterfaceObject");
      const graph = given(directive, "graph");
      if (isObject?.kind === Kind.BOOLEAN && isObject.value && graph?.kind === Kind.ENUM)
        graphs.add(graph.value);
    }
  }
  return graphs;
}

function commonKeysLast(directives: readonly ConstDirectiveNode[]): ConstDirectiveNode[] {
  const count = new Map<string, number>();
  for (const directive of directives) {
    const key = keyOf(directive);
    count.set(key, (count.get(key) ?? 0) + 1);
  }
  const commonness = (directive: ConstDirectiveNode): number => count.get(keyOf(directive)) ?? 0;
  return directives.toSorted((one, other) => commonness(one) - commonness(other));
}

/** The key that the type has in a subgraph; empty for what is no key. */
function keyOf(directive: ConstDirectiveNode): string {
  if (directive.name.value !== "join__type") return "";
  const value = given(directive, "key");
  return value?.kind === Kind.STRING ? value.value : "";
}

const given = ({ arguments: args }: ConstDirectiveNode, name: string): ConstValueNode | undefined =>
  args?.find((one) => one.name.value === name)?.value;
