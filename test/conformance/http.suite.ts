// SPDX-License-Identifier: EUPL-1.2
import { request } from "node:http";
import { fromTheHouse } from "../kit/testHouse";
import { type Running } from "./running";

const json = { "content-type": "application/json" };
const question = JSON.stringify({ query: "{ __typename }" });

/** How every subgraph speaks HTTP, whoever is on the line. */
export function httpIsKept(running: () => Running): void {
  const send = async (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(new URL(path, running().url), {
      ...init,
      headers: { ...(await fromTheHouse()), ...(init.headers as Record<string, string> | undefined) },
    });
  const post = (body: string, headers: Record<string, string> = json): Promise<Response> =>
    send("/graphql", { method: "POST", headers, body });

  it("answers a question, and says by which request id", async () => {
    const response = await post(question, { ...json, "x-request-id": "r-1" });
    expect(await response.json()).toEqual({ data: { __typename: "Query" } });
    expect(response.headers.get("x-request-id")).toBe("r-1");
  });

  it("says to everybody that it lives and that it is ready", async () => {
    for (const path of ["/livez", "/readyz"]) {
      expect((await fetch(new URL(path, running().url))).status).toBe(200);
    }
  });

  test.each([
    "/",
    "/graphql/",
    "/graphql/more",
    "/GraphQL",
    "/livez/more",
    "/admin",
    "/%00",
    "//",
    "//graphql",
    "*",
  ])("there is nothing at %s", async (path) => {
    expect(await statusOf(running().url, path)).toBe(404);
  });

  test.each([10, 25])("refuses a body of more than %d MB, and says so", async (megabytes) => {
    const padding = "x".repeat(megabytes * 1024 * 1024);
    for (let turn = 0; turn < 5; turn += 1) {
      expect((await post(JSON.stringify({ query: "{ __typename }", padding }))).status).toBe(413);
      expect((await post(question)).status).toBe(200);
    }
  });

  it("refuses a question that a page of another site could have sent", async () => {
    const search = "?query={__typename}";
    expect((await send(`/graphql${search}`)).status).toBe(400);
    expect((await post(question, { "content-type": "text/plain" })).status).toBe(400);
    expect(
      (await post("query={__typename}", { "content-type": "application/x-www-form-urlencoded" })).status,
    ).toBe(400);
    expect((await send(`/graphql${search}`, { headers: { "apollo-require-preflight": "yes" } })).status).toBe(
      200,
    );
  });

  test.each(["{", "", "null", "[]", "3", '"text"', "{}", '{"query": 3}', `[${question}]`, "\u0000"])(
    "the body %j is the caller's fault",
    async (body) => {
      expect((await post(body)).status).toBe(400);
    },
  );

  it("refuses other methods", async () => {
    for (const method of ["PUT", "DELETE", "PATCH"]) {
      expect((await send("/graphql", { method, headers: json, body: question })).status).toBe(405);
    }
  });
}

/** Not by `fetch`, which tidies paths. */
async function statusOf(url: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers: { connection: "close" } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}
