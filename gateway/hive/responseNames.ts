// SPDX-License-Identifier: EUPL-1.2
import { type DocumentNode, type ExecutionResult, type FieldNode, GraphQLError, Kind, visit } from "graphql";
import { type Shape } from "./shape";

/**
 * A name that a client gives to one field and that the engine needs for another: the engine asks keys under their own
 * names, so `provider { id: name }` would give it a name for an id. While the engine works, such a name carries a
 * mark; so does every name that begins with the mark already, so that taking it off is always right.
 */
const mark = "asked_";

/**
 * A selection without a field of its own gets one, which goes out of the answer again: the mark on no name. Of an object
 * of which everything is left out it is still to be known whether it is there; and the engine takes an object of
 * which it finds nothing but a `__typename` within a fragment for one that nobody is to be asked for.
 */
export function withFillers(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet: {
      leave: (set) =>
        set.selections.some(({ kind }) => kind === Kind.FIELD)
          ? undefined
          : { ...set, selections: [filler, ...set.selections] },
    },
  });
}

const filler: FieldNode = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: mark },
  name: { kind: Kind.NAME, value: "__typename" },
};

export function withMarkedNames(document: DocumentNode, keyNames: ReadonlySet<string>): DocumentNode {
  return visit(document, {
    Field(node) {
      const { value } = node.alias ?? node.name;
      const isTaken = value !== node.name.value && (keyNames.has(value) || value.startsWith("__"));
      if (!isTaken && !value.startsWith(mark)) return undefined;
      return { ...node, alias: { ...(node.alias ?? node.name), value: mark + value } };
    },
  });
}

/** The answer under the names that the client gave. */
export function withClientNames(result: ExecutionResult, shape: Shape): ExecutionResult {
  return {
    ...result,
    ...(result.data && { data: renamed(result.data, shape) as Record<string, unknown> }),
    ...(result.errors && { errors: result.errors.map(atClientPath) }),
  };
}

function renamed(value: unknown, shape: Shape): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, shape));
  if (typeof value !== "object" || value === null) return value;
  // Without a prototype, as graphql-js gives it: a client may name a field `__proto__`.
  const answer = Object.create(null) as Record<string, unknown>;
  for (const [name, field] of Object.entries(value)) {
    if (name === mark) continue;
    const inner = shape.fields.get(name)?.inner;
    // An object of which nothing is asked is the value of a scalar, in which nothing is renamed.
    answer[clientName(name)] = inner && inner.fields.size > 0 ? renamed(field, inner) : field;
  }
  return answer;
}

function atClientPath(error: GraphQLError): GraphQLError {
  if (!error.path?.some((key) => typeof key === "string" && key.startsWith(mark))) return error;
  const { nodes, extensions, originalError } = error;
  return new GraphQLError(error.message, {
    ...(nodes && { nodes }),
    extensions,
    ...(originalError && { originalError }),
    path: error.path.map((key) => (typeof key === "string" ? clientName(key) : key)),
  });
}

const clientName = (name: string): string => (name.startsWith(mark) ? name.slice(mark.length) : name);
