// SPDX-License-Identifier: EUPL-1.2
import { type ConstDirectiveNode, Kind, parse, print } from "graphql";

/**
 * The supergraph as the planner gets it: with the keys of each type in another order, those last that most subgraphs have.
 *
 * The planner (0.0.38) goes to what a field requires by the last key of the subgraph that has the field. Where the
 * subgraph that it comes from does not have that key, it panics, and that ends the process.
 */
export function plannable(supergraphSdl: string): string {
  const document = parse(supergraphSdl, { noLocation: true });
  return print({
    ...document,
    definitions: document.definitions.map((node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION
        ? { ...node, directives: commonKeysLast(node.directives ?? []) }
        : node,
    ),
  });
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
function keyOf({ name, arguments: args = [] }: ConstDirectiveNode): string {
  if (name.value !== "join__type") return "";
  const value = args.find((one) => one.name.value === "key")?.value;
  return value?.kind === Kind.STRING ? value.value : "";
}
