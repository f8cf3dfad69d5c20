// SPDX-License-Identifier: EUPL-1.2
import { type FetchNodePathSegment, type FetchRewrite } from "@graphql-hive/router-query-planner";
import { anyOf, type TypeConditions } from "./typeConditions";
import { type AnswerShape } from "./answerShape";
import { type Gathered, isObject } from "./merging";

export type Rewrite = (value: unknown) => void;

/** Changes what goes to a subgraph, or what comes from it, in place. */
export function compileRewrites(rewrites: readonly FetchRewrite[], types: TypeConditions): Rewrite | null {
  const compiled = rewrites.map((rewrite): Rewrite => {
    if ("KeyRenamer" in rewrite) {
      const { path, renameKeyTo } = rewrite.KeyRenamer;
      return atPath(path, types, (object, key) => {
        if (!Object.hasOwn(object, key)) return;
        object[renameKeyTo] = object[key];
        delete object[key];
      });
    }
    const { path, setValueTo } = "ValueSetter" in rewrite ? rewrite.ValueSetter : rewrite;
    return atPath(path, types, (object, key) => {
      if (Object.hasOwn(object, key)) object[key] = setValueTo;
    });
  });
  if (compiled.length === 0) return null;
  return (value) => {
    for (const rewrite of compiled) rewrite(value);
  };
}

type Change = (object: Gathered, key: string) => void;

function atPath(path: readonly FetchNodePathSegment[], types: TypeConditions, change: Change): Rewrite {
  const [first, ...rest] = path;
  if (!first) throw new Error("The plan has a rewrite without a place.");
  if ("TypenameEquals" in first) {
    const names = anyOf(types, first.TypenameEquals);
    const inner = atPath(rest, types, change);
    return each((object) => {
      const name = object["__typename"];
      if (typeof name !== "string" || names.has(name)) inner(object);
    });
  }
  const { Key: key } = first;
  if (rest.length === 0) return each((object) => change(object, key));
  const inner = atPath(rest, types, change);
  return each((object) => inner(object[key]));
}

function each(act: (object: Gathered) => void): Rewrite {
  const rewrite: Rewrite = (value) => {
    if (Array.isArray(value)) value.forEach(rewrite);
    else if (isObject(value)) act(value);
  };
  return rewrite;
}

/** The names that answers come under, by those in the operation. */
export function renamedKeys(rewrites: readonly FetchRewrite[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const rewrite of rewrites) {
    if (!("KeyRenamer" in rewrite)) continue;
    const { path, renameKeyTo } = rewrite.KeyRenamer;
    const last = path.at(-1);
    if (last && "Key" in last) names.set(last.Key, renameKeyTo);
  }
  return names;
}

/** The shape of the answer once it is rewritten: what is renamed for one type may keep its name for another. */
export function withRenamed(shape: AnswerShape, names: ReadonlyMap<string, string>): AnswerShape {
  if (names.size === 0) return shape;
  for (const [name, inner] of [...shape.fields]) {
    if (inner) withRenamed(inner, names);
    const other = names.get(name);
    if (other !== undefined && !shape.fields.get(other)) shape.fields.set(other, inner);
  }
  return shape;
}
