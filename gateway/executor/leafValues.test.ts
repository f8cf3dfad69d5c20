// SPDX-License-Identifier: EUPL-1.2
import * as fc from "fast-check";
import { buildSchema, type GraphQLLeafType } from "graphql";
import { isPlainly, leafCheck, lookOf } from "./leafValues";

const schema = buildSchema(
  "scalar Day  enum Colour { RED }  type Query { a: Day b: Colour c: Int d: Float e: ID }",
);

test.each(["Int", "Float", "String", "ID", "Boolean", "Day", "Colour"])(
  "what looks like a value of %s is passed on as it is",
  (name) => {
    const type = schema.getType(name) as GraphQLLeafType;
    const [look, check] = [lookOf(type), leafCheck(type)];
    const value = fc.oneof(
      fc.anything(),
      fc.integer(),
      fc.double(),
      fc.constantFrom(2 ** 31, -(2 ** 31), "RED"),
    );
    fc.assert(
      fc.property(value, (given) => {
        if (isPlainly(look, given)) expect(check(given)).toBe(given);
      }),
      { numRuns: 200 },
    );
  },
);
