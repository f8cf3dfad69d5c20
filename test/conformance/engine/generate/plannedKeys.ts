// SPDX-License-Identifier: EUPL-1.2
import { type GeneratorValue } from "fast-check";
import { either, number, once, oneOf } from "./chance";

/** The keys of one entity, by subgraph, as the text of `fields`. */
export type PlannedKeys = ReadonlyMap<string, readonly string[]>;

const texts = ["id", "code", "id code", "spot { x y }", "id spot { x }"] as const;

/**
 * In all subgraphs the same key; or in the first one every key that any other has, so that from each there is a way to
 * each.
 *
 * @param byId the first one must have the key `id`
 */
export function plannedKeys(g: GeneratorValue, subgraphs: readonly string[], byId: boolean): PlannedKeys {
  const [first = "", ...others] = subgraphs;
  if (!once(g, 3)) {
    const text = either(g) ? "id" : oneOf(g, texts);
    const same = new Map(subgraphs.map((name) => [name, [text] as string[]]));
    return byId ? same.set(first, unique(["id", text])) : same;
  }
  const chosen = others.map((name) => {
    const several = Array.from({ length: number(g, 1, 2) }, () => oneOf(g, texts));
    return [name, unique(several)] as const;
  });
  const all = unique([...(byId ? ["id"] : []), ...chosen.flatMap(([, keys]) => keys)]);
  return new Map([[first, all], ...chosen]);
}

/** Whether there may be no way from one subgraph to another but by a third. */
export function isMixed(keys: PlannedKeys): boolean {
  return new Set([...keys.values()].map((texts) => texts.join())).size > 1;
}

/** The fields of these keys, with their types. */
export function keyFields(keys: readonly string[]): string[] {
  const text = keys.join(" ");
  return [
    ...(/\bid\b/.test(text) ? ["id: ID!"] : []),
    ...(text.includes("code") ? ["code: String!"] : []),
    ...(text.includes("spot") ? ["spot: Spot!"] : []),
  ];
}

/** Key fields of a row: where a key has several fields, one of them alone is not enough to tell rows apart. */
export function keyValues(keys: PlannedKeys, type: string, index: number): Record<string, unknown> {
  const used = new Set([...keys.values()].flat());
  const halves = [index >> 1, index & 1] as const;
  const isShared = (...alone: string[]): boolean => !alone.some((text) => used.has(text));
  const id = isShared("id") ? halves[0] : index;
  const code = isShared("code") && used.has("id code") ? halves[1] : index;
  const isPair = used.has("id spot { x }");
  const x = isPair ? halves[1] : halves[0];
  const y = isPair ? index : halves[1];
  return { id: `${type}${id}`, code: `c${code}`, spot: { __typename: "Spot", x, y } };
}

const unique = (items: readonly string[]): string[] => [...new Set(items)];
