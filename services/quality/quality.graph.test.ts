// SPDX-License-Identifier: EUPL-1.2
import "reflect-metadata";
import { createServer, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import pino from "pino";
import { anonymous } from "../../kit/access";
import { clockThatReads } from "../../kit/clock";
import { toAsOf } from "../../kit/moment";
import { type RunningOwner, startOwner } from "../../kit/ownerService";
import { type Register } from "../../kit/versioned/register";
import { type VersionRow } from "../../kit/versioned/version.row";
import { createTestDatabase } from "../../test/kit/database";
import { quality } from "./definition";
import { type QualityEntities } from "./entities";

interface Answer {
  readonly data: Readonly<Record<string, unknown>>;
  readonly errors?: readonly { readonly extensions: Record<string, unknown> }[];
}
interface FeedPage {
  readonly edges: readonly { cursor: string; node: { typeName: string; key: string; recordedAt: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
type Entry = readonly [id: string, facts: object, validFrom?: string | null, validUntil?: string];

const many = Array.from({ length: 20 }, (_, index) => index + 1);
const author = { actor: "account-17", reason: "Invoer", source: null };
const unsourced = { sourceFile: null, sourceLine: null };
const operations: { statements: number }[] = [];
/** What the other owners' feeds say, by path; read two at a time, so that the reading must go on. */
const foreign: Record<string, { typeName: string; key: string }[]> = {
  "/providers": many.map((each) => ({ typeName: "Provider", key: `P-${each}` })),
  "/contracts": many.flatMap((each) => [
    { typeName: "Contract", key: `C-${each}` },
    { typeName: "Segment", key: `ZHZ-2022/${each}` },
  ]),
  "/municipalities": ["ZHZ", "HR", "R3"].map((key) => ({ typeName: "Region", key })),
};

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let others: Server;
let service: RunningOwner<QualityEntities>;

function feedPage(lines: { typeName: string; key: string }[], after: string | null): string {
  const begin = Number(after ?? 0);
  const edges = lines.slice(begin, begin + 2).map((line) => ({ node: { ...line, kind: "CREATED" } }));
  const end = begin + edges.length;
  const pageInfo = { hasNextPage: end < lines.length, endCursor: end > begin ? String(end) : null };
  return JSON.stringify({ data: { feed: { watermark: "2026-11-22T00:00:00Z", edges, pageInfo } } });
}

beforeAll(async () => {
  database = await createTestDatabase();
  others = createServer((request, response) => {
    void json(request).then((body) => {
      const { variables } = body as { variables: { after: string | null } };
      response.end(feedPage(foreign[request.url ?? ""] ?? [], variables.after));
    });
  });
  await new Promise<void>((resolve) => others.listen(0, "127.0.0.1", resolve));
  const { port } = others.address() as AddressInfo;
  service = await startOwner(quality, {
    databaseUrl: database.url,
    host: "127.0.0.1",
    port: 0,
    urlOf: (owner) => `http://127.0.0.1:${port}/${owner}`,
    verifyToken: () => Promise.resolve(anonymous),
    clock: clockThatReads(() => new Date("2026-11-22T12:00:00Z")),
    log: pino({}, { write: (line: string) => void operations.push(JSON.parse(line) as never) }),
  });
  await recordTheRegister();
});

afterAll(async () => {
  await service.close();
  await new Promise((resolve) => others.close(resolve));
  await database.drop();
});

async function enter(name: keyof QualityEntities, entries: readonly Entry[]): Promise<void> {
  const register: Register<VersionRow> = service.registry.registers[name];
  const registrations = entries.map(([id, facts, validFrom = null, validUntil = null]) => {
    return { id, facts: facts as never, validFrom, validUntil };
  });
  const outcomes = await service.registry.ledger.record(author, (work) =>
    register.registerAll(work, registrations),
  );
  expect(outcomes).toEqual(entries.map(([id]) => ({ kind: "recorded", id })));
}

/** The principles of a version, numbered from 1. */
const version = (regionId: string, name: string, titles: string[], from: string, until?: string): Entry[] =>
  titles.map((title, index) => {
    const number = index + 1;
    const facts = { regionId, version: name, number, title, sourceFile: "000.txt", sourceLine: 138 + index };
    return [`${regionId}/${name}/${number}`, facts, from, ...(until === undefined ? [] : [until])] as Entry;
  });

async function recordTheRegister(): Promise<void> {
  const { criterion, norm, kpi, result } = {
    criterion: { kind: "KWALITEIT", legalBasis: null, mandatory: true, ...unsourced },
    norm: { criterionId: null, figureMin: null, figureMax: 20_000, unit: "inwoners", ...unsourced },
    kpi: { direction: "OMLAAG", unit: null, norm: null, level: "CONTRACT", ...unsourced },
    result: (
      agreementId: string,
      measuredPeriod: string,
      people: number | null,
      figure: number | null = 9.5,
    ) => ({
      ...{ agreementId, measuredPeriod, figure, people },
    }),
  };
  await enter("principle", [
    ...version("ZHZ", "2020-07", ["Eigen kracht", "Normaliseren"], "2020-07-01", "2020-12-10"),
    ...version("ZHZ", "2020-12-10", ["Eigen kracht", "Normaliseren", "Kostenbeheersing"], "2020-12-10"),
    ...version(
      "HR",
      "2021",
      many.map((each) => `Accent ${each}`),
      "2021-01-01",
    ),
  ]);
  await enter("criterion", [
    ["CR-all", { ...criterion, label: "Meldcode", segmentIds: [], regionId: null }],
    ...many.map((each): Entry => [
      `CR-${each}`,
      { ...criterion, label: `Eis ${each}`, segmentIds: [`ZHZ-2022/${each}`], regionId: "ZHZ" },
      ...(each === 20 ? ([null, "2022-01-01"] as const) : []),
    ]),
  ]);
  await enter("norm", [
    ["N-HR", { ...norm, label: "Team per 20.000 inwoners", regionId: "HR" }],
    ...many.map((each): Entry => [
      `N-${each}`,
      { ...norm, label: `Norm ${each}`, criterionId: `CR-${each}`, regionId: "ZHZ" },
    ]),
  ]);
  await enter(
    "kpi",
    many.map((each) => [`K${each}`, { ...kpi, label: `KPI ${each}`, regionId: each > 2 ? "R3" : null }]),
  );
  const judged = { verdict: "VOLDOET", method: "INSPECTIE", assessedOn: "2022-03-01" };
  await enter(
    "assessment",
    many.map((each) => [`A-${each}`, { ...judged, providerId: `P-${each}`, criterionId: `CR-${each}` }]),
  );
  await enter("certification", [
    ...many.map((each): Entry => [`CE-${each}`, { providerId: `P-${each}`, status: "ERKEND" }]),
    ["CE-1b", { providerId: "P-1", status: "TIJDELIJK_VERLOREN" }, "2022-06-01", "2022-09-01"],
  ]);
  await enter(
    "supervision",
    many.map((each) => [
      `SU-${each}`,
      { providerId: `P-${each}`, kind: "VERSCHERPT_TOEZICHT" },
      "2022-06-01",
      "2023-01-01",
    ]),
  );
  await enter(
    "wntStatement",
    many.flatMap((each) =>
      [2021, 2022].map((year): Entry => [
        `P-${each}/${year}`,
        { providerId: `P-${each}`, year, status: "VERKLAARD" },
      ]),
    ),
  );
  await enter(
    "kpiAgreement",
    many.map((each) => [
      `AG-${each}`,
      { kpiId: `K${each}`, contractId: `C-${each}`, target: 8.5, dueBy: "2022-12-31" },
    ]),
  );
  await enter("kpiResult", [
    ...many.map((each): Entry => [`R-${each}`, result(`AG-${each}`, "2021", 40)]),
    ["R-1a", result("AG-1", "2022-Q1", 4)],
    ["R-1b", result("AG-1", "2022-Q2", 5)],
    ["R-1c", result("AG-1", "2022", 60)],
    ["R-1d", result("AG-1", "2020", null)],
    ["R-1e", result("AG-1", "2019", null, null)],
  ]);
  await enter(
    "measure",
    many.map((each) => [
      `M-${each}`,
      { contractId: `C-${each}`, kind: "VERBETERPLAN", takenOn: "2022-05-01" },
    ]),
  );
}

async function ask(query: string, variables: object = {}): Promise<Answer> {
  const response = await fetch(service.url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

async function read(query: string, variables: object = {}): Promise<Answer["data"]> {
  const answer = await ask(query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

const asOfDay = async (on: string): Promise<string> =>
  toAsOf({ on, knownAt: await service.registry.changeLog.watermark() });

const known = `query Known($keys: [_Any!]!) { _entities(representations: $keys) {
  __typename
  ... on Provider { id asOf certification { status from until } supervision { kind from until }
    wntStatement(year: 2022) { year status } unknown: wntStatement(year: 2019) { year }
    assessments { id asOf verdict method on from until criterion { id asOf label until norms { id figureMax }
      appliesToSegments { id asOf } region { id asOf } } } }
  ... on Contract { id asOf measures { kind on from until }
    kpiAgreements { id asOf target dueBy from until kpi { id label direction } results { period value suppressed } } }
} }`;

test("a provider shows what is known of its quality on the day, all of it as of the same moment", async () => {
  const asOf = await asOfDay("2022-07-01");
  const keys = [{ __typename: "Provider", id: "P-20", asOf }];
  const criterion = { id: "CR-20", asOf, label: "Eis 20", until: "2022-01-01", region: { id: "ZHZ", asOf } };
  expect(await read(known, { keys })).toEqual({
    _entities: [
      {
        ...keys[0],
        certification: { status: "ERKEND", from: null, until: null },
        supervision: [{ kind: "VERSCHERPT_TOEZICHT", from: "2022-06-01", until: "2023-01-01" }],
        wntStatement: { year: 2022, status: "VERKLAARD" },
        unknown: null,
        assessments: [
          {
            ...{ id: "A-20", asOf, verdict: "VOLDOET", method: "INSPECTIE", on: "2022-03-01" },
            ...{ from: null, until: null },
            // The criterion went before the day; the verdict on it still says what it was about.
            criterion: {
              ...criterion,
              norms: [{ id: "N-20", figureMax: 20_000 }],
              appliesToSegments: [{ id: "ZHZ-2022/20", asOf }],
            },
          },
        ],
      },
    ],
  });
});

test("supervision and recognition are those of the day", async () => {
  const on = async (day: string) => {
    const key = { __typename: "Provider", id: "P-1", asOf: await asOfDay(day) };
    const { _entities } = await read(known, { keys: [key] });
    return (_entities as unknown[])[0];
  };
  const supervision = [{ kind: "VERSCHERPT_TOEZICHT" }];
  expect(await on("2022-05-31")).toMatchObject({ supervision: [], certification: { status: "ERKEND" } });
  expect(await on("2022-06-01")).toMatchObject({
    supervision,
    certification: { status: "TIJDELIJK_VERLOREN" },
  });
  expect(await on("2022-09-01")).toMatchObject({ supervision, certification: { status: "ERKEND" } });
  expect(await on("2023-01-01")).toMatchObject({ supervision: [] });
});

test("a contract shows its agreements, and keeps back the figures about few people", async () => {
  const asOf = await asOfDay("2022-07-01");
  const keys = [{ __typename: "Contract", id: "C-1", asOf }];
  const shown = (period: string, value: number | null) => ({ period, value, suppressed: false });
  const kept = (period: string) => ({ period, value: null, suppressed: true });
  expect(await read(known, { keys })).toEqual({
    _entities: [
      {
        ...keys[0],
        measures: [{ kind: "VERBETERPLAN", on: "2022-05-01", from: null, until: null }],
        kpiAgreements: [
          {
            ...{ id: "AG-1", asOf, target: 8.5, dueBy: "2022-12-31", from: null, until: null },
            kpi: { id: "K1", label: "KPI 1", direction: "OMLAAG" },
            results: [
              ...[shown("2019", null), shown("2020", 9.5), shown("2021", 9.5)],
              ...[kept("2022"), kept("2022-Q1"), shown("2022-Q2", 9.5)],
            ],
          },
        ],
      },
    ],
  });
});

test("principles: the latest version of the day without a version, the named one on any day", async () => {
  const titles = (...all: string[]) => all.map((title) => ({ title }));
  const [july, december] = [
    ["Eigen kracht", "Normaliseren"],
    ["Eigen kracht", "Normaliseren", "Kostenbeheersing"],
  ];
  expect(
    await read(`{
      latest: principles(region: "ZHZ") { title } then: principles(region: "ZHZ", on: "2020-08-01") { title }
      before: principles(region: "ZHZ", on: "2020-01-01") { title } never: principles(region: "R3") { title }
      named: principles(region: "ZHZ", version: "2020-07") { title }
      ahead: principles(region: "ZHZ", version: "2020-12-10", on: "2020-01-01") { title }
      unknown: principles(region: "ZHZ", version: "2019") { title }
    }`),
  ).toEqual({
    ...{ latest: titles(...december), then: titles(...july), before: [], never: [] },
    ...{ named: titles(...july), ahead: titles(...december), unknown: [] },
  });
  const { hr } = (await read(`{ hr: principles(region: "HR") { number } }`)) as { hr: { number: number }[] };
  expect(hr.map((each) => each.number)).toEqual(many);
});

test("a list of a region holds what is the region's own and what holds everywhere", async () => {
  const ids = (list: unknown) => (list as { id: string }[]).map((each) => each.id);
  const lists = await read(`{
    hr: criteria(region: "HR") { id } then: criteria(region: "ZHZ", on: "2021-12-31") { id }
    now: criteria(region: "ZHZ") { id } all: criteria { id } kpis(region: "ZHZ") { id } r3: kpis(region: "R3") { id }
    norms(region: "HR") { id criterion { id } region { id } }
  }`);
  expect([ids(lists["hr"]), ids(lists["kpis"])]).toEqual([["CR-all"], ["K1", "K2"]]);
  expect([lists["then"], lists["now"], lists["all"], lists["r3"]].map((list) => ids(list).length)).toEqual([
    21, 20, 20, 20,
  ]);
  expect(lists["norms"]).toEqual([{ id: "N-HR", criterion: null, region: { id: "HR" } }]);
});

test("twenty of everything cost as many statements as one", async () => {
  const statements = async (query: string, variables: object): Promise<number | undefined> => {
    await read(query, variables);
    return operations.at(-1)?.statements;
  };
  const asOf = await asOfDay("2022-07-01");
  const keys = (count: number) =>
    many.slice(0, count).flatMap((each) => [
      { __typename: "Provider", id: `P-${each}`, asOf },
      { __typename: "Contract", id: `C-${each}`, asOf },
    ]);
  // Four fields of a provider, criterion and norms; two of a contract, indicator and results.
  expect(await statements(known, { keys: keys(1) })).toBe(10);
  expect(await statements(known, { keys: keys(20) })).toBe(10);
  const lists = `query Lists($region: ID) { criteria(region: $region) { norms { criterion { label } } } kpis(region: $region) { id }
    norms(region: $region) { criterion { norms { id } } } }`;
  const few = await statements(lists, { region: "HR" });
  expect(await statements(lists, { region: null })).toBeLessThanOrEqual((few ?? 0) + 2);
});

test("a key leads to its entity, to null when there is none or when the moment is not one", async () => {
  const ids = { Principle: "ZHZ/2020-07/1", Criterion: "CR-20", Norm: "N-HR", Assessment: "A-1", Kpi: "K1" };
  const asOf = await asOfDay("2022-07-01");
  const found = Object.entries({ ...ids, KpiAgreement: "AG-1", Provider: "P-1", Contract: "C-1" });
  const all = (change: object) => found.map(([__typename, id]) => ({ __typename, id, asOf, ...change }));
  const types = found.map(([__typename]) => ({ __typename }));
  const query = "query E($keys: [_Any!]!) { _entities(representations: $keys) { __typename } }";
  expect(await read(query, { keys: all({}) })).toEqual({ _entities: types });
  // Whether a provider or contract exists is not for this subgraph to say.
  const known = types.map((type, index) => (index < 6 ? null : type));
  expect(await read(query, { keys: all({ id: "NOBODY" }) })).toEqual({ _entities: known });
  expect(await read(query, { keys: all({ asOf: "yesterday" }) })).toEqual({
    _entities: types.map(() => null),
  });
});

test.each([
  ["knownAt", `{ kpis(knownAt: "2999-01-01T00:00:00Z") { id } }`],
  ["LocalDate", `{ criteria(on: "2022-02-30") { id } }`],
  ["after", `{ qualityChanges(after: "bm9uc2Vuc2U") { edges { cursor } } }`],
  ["first", `{ qualityChanges(first: 1001) { edges { cursor } } }`],
])("input that cannot be used names %s: %s", async (field, query) => {
  const { errors } = await ask(query);
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", field });
});

test("the versions, with the numbers of people in them, are for the read side only", async () => {
  const query = `{ qualityVersions(typeName: "KpiResult", keys: ["R-1"], upTo: "x") { facts } }`;
  expect((await ask(query)).errors?.[0]?.extensions).toMatchObject({ code: "UNAUTHENTICATED" });
});

test("the feed goes on from any cursor, in the order of recording, without holes or repeats", async () => {
  const query = `query Feed($after: String, $first: Int) { qualityChanges(after: $after, first: $first) {
    edges { cursor node { typeName key kind recordedAt } } pageInfo { hasNextPage endCursor } } }`;
  const page = async (first: number, after: string | null = null): Promise<FeedPage> =>
    (await read(query, { first, after }))["qualityChanges"] as FeedPage;
  const whole = await page(1000);
  const byPage: unknown[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { edges, pageInfo } = await page(60, after);
    byPage.push(...edges);
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  expect(byPage).toEqual(whole.edges);
  expect(whole.edges[0]?.node).toMatchObject({
    typeName: "Principle",
    key: "ZHZ/2020-07/1",
    kind: "CREATED",
  });
  const moments = whole.edges.map((edge) => edge.node.recordedAt);
  expect(moments).toEqual([...moments].sort());
  expect((await page(1000, whole.edges[9]?.cursor ?? null)).edges).toEqual(whole.edges.slice(10));
});
