// SPDX-License-Identifier: EUPL-1.2
import fc, { type GeneratorValue } from "fast-check";

/** What a field of a generated supergraph gives. */
export type Kind =
  | { readonly of: "number" | "text" | "numbers" | "value" }
  | { readonly of: "link" | "links" | "either"; readonly to: readonly string[] };

export interface PlannedField {
  readonly name: string;
  readonly kind: Kind;
  readonly isRequired: boolean;
  readonly subgraph: string;
  /** A number of another subgraph that it is worked out from. */
  readonly requires?: string;
}

/** A supergraph before its SDL and its data: entities with the key `id`, in every subgraph. */
export interface Plan {
  readonly subgraphs: readonly string[];
  readonly entities: readonly string[];
  /** By type; `Query` is one. */
  readonly fields: ReadonlyMap<string, readonly PlannedField[]>;
}

export function planned(g: GeneratorValue): Plan {
  const subgraphs = named("s", g(fc.integer, { min: 2, max: 4 }));
  const entities = named("E", g(fc.integer, { min: 2, max: 3 }));
  const fields = new Map<string, PlannedField[]>();
  for (const type of ["Query", ...entities]) {
    const own: PlannedField[] = [];
    for (const subgraph of subgraphs)
      own.push(
        ...named("", g(fc.integer, { min: type === "Query" ? 1 : 0, max: 2 })).map((_name, index) => ({
          name: `${type === "Query" ? "q" : type.toLowerCase()}${own.length + index}`,
          kind: kindOf(g, entities, type === "Query"),
          isRequired: g(fc.boolean),
          subgraph,
        })),
      );
    fields.set(type, type === "Query" ? own : [...own, ...requirements(g, type, own, subgraphs)]);
  }
  return { subgraphs, entities, fields };
}

/** Fields of one subgraph that are worked out from a number of another. */
function requirements(
  g: GeneratorValue,
  type: string,
  own: readonly PlannedField[],
  subgraphs: readonly string[],
): PlannedField[] {
  const source = own.find(({ kind, isRequired }) => kind.of === "number" && !isRequired);
  const subgraph = subgraphs.find((one) => one !== source?.subgraph);
  if (!source || subgraph === undefined || !g(fc.boolean)) return [];
  return [
    {
      name: `${type.toLowerCase()}Twice`,
      kind: { of: "number" },
      isRequired: false,
      subgraph,
      requires: source.name,
    },
  ];
}

function kindOf(g: GeneratorValue, entities: readonly string[], isRoot: boolean): Kind {
  const to = [g(fc.constantFrom, ...entities) as string];
  const links = ["link", "links", "either"] as const;
  const plain = ["number", "text", "numbers", "value"] as const;
  const of = g(fc.constantFrom, ...(isRoot ? links : ([...plain, ...links] as const))) as Kind["of"];
  if (of === "either") return { of, to: entities };
  return of === "link" || of === "links" ? { of, to } : { of };
}

const named = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_one, index) => `${prefix}${index}`);

export const typeText = ({ kind, isRequired }: PlannedField): string => {
  const end = isRequired ? "!" : "";
  if (!("to" in kind))
    return { number: `Int${end}`, text: `String${end}`, numbers: `[Int${end}]`, value: `Value${end}` }[
      kind.of
    ];
  if (kind.of === "either") return `[Either${end}]`;
  return kind.of === "link" ? `${kind.to[0]}${end}` : `[${kind.to[0]}${end}]${end}`;
};
