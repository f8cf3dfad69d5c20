// SPDX-License-Identifier: EUPL-1.2
// A report is printed, a hundred random corrections, amendments and late registrations of contracts and providers are
// recorded, and half as many of what stands around them, and it is printed again: as of the same knowledge it is the same
// to the byte, and what differs today is explained to the last provider.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import pino from "pino";
import { type Gateway, startGateway } from "../../gateway/gateway";
import { toAsOf } from "../../kit/moment";
import { startDemoOwners } from "../kit/demoOwners";
import { type Owners } from "../kit/owners";
import { testIdentity } from "../kit/testHouse";
import { ask, type OperationLine, whole } from "../kit/world";
import { admin, Keeper } from "./keeper";
import { type Corrected, randomCorrections } from "./randomCorrections";
import { step, take } from "./randomRecordings";
import { counts, days, printed, units } from "./reprintedParts";

const recordings = 100;
const seed = Number(process.env["REPRINT_SEED"] ?? 20_221_101);

let owners: Owners;
let gateway: Gateway;
let contracts: Keeper;
let providers: Keeper;
let quality: Keeper;
let municipalities: Keeper;
const lines: string[] = [];

beforeAll(async () => {
  const log = pino({ level: "info" }, { write: (line: string) => void lines.push(line) });
  owners = await startDemoOwners(log);
  await owners.coverage.projector.catchUp();
  const supergraphSdl = readFileSync(join(__dirname, "../../schema/supergraph.graphql"), "utf8");
  const subgraphUrls = Object.fromEntries(owners.urls);
  gateway = await startGateway({
    supergraphSdl,
    subgraphUrls,
    port: 0,
    host: "127.0.0.1",
    log,
    identity: testIdentity,
  });
  contracts = new Keeper(owners.urls.get("contracts") ?? "", "Contracts", admin);
  providers = new Keeper(owners.urls.get("providers") ?? "", "Providers", admin);
  quality = new Keeper(owners.urls.get("quality") ?? "", "Quality", admin);
  municipalities = new Keeper(owners.urls.get("municipalities") ?? "", "Municipalities", admin);
}, 180_000);

afterAll(async () => {
  await gateway.close();
  await owners.stop();
});

