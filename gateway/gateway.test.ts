// SPDX-License-Identifier: EUPL-1.2
import { toySupergraph } from "../test/gateway/toyGraph";
import { onEachEngine } from "../test/gateway/runningGateway";
import { testIdentity } from "../test/kit/testHouse";
import { ListenFault, startGateway } from "./gateway";
import { SupergraphFault } from "./supergraph";

onEachEngine((running) => {
  describe("an answer from several subgraphs", () => {
    test("is joined over keys of id and asOf, with one call for twenty entities", async () => {
      const { data, errors } = await running.ask<{ answer: { entries: unknown[] } }>(
        "{ answer(first: 20) { verdict entries { ownerId owner { id name deals { title owner { name } } } deal { title } } } }",
      );
      expect(errors).toBeUndefined();
      expect(data.answer.entries).toHaveLength(20);
      expect(data.answer.entries[19]).toEqual({
        ownerId: "owner-19",
        owner: {
          id: "owner-19",
          name: "owner-19 at moment",
          deals: [{ title: "title of deal-19", owner: { name: "owner-19 at moment" } }],
        },
        deal: { title: "title of deal-19" },
      });
      expect(running.called().sort()).toEqual(["answers", "deals", "owners"]);
      const owners = running.toys.calls.find(({ subgraph }) => subgraph === "owners");
      expect(owners?.variables.representations).toHaveLength(20);
    });

    test("follows aliases, arguments, variables, unions and directives", async () => {
      const { data, errors } = await running.ask(
        `query ($n: Int!, $no: Boolean!) {
        answer(first: 2) { entries {
          a: owner { x: name one: pick(n: 1) two: pick(n: $n) }
          b: owner { name @skip(if: $no) kind @include(if: $no) }
          either { __typename ... on Owner { name } ... on Deal { title } }
        } }
        __schema { queryType { name } }
      }`,
        { n: 7, no: false },
      );
      expect(errors).toBeUndefined();
      expect(data).toEqual({
        answer: {
          entries: [
            {
              a: { x: "owner-0 at moment", one: "owner-0:1", two: "owner-0:7" },
              b: { name: "owner-0 at moment" },
              either: { __typename: "Deal", title: "title of deal-0" },
            },
            {
              a: { x: "owner-1 at moment", one: "owner-1:1", two: "owner-1:7" },
              b: { name: "owner-1 at moment" },
              either: { __typename: "Owner", name: "owner-1 at moment" },
            },
          ],
        },
        __schema: { queryType: { name: "Query" } },
      });
    });

    test("keeps moments apart: the same id as of two moments is two entities", async () => {
      const { data } = await running.ask(
        `{ a: deal(id: "deal-1", asOf: "then") { owner { name } } b: deal(id: "deal-1", asOf: "now") { owner { name } } }`,
      );
      expect(data).toEqual({
        a: { owner: { name: "owner-1 at then" } },
        b: { owner: { name: "owner-1 at now" } },
      });
    });

    test("has null, without an error, for a link to an entity that its owner does not know", async () => {
      const { data, errors } = await running.ask(
        `{ deal(id: "deal-absent", asOf: "t") { title owner { name } } }`,
      );
      expect(errors).toBeUndefined();
      expect(data).toEqual({ deal: { title: "title of deal-absent", owner: null } });
    });

    test("propagates null as GraphQL says, and then tells it", async () => {
      const { data, errors } = await running.ask(
        "{ answer(first: 4) { entries { requiredOwner { name } } } }",
      );
      expect(data).toBeNull();
      expect(errors).toMatchObject([
        {
          path: ["answer", "entries", 2, "requiredOwner", "name"],
          extensions: { code: "INTERNAL_SERVER_ERROR" },
        },
      ]);
    });
  });

  describe("an error of a subgraph", () => {
    test("arrives with its code and the path of the client's question, at the right one of many", async () => {
      const { data, errors } = await running.ask(
        "{ answer(first: 3) { e: entries { o: owner { s: shaky } } } }",
      );
      expect(errors).toEqual([
        expect.objectContaining({
          message: "shaky",
          path: ["answer", "e", 1, "o", "s"],
          extensions: { code: "BAD_USER_INPUT", serviceName: "owners", field: "id" },
        }),
      ]);
      expect(data).toEqual({
        answer: { e: [{ o: { s: "steady" } }, { o: { s: null } }, { o: { s: "steady" } }] },
      });
    });

    test("costs only its own root field", async () => {
      const { status, data, errors } = await running.ask(
        `{ bad: owner(id: "refused", asOf: "t") { name } good: owner(id: "o", asOf: "t") { name } strict { must } }`,
      );
      expect(status).toBe(200);
      expect(data).toEqual({ bad: null, good: { name: "o at t" }, strict: null });
      expect(errors?.map(({ path, extensions }) => [path, extensions["code"]])).toEqual([
        [["bad"], "BAD_USER_INPUT"],
        [["strict", "must"], "INTERNAL_SERVER_ERROR"],
      ]);
    });

    test("about the entity itself is not taken for an unknown entity", async () => {
      const { data, errors } = await running.ask(
        `{ deal(id: "deal-refused", asOf: "t") { title owner { name } } }`,
      );
      expect(data).toEqual({ deal: { title: "title of deal-refused", owner: null } });
      expect(errors).toMatchObject([
        {
          message: "This owner cannot be looked up.",
          path: ["deal", "owner", "name"],
          extensions: { code: "BAD_USER_INPUT" },
        },
      ]);
    });

    test("that is a fault is masked, everywhere it occurs, and its words stand in no log of the gateway", async () => {
      const { data, errors, headers } = await running.ask(
        "{ answer(first: 2) { entries { owner { faulty } } } }",
      );
      const masked = (position: number): unknown =>
        expect.objectContaining({
          message: "Internal error.",
          path: ["answer", "entries", position, "owner", "faulty"],
          extensions: {
            code: "INTERNAL_SERVER_ERROR",
            serviceName: "owners",
            requestId: headers.get("x-request-id"),
          },
        });
      expect(errors).toEqual([masked(0), masked(1)]);
      expect(data).toEqual({
        answer: { entries: [{ owner: { faulty: null } }, { owner: { faulty: null } }] },
      });
      expect(JSON.stringify({ errors, lines: running.lines })).not.toContain("hunter2");
      expect(running.lines.filter(({ level }) => level === "error")).toHaveLength(2);
    });
  });

  describe("starting and stopping", () => {
    test("a port in use is one sentence", async () => {
      const port = Number(new URL(running.url).port);
      await expect(running.another(undefined, port)).rejects.toThrow(
        new ListenFault(`Port ${port} on 127.0.0.1 is in use; choose another one.`),
      );
    });

    test("a URL for a subgraph that does not exist is told", async () => {
      await expect(running.another({ ...running.toys.urls, ghosts: "http://127.0.0.1:1/" })).rejects.toThrow(
        SupergraphFault,
      );
    });

    test("a supergraph that restricts access in a way nobody enforces is refused", async () => {
      const restricted = toySupergraph().replace(
        /^schema /,
        'schema @link(url: "https://specs.apollo.dev/authenticated/v0.1", for: SECURITY) ',
      );
      expect(restricted).toContain("authenticated");
      await expect(
        startGateway({
          supergraphSdl: restricted,
          subgraphUrls: running.toys.urls,
          port: 0,
          host: "127.0.0.1",
          log: running.log,
          identity: testIdentity,
        }),
      ).rejects.toThrow("@authenticated");
    });

    test("a request under way is finished before the gateway stops", async () => {
      const stopping = await running.another();
      const slow = running.ask("{ answer(first: 3) { entries { owner { name } } } }", {}, {}, stopping.url);
      while (running.toys.calls.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
      const told = performance.now();
      await stopping.close();
      expect((await slow).status).toBe(200);
      expect(performance.now() - told).toBeLessThan(1_000);
      await expect(fetch(stopping.url)).rejects.toThrow();
    });
  });
});
