// SPDX-License-Identifier: EUPL-1.2
import { buildSchema, graphqlSync, type IntrospectionQuery } from "graphql";
import { type ApiOverviewQuery, apiOverviewQuestion } from "./apiOverview.question";
import { deprecatedIn } from "./deprecated";

const told = (sdl: string): ApiOverviewQuery["__schema"] => {
  const { data, errors } = graphqlSync({ schema: buildSchema(sdl), source: apiOverviewQuestion.text });
  expect(errors).toBeUndefined();
  return (data as unknown as ApiOverviewQuery & IntrospectionQuery).__schema;
};

test("whatever is deprecated is among what goes away: a field, an argument, a field of an input, a code", () => {
  const schema = told(`
    type Query { old: Int @deprecated(reason: "a") asked(stays: Int, goes: Int @deprecated(reason: "b")): Kind }
    input Given { stays: Int goes: Int @deprecated(reason: "c") }
    enum Kind { STAYS GOES @deprecated(reason: "d") }
  `);
  expect(deprecatedIn(schema)).toEqual(
    expect.arrayContaining([
      { type: "Query", path: "Query.old", reason: "a" },
      { type: "Query", path: "Query.asked(goes:)", reason: "b" },
      { type: "Given", path: "Given.goes", reason: "c" },
      { type: "Kind", path: "Kind.GOES", reason: "d" },
    ]),
  );
  expect(deprecatedIn(schema)).toHaveLength(4);
});

test("nothing goes away where nothing is deprecated", () => {
  expect(deprecatedIn(told("type Query { asked(stays: Int): Int }"))).toEqual([]);
});
