// SPDX-License-Identifier: EUPL-1.2
import fc, { type GeneratorValue } from "fast-check";
import { type EngineCase, type SubgraphSource } from "../engineCase";
import { fault, link, type Row, type WorkedOut } from "../rows";
import { type Plan, type PlannedField, typeText } from "./plan";

export type GeneratedWorld = Pick<EngineCase, "subgraphs" | "rows" | "holes">;

const rowsOfEach = 3;

/** The SDL, and data with fields that fail and entities that a subgraph has never heard of. */
export function worldOf(g: GeneratorValue, plan: Plan, isWhole: boolean): GeneratedWorld {
  const rows: Record<string, Row> = {};
  for (const type of plan.entities)
    for (let index = 0; index < rowsOfEach; index++)
      rows[`${type}${index}`] = rowOf(g, plan, type, { id: `${index}` }, isWhole);
  rows["Query"] = rowOf(g, plan, "Query", {}, isWhole);
  return {
    subgraphs: Object.fromEntries(plan.subgraphs.map((name) => [name, sourceOf(plan, name)])),
    rows,
    holes: isWhole ? {} : holesOf(g, plan),
  };
}

function sourceOf(plan: Plan, subgraph: string): SubgraphSource {
  const typeOf = (type: string): string => {
    const fields = plan.fields.get(type) ?? [];
    const own = fields.filter((field) => field.subgraph === subgraph);
    const external = fields.filter(({ name }) => own.some(({ requires }) => requires === name));
    const lines = [
      ...external.map((field) => `${field.name}: ${typeText(field)} @external`),
      ...own.map(
        (field) =>
          `${field.name}: ${typeText(field)}${field.requires === undefined ? "" : ` @requires(fields: "${field.requires}")`}`,
      ),
    ];
    return type === "Query"
      ? `type Query { ${lines.join(" ")} }`
      : `type ${type} @key(fields: "id") { id: ID! ${lines.join(" ")} }`;
  };
  return {
    sdl: `${["Query", ...plan.entities].map(typeOf).join("\n")}
      type Value @shareable { a: Int  b: String! }
      union Either = ${plan.entities.join(" | ")}`,
  };
}

function rowOf(g: GeneratorValue, plan: Plan, type: string, key: object, isWhole: boolean): Row {
  const row: Record<string, unknown> = { ...key };
  for (const field of plan.fields.get(type) ?? []) row[field.name] = valueOf(g, field, isWhole);
  return { __typename: type, ...row };
}

function valueOf(g: GeneratorValue, field: PlannedField, isWhole: boolean): unknown {
  const { kind, isRequired, requires } = field;
  if (requires !== undefined) {
    return ((_args, source) => {
      const value = source.get(requires);
      return value === null || value === undefined ? null : Number(value) * 2;
    }) satisfies WorkedOut;
  }
  const luck = g(fc.integer, { min: 0, max: 19 });
  // A number that others require never fails: what then becomes of them is written nowhere.
  if (!isWhole && luck === 0 && !(kind.of === "number" && !isRequired)) return fault();
  if (luck < 4 && !isRequired) return null;
  const one = (types: readonly string[]): unknown =>
    link(`${g(fc.constantFrom, ...types)}${g(fc.integer, { min: 0, max: rowsOfEach - 1 })}`);
  const several = (make: () => unknown): unknown[] =>
    Array.from({ length: g(fc.integer, { min: 0, max: 3 }) }, () =>
      luck === 4 && !isRequired ? null : make(),
    );
  if (kind.of === "number") return g(fc.integer, { min: 0, max: 99 });
  if (kind.of === "text") return g(fc.constantFrom, "", "text", '"quoted" \\', "é");
  if (kind.of === "numbers") return several(() => g(fc.integer, { min: 0, max: 9 }));
  if (!("to" in kind)) return { __typename: "Value", a: luck === 5 ? null : luck, b: "b" };
  return kind.of === "link" ? one(kind.to) : several(() => one(kind.to));
}

/**
 * Only where a subgraph never leads to the type itself: what it says of an entity by key and what it says of one that it
 * links to could differ, and both would be right.
 */
function holesOf(g: GeneratorValue, plan: Plan): Record<string, string[]> {
  const holes: Record<string, string[]> = {};
  const all = [...plan.fields.values()].flat();
  for (const subgraph of plan.subgraphs)
    for (const type of plan.entities) {
      const leads = all.some(
        (field) => field.subgraph === subgraph && "to" in field.kind && field.kind.to.includes(type),
      );
      const isRequired = plan.fields.get(type)?.some((field) => field.requires !== undefined);
      if (!leads && !isRequired && g(fc.boolean))
        (holes[subgraph] ??= []).push(`${type}${g(fc.integer, { min: 0, max: rowsOfEach - 1 })}`);
    }
  return holes;
}