/** The names of who is contracted on a day, by the list of the landscape. */
async function listed(on: string, knownAt: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  let after: string | null = null;
  do {
    const { landscape }: Listed = whole(
      await ask<Listed>(
        gateway.url,
        `query ($on: LocalDate!, $knownAt: DateTime!, $after: String) {
          landscape(region: "ZHZ", on: $on, knownAt: $knownAt, first: 100, after: $after) {
            edges { node { providerId providerName } } pageInfo { hasNextPage endCursor } } }`,
        { on, knownAt, after },
      ),
    );
    for (const { node } of landscape.edges) found.set(node.providerId, node.providerName);
    after = landscape.pageInfo.hasNextPage ? landscape.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

interface Listed {
  readonly landscape: {
    readonly edges: readonly {
      readonly node: { readonly providerId: string; readonly providerName: string };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

interface Line {
  readonly kind: string;
  readonly change: number;
  readonly providerIds: readonly string[];
  readonly items: readonly { readonly id: string; readonly provider: { readonly name: string } | null }[];
  readonly changes: readonly { readonly typeName: string; readonly key: string }[];
}

async function indexedAt(): Promise<string> {
  const data = whole(
    await ask<{ coverage: { indexedAt: string } }>(
      gateway.url,
      `{ coverage(municipality: "GM0512", segment: "ZHZ-2022/4A", on: "${days[1]}") { indexedAt } }`,
    ),
  );
  return data.coverage.indexedAt;
}

async function contractIds(): Promise<string[]> {
  const facts = owners.coverage.projection.facts;
  const knownAt = new Date(await indexedAt());
  const found = await Promise.all(days.map((on) => facts.find("Contract", { on, knownAt })));
  return [...new Set(found.flat().map(({ id }) => id))];
}

/** How many subgraph calls and SQL statements each question took. */
const costsOf = (requests: Readonly<Record<string, string>>): Record<string, readonly [number, number]> =>
  Object.fromEntries(
    Object.entries(requests).map(([field, requestId]) => {
      const operations = lines
        .filter((line) => line.includes(requestId))
        .map((line) => JSON.parse(line) as OperationLine)
        .flatMap(({ statements }) => (statements === undefined ? [] : [statements]));
      return [field, [operations.length, operations.reduce((sum, each) => sum + each, 0)]];
    }),
  );

/** What an answer says, beside the moment and what follows from it, which are always others. */
const said = (bytes = ""): string => bytes.replace(/"(knownAt|fingerprint|asOf|cursor)":"[^"]*"/g, "");

const accepted = { __typename: "OperationAccepted" };

/** What people record of all else that a report shows: a target with its decision, and so on. */
async function recordTheRest(): Promise<void> {
  const decided = { regionId: "ZHZ", unit: "CONTRACTED", figure: 100, direction: "AT_MOST" };
  const target = { act: "REGISTER", id: "ZHZ/DOEL-1", from: "2021-01-01" };
  expect(await contracts.one({ target: { ...target, facts: decided } })).toMatchObject({
    __typename: "OperationRefused",
    faults: [{ field: "decisionReference" }],
  });
  const facts = { ...decided, decisionReference: "RAADSBESLUIT 2021-1" };
  expect(await contracts.one({ target: { ...target, facts } })).toMatchObject(accepted);

  const moment = { frameworkId: "R3-2023", year: 2029, kind: "EVALUATIE" };
  const decisionMoment = { act: "REGISTER", id: "R3-2023-EV-2029", from: "2023-01-01", facts: moment };
  expect(await contracts.one({ decisionMoment })).toMatchObject(accepted);

  const { statedFigures, principles } = whole(
    await ask<Record<"statedFigures" | "principles", readonly { id: string; asOf: string }[]>>(
      gateway.url,
      `{ statedFigures(region: "ZHZ", on: "${days[1]}") { id asOf } principles(region: "ZHZ", on: "${days[1]}") { id asOf } }`,
    ),
  );
  const [figure] = statedFigures;
  const statedFigure = { act: "CORRECT", id: figure?.id, basis: figure?.asOf, facts: { figure: 31 } };
  expect(await contracts.one({ statedFigure })).toMatchObject(accepted);
  const [first] = principles;
  const principle = { act: "CORRECT", id: first?.id, basis: first?.asOf, facts: { title: "Anders gelezen" } };
  expect(await quality.one({ principle })).toMatchObject(accepted);
  const agreed = { kpiId: "K01", contractId: "C-0310" };
  const kpiAgreement = { act: "REGISTER", id: "C-0310/K01", from: "2022-01-01", facts: agreed };
  expect(await quality.one({ kpiAgreement })).toMatchObject(accepted);

  const basis = async (owner: "contracts" | "quality", on: string = days[1]) =>
    toAsOf({ on, knownAt: await owners[owner].changeLog.watermark() });
  const tariff = {
    act: "CORRECT",
    id: "ZHZ/T-1",
    basis: await basis("contracts"),
    facts: { amountCents: 9_200 },
  };
  expect(await contracts.one({ tariff })).toMatchObject(accepted);
  const used = { usedCents: "200000000" };
  const ceiling = { act: "CORRECT", id: "C-0304-1/2022", basis: await basis("contracts"), facts: used };
  expect(await contracts.one({ ceiling })).toMatchObject(accepted);
  const missing = { status: "ONTBREEKT" };
  const wntStatement = { act: "CORRECT", id: "RTA-001/2022", basis: await basis("quality"), facts: missing };
  expect(await quality.one({ wntStatement })).toMatchObject(accepted);
  const read = { basis: await basis("quality"), facts: { label: "Anders gelezen" } };
  for (const [kind, id] of [
    ["criterion", "KWALITEITSEISEN"],
    ["kpi", "K01"],
  ] as const)
    expect(await quality.one({ [kind]: { act: "CORRECT", id, ...read } })).toMatchObject(accepted);
  const measured = {
    id: "C-0307/K01/2022",
    basis: await basis("quality", "2023-03-01"),
    facts: { figure: 13 },
  };
  expect(await quality.one({ kpiResult: { act: "CORRECT", ...measured } })).toMatchObject(accepted);
}

it(`prints the same after ${recordings} recordings, and explains what is different today`, async () => {
  const then = await indexedAt();
  const print = await printed(gateway.url, then);
  const before = { first: await listed(days[0], then), second: await listed(days[1], then) };

  const steps = fc.sample(step(await contractIds()), { seed, numRuns: recordings * 6 });
  const around = randomCorrections(owners, { contracts, municipalities }, seed);
  const corrected: Corrected[] = [];
  let taken = 0;
  for (const each of steps) {
    if (taken === recordings) break;
    if (!(await take(each, { contracts, providers }))) continue;
    taken += 1;
    if (taken % 2 === 0) corrected.push((await around.next()).value);
  }
  expect(taken).toBe(recordings);
  expect(corrected).toHaveLength(recordings / 2);
  await recordTheRest();
  await owners.coverage.projector.catchUp();

  const again = await printed(gateway.url, then);
  for (const [part, bytes] of Object.entries(print.parts))
    expect([part, again.parts[part]]).toEqual([part, bytes]);
  expect(Object.keys(again.parts)).toEqual(Object.keys(print.parts));

  const now = await indexedAt();
  const today = await printed(gateway.url, now);
  const unchanged = Object.keys(print.parts).filter(
    (part) => said(today.parts[part]) === said(print.parts[part]),
  );
  expect(unchanged).toEqual([]);
  // Other contracts than there were, and more facts of them: for the same calls and statements.
  const costs = costsOf(print.requests);
  // A first target has a region, a segment and a decision to fetch, of which there were none, and a stop that no longer
  // holds everywhere its municipalities; where nobody is left that covers, there is less to fetch.
  const otherwise = {
    targets: [2, 4],
    targetProgress: [3, 19],
    admissionStops: [3, 7],
    coverage: [1, 5],
    choiceRow: [1, 6],
  };
  expect(costsOf(today.requests)).toEqual({ ...costs, ...otherwise });
  expect(costs["landscapeReport"]?.[0]).toBeGreaterThan(0);
  expect(JSON.parse(today.parts["coverage"] ?? "")).toMatchObject({ coverage: { edges: [] } });

  expect(print.parts["targetProgress"]).toContain('"answer":"NO_TARGET_RECORDED","targets":[]');
  const { landscapeReport } = JSON.parse(today.parts["landscapeReport"] ?? "") as {
    landscapeReport: { to: { contracted: number } };
  };
  expect(JSON.parse(today.parts["targetProgress"] ?? "")).toMatchObject({
    targetProgress: {
      answer: "TARGETS_RECORDED",
      targets: [
        {
          targetId: "ZHZ/DOEL-1",
          count: landscapeReport.to.contracted,
          state: "NOT_REACHED",
          target: { value: 100, decisionReference: "RAADSBESLUIT 2021-1" },
        },
      ],
    },
  });

  const kinds = new Set<string>();
  for (const [day, were] of [
    [days[0], before.first],
    [days[1], before.second],
  ] as const) {
    const are = await listed(day, now);
    const { landscapeRevision: revision } = whole(
      await ask<{ landscapeRevision: Record<string, readonly Line[]> & { was: object; is: object } }>(
        gateway.url,
        `query ($on: LocalDate!, $then: DateTime!, $now: DateTime!) {
          landscapeRevision(region: "ZHZ", on: $on, knownThen: $then, knownNow: $now) {
            was { ${counts} } is { ${counts} }
            ${units.map((unit) => `${unit}: bridge(unit: ${unit}) { kind change providerIds changes { typeName key } items { id provider { name } } }`).join(" ")} } }`,
        { on: day, then, now },
      ),
    );
    const counted = { then: revision.was, now: revision.is } as Record<
      "then" | "now",
      Record<string, number>
    >;
    for (const unit of units) {
      const bridge = revision[unit] ?? [];
      const sum = bridge.reduce((total, { change }) => total + change, 0);
      const figure = unit.toLowerCase();
      expect([unit, (counted.then[figure] ?? NaN) + sum]).toEqual([unit, counted.now[figure]]);
      expect(bridge.filter(({ changes }) => changes.length === 0)).toEqual([]);
      for (const { kind } of bridge) kinds.add(kind);
    }
    // To the last provider, by name: who is counted no longer as the list had them then, who is new as it has them now.
    const moved = (direction: number): [string, string | undefined][] =>
      (revision["CONTRACTED"] ?? [])
        .filter(({ change }) => Math.sign(change) === direction)
        .flatMap(({ items }) =>
          items.map(({ id, provider }): [string, string | undefined] => [id, provider?.name]),
        )
        .sort(byId);
    expect(moved(-1)).toEqual([...were].filter(([id]) => !are.has(id)).sort(byId));
    expect(moved(1)).toEqual([...are].filter(([id]) => !were.has(id)).sort(byId));
    expect(moved(-1).length).toBeGreaterThan(0);
    expect(counted.then["contracted"]).toBe(were.size);
    expect(counted.now["contracted"]).toBe(are.size);
  }
  for (const kind of ["REGISTERED", "AMENDED", "CORRECTED", "ENDED"]) expect([...kinds]).toContain(kind);
}, 240_000);

const byId = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;
