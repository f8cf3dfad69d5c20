// SPDX-License-Identifier: EUPL-1.2
import {
  type GraphQLInputType,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from "graphql";

/** True only when GraphQL would take the variables as they are; false says nothing. */
export type Fits = (variables: Readonly<Record<string, unknown>>) => boolean;

type FitsType = (value: unknown) => boolean;

/**
 * A quick look at variables of the plainest types, which most are: to find out all that can be wrong with variables costs
 * more than a small question. Whatever it does not know well it leaves to `getVariableValues`.
 */
export function plainlyFitting(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): Fits {
  const checks: { readonly name: string; readonly fits: FitsType }[] = [];
  for (const { variable, type: node } of variableDefinitions) {
    const type = typeFromAST(schema, node) as GraphQLInputType | undefined;
    const fits = type && fitsType(type);
    if (!fits) return () => false;
    checks.push({ name: variable.name.value, fits });
  }
  return (variables) => {
    for (const { name, fits } of checks) {
      // One that is not given may have a default, or be one that is needed.
      if (!Object.hasOwn(variables, name) || !fits(variables[name])) return false;
    }
    return true;
  };
}

/** The plain types by name. Of the entities that a gateway asks for, only that they are objects is looked at. */
const plain: ReadonlyMap<string, FitsType> = new Map(
  Object.entries<FitsType>({
    ID: (value) => typeof value === "string",
    String: (value) => typeof value === "string",
    Boolean: (value) => typeof value === "boolean",
    Int: (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31,
    Float: (value) => Number.isFinite(value),
    _Any: (value) => typeof value === "object" && value !== null,
  }),
);

function fitsType(type: GraphQLInputType): FitsType | null {
  if (isNonNullType(type)) return fitsType(type.ofType);
  if (!isListType(type)) return plain.get(type.name) ?? null;
  const fits = fitsType(type.ofType);
  return fits && ((value) => Array.isArray(value) && value.every(fits));
}
