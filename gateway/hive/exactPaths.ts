// SPDX-License-Identifier: EUPL-1.2
import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
} from "graphql";

/**
 * The engine asks for many entities in one call and files every error of that call under the place of the first one:
 * an error about `entries[1]` says `entries[0]`. The error itself does end up in the right field, so each field puts
 * its own place on the errors that come out of it. Changes the schema it is given.
 */
export function withExactPaths(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context, info): unknown => {
        const fail = (fault: unknown): never => {
          throw fault instanceof Error ? atField(fault, info) : fault;
        };
        try {
          const value: unknown = resolve(source, args, context, info);
          return value instanceof Promise
            ? value.then((given) => relocated(given, info), fail)
            : relocated(value, info);
        } catch (fault) {
          return fail(fault);
        }
      };
    }
  }
  return schema;
}

/** The value with the errors in it, at whatever depth of lists, told to be of this field. */
function relocated(value: unknown, info: GraphQLResolveInfo): unknown {
  if (value instanceof Error) return atField(value, info);
  return Array.isArray(value) && value.some(holdsError) ? value.map((item) => relocated(item, info)) : value;
}

function holdsError(value: unknown): boolean {
  return value instanceof Error || (Array.isArray(value) && value.some(holdsError));
}

function atField(error: Error, info: GraphQLResolveInfo): GraphQLError {
  // One field can carry one error; when the engine gathered several, the first is the one told.
  const one: unknown = error instanceof AggregateError ? (error.errors[0] ?? error) : error;
  if (!(one instanceof GraphQLError)) {
    return new GraphQLError("The engine failed.", { nodes: info.fieldNodes, originalError: one as Error });
  }
  const place = placeOf(info);
  return new GraphQLError(one.message, {
    nodes: info.fieldNodes,
    extensions: one.extensions,
    // Without a path graphql-js fills in its own, which also knows the position in a list.
    path: isBelow(place, one.path) ? [...place, ...one.path.slice(place.length)] : null,
  });
}

type Path = readonly (string | number)[];

function placeOf(info: GraphQLResolveInfo): Path {
  const place: (string | number)[] = [];
  for (let step: GraphQLResolveInfo["path"] | undefined = info.path; step; step = step.prev)
    place.unshift(step.key);
  return place;
}

/** True when the error's own path goes on below this field, as when a subgraph could not give a required field. */
function isBelow(place: Path, path: Path | undefined): path is Path {
  if (!path || path.length <= place.length) return false;
  return place.every((key, index) =>
    typeof key === "number" ? typeof path[index] === "number" : path[index] === key,
  );
}
