// SPDX-License-Identifier: EUPL-1.2
import { bothFronts, type Asking, type BothFronts } from "../test/gateway/bothFronts";
import { runningGateway } from "../test/gateway/runningGateway";
import { toySupergraph } from "../test/gateway/toyGraph";
import { createOwnEngine } from "./executor/ownEngine";
import { readSupergraph } from "./supergraph";
import { httpTransport } from "./transport/httpTransport";

const running = runningGateway("own");
const transport = httpTransport({ deadlineMs: 3_000, prove: null });
let fronts: BothFronts;

beforeAll(async () => {
  const supergraph = readSupergraph(toySupergraph(), running.toys.urls);
  const engine = await createOwnEngine({ supergraphSdl: supergraph.sdl, callSubgraph: transport.call });
  fronts = await bothFronts(supergraph.apiSchema, engine, running.log);
});

afterAll(async () => {
  await fronts.close();
  await transport.close();
});

const preflight = { "graphql-require-preflight": "1" };
const find = 'query Find($id: ID!) { owner(id: $id, asOf: "t") { name kind } }';
const search = (parameters: Record<string, string>): string => `?${String(new URLSearchParams(parameters))}`;

test.each<[string, Asking]>([
  ["a question", { body: { query: "{ strict { must } }" } }],
  [
    "a question with a name and variables",
    { body: { query: find, operationName: "Find", variables: { id: "ü\u2028" } } },
  ],
  [
    "one of several operations",
    { body: { query: `${find} query Other { strict { must } }`, operationName: "Other" } },
  ],
  ["nothing that needs a subgraph", { body: { query: "{ __typename }" } }],
  ["introspection", { body: { query: "{ __schema { queryType { name } } }" } }],
  ["a mutation", { body: { query: 'mutation { sign(id: "1") }' } }],
  ["an answer with errors", { body: { query: '{ owner(id: "refused", asOf: "t") { name } }' } }],
  [
    "an answer with faults of the house",
    { body: { query: '{ owner(id: "o", asOf: "t") { faulty name } }' } },
  ],
  ["empty extras", { body: { query: find, operationName: null, variables: { id: "1" }, extensions: null } }],
  [
    "a GET",
    { method: "GET", headers: preflight, search: search({ query: find, variables: '{"id":"a b"}' }) },
  ],
  [
    "the other media type",
    {
      headers: { accept: "application/graphql-response+json" },
      body: { query: find, variables: { id: "1" } },
    },
  ],
  [
    "either media type",
    {
      headers: { accept: "application/graphql-response+json, application/json" },
      body: { query: find, variables: { id: "1" } },
    },
  ],
  ["any media type", { headers: { accept: "*/*" }, body: { query: find, variables: { id: "1" } } }],
  [
    "a weighted media type",
    {
      headers: { accept: "application/graphql-response+json,application/json;q=0.9" },
      body: { query: find, variables: { id: "1" } },
    },
  ],
])("%s is answered by the fast path as by the server", async (_name, asking) => {
  const { server, next, isFast } = await fronts.ask(asking);
  expect(server.status).toBe(200);
  expect(next).toEqual(server);
  expect(isFast).toBe(true);
});

test.each<[string, number, Asking]>([
  ["an unknown field", 400, { body: { query: "{ unknown }" } }],
  ["no GraphQL", 400, { body: { query: "{" } }],
  ["no document", 400, { body: { variables: {} } }],
  ["an empty document", 400, { body: { query: "" } }],
  ["a document that is no text", 400, { body: { query: 1 } }],
  ["a missing variable", 400, { body: { query: find } }],
  ["a variable that does not fit", 400, { body: { query: find, variables: { id: [] } } }],
  ["variables that are a list", 400, { body: { query: find, variables: [] } }],
  ["an operation that is not there", 400, { body: { query: find, operationName: "Lose" } }],
  ["an unnamed one of several", 400, { body: { query: `${find} query Other { __typename }` } }],
  ["an empty name", 400, { body: { query: find, operationName: "", variables: { id: "1" } } }],
  [
    "extensions",
    400,
    { body: { query: find, extensions: { persistedQuery: { version: 1, sha256Hash: "x" } } } },
  ],
  ["a batch", 400, { body: [{ query: find }] }],
  [
    "an unusual media type",
    200,
    {
      headers: { accept: "text/html;q=0.5, application/json" },
      body: { query: find, variables: { id: "1" } },
    },
  ],
  [
    "a mutation by GET",
    405,
    { method: "GET", headers: preflight, search: search({ query: 'mutation { sign(id: "1") }' }) },
  ],
  [
    "a GET with two documents",
    400,
    { method: "GET", headers: preflight, search: "?query={__typename}&query={__typename}" },
  ],
  [
    "a GET with variables that are not JSON",
    400,
    { method: "GET", headers: preflight, search: search({ query: find, variables: "{" }) },
  ],
  ["a GET without a document", 400, { method: "GET", headers: preflight }],
])("%s is left to the server", async (_name, status, asking) => {
  const { server, next, isFast } = await fronts.ask(asking);
  expect(server.status).toBe(status);
  expect(next).toEqual(server);
  expect(isFast).toBe(false);
});

test("both write the same line in the log", async () => {
  const { isFast } = await fronts.ask({ body: { query: find, variables: { id: "refused" } } });
  expect(isFast).toBe(true);
  const lines = running.lines.map(({ level, fields }) => ({ level, ...fields, ms: 0 }));
  expect(lines).toHaveLength(2);
  expect(lines[1]).toEqual(lines[0]);
  expect(lines[0]).toMatchObject({
    operation: "Find",
    kind: "query",
    codes: ["BAD_USER_INPUT"],
    requestId: "same",
  });
});

test.each(["text/plain", "image/*, text/html", "application/json;q=0", "application/xml, */*;q=0"])(
  "a client that takes %s alone is refused before anything is carried out",
  async (accept) => {
    running.toys.calls.length = 0;
    const { server } = await fronts.ask({
      headers: { accept },
      body: { query: 'mutation { sign(id: "1") }' },
    });
    expect(server.status).toBe(406);
    expect(JSON.parse(server.body)).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
    expect(running.called()).toEqual([]);
  },
);
