// SPDX-License-Identifier: EUPL-1.2
import { type DocumentNode, Kind } from "graphql";
import { given } from "../supergraph";
import { type FieldSet, fieldSetIn, reaches } from "./fieldSet";
import { subgraphNames } from "./joinGraphs";
import { type TypeConditions } from "./typeConditions";

interface Requirement {
  readonly subgraph: string;
  readonly type: string;
  readonly required: FieldSet;
}

/** What a subgraph must be told of an entity before it can work a field out: `@requires`. */
export class FieldRequirements {
  private readonly byField = new Map<string, Requirement[]>();

  constructor(
    supergraph: DocumentNode,
    private readonly types: TypeConditions,
  ) {
    const subgraphs = subgraphNames(supergraph);
    for (const node of supergraph.definitions) {
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
      for (const { name, directives = [] } of node.fields ?? [])
        for (const directive of directives) {
          const fields = directive.name.value === "join__field" ? given(directive, "requires") : "";
          if (fields === "") continue;
          const subgraph = subgraphs.get(given(directive, "graph")) ?? "";
          const one = { subgraph, type: node.name.value, required: fieldSetIn(fields) };
          this.byField.set(name.value, [...(this.byField.get(name.value) ?? []), one]);
        }
    }
  }

  /**
   * Whether the subgraph needs what is at the place for the field. Of an object that is known by an interface alone any of the
   * types may be meant.
   */
  has(subgraph: string, type: string, field: string, place: readonly string[]): boolean {
    const isMeant = (one: string): boolean =>
      this.types.namesWithin(one).has(type) || this.types.namesWithin(type).has(one);
    return (this.byField.get(field) ?? []).some(
      (one) => one.subgraph === subgraph && isMeant(one.type) && reaches(one.required, place),
    );
  }
}
