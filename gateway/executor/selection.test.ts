// SPDX-License-Identifier: EUPL-1.2
import { buildSchema, GraphQLError } from "graphql";
import { selectionOf } from "../../test/gateway/selectionOf";
import { ArgumentRefusal } from "./argumentFaults";
import { Completion } from "./completion";
import { answerShape } from "./answerShape";
import { type Hole, holeOf, unknownEntity } from "./hole";
import { contradictionPath } from "./contradictions";
import { type Gathered, markHoles } from "./merging";

const schema = buildSchema(`
  type Query { shop: Shop  must: Shop!  any: [Thing]  scores: [Int!]  pairs: [[Int!]]  colour: Colour }
  type Shop { name: String!  owner: Owner  owners: [Owner!]  boss: Owner! }
  type Owner { id: ID!  age: Int  friend: Owner! }
  interface Thing { id: ID! }
  type Box implements Thing { id: ID!  size: Int! }
  enum Colour { RED }
`);

/** The answer to the query from what was gathered, and where the errors are. */
function completed(
  query: string,
  data: Record<string, unknown>,
): { data: unknown; paths: unknown[]; messages: string[]; isRefused: boolean } {
  const completion = new Completion();
  const answer = selectionOf(schema, query).completeRoot(data, completion);
  const errors = completion.errors();
  return {
    data: answer,
    paths: errors.map(({ path }) => path),
    messages: errors.map(({ message }) => message),
    isRefused: completion.isRefused,
  };
}

const broken = (): GraphQLError => new GraphQLError("broken");

test.each<[string, string, Record<string, unknown>, unknown, unknown[]]>([
  [
    "a null that may be",
    "{ shop { owner { id } } }",
    { shop: { owner: null } },
    { shop: { owner: null } },
    [],
  ],
  [
    "a null that may not be, up to the nearest field that may",
    "{ shop { name } }",
    { shop: { name: null } },
    { shop: null },
    [["shop", "name"]],
  ],
  [
    "through a field that may not be null either",
    "{ shop { boss { friend { id } } } }",
    { shop: { boss: { friend: { id: null } } } },
    { shop: null },
    [["shop", "boss", "friend", "id"]],
  ],
  ["up to the answer itself", "{ must { name } }", { must: { name: null } }, null, [["must", "name"]]],
  [
    "through a list of what may not be null",
    "{ shop { owners { id } } }",
    { shop: { owners: [{ id: "1" }, { id: null }] } },
    { shop: { owners: null } },
    [["shop", "owners", 1, "id"]],
  ],
  [
    "no further than an item that may be null",
    "{ any { ... on Box { size } } }",
    {
      any: [
        { __typename: "Box", size: 1 },
        { __typename: "Box", size: null },
      ],
    },
    { any: [{ size: 1 }, null] },
    [["any", 1, "size"]],
  ],
  ["in a list of lists", "{ pairs }", { pairs: [[1], [2, null]] }, { pairs: [[1], null] }, [["pairs", 1, 1]]],
  [
    "each sibling that fails is told",
    "{ shop { owners { id age } } }",
    { shop: { owners: [{ id: null, age: "old" }] } },
    { shop: { owners: null } },
    [
      ["shop", "owners", 0, "id"],
      ["shop", "owners", 0, "age"],
    ],
  ],
  [
    "a value that nobody gave",
    "{ shop { owner { age } } }",
    { shop: { owner: {} } },
    { shop: { owner: { age: null } } },
    [["shop", "owner", "age"]],
  ],
  ["a value that is no list", "{ scores }", { scores: 1 }, { scores: null }, [["scores"]]],
  ["a value that is no object", "{ shop { name } }", { shop: "name" }, { shop: null }, [["shop"]]],
  [
    "an object of another type",
    "{ any { id } }",
    { any: [{ __typename: "Shop", id: "1" }] },
    { any: [null] },
    [["any", 0]],
  ],
  ["a name that is no value of the enum", "{ colour }", { colour: "BLUE" }, { colour: null }, [["colour"]]],
  ["an Int of more than 32 bits", "{ scores }", { scores: [2 ** 31] }, { scores: null }, [["scores", 0]]],
  [
    "the client's names in a path",
    "{ a: shop { b: owner { c: id } } }",
    { shop: { owner: { id: null } } },
    { a: { b: null } },
    [["a", "b", "c"]],
  ],
])("%s", (_title, query, gathered, data, paths) => {
  expect(completed(query, gathered)).toMatchObject({ data, paths });
});

