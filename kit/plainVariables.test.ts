// SPDX-License-Identifier: EUPL-1.2
import * as fc from "fast-check";
import {
  buildSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
} from "graphql";
import { plainlyFitting } from "./plainVariables";

const schema = buildSchema(`
  scalar _Any  scalar Day  enum Colour { RED }  input Where { a: Int }
  type Query { a: Int }
`);

const operationOf = (definitions: string): OperationDefinitionNode =>
  getOperationAST(parse(`query (${definitions}) { a }`)) as OperationDefinitionNode;

const types = ["Int", "Float", "String", "ID", "Boolean", "_Any", "Day", "Colour", "Where"].flatMap(
  (name) => [name, `${name}!`, `[${name}!]!`, `[[${name}]]`],
);

test.each(types)("what it takes for %s, GraphQL takes as it is", (type) => {
  const operation = operationOf(`$given: ${type}`);
  const fits = plainlyFitting(schema, operation);
  const value = fc.oneof(
    fc.anything({ maxDepth: 2 }),
    fc.array(fc.oneof(fc.integer(), fc.string(), fc.object({ maxDepth: 1 })), { maxLength: 3 }),
    fc.constantFrom(2 ** 31 - 1, 2 ** 31, -(2 ** 31), -(2 ** 31) - 1, NaN, Infinity, 1.5, "RED"),
  );
  fc.assert(
    fc.property(value, (given) => {
      if (!fits({ given })) return;
      expect(getVariableValues(schema, operation.variableDefinitions ?? [], { given })).toEqual({
        coerced: { given },
      });
    }),
    { numRuns: 200 },
  );
});

test.each<[string, string, Record<string, unknown>, boolean]>([
  ["plain ones", "$a: Int!, $b: [_Any!]!", { a: 1, b: [{ id: "1" }] }, true],
  ["none", "$a: Int", {}, false],
  ["a default that is to be filled in", "$a: Int = 1", {}, false],
  ["one item for a list", "$a: [Int]", { a: 1 }, false],
  ["more than is asked for", "$a: Int", { a: 1, b: {} }, true],
  ["a type that is not plain", "$a: Int, $b: Where", { a: 1, b: { a: 1 } }, false],
])("%s", (_name, definitions, variables, expected) => {
  expect(plainlyFitting(schema, operationOf(definitions))(variables)).toBe(expected);
});
