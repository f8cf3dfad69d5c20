// SPDX-License-Identifier: EUPL-1.2
import { type GeneratorValue } from "fast-check";
import { either, number, once, oneOf, someOf } from "./chance";
import { keyFields, type PlannedKeys, plannedKeys } from "./plannedKeys";

/** What a field of a generated supergraph gives. */
export type Kind =
  /** `told` says which arguments it got; `said` is a mutation, and `heard` tells what was said up to then. */
  | { readonly of: "number" | "text" | "numbers" | "value" | "told" | "said" | "heard" }
  | { readonly of: "link" | "links" | "either" | "faces"; readonly to: readonly string[] };

export interface PlannedField {
  readonly name: string;
  readonly kind: Kind;
  readonly isRequired: boolean;
  readonly subgraph: string;
  /** Another subgraph that resolves it too. */
  readonly sharedWith?: string;
  /** The subgraph that it was taken over from. */
  readonly takenFrom?: string;
  /** The numbers of other subgraphs that it is worked out from. */
  readonly requires?: readonly string[];
  /** A field of the entity it leads to, of another subgraph, that its own one gives along. */
  readonly provides?: PlannedField;
}

/** A supergraph before its SDL and its data. */
export interface Plan {
  readonly subgraphs: readonly string[];
  readonly entities: readonly string[];
  readonly keys: ReadonlyMap<string, PlannedKeys>;
  /** By type; `Query` and `Mutation` are two. */
  readonly fields: ReadonlyMap<string, readonly PlannedField[]>;
  /** One more subgraph, that knows the interface as an object. */
  readonly object: string | null;
}

const limits = { Query: [1, 2], Mutation: [0, 1], entity: [0, 2] } as const;

export function planned(g: GeneratorValue): Plan {
  const subgraphs = named("s", number(g, 2, 4));
  const entities = named("E", number(g, 2, 3));
  const object = once(g, 4) ? "object" : null;
  const keys = new Map(entities.map((type) => [type, plannedKeys(g, subgraphs, object !== null)]));
  const fields = new Map<string, PlannedField[]>();
  const faces = subgraphs.filter((name) => hasInterface({ keys }, name));
  const maker = { g, subgraphs, entities, faces };
  for (const type of ["Query", "Mutation", ...entities]) fields.set(type, fieldsOf(type, maker));
  for (const type of entities) {
    const own = fields.get(type) ?? [];
    own.push(...requirements(g, type, own, subgraphs));
  }
  const plan = { subgraphs, entities, keys, fields, object };
  for (const [type, own] of fields)
    fields.set(
      type,
      own.map((field) => withProvided(g, plan, field)),
    );
  if (object !== null) addObject(fields, entities, object);
  return plan;
}

interface Maker {
  readonly g: GeneratorValue;
  readonly subgraphs: readonly string[];
  readonly entities: readonly string[];
  /** The subgraphs that have the interface. */
  readonly faces: readonly string[];
}

/** Whether a subgraph has the interface `Face` of all entities: when all have an `id` there. */
export const hasInterface = ({ keys }: Pick<Plan, "keys">, subgraph: string): boolean =>
  [...keys.values()].every((texts) => keyFields(texts.get(subgraph) ?? []).includes("id: ID!"));

function fieldsOf(type: string, { g, subgraphs, entities, faces }: Maker): PlannedField[] {
  const isRoot = type === "Query" || type === "Mutation";
  const [min, max] = limits[isRoot ? type : "entity"];
  const own: PlannedField[] = [];
  for (const subgraph of subgraphs)
    for (let count = number(g, min, max); count > 0; count--) {
      const other = oneOf(g, subgraphs);
      const place = type === "Mutation" || other === subgraph ? 0 : number(g, 1, 8);
      const kind = kindOf(g, entities, type);
      const hasFace = faces.includes(subgraph) && (place > 2 || place === 0 || faces.includes(other));
      own.push({
        name: `${type === "Mutation" ? "m" : type.toLowerCase().replace("query", "q")}${own.length}`,
        kind: kind.of === "faces" && !hasFace ? { of: "either", to: kind.to } : kind,
        isRequired: type !== "Mutation" && either(g),
        subgraph,
        ...(place === 1 && { sharedWith: other }),
        ...(place === 2 && { takenFrom: other }),
      });
    }
  return own;
}

function kindOf(g: GeneratorValue, entities: readonly string[], type: string): Kind {
  const links = ["link", "links", "either", "faces"] as const;
  const plain = ["number", "number", "text", "numbers", "value", "told", "heard"] as const;
  const kinds = { Query: links, Mutation: ["said", "said", ...links] as const }[type] ?? [...plain, ...links];
  const of = oneOf<Kind["of"]>(g, kinds);
  if (of === "either" || of === "faces") return { of, to: entities };
  return of === "link" || of === "links" ? { of, to: [oneOf(g, entities)] } : { of };
}

/** Fields of one subgraph that are worked out from numbers of others, each from its own, beside what it has already. */
function requirements(
  g: GeneratorValue,
  type: string,
  own: readonly PlannedField[],
  subgraphs: readonly string[],
): PlannedField[] {
  if (once(g, 3)) return [];
  const subgraph = oneOf(g, subgraphs);
  const others = subgraphs.filter((one) => one !== subgraph);
  const more = Array.from({ length: number(g, 0, 2) }, (_one, index): PlannedField => {
    const name = `${type.toLowerCase()}Source${index}`;
    return { name, kind: { of: "number" }, isRequired: false, subgraph: oneOf(g, others) };
  });
  const sources = [...more, ...own].filter(
    ({ kind, isRequired, subgraph: owner, sharedWith, takenFrom }) =>
      kind.of === "number" && !isRequired && ![owner, sharedWith, takenFrom].includes(subgraph),
  );
  const twice = sources.slice(0, 3).map(({ name }, index): PlannedField => ({
    name: `${type.toLowerCase()}Twice${index}`,
    kind: { of: "number" },
    isRequired: false,
    subgraph,
    requires: [name, ...(once(g, 3) ? someOf(g, sources.slice(0, index)) : []).map((other) => other.name)],
  }));
  return [...more, ...twice];
}

function withProvided(g: GeneratorValue, { fields }: Plan, field: PlannedField): PlannedField {
  if ((field.kind.of !== "link" && field.kind.of !== "links") || field.takenFrom !== undefined) return field;
  const givers = [field.subgraph, field.sharedWith];
  const candidates = (fields.get(field.kind.to[0] ?? "") ?? []).filter(
    ({ kind, subgraph, sharedWith, takenFrom, requires }) =>
      ["number", "text", "numbers"].includes(kind.of) &&
      takenFrom === undefined &&
      requires === undefined &&
      ![subgraph, sharedWith].some((owner) => owner !== undefined && givers.includes(owner)),
  );
  return candidates.length > 0 && once(g, 3) ? { ...field, provides: oneOf(g, candidates) } : field;
}

/** What the subgraph that knows the interface as an object says of all entities. */
function addObject(fields: Map<string, PlannedField[]>, entities: readonly string[], subgraph: string): void {
  const more: PlannedField[] = [
    { name: "extra", kind: { of: "number" }, isRequired: false, subgraph },
    { name: "peers", kind: { of: "faces", to: entities }, isRequired: true, subgraph },
  ];
  for (const type of entities) fields.get(type)?.push(...more);
  const root = { name: "qFaces", kind: { of: "faces", to: entities }, isRequired: false, subgraph } as const;
  fields.get("Query")?.push(root);
}

const named = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_one, index) => `${prefix}${index}`);
