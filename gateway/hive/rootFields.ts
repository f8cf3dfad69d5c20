// SPDX-License-Identifier: EUPL-1.2
import { type ExecutionResult, GraphQLError, type GraphQLSchema, isNonNullType } from "graphql";
import { type Shape } from "./shape";

/**
 * A subgraph that refuses one required root field answers `null` for all that it was asked at once. The engine then
 * finds a sibling missing, reports that one, and never comes to the refusal. So for the engine every root field may be
 * `null`, and what is required is seen to afterwards. Changes the schema it is given; gives the required fields.
 */
export function withNullableRoots(schema: GraphQLSchema): ReadonlySet<string> {
  const required = new Set<string>();
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    if (!isNonNullType(field.type)) continue;
    required.add(field.name);
    field.type = field.type.ofType as typeof field.type;
  }
  return required;
}

/** The names under which an answer of this shape has required root fields. */
export function requiredNames(shape: Shape, required: ReadonlySet<string>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [name, { field }] of shape.fields) if (required.has(field)) names.add(name);
  return names;
}

/** The answer as GraphQL has it: no data at all when a required root field is missing, and never without an error. */
export function withRequiredRoots(result: ExecutionResult, required: ReadonlySet<string>): ExecutionResult {
  const { data, errors = [] } = result;
  if (!data) return result;
  const missing = [...required].filter((name) => (data[name] ?? null) === null);
  if (missing.length === 0) return result;
  const isTold = errors.some(({ path }) => !path || missing.includes(String(path[0])));
  return { data: null, errors: isTold ? errors : [...errors, ...missing.map(unexplained)] };
}

const unexplained = (name: string): GraphQLError =>
  new GraphQLError("Cannot return null for a required field.", { path: [name] });
