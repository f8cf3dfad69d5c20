// SPDX-License-Identifier: EUPL-1.2
import {
  getNullableType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  Kind,
  type ValueNode,
  type VariableDefinitionNode,
} from "graphql";

export type Variables = Readonly<Record<string, unknown>>;

/** The value as JSON would have it; undefined when it is left out. */
export type Evaluate = (variables: Variables) => unknown;

type Definitions = ReadonlyMap<string, VariableDefinitionNode>;

/**
 * A literal of a document as a value for a variable of that type. Null when the subgraph could tell the difference: a
 * number of more digits than a double keeps, or the name of an enum value given to a scalar.
 */
export function literalIn(
  node: ValueNode,
  type: GraphQLInputType | null,
  definitions: Definitions,
): Evaluate | null {
  const plain = type && getNullableType(type);
  switch (node.kind) {
    case Kind.VARIABLE:
      return variableIn(node.name.value, plain, definitions);
    case Kind.NULL:
      return () => null;
    case Kind.STRING:
    case Kind.BOOLEAN:
      return always(node.value);
    case Kind.INT:
    case Kind.FLOAT:
      return String(Number(node.value)) === node.value ? always(Number(node.value)) : null;
    case Kind.ENUM:
      return isEnumType(isListType(plain) ? innermost(plain) : plain) ? always(node.value) : null;
    case Kind.LIST: {
      const items = node.values.map((item) =>
        literalIn(item, isListType(plain) ? plain.ofType : plain, definitions),
      );
      if (!areAll(items)) return null;
      // A variable that is not given is `null` in a list, and nothing in an object.
      return (variables) => items.map((item) => item(variables) ?? null);
    }
    case Kind.OBJECT: {
      const object = isListType(plain) ? innermost(plain) : plain;
      const fields = isInputObjectType(object) ? object.getFields() : {};
      const names = node.fields.map(({ name }) => name.value);
      const values = node.fields.map(({ name, value }) =>
        literalIn(value, fields[name.value]?.type ?? null, definitions),
      );
      if (!areAll(values)) return null;
      return (variables) => {
        const given: Record<string, unknown> = {};
        names.forEach((name, index) => {
          const value = values[index]?.(variables);
          if (value !== undefined) given[name] = value;
        });
        return given;
      };
    }
  }
}

function variableIn(name: string, type: GraphQLInputType | null, definitions: Definitions): Evaluate | null {
  const node = definitions.get(name)?.defaultValue;
  const otherwise = node ? literalIn(node, type, definitions) : () => undefined;
  if (!otherwise) return null;
  return (variables) => (Object.hasOwn(variables, name) ? variables[name] : otherwise(variables));
}

/** A single value may stand for a list of one. */
function innermost(type: GraphQLInputType): GraphQLInputType {
  const plain = getNullableType(type);
  return isListType(plain) ? innermost(plain.ofType) : plain;
}

const always =
  (value: unknown): Evaluate =>
  () =>
    value;

const areAll = (values: (Evaluate | null)[]): values is Evaluate[] => values.every((value) => value !== null);
