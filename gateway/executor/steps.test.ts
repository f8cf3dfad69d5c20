// SPDX-License-Identifier: EUPL-1.2
import { type FetchNode, type PlanNode } from "@graphql-hive/router-query-planner";
import { buildASTSchema, type ExecutionResult, GraphQLError, parse } from "graphql";
import { ArgumentFaults } from "./argumentFaults";
import { EntityKeys } from "./entityKeys";
import { FieldRequirements } from "./fieldRequirements";
import { type Gathering } from "./gathering";
import { Hole } from "./hole";
import { Merging } from "./merging";
import { compileSteps } from "./steps";
import { TypeConditions } from "./typeConditions";

const supergraph = parse(`
  enum join__Graph { SIZES @join__graph(name: "sizes", url: "") }
  type Query { a: Int }
  union Any = Cat | Dog
  type Cat @join__type(graph: SIZES, key: "id") { id: ID }
  type Dog { id: ID }`);
const types = new TypeConditions(buildASTSchema(supergraph, { assumeValidSDL: true }));
const parts = {
  types,
  keys: new EntityKeys(supergraph, types),
  requirements: new FieldRequirements(supergraph, types),
  merging: new Merging(types),
  argumentFaults: new ArgumentFaults(new Map()),
  questions: new Map<string, number>(),
};

interface Called {
  readonly subgraph: string;
  readonly variables: unknown;
}

/** Carries the plan out on what is gathered, each subgraph answering as said. */
async function carriedOut(
  node: PlanNode,
  data: Gathering["data"],
  answers: Readonly<Record<string, (variables: Record<string, unknown>) => ExecutionResult>>,
): Promise<{ gathering: Gathering; called: Called[] }> {
  const called: Called[] = [];
  const gathering: Gathering = {
    data,
    contradictions: [],
    answered: new Map(),
    variable: () => undefined,
    call: ({ subgraph }, variables) => {
      called.push({ subgraph, variables });
      return Promise.resolve(answers[subgraph]?.(variables) ?? { data: null });
    },
  };
  await compileSteps(node, parts)(gathering);
  return { gathering, called };
}

const root = (serviceName: string, operation: string): FetchNode => ({
  kind: "Fetch",
  serviceName,
  operation,
});

const sizes: PlanNode = {
  kind: "Flatten",
  path: [{ Field: "pets" }, "@", { TypeCondition: ["Cat"] }],
  node: {
    kind: "Fetch",
    serviceName: "sizes",
    operation:
      "query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Cat { size } } }",
    requires: [
      {
        kind: "InlineFragment",
        typeCondition: "Cat",
        selections: [{ kind: "Field", name: "id" }],
      },
    ],
  },
};

const cat = (id: unknown) => ({ __typename: "Cat", id });

test("a sequence waits, a parallel does not", async () => {
  const node: PlanNode = {
    kind: "Sequence",
    nodes: [
      { kind: "Parallel", nodes: [root("one", "{ a }"), root("two", "{ b }")] },
      root("three", "{ c }"),
    ],
  };
  const data: Gathering["data"] = {};
  const known = (): string => Object.keys(data).join();
  const { called } = await carriedOut(node, data, {
    one: () => ({ data: { a: known() } }),
    two: () => ({ data: { b: known() } }),
    three: () => ({ data: { c: known() } }),
  });
  expect(data).toEqual({ a: "", b: "", c: "a,b" });
  expect(called.map(({ subgraph }) => subgraph)).toEqual(["one", "two", "three"]);
});

test.each<[string, PlanNode]>([
  ["Condition", { kind: "Condition", condition: "yes" } as unknown as PlanNode],
  ["Defer", { kind: "Defer" } as unknown as PlanNode],
  [
    "Sequence in Flatten",
    { kind: "Flatten", path: [], node: { kind: "Sequence", nodes: [] } } as unknown as PlanNode,
  ],
])("a plan with %s stops the operation", (name, node) => {
  expect(() => compileSteps(node, parts)).toThrow(`The plan has a part that is not expected: ${name}.`);
});

test("an entity is asked once, wherever it stands, and only of the type that is meant", async () => {
  const pets = [cat("1"), { __typename: "Dog", id: "1" }, cat("2"), cat("1"), null];
  const { gathering, called } = await carriedOut(
    sizes,
    { pets },
    {
      sizes: () => ({ data: { _entities: [{ size: 10 }, { size: 20 }] } }),
    },
  );
  expect(called).toEqual([{ subgraph: "sizes", variables: { representations: [cat("1"), cat("2")] } }]);
  expect(gathering.data["pets"]).toEqual([
    { ...cat("1"), size: 10 },
    { __typename: "Dog", id: "1" },
    { ...cat("2"), size: 20 },
    { ...cat("1"), size: 10 },
    null,
  ]);
});

test("without a key nobody is asked, and who left it out is at fault", async () => {
  const pets = [cat(null), cat(new Hole([])), { __typename: "Cat" }];
  const { gathering, called } = await carriedOut(sizes, { pets }, {});
  expect(called).toEqual([]);
  const found = (gathering.data["pets"] as { size: Hole }[]).map(({ size }) => size.faults);
  expect(found).toMatchObject([
    [],
    [],
    [{ error: { message: expect.stringContaining("id") as string }, below: [] }],
  ]);
});

test.each<[string, ExecutionResult, RegExp | null]>([
  ["another number of entities", { data: { _entities: [] } }, /another number of entities/],
  ["an entity that is no object", { data: { _entities: [1] } }, /an entity that is no object/],
  ["no data", { data: null }, /gave no data/],
  ["no entity of that key", { data: { _entities: [null] } }, null],
])("a subgraph that gives %s leaves a hole that says so", async (_title, answer, why) => {
  const { gathering } = await carriedOut(sizes, { pets: [cat("1")] }, { sizes: () => answer });
  const [{ size }] = gathering.data["pets"] as [{ size: Hole }];
  expect(size).toBeInstanceOf(Hole);
  if (why) expect(size.faults[0]?.error.message).toMatch(why);
  else expect(size.faults).toEqual([]);
});

test("the error of one entity is that entity's alone", async () => {
  const errors = [new GraphQLError("broken", { path: ["_entities", 1, "size"] })];
  const { gathering } = await carriedOut(
    sizes,
    { pets: [cat("1"), cat("2")] },
    {
      sizes: () => ({ data: { _entities: [{ size: 10 }, { size: null }] }, errors }),
    },
  );
  const [first, second] = gathering.data["pets"] as [{ size: unknown }, { size: Hole }];
  expect(first.size).toBe(10);
  expect(second.size.faults).toEqual([{ error: errors[0], below: [], isSecondary: false }]);
});
