// SPDX-License-Identifier: EUPL-1.2
import { type DocumentNode, type ExecutionResult, GraphQLError, Kind, visit } from "graphql";

/** Where a variable of the engine's own stands: the client knows the argument, and the root field by its path. */
interface Place {
  readonly argument: string;
  /** Null when it is not of one root field that the client asked. */
  readonly root: string | null;
}

const pattern = /^Variable "\$(\w+)" got invalid value /;

/**
 * The engine hands every argument on as a variable of its own making, and only the subgraph can check the value of a
 * scalar of its own. So what is wrong with such a variable is told of the argument, at the root field that has it.
 */
export function withArgumentFaults(result: ExecutionResult, document: DocumentNode): ExecutionResult {
  if (!result.errors?.some(({ message }) => pattern.test(message))) return result;
  return { ...result, errors: result.errors.map((error) => ofArgument(error, document)) };
}

/** True when the call was refused altogether for an argument of a root field. */
export function isArgumentFault(error: GraphQLError): boolean {
  return error.path?.length === 1 && /^Argument "\w+" got invalid value /.test(error.message);
}

function ofArgument(error: GraphQLError, document: DocumentNode): GraphQLError {
  const variable = pattern.exec(error.message)?.[1];
  const place = variable === undefined ? null : placeOf(variable, document);
  if (variable === undefined || !place) return error;
  const message = error.message
    .replace(`Variable "$${variable}" got`, () => `Argument "${place.argument}" got`)
    .replace(new RegExp(` at "${variable}(?=[.["])`), () => ` at "${place.argument}`);
  return new GraphQLError(message, {
    extensions: error.extensions,
    path: place.root === null ? (error.path ?? null) : [place.root],
  });
}

function placeOf(variable: string, document: DocumentNode): Place | null {
  let place: Place | null = null;
  let [argument, root]: [string, string | null] = ["", null];
  visit(document, {
    VariableDefinition: () => false,
    Field: (node, _key, _parent, _path, ancestors) => {
      const isRoot = ancestors.filter((one) => "kind" in one && one.kind === Kind.FIELD).length === 0;
      const isInFragment = ancestors.some((one) => "kind" in one && one.kind === Kind.FRAGMENT_DEFINITION);
      if (!isRoot) return;
      root = isInFragment || node.name.value === "_entities" ? null : (node.alias ?? node.name).value;
    },
    Argument: ({ name }) => void (argument = name.value),
    Variable: ({ name }) => {
      if (name.value === variable) place ??= { argument, root };
    },
  });
  return place;
}
