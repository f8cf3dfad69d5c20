// SPDX-License-Identifier: EUPL-1.2
import { runningGateway } from "../test/gateway/runningGateway";
import { limits } from "./limits";

const running = runningGateway();

describe("input that cannot be used", () => {
  const query = "query Find($filter: OwnerFilter!) { owners(filter: $filter) { id } }";

  test.each([
    ["of the wrong type", query, { filter: { first: "many" } }, /filter\.first/],
    ["not in the enumeration", query, { filter: { first: 1, kind: "HUGE" } }, /Kind/],
    ["unknown field", query, { filter: { first: 1, colour: "red" } }, /colour/],
    ["missing", query, {}, /was not provided/],
  ])("%s: is refused before any subgraph is called", async (_name, document, variables, message) => {
    const { status, data, errors } = await running.ask(document, variables);
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(message) as string,
        extensions: { code: "BAD_USER_INPUT" },
      }),
    ]);
    expect(running.called()).toEqual([]);
    expect(JSON.stringify(running.lines)).not.toMatch(/many|HUGE|red/);
  });

  test("of several faults tells every one", async () => {
    const { errors } = await running.ask(query, { filter: { first: "many", kind: "HUGE" } });
    expect(errors).toHaveLength(2);
  });

  test("names an operation that is not in the document", async () => {
    const response = await fetch(running.url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "query A { __typename } query B { __typename }", operationName: "C" }),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [{ message: "No operation of that name.", extensions: { code: "BAD_USER_INPUT" } }],
    });
  });
});

describe("a document", () => {
  const nested = (levels: number): string =>
    `${"{ owner { deals ".repeat(levels)}{ title }${" } }".repeat(levels)}`;

  test.each([
    [
      "too deep",
      `{ deal(id: "d", asOf: "t") ${nested(8)} }`,
      "GRAPHQL_VALIDATION_FAILED",
      /depth may be at most 15/,
    ],
    [
      "too deep inside fragments",
      `{ deal(id: "d", asOf: "t") { ...A } } fragment A on Deal ${nested(7)} `.replace(
        "{ title }",
        "{ ...B }",
      ) + `fragment B on Deal ${nested(1)}`,
      "GRAPHQL_VALIDATION_FAILED",
      /depth may be at most 15/,
    ],
    [
      "with too many aliases",
      `{ ${Array.from({ length: limits.aliases + 1 }, (_, n) => `a${n}: strict { must }`).join(" ")} }`,
      "GRAPHQL_VALIDATION_FAILED",
      /aliases may be at most 100/,
    ],
    [
      "of fragments that double",
      "{ answer(first: 1) { ...F0 } }" +
        Array.from({ length: 14 }, (_, n) => ` fragment F${n} on Answer { ...F${n + 1} ...F${n + 1} }`).join(
          "",
        ) +
        " fragment F14 on Answer { verdict }",
      "GRAPHQL_VALIDATION_FAILED",
      /fields may be at most 1500/,
    ],
    [
      "that asks much of many",
      `{ answer(first: 1000) { entries { ${Array.from({ length: 30 }, () => "ownerId").join(" ")} } } }`,
      "GRAPHQL_VALIDATION_FAILED",
      /cost .* may be at most 30000/,
    ],
    [
      "of a fragment that contains itself",
      "{ answer(first: 1) { ...F } } fragment F on Answer { verdict ...F }",
      "GRAPHQL_VALIDATION_FAILED",
      /within itself/,
    ],
    ["too long", `{ ${"__typename ".repeat(limits.tokens)} }`, "GRAPHQL_PARSE_FAILED", /4000 tokens/],
    [
      "of a kind that the graph has not",
      "subscription { x }",
      "GRAPHQL_VALIDATION_FAILED",
      /no operations of the kind subscription/,
    ],
    ["that is not GraphQL", "{ answer(", "GRAPHQL_PARSE_FAILED", /Syntax Error/],
  ])("%s: is refused with a clear error and no call", async (_name, document, code, message) => {
    const { status, errors } = await running.ask(document);
    expect(status).toBe(400);
    expect(errors?.map(({ message: text }) => text).join("\n")).toMatch(message);
    expect(errors?.every(({ extensions }) => extensions["code"] === code)).toBe(true);
    expect(running.called()).toEqual([]);
    expect(running.lines.filter(({ level }) => level === "error")).toEqual([]);
  });

  test("of many equal fields is refused or answered in good time", async () => {
    const began = performance.now();
    const { status } = await running.ask(
      `{ ${"strict { must } ".repeat(Math.floor(limits.tokens / 4) - 2)} }`,
    );
    expect(status).toBe(400);
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  test("can introspect, and finds nothing of federation and nothing inaccessible", async () => {
    const { data } = await running.ask(
      `{ owner: __type(name: "Owner") { fields { name } } graph: __type(name: "join__Graph") { name } any: __type(name: "_Entity") { name } }`,
    );
    expect(data).toEqual({
      owner: {
        fields: ["id", "asOf", "deals", "name", "kind", "shaky", "faulty", "pick", "open"].map((name) => ({
          name,
        })),
      },
      graph: null,
      any: null,
    });
  });

  test.each([
    '{ owner(id: "o", asOf: "t") { secret } }',
    "{ _entities(representations: []) { __typename } }",
    "{ _service { sdl } }",
  ])("cannot reach what is not for clients: %s", async (document) => {
    const { status, errors } = await running.ask(document);
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }]);
    expect(running.called()).toEqual([]);
  });
});
