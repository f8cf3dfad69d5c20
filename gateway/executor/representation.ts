// SPDX-License-Identifier: EUPL-1.2
import { type RequiresSelection } from "@graphql-hive/router-query-planner";
import { Hole, unknownEntity } from "./hole";
import { type Gathered, isObject } from "./merging";
import { type TypeConditions } from "./typeConditions";

/**
 * What a subgraph is told of an entity so that it can find it: its type, a key, and what other fields it `@requires`.
 * A hole when one of these cannot be had: an owner that is asked with half a key, or with `null` for a value that
 * failed, could answer about something else.
 */
export type Represent = (entity: Gathered) => Gathered | Hole;

type Read = (object: Gathered, into: Gathered) => Hole | null;

export function compileRepresentation(
  requires: readonly RequiresSelection[],
  types: TypeConditions,
): Represent {
  const read = compileSelections(requires, types);
  return (entity) => {
    const representation: Gathered = { __typename: entity["__typename"] };
    const hole = read(entity, representation);
    if (hole) return hole;
    return hasKey(representation) ? representation : unknownEntity;
  };
}

function compileSelections(selections: readonly RequiresSelection[], types: TypeConditions): Read {
  const reads = selections.map((selection) => compileSelection(selection, types));
  return (object, into) => {
    for (const read of reads) {
      const hole = read(object, into);
      if (hole) return hole;
    }
    return null;
  };
}

function compileSelection(selection: RequiresSelection, types: TypeConditions): Read {
  switch (selection.kind) {
    case "Field": {
      const { name, alias = name } = selection;
      const inner = selection.selections?.length ? compileSelections(selection.selections, types) : null;
      return (object, into) => {
        const value = required(object[name], inner);
        if (value instanceof Hole) return value;
        into[alias] = value;
        return null;
      };
    }
    case "InlineFragment": {
      const names = types.namesWithin(selection.typeCondition);
      const inner = compileSelections(selection.selections, types);
      return (object, into) => (names.has(object["__typename"] as string) ? inner(object, into) : null);
    }
    case "FragmentSpread":
      throw new Error("The plan has a fragment where none is expected.");
  }
}

function required(value: unknown, inner: Read | null): unknown {
  if (value === undefined) return unknownEntity;
  if (value === null || value instanceof Hole || !inner) return value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => required(item, inner));
    return items.find((item) => item instanceof Hole) ?? items;
  }
  // An object of which nothing is known but that it is no object is not handed on.
  if (!isObject(value)) return unknownEntity;
  const into: Gathered = {};
  return inner(value, into) ?? into;
}

/** A key may have an absent part; one of nothing but absences points at nobody. */
function hasKey(representation: Gathered): boolean {
  for (const name in representation) {
    if (name !== "__typename" && representation[name] !== null) return true;
  }
  return false;
}
