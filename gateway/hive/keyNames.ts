// SPDX-License-Identifier: EUPL-1.2
import { Kind, parse, visit } from "graphql";

/** The fields that the engine asks for itself to get from one subgraph to another: those of every key and requirement. */
export function keyNames(supergraphSdl: string): ReadonlySet<string> {
  const names = new Set<string>(["__typename"]);
  visit(parse(supergraphSdl), {
    Directive({ name, arguments: given = [] }) {
      if (name.value !== "join__type" && name.value !== "join__field") return;
      for (const { name: argument, value } of given) {
        if (!["key", "requires", "provides"].includes(argument.value) || value.kind !== Kind.STRING) continue;
        visit(parse(`{ ${value.value} }`), { Field: (field) => void names.add(field.name.value) });
      }
    },
  });
  return names;
}
