// SPDX-License-Identifier: EUPL-1.2
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo } from "node:net";
import { readText } from "../../kit/requestText";
import { ClientGone } from "../clientGone";
import { type SubgraphCall, type Transport } from "../subgraphCall";
import { httpTransport } from "./httpTransport";

type Behave = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let behaviours: Behave[];
let asked: { readonly headers: IncomingMessage["headers"]; readonly body: unknown }[];
let connections: number;
let transport: Transport;

const answering: Behave = (_request, response) => response.end('{"data":{"a":[1]}}');
const breakingOff: Behave = (request) => request.socket.destroy();

const lacking = (how: string): object => ({
  data: null,
  errors: [
    expect.objectContaining({
      message: `The subgraph toys ${how}.`,
      extensions: { code: "UPSTREAM_UNAVAILABLE", serviceName: "toys" },
    }),
  ],
});
const unreachable = lacking("cannot be reached");
const late = lacking("did not answer in time");
const noAnswer = "gave something else than an answer of GraphQL";

beforeEach(async () => {
  [behaviours, asked, connections] = [[], [], 0];
  server = createServer((request, response) => {
    void readText(request, 1_000_000).then((read) => {
      asked.push({ headers: request.headers, body: JSON.parse(read.kind === "text" ? read.text : "null") });
      (behaviours.shift() ?? answering)(request, response);
    });
  });
  server.on("connection", () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  transport = httpTransport({
    deadlineMs: 2_000,
    prove: () => Promise.resolve("a proof"),
    answerBytes: 10_000,
  });
});

afterEach(async () => {
  await transport.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const call = (more: Partial<SubgraphCall> = {}): SubgraphCall => ({
  subgraph: "toys",
  url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
  kind: "query",
  query: "{ a }",
  variables: { n: 1 },
  operationName: undefined,
  headers: { authorization: "Bearer x", traceparent: "00-trace" },
  ...more,
});

test("asks by POST with what is handed on and the proof of the house, and keeps its connections", async () => {
  for (let time = 0; time < 20; time++) expect(await transport.call(call())).toEqual({ data: { a: [1] } });
  expect(asked).toHaveLength(20);
  expect(asked[19]).toMatchObject({
    headers: { authorization: "Bearer x", traceparent: "00-trace", "zorglandschap-proof": "a proof" },
    body: { query: "{ a }", variables: { n: 1 } },
  });
  // The next call may come just before the connection of the last is free again.
  expect(connections).toBeLessThanOrEqual(3);
});

test("equal calls at the same time are asked apart and share nothing", async () => {
  const [one, other] = await Promise.all([transport.call(call()), transport.call(call())]);
  (one.data?.["a"] as number[]).push(2);
  expect(other).toEqual({ data: { a: [1] } });
  expect(asked).toHaveLength(2);
});

test.each<[string, Behave]>([
  ["a connection that breaks off", breakingOff],
  ["the page of a proxy", (_request, response) => response.writeHead(503).end("<p>restarting</p>")],
  [
    "an answer that breaks off midway",
    (request, response) => {
      response.writeHead(200, { "content-length": 100 }).write('{"data":');
      setTimeout(() => request.socket.destroy(), 20);
    },
  ],
])("%s: a query is asked once more, a mutation is not", async (_name, broken) => {
  behaviours = [broken];
  expect(await transport.call(call())).toEqual({ data: { a: [1] } });
  expect(asked).toHaveLength(2);
  behaviours = [broken];
  expect(await transport.call(call({ kind: "mutation" }))).toEqual(unreachable);
  expect(asked).toHaveLength(3);
});

test("an answer that says that there are no errors is one", async () => {
  behaviours = [(_request, response) => response.end('{"data":{"a":[2]},"errors":null}')];
  expect(await transport.call(call())).toEqual({ data: { a: [2] } });
  behaviours = [(_request, response) => response.end('{"data":null,"errors":null}')];
  expect(await transport.call(call())).toEqual(lacking(noAnswer));
});

test("what fails twice is not asked a third time", async () => {
  behaviours = [breakingOff, breakingOff];
  expect(await transport.call(call())).toEqual(unreachable);
  expect(asked).toHaveLength(2);
});

test.each<[string, Behave, string]>([
  ["a page of its own", (_request, response) => response.end("<p>hello</p>"), noAnswer],
  ["neither data nor errors", (_request, response) => response.end("{}"), noAnswer],
  ["data that is a list", (_request, response) => response.end('{"data":[]}'), noAnswer],
  ["errors that are none", (_request, response) => response.end('{"data":{},"errors":[1]}'), noAnswer],
  ["a redirect", (_request, response) => response.writeHead(307, { location: "/elsewhere" }).end(), noAnswer],
  [
    "more than may be read",
    (_request, response) => response.end(`{"data":{"a":"${"x".repeat(20_000)}"}}`),
    "gave an answer that is too large",
  ],
])("%s is no answer, and is not asked again", async (_name, behave, how) => {
  behaviours = [behave];
  expect(await transport.call(call())).toEqual(lacking(how));
  expect(asked).toHaveLength(1);
});

test("errors come under the name of the subgraph, without what is no path and no extension", async () => {
  const errors = [
    { message: "no", path: ["a", 0], extensions: { code: "FORBIDDEN" } },
    { message: "odd", path: "a", extensions: 3 },
  ];
  behaviours = [(_request, response) => response.writeHead(500).end(JSON.stringify({ errors }))];
  const { data, errors: told = [] } = await transport.call(call());
  expect(data).toBeNull();
  expect(told.map(({ message, path, extensions }) => ({ message, path, extensions }))).toEqual([
    { message: "no", path: ["a", 0], extensions: { code: "FORBIDDEN", serviceName: "toys" } },
    { message: "odd", path: undefined, extensions: { code: undefined, serviceName: "toys" } },
  ]);
  expect(asked).toHaveLength(1);
});

test("a subgraph that hangs is given up at the deadline, and told so", async () => {
  const given = new Promise((resolve) => (behaviours = [(request) => request.socket.once("close", resolve)]));
  const impatient = httpTransport({ deadlineMs: 200, prove: null });
  expect(await impatient.call(call())).toEqual(late);
  await given;
  expect(asked).toHaveLength(1);
  await impatient.close();
});

test("when the client goes away the call is given up, and no other is made", async () => {
  const client = new ClientGone();
  const given = new Promise<void>((resolve) => {
    behaviours = [
      (request) => {
        request.socket.once("close", () => resolve());
        client.goes();
      },
    ];
  });
  expect(await transport.call(call({ gone: client }))).toEqual(late);
  await given;
  expect(await transport.call(call({ gone: client }))).toEqual(unreachable);
  expect(asked).toHaveLength(1);
});

test("a subgraph that is not there is an error", async () => {
  expect(await transport.call(call({ url: "http://127.0.0.1:1/" }))).toEqual(unreachable);
});
