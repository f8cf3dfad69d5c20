// SPDX-License-Identifier: EUPL-1.2
import { type DocumentNode, Kind } from "graphql";
import { given } from "../supergraph";

/** The names of the subgraphs, by what the supergraph writes for them. */
export function subgraphNames({ definitions }: DocumentNode): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const node of definitions) {
    if (node.kind !== Kind.ENUM_TYPE_DEFINITION || node.name.value !== "join__Graph") continue;
    for (const { name, directives = [] } of node.values ?? [])
      for (const directive of directives)
        if (directive.name.value === "join__graph") names.set(name.value, given(directive, "name"));
  }
  return names;
}
