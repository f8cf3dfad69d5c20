// SPDX-License-Identifier: EUPL-1.2
import { type DocumentNode, Kind, type NamedTypeNode } from "graphql";

/** Which types are of which interfaces and unions, over all subgraphs together. */
export class TypeFamily {
  private readonly above = new Map<string, Set<string>>();

  constructor(documents: readonly DocumentNode[]) {
    for (const node of documents.flatMap(({ definitions }) => definitions)) {
      if ("interfaces" in node) this.add(node.name.value, node.interfaces ?? []);
      if (node.kind === Kind.UNION_TYPE_DEFINITION || node.kind === Kind.UNION_TYPE_EXTENSION)
        for (const { name } of node.types ?? []) this.of(name.value).add(node.name.value);
    }
  }

  /** Whether a row of this type can stand where the other type is asked. */
  isOf(type: string, other: string): boolean {
    return type === other || this.of(type).has(other);
  }

  private add(type: string, interfaces: readonly NamedTypeNode[]): void {
    for (const { name } of interfaces) this.of(type).add(name.value);
  }

  private of(type: string): Set<string> {
    const known = this.above.get(type) ?? new Set();
    this.above.set(type, known);
    return known;
  }
}
