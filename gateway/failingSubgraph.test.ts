// SPDX-License-Identifier: EUPL-1.2
// What our own engine makes of a subgraph that answers, but not as it should: the exact rest of the answer, and where the
// errors are. One that is not there at all is in subgraphDown.test.ts.
import { createServer, type Server, type ServerResponse } from "node:http";
import { type AddressInfo } from "node:net";
import { runningGateway } from "../test/gateway/runningGateway";
import { type Gateway } from "./gateway";

const running = runningGateway("own");
let owners: Server;
let gateway: Gateway;
let behave: (response: ServerResponse) => void;

beforeAll(async () => {
  owners = createServer((request, response) => void request.resume().once("end", () => behave(response)));
  await new Promise<void>((resolve) => owners.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(owners.address() as AddressInfo).port}/`;
  gateway = await running.another({ ...running.toys.urls, owners: url });
});

afterAll(async () => {
  owners.closeAllConnections();
  owners.close();
  await gateway.close();
});

const says = (body: unknown) => (response: ServerResponse) => void response.end(JSON.stringify(body));
const entities = (...list: unknown[]) => says({ data: { _entities: list } });
const owner = (more: object) => ({ __typename: "Owner", name: "known", kind: "LARGE", ...more });
const place = (position: number, ...path: string[]) => ["answer", "entries", position, "owner", ...path];

type Path = (string | number)[];

/** Every field that was asked of an entity of which nothing came has its error. */
const lost = (...positions: number[]): Path[] =>
  positions.flatMap((position) => [place(position, "name"), place(position, "kind")]);

const whole = { name: "known", kind: "LARGE" };

/** What the owners say about two entities, the two owners in the answer, and the paths of the errors. */
test.each<[string, (response: ServerResponse) => void, [unknown, unknown], (Path | undefined)[]]>([
  ["all as it should be", entities(owner({}), owner({})), [whole, whole], []],
  ["an entity is null", entities(owner({}), null), [whole, null], []],
  ["a required field is null", entities(owner({ name: null }), owner({})), [null, whole], [place(0, "name")]],
  ["a field is missing", entities(owner({ name: undefined }), owner({})), [null, whole], [place(0, "name")]],
  [
    "a required field is of another type",
    entities(owner({ name: 5 }), owner({})),
    [null, whole],
    [place(0, "name")],
  ],
  [
    "a field is of another type",
    entities(owner({ kind: { a: 1 } }), owner({ kind: "HUGE" })),
    [
      { name: "known", kind: null },
      { name: "known", kind: null },
    ],
    [place(0, "kind"), place(1, "kind")],
  ],
  ["an entity is no object", entities(owner({}), "O-1"), [whole, null], lost(1)],
  ["an entity is a list", entities([owner({})], owner({})), [null, whole], lost(0)],
  ["fewer entities", entities(owner({})), [null, null], lost(0, 1)],
  ["more entities", entities(owner({}), owner({}), owner({})), [null, null], lost(0, 1)],
  ["no list of entities", says({ data: { _entities: { a: 1 } } }), [null, null], lost(0, 1)],
  ["data without the entities", says({ data: {} }), [null, null], lost(0, 1)],
  ["no data and no error", says({ data: null }), [null, null], lost(0, 1)],
  ["not JSON", (response) => void response.end("{"), [null, null], lost(0, 1)],
  ["a wrong status", (response) => void response.writeHead(500).end("<p>no</p>"), [null, null], lost(0, 1)],
  [
    "an answer that breaks off",
    (response) => {
      response
        .writeHead(200, { "content-length": 1000 })
        .write('{"data":{"_entities":[{"__typename":"Owner","name":"');
      setTimeout(() => response.destroy(), 10);
    },
    [null, null],
    lost(0, 1),
  ],
  [
    "half an answer, with an error that says where",
    says({
      data: { _entities: [owner({}), owner({ kind: null })] },
      errors: [{ message: "no", path: ["_entities", 1, "kind"], extensions: { code: "BAD_USER_INPUT" } }],
    }),
    [whole, { name: "known", kind: null }],
    [place(1, "kind")],
  ],
  [
    "half an answer, with an error whose place is nowhere",
    says({ data: { _entities: [owner({}), null] }, errors: [{ message: "no", path: [7, "x", {}] }] }),
    [whole, null],
    [undefined],
  ],
])("%s", async (_name, behaviour, expected, paths) => {
  behave = behaviour;
  const { status, data, errors } = await running.ask(
    "{ answer(first: 2) { verdict entries { ownerId owner { name kind } deal { title } } } }",
    {},
    {},
    gateway.url,
  );
  expect(status).toBe(200);
  expect(data).toEqual({
    answer: {
      verdict: "COVERED",
      entries: expected.map((owned, position) => ({
        ownerId: `owner-${position}`,
        owner: owned,
        deal: { title: `title of deal-${position}` },
      })),
    },
  });
  expect((errors ?? []).map(({ path }) => path)).toEqual(paths);
});

test.each<[string, unknown]>([
  ["another type", { data: { owner: [1] } }],
  ["a number", { data: { owner: 1 } }],
  ["nothing", { data: {} }],
  ["data that is text", { data: "owner", errors: [{ message: "no" }] }],
])("%s at a root field is an error of that field alone", async (_name, body) => {
  behave = says(body);
  const { data, errors } = await running.ask(
    '{ owner(id: "o", asOf: "t") { name } deal(id: "d", asOf: "t") { title } }',
    {},
    {},
    gateway.url,
  );
  expect(data).toEqual({ owner: null, deal: { title: "title of d" } });
  expect(errors?.map(({ path }) => path)).toEqual([["owner"]]);
});
