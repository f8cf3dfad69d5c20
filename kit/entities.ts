// SPDX-License-Identifier: EUPL-1.2
import {
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
} from "graphql";

type Representation = Readonly<Record<string, unknown>> & { readonly __typename: string };

type Resolve = (representation: Representation, context: unknown, info: GraphQLResolveInfo) => unknown;

/**
 * Has `_entities` give its entities together. The library makes a promise of its own for each, and whoever executes the
 * query then goes on with each by itself; loaders answer all of them at once anyway, and what is asked below is gathered
 * better when they come in one go. An entity that fails costs itself alone.
 */
export function withEntitiesTogether(schema: GraphQLSchema): GraphQLSchema {
  const field = schema.getQueryType()?.getFields()["_entities"];
  const usual = field?.resolve as GraphQLFieldResolver<unknown, unknown> | undefined;
  if (!field || !usual) return schema;
  const resolvers = resolversIn(schema);
  field.resolve = (source: unknown, args: Record<string, unknown>, context: unknown, info) => {
    const representations = args["representations"] as readonly Representation[];
    // An interface, and a type that is not known, are the library's.
    if (!representations.every(({ __typename: type }) => resolvers.has(type)))
      return usual(source, args, context, info);
    const given = representations.map((representation) => {
      try {
        return resolvers.get(representation.__typename)?.(representation, context, info);
      } catch (fault) {
        return errorOf(fault);
      }
    });
    if (!given.some(isPromise)) return given.map((entity, index) => named(entity, representations[index]));
    return Promise.allSettled(given).then((settled) =>
      settled.map((one, index) =>
        one.status === "fulfilled" ? named(one.value, representations[index]) : errorOf(one.reason),
      ),
    );
  };
  return schema;
}

function resolversIn(schema: GraphQLSchema): ReadonlyMap<string, Resolve> {
  const resolvers = new Map<string, Resolve>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const { apollo } = type.extensions as { apollo?: { subgraph?: { resolveReference?: Resolve } } };
    if (apollo?.subgraph?.resolveReference) resolvers.set(type.name, apollo.subgraph.resolveReference);
  }
  return resolvers;
}

/** A value, so that who executes keeps the places: the compiled one loses them by a promise that is rejected. */
const errorOf = (fault: unknown): Error => (fault instanceof Error ? fault : new Error(String(fault)));

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === "object" && value !== null && "then" in value;

/** The entity, with its type where the library's `_Entity` looks for it. */
function named(entity: unknown, representation: Representation | undefined): unknown {
  if (typeof entity !== "object" || entity === null || entity instanceof Error || !representation)
    return entity;
  const { __typename: type } = representation;
  if (!("__typename" in entity) && Object.isExtensible(entity))
    return Object.defineProperty(entity, "__typename", { value: type });
  return "__typename" in entity && entity.__typename === type ? entity : { ...entity, __typename: type };
}
