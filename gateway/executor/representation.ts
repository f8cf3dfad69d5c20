// SPDX-License-Identifier: EUPL-1.2
import { type RequiresSelection } from "@graphql-hive/router-query-planner";
import { GraphQLError } from "graphql";
import { type EntityKeys } from "./entityKeys";
import { Hole, holeOf, typeHoleOf, unknownEntity } from "./hole";
import { fieldOf, type Gathered, isObject } from "./merging";
import { anyOf, type TypeConditions } from "./typeConditions";

/**
 * What a subgraph is told of an entity so that it can find it: its type, a key, and what other fields it `@requires`.
 * A hole when one of these cannot be had: an owner that is asked with half a key, or with `null` for a value that
 * failed, could answer about something else. Null for an object of a type of which the plan tells nothing.
 */
export type Represent = (entity: Gathered) => Gathered | Hole | null;

type Read = (object: Gathered, into: Gathered) => Hole | null;

/**
 * @param subgraph that is asked
 * @param asked the types of which something is asked
 */
export function compileRepresentation(
  requires: readonly RequiresSelection[],
  subgraph: string,
  asked: readonly string[],
  { types, keys }: { readonly types: TypeConditions; readonly keys: EntityKeys },
): Represent {
  const read = compileSelections(requires, types, ofAll(requires, asked, types));
  return (entity) => {
    const representation: Gathered = { __typename: entity["__typename"] };
    const hole = read(entity, representation);
    if (hole) return hole;
    if (isBare(representation)) return null;
    return keys.pointsAtOne(subgraph, representation) ? representation : unknownEntity;
  };
}

/**
 * By the type of a fragment, all types that it is for. Where the same is asked of several types of an interface, the plan
 * (of planner 0.0.38) says of one of them alone what it is found by; it is what all of them are found by, as it is the key of
 * the interface.
 */
function ofAll(
  requires: readonly RequiresSelection[],
  asked: readonly string[],
  types: TypeConditions,
): ReadonlyMap<string, ReadonlySet<string>> {
  const said = requires.flatMap((one) => (one.kind === "InlineFragment" ? one.typeCondition : []));
  const known = anyOf(types, said);
  return new Map(
    said.map((condition) => {
      const wider = asked.filter((type) => types.isAbstract(type) && types.namesWithin(type).has(condition));
      const others = [...anyOf(types, wider)].filter((name) => !known.has(name));
      return [condition, new Set([...types.namesWithin(condition), ...others])];
    }),
  );
}

function compileSelections(
  selections: readonly RequiresSelection[],
  types: TypeConditions,
  wider: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
): Read {
  const reads = selections.map((selection) => compileSelection(selection, types, wider));
  return (object, into) => {
    for (const read of reads) {
      const hole = read(object, into);
      if (hole) return hole;
    }
    return null;
  };
}

function compileSelection(
  selection: RequiresSelection,
  types: TypeConditions,
  wider: ReadonlyMap<string, ReadonlySet<string>>,
): Read {
  switch (selection.kind) {
    case "Field": {
      const { name, alias = name } = selection;
      const inner = selection.selections?.length ? compileSelections(selection.selections, types) : null;
      return (object, into) => {
        const value = required(valueOf(object, name), inner, name);
        if (value instanceof Hole) return value;
        into[alias] = value;
        return null;
      };
    }
    case "InlineFragment": {
      const { typeCondition } = selection;
      const names = wider.get(typeCondition) ?? types.namesWithin(typeCondition);
      const inner = compileSelections(selection.selections, types);
      return (object, into) => (names.has(object["__typename"] as string) ? inner(object, into) : null);
    }
    case "FragmentSpread":
      throw new Error("The plan has a fragment where none is expected.");
  }
}

/** Who is asked of an entity by its type was not asked about one of which the type could not be had. */
function valueOf(object: Gathered, name: string): unknown {
  const value = fieldOf(object, name);
  return value === undefined ? typeHoleOf(object)?.at(name) : value;
}

/** A subgraph that leaves out what the plan has asked it for is at fault; `null` is an answer. */
function required(value: unknown, inner: Read | null, name: string): unknown {
  if (value === undefined) return notTold(name);
  if (value === null || value instanceof Hole || !inner) return value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => required(item, inner, name));
    return items.find((item) => item instanceof Hole) ?? items;
  }
  // An object of which nothing is known but that it is no object is not handed on.
  if (!isObject(value)) return notTold(name);
  const into: Gathered = {};
  return inner(value, into) ?? into;
}

const notTold = (name: string): Hole =>
  holeOf(
    new GraphQLError(`No subgraph told the ${name} of an entity, without which another cannot be asked.`),
  );

function isBare(representation: Gathered): boolean {
  for (const name in representation) if (name !== "__typename") return false;
  return true;
}
