// SPDX-License-Identifier: EUPL-1.2
import { type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode, Kind } from "graphql";
import { type TypeFamily } from "./typeFamily";

interface Owned {
  readonly type: string;
  readonly field: string;
  readonly subgraph: string;
}

/** Which subgraphs can answer a field. */
export class Ownership {
  private readonly owned: Owned[] = [];

  constructor(
    documents: ReadonlyMap<string, DocumentNode>,
    private readonly family: TypeFamily,
  ) {
    const taken = new Set<string>();
    for (const [subgraph, { definitions }] of documents) {
      for (const node of definitions) {
        if (
          node.kind !== Kind.OBJECT_TYPE_DEFINITION &&
          node.kind !== Kind.OBJECT_TYPE_EXTENSION &&
          node.kind !== Kind.INTERFACE_TYPE_DEFINITION
        )
          continue;
        for (const field of node.fields ?? []) {
          if (directive(field, "external")) continue;
          const type = node.name.value;
          this.owned.push({ type, field: field.name.value, subgraph });
          const from = argument(directive(field, "override"), "from");
          if (from !== null) taken.add(`${from}:${type}.${field.name.value}`);
        }
      }
    }
    this.owned = this.owned.filter(({ type, field, subgraph }) => !taken.has(`${subgraph}:${type}.${field}`));
  }

  of(type: string, field: string): readonly string[] {
    const own = this.owned.filter((one) => one.type === type && one.field === field);
    // Of an interface object the fields are those of whatever stands there.
    const found =
      own.length > 0
        ? own
        : this.owned.filter((one) => one.field === field && this.family.isOf(type, one.type));
    return [...new Set(found.map(({ subgraph }) => subgraph))];
  }
}

const directive = (field: FieldDefinitionNode, name: string): ConstDirectiveNode | undefined =>
  field.directives?.find((one) => one.name.value === name);

function argument(given: ConstDirectiveNode | undefined, name: string): string | null {
  const value = given?.arguments?.find((one) => one.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : null;
}
