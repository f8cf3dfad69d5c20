// SPDX-License-Identifier: EUPL-1.2
import { buildSchema, type ExecutionResult, GraphQLError, parse } from "graphql";
import { FederatedGraph } from "./federatedGraph";
import { OperationPlan } from "./operationPlan";
import { wantedOperation } from "./wantedOperation";

const sdl = `
  scalar Day
  type Query { on(day: Day): String  other: String }
  type Mutation { begin(day: Day): String  end(day: Day): String }`;
const graph = new FederatedGraph({
  sdl,
  apiSchema: buildSchema(sdl),
  urls: { days: "http://days.invalid/" },
});

/** Each field in a call of its own, of which the subgraph refuses the days that are said. */
async function answer(query: string, ...refused: string[]): Promise<ExecutionResult> {
  const wanted = wantedOperation(graph, parse(query), null);
  const plans = wanted.asked.texts.map((operation) => ({
    kind: "QueryPlan" as const,
    node: {
      kind: "Fetch" as const,
      serviceName: "days",
      operation,
      operationKind: wanted.operation.operation,
      variableUsages: [...wanted.asked.arguments.variables.keys()].filter((name) =>
        operation.includes(`$${name}`),
      ),
    },
  }));
  const plan = new OperationPlan(graph, wanted, plans, Infinity);
  return plan.execute({ variables: {}, headers: {} }, ({ query: asked, variables = {} }) => {
    const [wrong] = Object.entries(variables).filter(([, day]) => refused.includes(day as string));
    if (wrong) {
      const message = `Variable "$${wrong[0]}" got invalid value "${String(wrong[1])}"; no day.`;
      return Promise.resolve({ data: null, errors: [new GraphQLError(message)] });
    }
    const names = asked.match(/\w+(?=: (?:on|begin|end)\b)|\bother\b/g) ?? [];
    return Promise.resolve({ data: Object.fromEntries(names.map((name) => [name, "done"])) });
  });
}

const told = ({ data, errors = [] }: ExecutionResult) => ({
  data,
  errors: errors.map(({ path, message }) => [path?.join("."), message]),
});
const refusal = 'Argument "day" got invalid value "x"; no day.';

test("who refuses an argument of a query refuses all of it", async () => {
  const { data, errors } = told(await answer('{ a: on(day: "x") other }', "x"));
  expect({ data, errors }).toEqual({ data: null, errors: [["a", refusal]] });
});

test("a mutation of one field that is refused was not carried out", async () => {
  const { data, errors } = told(await answer('mutation { begin(day: "x") }', "x"));
  expect({ data, errors }).toEqual({ data: null, errors: [["begin", refusal]] });
});

test.each([
  ["the first", 'mutation { begin(day: "x") end(day: "y") }', "begin"],
  ["the last", 'mutation { end(day: "y") begin(day: "x") }', "begin"],
])(
  "of a mutation that is refused at %s of its fields the other was carried out, and is answered",
  async (_which, query, at) => {
    const { data, errors } = told(await answer(query, "x"));
    expect(data).toEqual({ begin: null, end: "done" });
    expect(errors).toEqual([[at, refusal]]);
  },
);

test("a mutation of two fields that are both refused has an error for each", async () => {
  const { data, errors } = told(await answer('mutation { begin(day: "x") end(day: "x") }', "x"));
  expect(data).toEqual({ begin: null, end: null });
  expect(errors).toEqual([
    ["begin", refusal],
    ["end", refusal],
  ]);
});
