// SPDX-License-Identifier: EUPL-1.2
import { buildSchema, GraphQLError } from "graphql";
import { answerShape } from "./answerShape";
import { placeFaults } from "./faultPlaces";
import { Hole, holeOf, unknownEntity } from "./hole";
import { type Gathered, markHoles, Merging } from "./merging";
import { TypeConditions } from "./typeConditions";

const schema = buildSchema(
  "type Query { a: Int } interface Pet { id: ID } type Cat implements Pet { id: ID }",
);
const merging = new Merging(new TypeConditions(schema));
const down = (): Hole => holeOf(new GraphQLError("down"));

function merged(known: Gathered, answer: Gathered, operation: string): Gathered {
  merging.merge(known, answer, answerShape(operation));
  return known;
}

test.each<[string, Gathered, Gathered, string, unknown]>([
  ["a field that comes", { a: 1 }, { b: 2 }, "{ b }", { a: 1, b: 2 }],
  ["what was not asked is left", {}, { a: 1, b: 2 }, "{ a }", { a: 1 }],
  ["an object, field by field", { a: { b: 1 } }, { a: { c: 2 } }, "{ a { c } }", { a: { b: 1, c: 2 } }],
  [
    "a list, item by item",
    { a: [{ b: 1 }, { b: 2 }] },
    { a: [{ c: 3 }, { c: 4 }] },
    "{ a { c } }",
    {
      a: [
        { b: 1, c: 3 },
        { b: 2, c: 4 },
      ],
    },
  ],
  ["null after null", { a: null }, { a: null }, "{ a { b } }", { a: null }],
  [
    "an item that one knows and the other does not",
    { a: [null] },
    { a: [{ b: 1 }] },
    "{ a { b } }",
    { a: [{ b: 1 }] },
  ],
  [
    "the object's own type after its interface",
    { __typename: "Pet" },
    { __typename: "Cat" },
    "{ __typename }",
    { __typename: "Cat" },
  ],
  [
    "its interface after its own type",
    { __typename: "Cat" },
    { __typename: "Pet" },
    "{ __typename }",
    { __typename: "Cat" },
  ],
])("%s", (_title, known, answer, operation, result) => {
  expect(merged(known, answer, operation)).toEqual(result);
});

test("what one subgraph knows is kept when another says there is nothing, whoever comes first", () => {
  expect(merged({ a: { b: 1 } }, { a: null }, "{ a { b c } }")).toEqual({ a: { b: 1 } });
  expect(merged({ a: null }, { a: { b: 1 } }, "{ a { b } }")).toEqual({ a: { b: 1 } });
});

test("what only a subgraph would tell that does not know the entity is unknown, whoever comes first", () => {
  const knowing: Gathered = { a: { b: 1 } };
  markHoles(knowing, answerShape("{ a { b c } }"), unknownEntity);
  expect(knowing).toEqual({ a: { b: 1, c: unknownEntity } });
  const later: Gathered = {};
  markHoles(later, answerShape("{ a { c } }"), unknownEntity);
  expect(merged(later, { a: { b: 1 } }, "{ a { b } }")).toEqual({ a: { b: 1, c: unknownEntity } });
  const last: Gathered = {};
  markHoles(last, answerShape("{ a { c } }"), unknownEntity);
  const error = new GraphQLError("down", { path: ["a"] });
  const failed: Gathered = { a: null };
  placeFaults([error], failed, answerShape("{ a { d } }"), new Map());
  merged(last, failed, "{ a { d } }");
  expect(merged(last, { a: { b: 1 } }, "{ a { b } }")).toEqual({
    a: { b: 1, c: holeOf(error), d: holeOf(error) },
  });
});

const failing: readonly [Gathered, string] = [{ a: null }, "{ a { b } }"];
const giving: readonly [Gathered, string] = [{ a: { c: 2 } }, "{ a { c } }"];
test.each([
  ["first", failing, giving],
  ["last", giving, failing],
])(
  "what one subgraph fails to tell is a hole in what another gives, whoever comes %s",
  (_who, ...answers) => {
    const known: Gathered = {};
    const error = new GraphQLError("down", { path: ["a"] });
    for (const [answer, operation] of answers) {
      const shape = answerShape(operation);
      const given = structuredClone(answer);
      if (given["a"] === null) placeFaults([error], given, shape, new Map());
      merging.merge(known, given, shape);
    }
    expect(known).toEqual({ a: { b: holeOf(error), c: 2 } });
  },
);

test("that it cannot be had says more than that there is nothing", () => {
  const hole = down();
  expect(merged({ a: hole }, { a: null }, "{ a }")["a"]).toBe(hole);
  expect(merged({ a: null }, { a: hole }, "{ a }")["a"]).toBe(hole);
  expect(merged({ a: unknownEntity }, { a: hole }, "{ a }")["a"]).toBe(hole);
  expect(merged({ a: hole }, { a: 1 }, "{ a }")["a"]).toBe(1);
});

test("lists that do not fit are a fault, not one of the two", () => {
  const { a } = merged({ a: [{ b: 1 }] }, { a: [{ c: 1 }, { c: 2 }] }, "{ a { c } }");
  expect(a).toBeInstanceOf(Hole);
  expect((a as Hole).faults[0]?.error.message).toMatch(/lists that do not fit/);
});

test("a hole goes to what is not known, at every depth and in every item", () => {
  const hole = down();
  const value: Gathered = { a: 1, list: [{ x: 1 }, {}], in: { y: unknownEntity } };
  markHoles(value, answerShape("{ a b list { x } in { y z } }"), hole);
  expect(value).toEqual({ a: 1, b: hole, list: [{ x: 1 }, { x: hole }], in: { y: hole, z: hole } });
});

test("a hole with a path through a list is to blame on the item that it leads through alone", () => {
  const value: Gathered = { a: [{ b: 1 }, { b: 2 }] };
  markHoles(value, answerShape("{ a { c } }"), holeOf(new GraphQLError("broken"), ["a", 1, "c"]));
  expect(value["a"]).toMatchObject([
    { c: { faults: [{ below: [], isSecondary: true }] } },
    { c: { faults: [{ below: [], isSecondary: false }] } },
  ]);
});

test("of a hole with a path, only the field that it leads through is to blame", () => {
  const hole = holeOf(new GraphQLError("broken"), ["a", "b"]);
  expect(hole.at("a").faults).toMatchObject([{ below: ["b"], isSecondary: false }]);
  expect(hole.at("c").faults).toMatchObject([{ below: [], isSecondary: true }]);
  expect(unknownEntity.at("a")).toBe(unknownEntity);
});
