// SPDX-License-Identifier: EUPL-1.2
// What our own engine makes of a subgraph that does not answer as it should: the exact rest of the answer, where the errors are
// and of which kind, the same over each transport and through both fronts.
import { createServer, type Server, type ServerResponse } from "node:http";
import { type AddressInfo } from "node:net";
import { ErrorCode } from "../kit/errors";
import { type AskLocally, type LocalAnswer } from "../kit/localCall";
import { type BothFronts, bothFronts } from "../test/gateway/bothFronts";
import { type GraphqlError, runningGateway } from "../test/gateway/runningGateway";
import { createOwnEngine } from "./executor/ownEngine";
import { type CallSubgraph } from "./subgraphCall";
import { readSupergraph } from "./supergraph";
import { httpTransport } from "./transport/httpTransport";
import { localTransport } from "./transport/localTransport";

/** What the owners do when they are asked, as a server and as a function of this process. */
interface Behaviour {
  readonly http: (response: ServerResponse) => void;
  readonly local: () => Promise<LocalAnswer>;
}

const running = runningGateway("own");
const transports = ["in process", "over HTTP"] as const;
const fronts = new Map<string, BothFronts>();
const closing: (() => Promise<unknown>)[] = [];
let owners: Server;
let behave: Behaviour;

beforeAll(async () => {
  owners = createServer(
    (request, response) => void request.resume().once("end", () => behave.http(response)),
  );
  await new Promise<void>((resolve) => owners.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(owners.address() as AddressInfo).port}/`;
  const supergraph = readSupergraph(running.toys.supergraphSdl, { ...running.toys.urls, owners: url });
  const askOwners: AskLocally = () => behave.local();
  for (const transport of transports) {
    // Who never answers is not waited for long; the others have all the time that a slow machine needs.
    const [soon, late] = [300, 30_000].map((deadlineMs) => {
      const calling = { deadlineMs, prove: null };
      const http = httpTransport(calling);
      const subgraphs = { owners: askOwners };
      return transport === "over HTTP" ? http : localTransport({ ...calling, subgraphs, otherwise: http });
    });
    const callSubgraph: CallSubgraph = (call) =>
      (behave === never && call.subgraph === "owners" ? soon : late)!.call(call);
    const engine = await createOwnEngine({ supergraphSdl: supergraph.sdl, callSubgraph });
    const both = await bothFronts(supergraph.apiSchema, engine, running.log);
    fronts.set(transport, both);
    closing.push(
      () => both.close(),
      () => engine.close(),
      () => soon!.close(),
      () => late!.close(),
    );
  }
});

afterAll(async () => {
  for (const close of closing) await close();
  owners.closeAllConnections();
  owners.close();
});

const says = (body: unknown): Behaviour => ({
  http: (response) => void response.end(JSON.stringify(body)),
  local: () => Promise.resolve(structuredClone(body) as LocalAnswer),
});
const entities = (...list: unknown[]): Behaviour => says({ data: { _entities: list } });
const owner = (more: object): object => ({ __typename: "Owner", name: "known", kind: "LARGE", ...more });
const fails = (): Promise<never> => Promise.reject(new Error("the password is hunter2"));

const never: Behaviour = { http: () => undefined, local: () => new Promise(() => undefined) };
const refuses: Behaviour = { http: (response) => void response.destroy(), local: fails };
const failsAltogether: Behaviour = {
  http: (response) => void response.writeHead(500).end("<p>the password is hunter2</p>"),
  local: fails,
};
const saysNoJson: Behaviour = {
  http: (response) => void response.end('{"data":'),
  local: () => Promise.resolve('{"data":' as LocalAnswer),
};
const breaksOff: Behaviour = {
  http: (response) => {
    response
      .writeHead(200, { "content-length": 1000 })
      .write('{"data":{"_entities":[{"__typename":"Owner","name":"');
    setTimeout(() => response.destroy(), 10);
  },
  local: fails,
};

type Path = readonly (string | number)[];
type Told = readonly [Path | undefined, ErrorCode];

const { BAD_USER_INPUT, INTERNAL_SERVER_ERROR, UPSTREAM_UNAVAILABLE } = ErrorCode;
const place = (position: number, ...path: string[]): Path => [
  "answer",
  "entries",
  position,
  "owner",
  ...path,
];
const wrong = (position: number, ...path: string[]): Told => [
  place(position, ...path),
  INTERNAL_SERVER_ERROR,
];

/** Every field that was asked of an entity of which nothing came has its error. */
const lost = (code: ErrorCode, ...positions: number[]): Told[] =>
  positions.flatMap((position): Told[] => [
    [place(position, "name"), code],
    [place(position, "kind"), code],
  ]);

const whole = { name: "known", kind: "LARGE" };
const refused = { message: "no", extensions: { code: BAD_USER_INPUT } };

/** What the owners do about two entities, the two owners in the answer, and the errors. */
const table: [string, Behaviour, [unknown, unknown], Told[]][] = [
  ["all as it should be", entities(owner({}), owner({})), [whole, whole], []],
  ["it is down", refuses, [null, null], lost(UPSTREAM_UNAVAILABLE, 0, 1)],
  ["it is slow", never, [null, null], lost(UPSTREAM_UNAVAILABLE, 0, 1)],
  ["it says what is not JSON", saysNoJson, [null, null], lost(UPSTREAM_UNAVAILABLE, 0, 1)],
  ["it fails altogether", failsAltogether, [null, null], lost(UPSTREAM_UNAVAILABLE, 0, 1)],
  ["its answer breaks off", breaksOff, [null, null], lost(UPSTREAM_UNAVAILABLE, 0, 1)],
  ["no data and no error", says({ data: null }), [null, null], lost(UPSTREAM_UNAVAILABLE, 0, 1)],
  ["fewer entities", entities(owner({})), [null, null], lost(INTERNAL_SERVER_ERROR, 0, 1)],
  [
    "more entities",
    entities(owner({}), owner({}), owner({})),
    [null, null],
    lost(INTERNAL_SERVER_ERROR, 0, 1),
  ],
  ["an entity is null", entities(owner({}), null), [whole, null], []],
  ["every entity is null", entities(null, null), [null, null], []],
  [
    "no list of entities",
    says({ data: { _entities: { a: 1 } } }),
    [null, null],
    lost(INTERNAL_SERVER_ERROR, 0, 1),
  ],
  ["data without the entities", says({ data: {} }), [null, null], lost(INTERNAL_SERVER_ERROR, 0, 1)],
  ["an entity is no object", entities(owner({}), "O-1"), [whole, null], lost(INTERNAL_SERVER_ERROR, 1)],
  ["an entity is a list", entities([owner({})], owner({})), [null, whole], lost(INTERNAL_SERVER_ERROR, 0)],
  ["a required field is null", entities(owner({ name: null }), owner({})), [null, whole], [wrong(0, "name")]],
  ["a field is missing", entities(owner({ name: undefined }), owner({})), [null, whole], [wrong(0, "name")]],
  [
    "a required field is of another type",
    entities(owner({ name: 5 }), owner({})),
    [null, whole],
    [wrong(0, "name")],
  ],
  [
    "a field is of another type",
    entities(owner({ kind: { a: 1 } }), owner({ kind: "HUGE" })),
    [
      { name: "known", kind: null },
      { name: "known", kind: null },
    ],
    [wrong(0, "kind"), wrong(1, "kind")],
  ],
  [
    "half an answer, with an error that says where",
    says({
      data: { _entities: [owner({}), owner({ kind: null })] },
      errors: [{ ...refused, path: ["_entities", 1, "kind"] }],
    }),
    [whole, { name: "known", kind: null }],
    [[place(1, "kind"), BAD_USER_INPUT]],
  ],
  [
    "an entity is lost, with an error that says where",
    says({
      data: { _entities: [owner({}), null] },
      errors: [{ ...refused, path: ["_entities", 1, "name"] }],
    }),
    [whole, null],
    [[place(1, "name"), BAD_USER_INPUT]],
  ],
  [
    "half an answer, with an error without a path",
    says({ data: { _entities: [owner({}), null] }, errors: [refused] }),
    [whole, null],
    [[undefined, BAD_USER_INPUT]],
  ],
  [
    "half an answer, with an error whose place is nowhere",
    says({ data: { _entities: [owner({}), null] }, errors: [{ message: "no", path: [7, "x", {}] }] }),
    [whole, null],
    [[undefined, INTERNAL_SERVER_ERROR]],
  ],
  [
    "an error about what was not asked of it",
    says({
      data: { _entities: [owner({}), null] },
      errors: [{ ...refused, path: ["entities", 1, "name"] }],
    }),
    [whole, null],
    [[undefined, BAD_USER_INPUT]],
  ],
  [
    "an error about what was not asked of an entity",
    says({
      data: { _entities: [owner({}), owner({ kind: null })] },
      errors: [{ ...refused, path: ["_entities", 1, "colour"] }],
    }),
    [whole, { name: "known", kind: null }],
    [[place(1), BAD_USER_INPUT]],
  ],
  [
    "no data, with an error about what was not asked",
    says({ data: null, errors: [{ ...refused, path: ["owner"] }] }),
    [null, null],
    lost(BAD_USER_INPUT, 0, 1),
  ],
  [
    "no data, with an error without a path",
    says({ data: null, errors: [refused] }),
    [null, null],
    lost(BAD_USER_INPUT, 0, 1),
  ],
  [
    "no data, with an error of an unknown code",
    says({ errors: [{ message: "the password is hunter2" }] }),
    [null, null],
    lost(INTERNAL_SERVER_ERROR, 0, 1),
  ],
  [
    "no data, with an error that says where",
    says({ data: null, errors: [{ ...refused, path: ["_entities", 0, "kind"] }] }),
    [null, null],
    // Which entity took the others with it is not certain: no list of entities may be lost for one of them.
    [
      [place(0, "kind"), BAD_USER_INPUT],
      [place(1, "kind"), BAD_USER_INPUT],
    ],
  ],
];

describe.each(transports)("%s", (transport) => {
  /** Through both fronts, which must say the same to the byte. */
  const asked = async (query: string): Promise<{ data: unknown; told: Told[] }> => {
    const { server, next, isFast } = await fronts.get(transport)!.ask({ body: { query } });
    expect(next).toEqual(server);
    expect({ isFast, status: server.status }).toEqual({ isFast: true, status: 200 });
    expect(server.body).not.toMatch(/hunter2|127\.0\.0\.1|representations/);
    const { data, errors = [] } = JSON.parse(server.body) as { data: unknown; errors?: GraphqlError[] };
    return { data, told: errors.map(({ path, extensions }) => [path, extensions["code"] as ErrorCode]) };
  };

  test.each(table)("%s", async (_name, behaviour, expected, told) => {
    behave = behaviour;
    const answer = await asked(
      "{ answer(first: 2) { verdict entries { ownerId owner { name kind } deal { title } } } }",
    );
    expect(answer.data).toEqual({
      answer: {
        verdict: "COVERED",
        entries: expected.map((owned, position) => ({
          ownerId: `owner-${position}`,
          owner: owned,
          deal: { title: `title of deal-${position}` },
        })),
      },
    });
    expect(answer.told).toEqual(told);
  });

  test.each<[string, Behaviour, ErrorCode]>([
    ["nobody", refuses, UPSTREAM_UNAVAILABLE],
    ["nothing in time", never, UPSTREAM_UNAVAILABLE],
    ["no JSON", saysNoJson, UPSTREAM_UNAVAILABLE],
    ["a failure", failsAltogether, UPSTREAM_UNAVAILABLE],
    ["no data, and an error without a path", says({ data: null, errors: [refused] }), BAD_USER_INPUT],
    [
      "an error about what was not asked",
      says({ data: null, errors: [{ ...refused, path: ["nothing"] }] }),
      BAD_USER_INPUT,
    ],
    ["another type", says({ data: { owner: [1] } }), INTERNAL_SERVER_ERROR],
    ["a number", says({ data: { owner: 1 } }), INTERNAL_SERVER_ERROR],
    ["nothing", says({ data: {} }), INTERNAL_SERVER_ERROR],
    ["data that is text", says({ data: "owner", errors: [{ message: "no" }] }), INTERNAL_SERVER_ERROR],
  ])("%s at a root field is an error of that field alone", async (_name, behaviour, code) => {
    behave = behaviour;
    const { data, told } = await asked(
      '{ owner(id: "o", asOf: "t") { name } deal(id: "d", asOf: "t") { title } }',
    );
    expect(data).toEqual({ owner: null, deal: { title: "title of d" } });
    expect(told).toEqual([[["owner"], code]]);
  });
});
