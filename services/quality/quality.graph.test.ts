// SPDX-License-Identifier: EUPL-1.2
import "reflect-metadata";
import pino from "pino";
import { clockThatReads } from "../../kit/clock";
import { toAsOf } from "../../kit/moment";
import { type RunningOwner } from "../../kit/ownerService";
import { type OwnerAlone, startAlone } from "../../test/kit/ownerAlone";
import { december, july, many, recordQuality } from "../../test/kit/recordedQuality";
import { fromTheHouse } from "../../test/kit/testHouse";
import { quality } from "./definition";
import { type QualityEntities } from "./entities";

type Answer = { data: Record<string, unknown>; errors?: { extensions: Record<string, unknown> }[] };
interface FeedPage {
  readonly edges: readonly { cursor: string; node: { typeName: string; key: string; recordedAt: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const operations: { statements: number }[] = [];
/** What the feeds of the other owners say: one page for all, of which each is read for its own types; no embargoes. */
const feed = {
  watermark: "2026-11-22T00:00:00Z",
  edges: [
    ...["Region ZHZ", "Region HR", "Region R3"],
    ...many.flatMap((n) => [`Provider P-${n}`, `Contract C-${n}`, `Segment ZHZ-2022/${n}`]),
  ].map((each) => ({ node: { typeName: each.split(" ")[0], key: each.split(" ")[1], kind: "CREATED" } })),
  pageInfo: { hasNextPage: false, endCursor: "63" },
};

let alone: OwnerAlone<QualityEntities>;
let service: RunningOwner<QualityEntities>;

beforeAll(async () => {
  alone = await startAlone(quality, {
    feedFor: () => feed,
    clock: clockThatReads(() => new Date("2026-11-22T12:00:00Z")),
    log: pino({}, { write: (line: string) => void operations.push(JSON.parse(line) as never) }),
  });
  service = alone.service;
  await recordQuality(service.registry);
});

afterAll(() => alone.stop());

async function ask(query: string, variables: object = {}): Promise<Answer> {
  const response = await fetch(service.url, {
    method: "POST",
    headers: { "content-type": "application/json", ...(await fromTheHouse()) },
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

async function entity(__typename: string, id: string, asOf: string): Promise<unknown> {
  const { _entities } = await read(known, { keys: [{ __typename, id, asOf }] });
  return (_entities as unknown[])[0];
}

test("a provider shows what is known of its quality on the day, all of it as of the same moment", async () => {
  const asOf = await asOfDay("2022-07-01");
  // It went before the day; the verdict on it still says what it was about.
  const criterion = { id: "CR-20", asOf, label: "Eis 20", until: "2022-01-01", region: { id: "ZHZ", asOf } };
  const norms = [{ id: "N-20", figureMax: 20_000 }];
  const appliesToSegments = [{ id: "ZHZ-2022/20", asOf }];
  const verdict = { id: "A-20", asOf, verdict: "VOLDOET", method: "INSPECTIE", on: "2022-03-01" };
  expect(await entity("Provider", "P-20", asOf)).toEqual({
    ...{ __typename: "Provider", id: "P-20", asOf },
    certification: { status: "ERKEND", from: null, until: null },
    supervision: [{ kind: "VERSCHERPT_TOEZICHT", from: "2022-06-01", until: "2023-01-01" }],
    ...{ wntStatement: { year: 2022, status: "VERKLAARD" }, unknown: null },
    assessments: [
      { ...verdict, from: null, until: null, criterion: { ...criterion, norms, appliesToSegments } },
    ],
  });
});

test.each([
  ["2022-05-31", "ERKEND", 0],
  ["2022-06-01", "TIJDELIJK_VERLOREN", 1],
  ["2022-09-01", "ERKEND", 1],
  ["2023-01-01", "ERKEND", 0],
])("on %s the recognition is %s and %d supervisions hold", async (day, status, supervisions) => {
  const supervision = Array(supervisions).fill({ kind: "VERSCHERPT_TOEZICHT" }) as unknown;
  const certification = { status };
  expect(await entity("Provider", "P-1", await asOfDay(day))).toMatchObject({ certification, supervision });
});

test("a contract shows its agreements, and keeps back the figures about few people", async () => {
  const asOf = await asOfDay("2022-07-01");
  const shown = (period: string, value: number | null) => ({ period, value, suppressed: false });
  const kept = (period: string) => ({ period, value: null, suppressed: true });
  const ever = { from: null, until: null };
  const agreement = { id: "AG-1", asOf, target: 8.5, dueBy: "2022-12-31", ...ever };
  const kpi = { id: "K1", label: "KPI", direction: "OMLAAG" };
  const results = [
    ...[shown("2019", null), shown("2020", 9.5), shown("2021", 9.5)],
    ...[kept("2022"), kept("2022-Q1"), shown("2022-Q2", 9.5)],
  ];
  expect(await entity("Contract", "C-1", asOf)).toEqual({
    ...{ __typename: "Contract", id: "C-1", asOf, kpiAgreements: [{ ...agreement, kpi, results }] },
    measures: [{ kind: "VERBETERPLAN", on: "2022-05-01", ...ever }],
  });
});

test("agreements in one contract are judged together, on whatever indicator, also after one has gone", async () => {
  const asOf = await asOfDay("2022-07-01");
  const agreements = async (contract: string) =>
    (await entity("Contract", contract, asOf)) as { kpiAgreements: { id: string; results: unknown }[] };
  const year = (period: string) => [{ period, value: 9.5, suppressed: false }];
  const kept = (period: string) => [{ period, value: null, suppressed: true }];
  const { kpiAgreements } = await agreements("C-2");
  expect(kpiAgreements.map(({ id, results }) => [id, results])).toEqual([
    ["AG-2", kept("2021")],
    ["AG-other", [...year("2020"), ...kept("2021")]],
  ]);
  const [third, elsewhere] = (await agreements("C-3")).kpiAgreements;
  expect([third?.results, elsewhere?.results]).toEqual([year("2021"), year("2020")]);
  // Of a region: held against what is small in any of its contracts. Of another region: not, nor is a contract against it.
  const [whole] = (await agreements("C-20")).kpiAgreements;
  expect(whole?.results).toEqual([...kept("2018"), ...year("2020"), ...kept("2021")]);
  const last = (await agreements("C-19")).kpiAgreements;
  expect(last.map(({ id, results }) => [id, results])).toEqual([
    ["AG-19", year("2021")],
    ["AG-HR", year("2018")],
  ]);
});

test("principles: the latest version of the day without a version, the named one on any day", async () => {
  const titles = (...all: string[]) => all.map((title) => ({ title }));
  expect(
    await read(`{
      latest: principles(region: "ZHZ") { title } then: principles(region: "ZHZ", on: "2020-08-01") { title }
      before: principles(region: "ZHZ", on: "2020-01-01") { title } never: principles(region: "R3") { title }
      named: principles(region: "ZHZ", version: "2020-07") { title }
      ahead: principles(region: "ZHZ", version: "2020-12-10", on: "2020-01-01") { title }
    }`),
  ).toEqual({
    ...{ latest: titles(...december), then: titles(...july), before: [], never: [] },
    ...{ named: titles(...july), ahead: titles(...december) },
  });
  const unknown = await ask(`{ principles(region: "ZHZ", version: "2019") { title } }`);
  expect(unknown.errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", field: "version" });
  const { principles } = await read(`{ principles(region: "HR") { number } }`);
  expect(principles).toEqual(many.map((number) => ({ number })));
});

test("a list of a region holds what is the region's own and what holds everywhere", async () => {
  const ids = (list: unknown) => (list as { id: string }[]).map((each) => each.id);
  const lists = await read(`{
    hr: criteria(region: "HR") { id } then: criteria(region: "ZHZ", on: "2021-12-31") { id }
    now: criteria(region: "ZHZ") { id } all: criteria { id } kpis(region: "ZHZ") { id } r3: kpis(region: "R3") { id }
    norms(region: "HR") { id criterion { id } region { id } }
  }`);
  expect([ids(lists["hr"]), ids(lists["kpis"])]).toEqual([["CR-all"], ["K1", "K2"]]);
  expect(["then", "now", "all", "r3"].map((list) => ids(lists[list]).length)).toEqual([21, 20, 20, 20]);
  expect(lists["norms"]).toEqual([{ id: "N-HR", criterion: null, region: { id: "HR" } }]);
});

test("twenty of everything cost as many statements as one", async () => {
  const statements = async (query: string, variables: object): Promise<number | undefined> => {
    await read(query, variables);
    return operations.at(-1)?.statements;
  };
  const asOf = await asOfDay("2022-07-01");
  const key = (__typename: string, id: string) => ({ __typename, id, asOf });
  const keys = (count: number) =>
    many.slice(0, count).flatMap((n) => [key("Provider", `P-${n}`), key("Contract", `C-${n}`)]);
  // Four fields of a provider, criterion and norms; two of a contract, indicator, agreements beside and results; one
  // more for an indicator of more than a contract, as that of the nineteenth is.
  expect(await statements(known, { keys: keys(1) })).toBe(11);
  expect(await statements(known, { keys: keys(19) })).toBe(12);
  expect(await statements(known, { keys: keys(20) })).toBe(12);
  // The moment, the list, and one for each of its links.
  expect(await statements("{ criteria { norms { criterion { label } } } }", {})).toBe(4);
  expect(await statements("{ norms { criterion { norms { id } } } }", {})).toBe(4);
  expect(await statements("{ kpis { id region { id } } }", {})).toBe(2);
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
  const _entities = types.map((type, index) => (index < 6 ? null : type));
  expect(await read(query, { keys: all({ id: "NOBODY" }) })).toEqual({ _entities });
  expect((await read(query, { keys: all({ asOf: "gisteren" }) }))["_entities"]).toEqual(Array(8).fill(null));
});

test.each([
  ["knownAt", `{ kpis(knownAt: "2999-01-01T00:00:00Z") { id } }`],
  ["after", `{ qualityChanges(after: "bm9uc2Vuc2U") { edges { cursor } } }`],
  ["first", `{ qualityChanges(first: 1001) { edges { cursor } } }`],
])("input that cannot be used names %s: %s", async (field, query) => {
  const { errors } = await ask(query);
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", field });
});

test("the versions, with the numbers of people in them, are for the read side only", async () => {
  const { errors } = await ask(`{ qualityVersions(typeName: "KpiResult", keys: [], upTo: "x") { facts } }`);
  expect(errors?.[0]?.extensions).toMatchObject({ code: "UNAUTHENTICATED" });
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
  expect(whole.edges[0]?.node).toMatchObject({ typeName: "Principle", key: "ZHZ/2020-07/1" });
  const moments = whole.edges.map((edge) => edge.node.recordedAt);
  expect(moments).toEqual([...moments].sort());
  expect((await page(1000, whole.edges[9]?.cursor ?? null)).edges).toEqual(whole.edges.slice(10));
});
