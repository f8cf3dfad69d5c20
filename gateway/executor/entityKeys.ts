// SPDX-License-Identifier: EUPL-1.2
import { type DocumentNode, Kind } from "graphql";
import { given } from "../supergraph";
import { type FieldSet, fieldSetIn } from "./fieldSet";
import { subgraphNames } from "./joinGraphs";
import { fieldOf, type Gathered, isObject } from "./merging";
import { type TypeConditions } from "./typeConditions";

/** By what each subgraph finds its entities. */
export class EntityKeys {
  /** By subgraph and type. */
  private readonly declared = new Map<string, FieldSet[]>();
  private readonly ofTypes = new Map<string, readonly FieldSet[]>();
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
        const key = given(directive, "key");
        const isResolved = !directive.arguments?.some(
          ({ name, value }) => name.value === "resolvable" && value.kind === Kind.BOOLEAN && !value.value,
        );
        if (directive.name.value !== "join__type" || key === "" || !isResolved) continue;
        const place = placeOf(subgraphs.get(given(directive, "graph")) ?? "", node.name.value);
        this.declared.set(place, [...(this.declared.get(place) ?? []), fieldSetIn(key)]);
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
  private keysOf(subgraph: string, type: string): readonly FieldSet[] {
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

/** A `null` is told as well. */
function isWhole(key: FieldSet, told: Gathered): boolean {
  for (const [name, inner] of key) {
    const value = fieldOf(told, name);
    if (value === undefined || (inner && isObject(value) && !isWhole(inner, value))) return false;
  }
  return true;
}

function hasValue(key: FieldSet, told: Gathered): boolean {
  for (const [name, inner] of key) {
    const value = fieldOf(told, name);
    if (inner && isObject(value) ? hasValue(inner, value) : value !== null) return true;
  }
  return false;
}
