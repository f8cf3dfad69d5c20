// SPDX-License-Identifier: EUPL-1.2
import { GraphQLError } from "graphql";
import { answerShape } from "./answerShape";
import { ArgumentFaults } from "./argumentFaults";
import { placeFaults } from "./faultPlaces";
import { type Hole, holeOf } from "./hole";
import { type Gathered } from "./merging";
import { wholeHole } from "./wholeHole";

const at = (...path: (string | number)[]): GraphQLError => new GraphQLError("broken", { path });
const none = new Map<string, string>();
const shape = answerShape("{ a { b } }");

describe("an error that a subgraph tells", () => {
  const placed = (answer: Gathered, ...errors: GraphQLError[]) => placeFaults(errors, answer, shape, none);

  test("stands where the null is", () => {
    const answer: Gathered = { a: [{ b: 1 }, { b: null }] };
    const error = at("a", 1, "b");
    expect(placed(answer, error)).toEqual({ general: [], contradicted: [] });
    expect(answer).toEqual({ a: [{ b: 1 }, { b: holeOf(error) }] });
  });

  test("keeps the rest of its path where the null came up", () => {
    const answer: Gathered = { a: null };
    const error = at("a", 1, "b");
    placed(answer, error);
    expect((answer["a"] as Hole).faults).toEqual(holeOf(error, [1, "b"]).faults);
  });

  test("stands beside another one at the same place", () => {
    const answer: Gathered = { a: null };
    placed(answer, at("a", 0), at("a", 1));
    expect((answer["a"] as Hole).faults.map(({ below }) => below)).toEqual([[0], [1]]);
  });

  test("is never put into the value of a scalar", () => {
    const answer: Gathered = { a: { b: { c: null } } };
    const error = at("a", "b", "c");
    expect(placed(answer, error)).toEqual({ general: [], contradicted: [error] });
    expect(answer).toEqual({ a: { b: { c: null } } });
  });

  test.each<[string, Gathered, (string | number)[]]>([
    ["about a value that is there", { a: 1 }, ["a"]],
    ["below a value that has no fields", { a: 1 }, ["a", "b"]],
    ["about an item that a list does not have", { a: [null] }, ["a", 1]],
    ["about a whole object that is there", { a: { b: 1 } }, ["a"]],
    ["by a name in a list", { a: [null] }, ["a", "b"]],
  ])("%s contradicts it, and changes nothing", (_title, answer, path) => {
    const before = structuredClone(answer);
    const error = at(...path);
    expect(placed(answer, error)).toEqual({ general: [], contradicted: [error] });
    expect(answer).toEqual(before);
  });

  test("without a path is of the call", () => {
    const error = new GraphQLError("all");
    expect(placed({ a: null }, error, at())).toMatchObject({ general: [error, {}], contradicted: [] });
  });

  test.each<[string, Gathered, (string | number)[]]>([
    ["of a field that was not asked", { a: null }, ["owner", 0, "b"]],
    ["of a field that was not asked, and is there", { a: null, owner: null }, ["owner"]],
    ["of an item of the answer itself", { a: null }, [0, "a"]],
  ])("%s is of the call, and says nothing of where", (_title, answer, path) => {
    const before = structuredClone(answer);
    const error = new GraphQLError("broken", { path, extensions: { code: "X" } });
    const { general, contradicted } = placed(answer, error);
    expect(contradicted).toEqual([]);
    expect(general).toMatchObject([{ message: "broken", path: undefined, extensions: { code: "X" } }]);
    expect(answer).toEqual(before);
  });

  test.each<[string, Gathered, (string | number)[]]>([
    ["below a field that was asked", { a: { b: 1 } }, ["a", "colour"]],
    ["in an item that was asked", { a: [{ b: 1, colour: null }] }, ["a", 0, "colour"]],
    ["by a place in an object", { a: { b: 1 } }, ["a", 0]],
  ])("of what was not asked, %s, changes nothing", (_title, answer, path) => {
    const before = structuredClone(answer);
    const error = at(...path);
    expect(placed(answer, error)).toEqual({ general: [], contradicted: [error] });
    expect(answer).toEqual(before);
  });

  test("below a renamed field has the name that it goes under", () => {
    const answer: Gathered = { a: null };
    placeFaults([at("a", "size_0")], answer, shape, new Map([["size_0", "size"]]));
    expect((answer["a"] as Hole).faults[0]?.below).toEqual(["size"]);
  });
});

describe("a call without data", () => {
  const variable = {
    name: "f0",
    definition: "$f0: Day",
    valueIn: () => "x",
    places: [{ argument: "on", field: "a" }],
  };
  const faults = new ArgumentFaults(new Map([["f0", variable]]));
  const shape = answerShape("{ a b { c a } d }");
  const told = (...errors: GraphQLError[]) =>
    wholeHole("shop", shape, errors, faults).faults.map(({ error, below }) => [error.message, below]);

  test("and without an error is told of every field", () => {
    expect(told()).toEqual([["The subgraph shop gave no data.", []]]);
  });

  test("is told of the field that an error is about, or of all", () => {
    expect(told(at("b", "c"), new GraphQLError("all"))).toEqual([
      ["broken", ["b", "c"]],
      ["all", []],
    ]);
  });

  test("because of an argument is told of the argument, at each field that has it", () => {
    const error = new GraphQLError('Variable "$f0" got invalid value "x" at "f0.from"; no day.', {
      extensions: { code: "BAD_USER_INPUT" },
    });
    const message = 'Argument "on" got invalid value "x" at "on.from"; no day.';
    expect(told(error)).toEqual([
      [message, ["a"]],
      [message, ["b"]],
    ]);
    expect(faults.of(error)?.error.extensions).toEqual({ code: "BAD_USER_INPUT" });
  });

  test.each(['Variable "$other" got invalid value 1; no.', "Something else."])(
    "%s is no argument's",
    (message) => {
      expect(faults.of(new GraphQLError(message))).toBeNull();
    },
  );
});
