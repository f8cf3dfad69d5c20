// SPDX-License-Identifier: EUPL-1.2
import { Agent, request } from "node:http";
import { runningGateway } from "../test/gateway/runningGateway";
import { tokenWith } from "../test/kit/testHouse";
import { limits } from "./limits";

const running = runningGateway();

const root = (): string => running.url.replace("/graphql", "");

describe("headers", () => {
  test("authorization and x-request-id reach every subgraph; the id comes back; nothing else goes in", async () => {
    const authorization = `Bearer ${await tokenWith("reporting")}`;
    const { headers } = await running.ask(
      "{ answer(first: 1) { entries { owner { name } } } }",
      {},
      { authorization, "x-request-id": "req-1", cookie: "session=1" },
    );
    expect(headers.get("x-request-id")).toBe("req-1");
    expect(running.toys.calls).toHaveLength(2);
    for (const call of running.toys.calls) {
      expect(call.headers).toMatchObject({ authorization, "x-request-id": "req-1" });
      expect(call.headers.cookie).toBeUndefined();
    }
  });

  test.each([
    ["absent", undefined],
    ["unfit", "two words"],
    ["overlong", "x".repeat(200)],
  ])("an %s x-request-id is replaced", async (_name, given) => {
    const { headers } = await running.ask(
      "{ strict { must } }",
      {},
      given === undefined ? {} : { "x-request-id": given },
    );
    const made = headers.get("x-request-id");
    expect(made).toMatch(/^[\da-f-]{36}$/);
    expect(running.toys.calls[0]?.headers["x-request-id"]).toBe(made);
    expect(running.toys.calls[0]?.headers.authorization).toBeUndefined();
  });

  test.each<[string, Record<string, string>, Record<string, string>]>([
    [
      "whole",
      { traceparent: `00-${"a".repeat(32)}-${"b".repeat(16)}-01`, tracestate: "vendor=1" },
      { traceparent: `00-${"a".repeat(32)}-${"b".repeat(16)}-01`, tracestate: "vendor=1" },
    ],
    ["without a parent", { tracestate: "vendor=1" }, {}],
    ["malformed", { traceparent: "mine", tracestate: "vendor=1" }, {}],
  ])("a trace that is %s goes on to the subgraphs or no further", async (_name, given, expected) => {
    await running.ask("{ strict { must } }", {}, given);
    const { traceparent, tracestate } = running.toys.calls[0]?.headers ?? {};
    expect({ traceparent, tracestate }).toEqual({
      traceparent: undefined,
      tracestate: undefined,
      ...expected,
    });
  });

  test("equal questions at the same time with different tokens are asked apart", async () => {
    const document = "{ answer(first: 1) { verdict } }";
    const tokens = await Promise.all(["reporting", "procurement"].map(tokenWith));
    const bearers = tokens.map((token) => `Bearer ${token}`).sort();
    await Promise.all(
      [...bearers, ""].map((authorization) =>
        running.ask(document, {}, authorization ? { authorization } : {}),
      ),
    );
    expect(running.toys.calls.map(({ headers }) => headers.authorization).sort()).toEqual([
      ...bearers,
      undefined,
    ]);
  });
});

describe("the HTTP side", () => {
  const json = { "content-type": "application/json" };
  const send = (init: RequestInit, search = ""): Promise<Response> => fetch(`${running.url}${search}`, init);
  const question = `?query=${encodeURIComponent("{ strict { must } }")}`;

  test.each<[string, RequestInit, string, number]>([
    ["a form", { method: "POST", body: new URLSearchParams({ query: "{ __typename }" }) }, "", 400],
    [
      "plain text",
      { method: "POST", body: '{"query":"{ __typename }"}', headers: { "content-type": "text/plain" } },
      "",
      400,
    ],
    ["a link", { method: "GET" }, question, 400],
    [
      "text with a header",
      {
        method: "POST",
        body: "{}",
        headers: { "content-type": "text/plain", "graphql-require-preflight": "1" },
      },
      "",
      415,
    ],
    ["what is not JSON", { method: "POST", body: "{", headers: json }, "", 400],
    [
      "bytes of another encoding",
      {
        method: "POST",
        body: Buffer.from('{"query":"{ owner(id: \\"\xe9\\", asOf: \\"t\\") { name } }"}', "latin1"),
        headers: json,
      },
      "",
      400,
    ],
    [
      "an address in another encoding",
      { headers: { "graphql-require-preflight": "1" } },
      `?query=${encodeURIComponent('{ owner(id: "REPLACE", asOf: "t") { name } }').replace("REPLACE", "%E9")}`,
      400,
    ],
    ["no object", { method: "POST", body: "1", headers: json }, "", 400],
    ["a batch", { method: "POST", body: '[{"query":"{ __typename }"}]', headers: json }, "", 400],
    ["too much", { method: "POST", body: `"${"x".repeat(limits.bodyBytes)}"`, headers: json }, "", 413],
    [
      "a mutation by GET",
      { headers: { "graphql-require-preflight": "1" } },
      `?query=${encodeURIComponent('mutation { sign(id: "1") }')}`,
      405,
    ],
  ])("refuses %s", async (_name, init, search, status) => {
    const response = await send(init, search);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
    expect(running.called()).toEqual([]);
  });

  test("drops the rest of what is too much, and answers the next question over the same connection", async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const asked = (body: string): Promise<{ status: number | undefined; port: number | undefined }> =>
      new Promise((resolve, reject) => {
        const asking = request(running.url, { agent, method: "POST", headers: json }, (response) => {
          const { statusCode: status } = response;
          const port = response.socket.localPort;
          response.resume().once("end", () => resolve({ status, port }));
        });
        asking.once("error", reject).end(body);
      });
    const refused = await asked(`"${"x".repeat(8 * limits.bodyBytes)}"`);
    expect(refused.status).toBe(413);
    expect(await asked('{"query":"{ __typename }"}')).toEqual({ ...refused, status: 200 });
    agent.destroy();
  });

  test.each(["graphql-require-preflight", "apollo-require-preflight"])(
    "answers a GET with %s",
    async (header) => {
      const response = await send({ headers: { [header]: "1" } }, question);
      expect(response.status).toBe(200);
      expect(response.headers.get("cache-control")).toBe("no-store");
      expect(running.called()).toEqual(["owners"]);
    },
  );

  test("carries out mutations", async () => {
    expect((await running.ask('mutation { sign(id: "1") }')).data).toEqual({ sign: "signed 1" });
  });

  test("tells its health", async () => {
    for (const path of ["/livez", "/readyz"]) expect((await fetch(root() + path)).status).toBe(200);
    expect((await fetch(`${root()}/elsewhere`)).status).toBe(404);
  });

  test("shows who opens it in a browser a page that loads nothing", async () => {
    const response = await fetch(running.url, { headers: { accept: "text/html,*/*" } });
    const page = await response.text();
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(page).toContain(running.url);
    expect(page).not.toMatch(/<script|<link|<img|https:/);
  });
});

describe("the log", () => {
  test("has one line for each operation, with its name and never its variables", async () => {
    await running.ask(
      'query Seeking($id: ID!) { owner(id: $id, asOf: "t") { name } }',
      { id: "private" },
      { "x-request-id": "r" },
    );
    expect(running.lines).toEqual([
      {
        level: "info",
        fields: {
          requestId: "r",
          operation: "Seeking",
          kind: "query",
          ms: expect.any(Number) as number,
          codes: [],
        },
      },
    ]);
    expect(JSON.stringify(running.lines)).not.toContain("private");
  });
});
