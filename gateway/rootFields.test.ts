// SPDX-License-Identifier: EUPL-1.2
import { onEachEngine } from "../test/gateway/runningGateway";

onEachEngine((running) => {
  const good = "owners(filter: { first: 1 }) { name }";
  const bad = "owners(filter: { first: 0 }) { name }";
  const faults = (): unknown[] => running.lines.filter(({ level }) => level === "error");

  describe("a required root field that is refused", () => {
    const refusal = (path: string): unknown =>
      expect.objectContaining({
        message: "filter.first: expected a number above 0, not 0.",
        path: [path],
        extensions: expect.objectContaining({ code: "BAD_USER_INPUT", serviceName: "owners" }) as unknown,
      });

    test.each([
      [`{ a: ${good} b: ${bad} }`, "b"],
      [`{ a: ${bad} b: ${good} }`, "a"],
      [`{ a: ${good} id: ${bad} strict { must } }`, "id"],
      [`{ a: answer(first: 1) { verdict } b: ${bad} }`, "b"],
      [`{ a: owner(id: "o", asOf: "t") { name } ...F } fragment F on Query { b: ${bad} c: ${good} }`, "b"],
      [`{ b: ${bad} }`, "b"],
      [`{ deal(id: "deal-absent", asOf: "t") { owner { name } } b: ${bad} }`, "b"],
    ])("%s: is the one that is blamed, and nothing is logged as a fault", async (query, path) => {
      const { status, data, errors } = await running.ask(query);
      expect(status).toBe(200);
      expect(data).toBeNull();
      expect(errors).toEqual([refusal(path)]);
      expect(faults()).toEqual([]);
    });

    test("beside a fault is told, and so is the fault", async () => {
      const { data, errors } = await running.ask(
        `{ b: ${bad} answer(first: 3) { entries { requiredOwner { name } } } }`,
      );
      expect(data).toBeNull();
      expect(errors).toHaveLength(2);
      expect(errors).toEqual(
        expect.arrayContaining([
          refusal("b"),
          expect.objectContaining({ path: ["answer", "entries", 2, "requiredOwner", "name"] }),
        ]),
      );
    });
  });

  describe("an argument that only the subgraph can check", () => {
    test.each([
      ["{ a: due(on: $day) }", ["a"]],
      ['{ a: due(on: "soon") }', ["a"]],
      ['{ b: due(on: "2022-03-01") a: due(on: $day) strict { must } }', ["a"]],
      ["{ strict { must } id: due(on: $day) answer(first: 1) { verdict } }", ["id"]],
    ])("%s: is named as the client knows it, and the whole question is refused", async (query, path) => {
      const { data, errors } = await running.ask(
        query.includes("$day") ? `query ($day: Day!) ${query}` : query,
        { day: "soon" },
      );
      expect(data).toBeNull();
      expect(errors).toMatchObject([
        {
          message: 'Argument "on" got invalid value "soon"; Expected a day, YYYY-MM-DD.',
          path,
          extensions: { code: "BAD_USER_INPUT" },
        },
      ]);
      expect(errors).toHaveLength(1);
      expect(faults()).toEqual([]);
    });

    test("is told at each root field that has one", async () => {
      const { errors } = await running.ask('{ a: due(on: "x") b: due(on: "y") }');
      expect(errors?.map(({ path, message }) => [path, /"(\w)";/.exec(message)?.[1]])).toEqual([
        [["a"], "x"],
        [["b"], "y"],
      ]);
    });

    test("is named with its place within an input", async () => {
      const { errors } = await running.ask(
        "query ($from: Day) { a: owners(filter: { first: 1, from: $from }) { name } }",
        { from: "soon" },
      );
      expect(errors).toMatchObject([
        {
          path: ["a"],
          message: expect.stringMatching(/^Argument "filter" got .* at "filter.from"; /) as string,
        },
      ]);
    });

    test("of a field further down names it too, and costs only that field", async () => {
      const { data, errors } = await running.ask(
        'query ($day: Day!) { deal(id: "deal-1", asOf: "t") { title owner { id: open(from: $day) } } }',
        { day: "soon" },
      );
      expect(data).toMatchObject({ deal: { title: "title of deal-1" } });
      expect(errors).toMatchObject([
        {
          message: 'Argument "from" got invalid value "soon"; Expected a day, YYYY-MM-DD.',
          path: ["deal", "owner", "id"],
        },
      ]);
    });
  });
});
