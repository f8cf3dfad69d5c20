// SPDX-License-Identifier: EUPL-1.2
import { type FlattenNodePathSegment } from "@graphql-hive/router-query-planner";
import { Hole } from "./hole";
import { type Gathered, isObject } from "./merging";
import { anyOf, type TypeConditions } from "./typeConditions";

/** Adds the objects at a place of the plan to a list. */
export type Collect = (value: unknown, found: Gathered[]) => void;

/** Lists within lists are gone through wherever they are: a plan has one `@` for each, but an object is an object. */
export function compilePath(path: readonly FlattenNodePathSegment[], types: TypeConditions): Collect {
  const [first, ...rest] = path;
  if (first === undefined) return eachObject((object, found) => void found.push(object));
  const inner = compilePath(rest, types);
  if (first === "@") return inner;
  if ("Field" in first) {
    const name = first.Field;
    return eachObject((object, found) => inner(object[name], found));
  }
  const names = anyOf(types, first.TypeCondition);
  return eachObject((object, found) => {
    const name = object["__typename"];
    if (typeof name === "string" && names.has(name)) inner(object, found);
  });
}

function eachObject(act: (object: Gathered, found: Gathered[]) => void): Collect {
  const collect: Collect = (value, found) => {
    if (value === null || typeof value !== "object" || value instanceof Hole) return;
    if (Array.isArray(value)) for (const item of value) collect(item, found);
    else if (isObject(value)) act(value, found);
  };
  return collect;
}
