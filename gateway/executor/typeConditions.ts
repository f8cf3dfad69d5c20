// SPDX-License-Identifier: EUPL-1.2
import { type GraphQLSchema, isAbstractType } from "graphql";

/** Which objects a type condition of a plan holds for, by their `__typename`. */
export class TypeConditions {
  private readonly known = new Map<string, ReadonlySet<string>>();

  /** Of the supergraph itself: plans speak of types that clients do not see. */
  constructor(private readonly schema: GraphQLSchema) {}

  /** The names themselves, and for an interface or a union those of its objects. */
  namesWithin(condition: string): ReadonlySet<string> {
    const known = this.known.get(condition);
    if (known) return known;
    const type = this.schema.getType(condition);
    const names = new Set([condition]);
    if (isAbstractType(type)) for (const { name } of this.schema.getPossibleTypes(type)) names.add(name);
    this.known.set(condition, names);
    return names;
  }

  /** An interface is the type of an object only where a subgraph knows it as an `@interfaceObject`. */
  isAbstract(name: unknown): boolean {
    return typeof name === "string" && isAbstractType(this.schema.getType(name));
  }
}

export function anyOf(conditions: TypeConditions, names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => [...conditions.namesWithin(name)]));
}