describe("a hole", () => {
  test("is null with its reason, and the rest of the path in the client's names", () => {
    const hole = holeOf(broken(), ["owner", "id"]);
    const { data, paths } = completed("{ mine: shop { his: owner { id } } }", { shop: hole });
    expect(data).toEqual({ mine: null });
    expect(paths).toEqual([["mine", "his", "id"]]);
  });

  test("of an entity that nobody knows is null without an error where that may be", () => {
    expect(completed("{ shop { owner { age } } }", { shop: { owner: { age: unknownEntity } } })).toEqual({
      data: { shop: { owner: { age: null } } },
      paths: [],
      messages: [],
      isRefused: false,
    });
  });

  test("takes the link to the entity with it where it may not be, still without an error", () => {
    const gathered = { shop: { name: "here", owner: { id: unknownEntity } } };
    expect(completed("{ shop { name owner { id } } }", gathered)).toEqual({
      data: { shop: { name: "here", owner: null } },
      paths: [],
      messages: [],
      isRefused: false,
    });
  });

  test("of the type of an object is why the object is not there, not that its type is wrong", () => {
    const query = "{ any { ... on Box { size } } }";
    const answerOf = (hole: Hole) => {
      const object = { __typename: "Thing" };
      markHoles(object, answerShape("{ __typename size }"), hole);
      return completed(query, { any: [object] });
    };
    expect(answerOf(holeOf(broken()))).toMatchObject({
      data: { any: [null] },
      paths: [["any", 0]],
      messages: ["broken"],
    });
    expect(answerOf(unknownEntity)).toMatchObject({ data: { any: [null] }, messages: [] });
    expect(completed(query, { any: [{ __typename: "Thing" }] }).messages).toEqual([
      "A subgraph gave an object that is no Thing.",
    ]);
  });

  test("takes the list of links with it where no item may be null", () => {
    expect(
      completed("{ shop { owners { id } } }", { shop: { owners: [{ id: "1" }, unknownEntity] } }),
    ).toEqual({
      data: { shop: { owners: null } },
      paths: [],
      messages: [],
      isRefused: false,
    });
  });

  test("is told when it takes more than the link", () => {
    const { data, paths, messages } = completed("{ shop { boss { id } } }", {
      shop: { boss: { id: unknownEntity } },
    });
    expect(data).toEqual({ shop: null });
    expect(paths).toEqual([["shop", "boss", "id"]]);
    expect(messages).toEqual(["Cannot return null for non-nullable field Owner.id."]);
  });

  test("is told when it takes the whole answer", () => {
    const { data, paths } = completed("{ must { name } }", { must: unknownEntity });
    expect(data).toBeNull();
    expect(paths).toEqual([["must"]]);
  });

  describe("because of another field's error", () => {
    const error = broken();
    const secondary = holeOf(error, ["elsewhere"]).at("here");

    test("is told beside it where the null of the other does not explain this one", () => {
      const { paths } = completed("{ shop { name } colour }", { shop: holeOf(error), colour: secondary });
      expect(paths).toEqual([["shop"], ["colour"]]);
    });

    test("is not told where the null of the other took this one with it", () => {
      const gathered = { shop: { owner: secondary, name: holeOf(error) } };
      expect(completed("{ shop { owner { id } name } }", gathered)).toMatchObject({
        data: { shop: null },
        paths: [["shop", "name"]],
      });
    });
  });

  describe("of an argument that was refused", () => {
    const refusal = new ArgumentRefusal("no");

    test("at a root field refuses the whole question, and is told once", () => {
      const secondary = holeOf(refusal, ["elsewhere"]).at("here");
      const told = completed("{ shop { name } colour }", { shop: holeOf(refusal), colour: secondary });
      expect(told).toMatchObject({ isRefused: true, messages: ["no"] });
    });

    test("at one field of several that are carried out apart is that field's alone", () => {
      const completion = new Completion(false);
      const secondary = holeOf(refusal, ["elsewhere"]).at("here");
      const data = { shop: holeOf(refusal), colour: secondary, scores: [1] };
      const answer = selectionOf(schema, "{ shop { name } colour scores }").completeRoot(data, completion);
      expect(answer).toEqual({ shop: null, colour: null, scores: [1] });
      expect(completion.errors().map(({ path }) => path)).toEqual([["shop"], ["colour"]]);
      expect(completion.isRefused).toBe(false);
    });

    test("elsewhere is that field's alone", () => {
      expect(completed("{ shop { owner { id } } }", { shop: { owner: holeOf(refusal) } })).toMatchObject({
        data: { shop: { owner: null } },
        paths: [["shop", "owner"]],
        isRefused: false,
      });
    });
  });
});

test("an error about a value that is there has the client's path, or none where that leads nowhere", () => {
  const data = { shop: { owner: { id: "1" } } };
  const selection = selectionOf(schema, "{ shop { it: owner { id } } }");
  const path = (from: Gathered | null, ...below: (string | number)[]) =>
    contradictionPath({ error: broken(), from, below }, data, selection);
  expect(path(data, "shop", "owner", "id")).toEqual(["shop", "it", "id"]);
  expect(path(data.shop, "owner", "colour")).toEqual(["shop", "it"]);
  expect(path(data, "colour")).toBeNull();
  expect(path({}, "owner")).toBeNull();
  expect(path(null, "shop")).toBeNull();
});

test("a field that is called __proto__ is a field", () => {
  const { data } = completed("{ shop { __proto__: name } }", { shop: { name: "here" } });
  expect(JSON.stringify(data)).toBe('{"shop":{"__proto__":"here"}}');
});
