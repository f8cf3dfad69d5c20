// SPDX-License-Identifier: EUPL-1.2
import { type GeneratorValue } from "fast-check";
import { either, oneOf } from "./chance";

/** The key of an entity, as the text of `fields`. */
export type PlannedKey = "id" | "code" | "id code" | "spot { x y }" | "id spot { x }";

const texts: readonly PlannedKey[] = ["id", "code", "id code", "spot { x y }", "id spot { x }"];

export const plannedKey = (g: GeneratorValue): PlannedKey => (either(g) ? "id" : oneOf(g, texts));

/** The fields of the key, with their types. */
export function keyFields(key: PlannedKey): string[] {
  return [
    ...(/\bid\b/.test(key) ? ["id: ID!"] : []),
    ...(key.includes("code") ? ["code: String!"] : []),
    ...(key.includes("spot") ? ["spot: Spot!"] : []),
  ];
}

/** Key fields of a row: where a key has several fields, one of them alone is not enough to tell rows apart. */
export function keyValues(key: PlannedKey, type: string, index: number): Record<string, unknown> {
  const halves = [index >> 1, index & 1] as const;
  const id = key === "id" ? index : halves[0];
  const code = key === "id code" ? halves[1] : index;
  const [x, y] = key === "id spot { x }" ? [halves[1], index] : halves;
  return { id: `${type}${id}`, code: `c${code}`, spot: { __typename: "Spot", x, y } };
}
