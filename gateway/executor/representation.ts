// SPDX-License-Identifier: EUPL-1.2
import { type RequiresSelection } from "@graphql-hive/router-query-planner";
import { GraphQLError } from "graphql";
import { type EntityKeys } from "./entityKeys";
import { Hole, holeOf, typeHoleOf, unknownEntity } from "./hole";
import { fieldOf, type Gathered, isObject } from "./merging";
import { anyOf, type TypeConditions } from "./typeConditions";

/** What is missing of an entity, and where a subgraph would be told of it. */
export interface Missing {
  readonly place: readonly string[];
  readonly hole: Hole;
}

/** What a subgraph is told of an entity so that it can find it: its type, a key, and what other fields it `@requires`. */
export interface Representing {
  /**
   * A hole when one of these cannot be had: an owner that is asked with half a key, or with `null` for a value that failed,
   * could answer about something else. Null for an object of a type of which the plan tells nothing.
   */
  whole(entity: Gathered): Gathered | Hole | null;
  /** What there is all the same, and what is missing. Null where it is not found by that. */
  rest(entity: Gathered): { readonly told: Gathered; readonly missing: readonly Missing[] } | null;
}

/** @param missing to which it adds what is missing; without it, the first hole is the end of it */
type Read = (object: Gathered, into: Gathered, missing: Missing[] | null) => Hole | null;

/**
 * @param subgraph that is asked
 * @param asked the types of which something is asked
 */
export function compileRepresentation(
  requires: readonly RequiresSelection[],
  subgraph: string,
  asked: readonly string[],
  { types, keys }: { readonly types: TypeConditions; readonly keys: EntityKeys },
): Representing {
  const read = compileSelections(requires, types, [], ofAll(requires, asked, types));
  return {
    whole(entity) {
      const representation: Gathered = { __typename: entity["__typename"] };
      const hole = read(entity, representation, null);
      if (hole) return hole;
      if (isBare(representation)) return null;
      return keys.pointsAtOne(subgraph, representation) ? representation : unknownEntity;
    },
    rest(entity) {
      const told: Gathered = { __typename: entity["__typename"] };
      const missing: Missing[] = [];
      read(entity, told, missing);
      return keys.pointsAtOne(subgraph, told) ? { told, missing } : null;
    },
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
  place: readonly string[],
  wider: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
): Read {
  refuseTwoValues(selections);
  const reads = selections.map((selection) => compileSelection(selection, types, place, wider));
  return (object, into, missing) => {
    for (const read of reads) {
      const hole = read(object, into, missing);
      if (hole) return hole;
    }
    return null;
  };
}

/**
 * Where fields require one field with different arguments, the planner (0.0.38) can put both values under its name into one
 * representation. Each would be worked out from whichever came last.
 */
function refuseTwoValues(selections: readonly RequiresSelection[]): void {
  const names = new Map<string, string>();
  for (const selection of selections) {
    if (selection.kind !== "Field") continue;
    const { name, alias = name } = selection;
    if ((names.get(alias) ?? name) !== name)
      throw new GraphQLError(
        `Fields are asked that need "${alias}" with different arguments. Ask them in two operations.`,
      );
    names.set(alias, name);
  }
}

function compileSelection(
  selection: RequiresSelection,
  types: TypeConditions,
  place: readonly string[],
  wider: ReadonlyMap<string, ReadonlySet<string>>,
): Read {
  switch (selection.kind) {
    case "Field": {
      const { name, alias = name } = selection;
      const here = [...place, alias];
      const inner = selection.selections?.length
        ? compileSelections(selection.selections, types, here)
        : null;
      return (object, into, missing) => {
        const value = required(valueOf(object, name), inner, name, missing);
        if (value instanceof Hole) {
          missing?.push({ place: here, hole: value });
          return missing ? null : value;
        }
        into[alias] = value;
        return null;
      };
    }
    case "InlineFragment": {
      const { typeCondition } = selection;
      const names = wider.get(typeCondition) ?? types.namesWithin(typeCondition);
      const inner = compileSelections(selection.selections, types, place);
      return (object, into, missing) =>
        names.has(object["__typename"] as string) ? inner(object, into, missing) : null;
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
function required(value: unknown, inner: Read | null, name: string, missing: Missing[] | null): unknown {
  if (value === undefined) return notTold(name);
  if (value === null || value instanceof Hole || !inner) return value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => required(item, inner, name, missing));
    return items.find((item) => item instanceof Hole) ?? items;
  }
  // An object of which nothing is known but that it is no object is not handed on.
  if (!isObject(value)) return notTold(name);
  const into: Gathered = {};
  return inner(value, into, missing) ?? into;
}

const notTold = (name: string): Hole =>
  holeOf(
    new GraphQLError(`No subgraph told the ${name} of an entity, without which another cannot be asked.`),
  );

function isBare(representation: Gathered): boolean {
  for (const name in representation) if (name !== "__typename") return false;
  return true;
}
