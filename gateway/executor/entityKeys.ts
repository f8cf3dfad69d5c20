// SPDX-License-Identifier: EUPL-1.2
import {
  type ConstDirectiveNode,
  type ConstValueNode,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from "graphql";
import { fieldOf, type Gathered, isObject } from "./merging";
import { type TypeConditions } from "./typeConditions";

/** A key, or what is nested in it; null for a field without fields. */
type Key = ReadonlyMap<string, Key | null>;

/** By what each subgraph finds its entities. */
export class EntityKeys {
  /** By subgraph and type. */
  private readonly declared = new Map<string, Key[]>();
  private readonly ofTypes = new Map<string, readonly Key[]>();
  private readonly typeNames = new Set<string>();

  /** @param supergraph of which the types say in which subgraph they have which key */
  constructor(
    supergraph: DocumentNode,
    private readonly types: TypeConditions,
  ) {
    const subgraphs = subgraphNames(supergraph);
    for (const node of supergraph.definitions) {
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
      for (const directive of node.directives ?? []) {
        const graph = given(directive, "graph");
        const key = given(directive, "key");
        const resolvable = given(directive, "resolvable");
        if (directive.name.value !== "join__type" || graph?.kind !== Kind.ENUM) continue;
        if (key?.kind !== Kind.STRING || (resolvable?.kind === Kind.BOOLEAN && !resolvable.value)) continue;
        const place = placeOf(subgraphs.get(graph.value) ?? "", node.name.value);
        this.declared.set(place, [...(this.declared.get(place) ?? []), keyIn(key.value)]);
        this.typeNames.add(node.name.value);
      }
    }
  }

  /** Whether any subgraph finds objects of the type by a key. */
  isEntity(type: string): boolean {
    return this.typeNames.has(type);
  }

  /**
   * Whether the subgraph can find something by what it would be told. A key may have an absent part, which is then a part of the
   * key; one of nothing but absences points at nobody. What is told besides, because a field requires it, is no key.
   */
  pointsAtOne(subgraph: string, representation: Gathered): boolean {
    const keys = this.keysOf(subgraph, String(representation["__typename"]));
    // Nothing is said of how it is found, and yet the plan asks for it: by whatever it tells.
    if (keys.length === 0) return Object.values(representation).length > 1;
    return keys.some((key) => isWhole(key, representation) && hasValue(key, representation));
  }

  /** Those of the interfaces that it is of as well: a subgraph may know it by the interface alone. */
  private keysOf(subgraph: string, type: string): readonly Key[] {
    const place = placeOf(subgraph, type);
    const known = this.ofTypes.get(place);
    if (known) return known;
    const wider = [...this.typeNames].filter((name) => this.types.namesWithin(name).has(type));
    const keys = wider.flatMap((name) => this.declared.get(placeOf(subgraph, name)) ?? []);
    if (wider.length > 0) this.ofTypes.set(place, keys);
    return keys;
  }
}

/** A name of a type has no space. */
const placeOf = (subgraph: string, type: string): string => `${type} ${subgraph}`;

function subgraphNames({ definitions }: DocumentNode): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const node of definitions) {
    if (node.kind !== Kind.ENUM_TYPE_DEFINITION || node.name.value !== "join__Graph") continue;
    for (const { name, directives = [] } of node.values ?? [])
      for (const directive of directives) {
        const own = given(directive, "name");
        if (own?.kind === Kind.STRING) names.set(name.value, own.value);
      }
  }
  return names;
}

const given = ({ arguments: args }: ConstDirectiveNode, name: string): ConstValueNode | undefined =>
  args?.find((one) => one.name.value === name)?.value;

const keyIn = (fields: string): Key =>
  compiled(
    (parse(`{ ${fields} }`, { noLocation: true }).definitions[0] as OperationDefinitionNode).selectionSet,
  );

function compiled({ selections }: SelectionSetNode): Key {
  const key = new Map<string, Key | null>();
  for (const selection of selections)
    if (selection.kind === Kind.FIELD)
      key.set(selection.name.value, selection.selectionSet ? compiled(selection.selectionSet) : null);
  return key;
}

/** A `null` is told as well. */
function isWhole(key: Key, told: Gathered): boolean {
  for (const [name, inner] of key) {
    const value = fieldOf(told, name);
    if (value === undefined || (inner && isObject(value) && !isWhole(inner, value))) return false;
  }
  return true;
}

function hasValue(key: Key, told: Gathered): boolean {
  for (const [name, inner] of key) {
    const value = fieldOf(told, name);
    if (inner && isObject(value) ? hasValue(inner, value) : value !== null) return true;
  }
  return false;
}
