// SPDX-License-Identifier: EUPL-1.2
import { type GeneratorValue } from "fast-check";
import { type EngineCase } from "../engineCase";
import { type Row } from "../rows";
import { either, number } from "./chance";
import { type Plan, type PlannedField } from "./plan";
import { isMixed, keyValues, type PlannedKeys } from "./plannedKeys";
import { subgraphText } from "./subgraphText";
import { rowsOfEach, staleValueOf, valueOf } from "./values";

export type GeneratedWorld = Pick<EngineCase, "subgraphs" | "rows" | "holes">;

/** The SDL, and data with fields that fail and entities that a subgraph has never heard of. */
export function worldOf(g: GeneratorValue, plan: Plan, isWhole: boolean): GeneratedWorld {
  const rows: Record<string, Row> = {};
  for (const type of plan.entities)
    for (let index = 0; index < rowsOfEach; index++) {
      const keys = keyValues(plan.keys.get(type) as PlannedKeys, type, index);
      rows[`${type}${index}`] = rowOf(g, plan, type, keys, isWhole);
    }
  for (const root of ["Query", "Mutation"]) rows[root] = rowOf(g, plan, root, {}, isWhole);
  const names = [...plan.subgraphs, ...(plan.object === null ? [] : [plan.object])];
  const subgraphs = names.map((name) => [name, { sdl: subgraphText(plan, name), own: staleIn(plan, name) }]);
  return {
    subgraphs: Object.fromEntries(subgraphs) as EngineCase["subgraphs"],
    rows,
    holes: isWhole ? {} : holesOf(g, plan),
  };
}

/** The subgraphs of which it is certain what is lost when they cannot be reached: all that they own, and no more. */
export function mayBeDown(plan: Plan): string[] {
  const all = [...plan.fields.values()].flat();
  const isPlain = [...plan.keys.values()].every((keys) => !isMixed(keys));
  if (!isPlain || plan.object !== null) return [];
  return plan.subgraphs.filter((name) => !all.some((field) => isTwofold(field, name)));
}

function rowOf(g: GeneratorValue, plan: Plan, type: string, keys: object, isWhole: boolean): Row {
  const row: Record<string, unknown> = { ...keys };
  for (const field of plan.fields.get(type) ?? []) row[field.name] = valueOf(g, field, isWhole);
  return { __typename: type, ...row };
}

function staleIn({ fields }: Plan, subgraph: string): Record<string, unknown> {
  const stale: Record<string, unknown> = {};
  for (const [type, own] of fields)
    for (const field of own)
      if (field.takenFrom === subgraph) stale[`${type}.${field.name}`] = staleValueOf(field);
  return stale;
}

/**
 * Only where a subgraph never leads to the type itself: what it says of an entity by key and what it says of one that it
 * links to could differ, and both would be right. Nor where it depends on the plan who is asked.
 */
function holesOf(g: GeneratorValue, plan: Plan): Record<string, string[]> {
  const holes: Record<string, string[]> = {};
  const all = [...plan.fields.values()].flat();
  if (plan.object !== null) return holes;
  for (const subgraph of plan.subgraphs)
    for (const type of plan.entities) {
      const leads = all.some((field) => owners(field).includes(subgraph) && leadsTo(field, type));
      const own = plan.fields.get(type) ?? [];
      const isCertain =
        !isMixed(plan.keys.get(type) as PlannedKeys) &&
        !own.some((field) => isTwofold(field, subgraph)) &&
        !all.some(({ provides }) => provides && own.includes(provides) && provides.subgraph === subgraph);
      if (!leads && isCertain && either(g))
        (holes[subgraph] ??= []).push(`${type}${number(g, 0, rowsOfEach - 1)}`);
    }
  return holes;
}

const owners = ({ subgraph, sharedWith, takenFrom }: PlannedField): (string | undefined)[] => [
  subgraph,
  sharedWith,
  takenFrom,
];

const leadsTo = ({ kind }: PlannedField, type: string): boolean => "to" in kind && kind.to.includes(type);

/** Whether others can answer it too. */
const isTwofold = (field: PlannedField, subgraph: string): boolean =>
  (field.sharedWith !== undefined && owners(field).includes(subgraph)) ||
  field.provides?.subgraph === subgraph;
