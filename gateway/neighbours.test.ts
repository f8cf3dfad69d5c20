// SPDX-License-Identifier: EUPL-1.2
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import { type AddressInfo } from "node:net";
import { type Gateway, startGateway } from "./gateway";
import { neighbourFor } from "./neighbours";
import { runningGateway } from "../test/gateway/runningGateway";
import { toySupergraph } from "../test/gateway/toyGraph";
import { testIdentity } from "../test/kit/testHouse";

const running = runningGateway();
const heard: { method: string | undefined; url: string | undefined; headers: IncomingMessage["headers"] }[] =
  [];
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let neighbour: Server;
let gateway: Gateway;
let root: string;

beforeAll(async () => {
  neighbour = createServer((request, response) => {
    heard.push({ method: request.method, url: request.url, headers: request.headers });
    answer(request, response);
  });
  neighbour.on("checkContinue", (request: IncomingMessage, response: ServerResponse) => {
    if (request.headers["x-refused"] === undefined) response.writeContinue();
    neighbour.emit("request", request, response);
  });
  await new Promise<void>((resolve) => neighbour.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(neighbour.address() as AddressInfo).port}`;
  gateway = await startGateway({
    supergraphSdl: toySupergraph(),
    subgraphUrls: { ...running.toys.urls },
    port: 0,
    host: "127.0.0.1",
    log: running.log,
    identity: testIdentity,
    neighbours: [
      { prefix: "/", url: () => url },
      { prefix: "/gone", url: () => "http://127.0.0.1:1" },
      { prefix: "/later", url: () => null },
    ],
  });
  root = gateway.url.replace("/graphql", "");
});
afterAll(async () => {
  await gateway.close();
  neighbour.close();
});
beforeEach(() => {
  heard.length = 0;
  answer = (_request, response) => response.end("heard");
});

test("the neighbour with the longest prefix answers, and a prefix ends at a slash", () => {
  const url = (): string => "";
  const all = ["/", "/lists", "/lists/old"].map((prefix) => ({ prefix, url }));
  const prefixFor = (path: string): string | undefined => neighbourFor(all, path)?.prefix;
  expect(prefixFor("/")).toBe("/");
  expect(prefixFor("/lists")).toBe("/lists");
  expect(prefixFor("/lists/1")).toBe("/lists");
  expect(prefixFor("/lists/old/1")).toBe("/lists/old");
  expect(prefixFor("/listsof")).toBe("/");
  expect(neighbourFor(all.slice(1), "/elsewhere")).toBeNull();
});

test("the graph and the health of the gateway are its own", async () => {
  await running.ask("{ strict { must } }", {}, {}, gateway.url);
  expect(running.called()).toEqual(["owners"]);
  expect((await fetch(`${root}/livez`)).status).toBe(200);
  expect((await fetch(`${root}/readyz`)).status).toBe(200);
  expect(heard).toEqual([]);
});

test("a request goes on as it is, but for what is of one connection, and the answer comes back so", async () => {
  answer = (_request, response) => {
    response.writeHead(418, { "x-own": "kept", connection: "close, x-of-the-line", "x-of-the-line": "1" });
    response.end("tea");
  };
  const response = await fetch(`${root}/some/where?q=a%20b`, {
    method: "POST",
    body: "a=b",
    headers: { "x-request-id": "req-9", authorization: "Bearer t" },
  });
  expect(response.status).toBe(418);
  expect(await response.text()).toBe("tea");
  expect(response.headers.get("x-own")).toBe("kept");
  expect(response.headers.get("x-of-the-line")).toBeNull();
  expect(heard).toMatchObject([
    {
      method: "POST",
      url: "/some/where?q=a%20b",
      headers: { "x-request-id": "req-9", authorization: "Bearer t", host: new URL(root).host },
    },
  ]);
});

test("a large body streams both ways", async () => {
  answer = (request, response) => void request.pipe(response);
  const body = Buffer.alloc(20 * 1024 * 1024, "x");
  const response = await fetch(`${root}/echo`, { method: "POST", body });
  expect(Buffer.compare(Buffer.from(await response.arrayBuffer()), body)).toBe(0);
});

test.each([
  ["gone", "does not answer"],
  ["later", "is not started"],
])("a neighbour that %s is said to be missing, with when to ask again", async (path) => {
  const response = await fetch(`${root}/${path}`);
  expect(response.status).toBe(502);
  expect(response.headers.get("retry-after")).toBe("10");
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "UPSTREAM_UNAVAILABLE" } }] });
  expect(running.lines.at(-1)).toMatchObject({ level: "error", fields: { neighbour: `/${path}` } });
});

test("an answer that breaks off does not look whole", async () => {
  answer = (_request, response) => {
    response.writeHead(200, { "content-length": "100" });
    response.write("half");
    setTimeout(() => response.destroy(), 20);
  };
  await expect(fetch(`${root}/half`).then((response) => response.text())).rejects.toThrow();
});

test.each([
  ["given", {}, 200],
  ["refused", { "x-refused": "1" }, 401],
])("leave to send is the neighbour's to give: %s", async (_name, headers, status) => {
  answer = (request, response) => {
    if (request.headers["x-refused"] !== undefined) return void response.writeHead(401).end();
    request.resume().once("end", () => response.writeHead(200).end());
  };
  let leave = false;
  const got = await new Promise<number | undefined>((resolve, reject) => {
    const asking = request(`${root}/large`, {
      method: "POST",
      headers: { expect: "100-continue", "content-length": "5", ...headers },
    });
    asking.once("continue", () => {
      leave = true;
      asking.end("hello");
    });
    asking.once("response", (response) => resolve(response.resume().statusCode));
    asking.once("error", reject);
    asking.flushHeaders();
  });
  expect(got).toBe(status);
  expect(leave).toBe(status === 200);
});
