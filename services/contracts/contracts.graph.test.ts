// SPDX-License-Identifier: EUPL-1.2
import "reflect-metadata";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pino from "pino";
import { clockThatReads } from "../../kit/clock";
import { type Work } from "../../kit/feed/ledger.repository";
import { type RunningOwner } from "../../kit/ownerService";
import { type Outcome } from "../../kit/versioned/outcome";
import { type Register } from "../../kit/versioned/register";
import { type VersionRow } from "../../kit/versioned/version.row";
import { feedOfKeys, type OwnerAlone, startAlone } from "../../test/kit/ownerAlone";
import { fromTheHouse } from "../../test/kit/testHouse";
import { contractStatuses } from "./contract/contract.codes";
import landscape from "./contracts.landscape.json";
import { contracts } from "./definition";
import { type ContractEntities } from "./entities";

type Name = keyof ContractEntities;
type Item = Readonly<Record<string, unknown>> & { readonly id: string };
interface Schemes {
  readonly segmentSchemes: readonly Item[];
}
interface Scheme {
  readonly segmentScheme: { readonly segments: readonly Item[]; readonly crosswalkTo: readonly object[] };
}
interface List {
  readonly contracts: {
    readonly totalCount: number;
    readonly edges: readonly { readonly cursor: string; readonly node: Item }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
interface Answer<Data> {
  readonly data: Data;
  readonly errors?: readonly { message: string; extensions: Record<string, unknown> }[];
}
type Day = string | null;
type Entry = { name: Name; id: string; facts: object; validFrom: Day; validUntil: Day };

const author = { actor: "account-17", reason: "Gunning 2022", source: null };
const lines: { operation?: string; statements?: number }[] = [];
/** What the stand-in for the other owners' feeds serves. */
const known: readonly (readonly [typeName: string, keys: readonly string[]])[] = [
  ["Provider", ["P-1", "P-2", "P-3", ...Array.from({ length: 20 }, (_, n) => `P-1${n + 10}`)]],
  ["Consortium", ["SV-1"]],
  ["Region", ["ZHZ", "HR"]],
  ["Municipality", ["GM0512"]],
];

let alone: OwnerAlone<ContractEntities>;
let service: RunningOwner<ContractEntities>;

beforeAll(async () => {
  alone = await startAlone(contracts, {
    feedFor: () => feedOfKeys(known),
    clock: clockThatReads(() => new Date("2022-03-01T12:00:00Z")),
    log: pino({ level: "info" }, { write: (line: string) => void lines.push(JSON.parse(line) as object) }),
  });
  service = alone.service;
  for (const { name, id, change, validFrom, validUntil } of landscape) {
    await register(entry(name, id, change, validFrom, validUntil));
  }
});

afterAll(() => alone.stop());

/** Beside each concept lies the case of its entity. */
const cases = readdirSync(__dirname, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".case.json"))
  .map((file) => JSON.parse(readFileSync(join(__dirname, file), "utf8")) as { name: string; facts: object });
/** What a case enters, with something changed. */
const entry = (
  name: string,
  id: string,
  change: object = {},
  from: Day = "2018-01-01",
  until: Day = null,
): Entry => ({
  name: name as Name,
  id,
  facts: { ...cases.find((each) => each.name === name)?.facts, ...change },
  validFrom: from,
  validUntil: until,
});

async function register({ name, ...registration }: Entry): Promise<void> {
  const to = service.registry.registers[name] as unknown as Register<VersionRow>;
  await record((work) => to.register(work, registration));
}

async function record(work: (work: Work) => Promise<Outcome>): Promise<void> {
  expect(await service.registry.ledger.record(author, work)).toMatchObject({ kind: "recorded" });
}

async function ask<Data>(query: string, variables: object = {}): Promise<Answer<Data>> {
  const response = await fetch(service.url, {
    method: "POST",
    headers: { "content-type": "application/json", ...(await fromTheHouse()) },
    body: JSON.stringify({ query, variables, operationName: /^query (\w+)/.exec(query)?.[1] }),
  });
  return (await response.json()) as Answer<Data>;
}

async function read<Data>(query: string, variables: object = {}): Promise<Data> {
  const answer = await ask<Data>(query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

const ids = (list: readonly Item[]): string[] => list.map(({ id }) => id);
const nodesOf = (list: List): Item[] => list.contracts.edges.map(({ node }) => node);

describe("schemes", () => {
  it("are others before and after New Year 2022", async () => {
    const query = `query ($on: LocalDate) { segmentSchemes(region: "ZHZ", on: $on) { id region { id } from until } }`;
    const [old] = (await read<Schemes>(query, { on: "2021-12-31" })).segmentSchemes;
    expect(old).toEqual({ id: "ZHZ-2018", region: { id: "ZHZ" }, from: "2018-01-01", until: "2022-01-01" });
    expect(ids((await read<Schemes>(query, { on: "2022-01-01" })).segmentSchemes)).toEqual(["ZHZ-2022"]);
  });

  it("are null on a day they are not in use, and when they never were; a national one has no region", async () => {
    const seen = await read(`{
      early: segmentScheme(code: "ZHZ-2022", on: "2021-12-31") { id }
      never: segmentScheme(code: "ZHZ-1999") { id }
      national: segmentScheme(code: "LTA") { id code region { id } segments { id } } }`);
    const national = { id: "LTA", code: "LTA", region: null, segments: [] };
    expect(seen).toEqual({ early: null, never: null, national });
  });

  it("are not said to have been none before anything was recorded", async () => {
    const { data, errors } = await ask<object>(
      `{ segmentSchemes(region: "ZHZ", knownAt: "2020-01-01T00:00:00Z") { id } }`,
    );
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", field: "knownAt" } }]);
    const [first] = await service.registry.changeLog.after("0", 1);
    const knownAt = first?.recordedAt.toISOString();
    const query = `query ($knownAt: DateTime) { segmentSchemes(region: "ZHZ", knownAt: $knownAt) { id } }`;
    expect((await ask<object>(query, { knownAt })).errors).toBeUndefined();
  });

  it("hold their segments by code, with parts, and a counterpart that is directed", async () => {
    const tree = "code parent { code } children { code } counterpart { code } scheme { code }";
    const { segmentScheme } = await read<Scheme>(
      `{ segmentScheme(code: "ZHZ-2022") { segments { ${tree} notes { text source } } } }`,
    );
    expect(segmentScheme.segments.map((each) => each["code"])).toEqual(["4", "4A", "4B", "10"]);
    const [whole, local, regional] = segmentScheme.segments;
    expect(whole?.["children"]).toEqual([{ code: "4A" }, { code: "4B" }]);
    expect(local).toMatchObject({
      parent: { code: "4" },
      counterpart: { code: "4B" },
      scheme: { code: "ZHZ-2022" },
    });
    expect(local?.["notes"]).toEqual([
      { text: expect.any(String) as unknown, source: "002_49d08ed7e65e3480.txt:121" },
    ]);
    expect(regional?.["counterpart"]).toBeNull();
  });

  it("lead to the segments of another scheme", async () => {
    const query = `query ($to: ID!) { segmentScheme(code: "ZHZ-2018", on: "2021-12-31") {
      crosswalkTo(scheme: $to) { comparable from { id } to { id scheme { id } } } } }`;
    const { segmentScheme } = await read<Scheme>(query, { to: "ZHZ-2022" });
    const to = { id: "ZHZ-2022/4", scheme: { id: "ZHZ-2022" } };
    expect(segmentScheme.crosswalkTo).toEqual([{ comparable: true, from: { id: "ZHZ-2018/O1" }, to }]);
    expect((await read<Scheme>(query, { to: "LTA" })).segmentScheme.crosswalkTo).toEqual([]);
    const { errors } = await ask(query, { to: "ZHZ-1999" });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", field: "scheme" });
  });
});

describe("contracts", () => {
  const list = `query ($filter: ContractFilter, $on: LocalDate, $first: Int, $after: String) {
    contracts(filter: $filter, on: $on, first: $first, after: $after) {
      totalCount edges { cursor node { id status } } pageInfo { hasNextPage endCursor } } }`;

  it.each([
    [{ region: "ZHZ" }, ["C-1", "C-2", "C-4"]],
    [{ region: "HR" }, ["C-3", "C-4", "C-5"]],
    [{ provider: "P-3" }, ["C-2", "C-4", "C-5"]],
    [{ provider: "P-2", category: "RTA" }, ["C-2"]],
    [{ category: "LTA" }, ["C-4"]],
    [{ statuses: ["BEEINDIGD", "GEGUND"] }, ["C-1", "C-5"]],
  ])("with %j are %j", async (filter, expected) => {
    const seen = await read<List>(list, { filter });
    expect(ids(nodesOf(seen))).toEqual(expected);
    expect(seen.contracts.totalCount).toBe(expected.length);
  });

  it.each([
    ["provider", "P-99"],
    ["region", "NOWHERE"],
  ])("of a %s that nobody knows are refused, not none", async (field, code) => {
    const { errors } = await ask(list, { filter: { [field]: code } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", field: `filter.${field}` });
  });

  it("are filtered on the status that they show, on every day", async () => {
    for (const on of ["2021-12-31", "2022-01-01", "2022-07-01", "2023-01-01"]) {
      const whole = nodesOf(await read<List>(list, { on }));
      const shown = Object.keys(contractStatuses).map(async (status) => {
        const seen = await read<List>(list, { on, filter: { statuses: [status] } });
        expect(nodesOf(seen)).toEqual(whole.filter((node) => node["status"] === status));
      });
      await Promise.all(shown);
    }
  });

  it("come in pages that together are the list; a cursor of another question is refused", async () => {
    const one = await read<List>(list, { first: 3 });
    const { endCursor: after, hasNextPage } = one.contracts.pageInfo;
    const two = await read<List>(list, { first: 3, after });
    expect(ids([...nodesOf(one), ...nodesOf(two)])).toEqual(["C-1", "C-2", "C-3", "C-4", "C-5"]);
    expect([hasNextPage, two.contracts.pageInfo.hasNextPage]).toEqual([true, false]);
    for (const wrong of [{ after, filter: { region: "ZHZ" } }, { after: "onzin" }, { first: 101 }]) {
      expect((await ask(list, wrong)).errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
    }
  });

  it("say who is in them, and who bought what for where", async () => {
    const seen = await read(`{
      two: contract(id: "C-2") { status parties { id } leadParty { id } subcontractors { id } consortium { id }
        commissioner { kind region { id } municipalities { id } }
        lines { id from until area { kind region { id } municipalities { id } } segment { id } contract { id } } }
      three: contract(id: "C-3") { status parties { id } consortium { id } lines { id } } }`);
    const area = { kind: "GEMEENTEN", region: null, municipalities: [{ id: "GM0512" }] };
    const days = { from: "2022-01-01", until: null };
    const two = {
      status: "ACTIEF",
      parties: [{ id: "P-1" }, { id: "P-2" }],
      leadParty: { id: "P-2" },
      subcontractors: [{ id: "P-3" }],
      consortium: null,
      commissioner: { kind: "REGIO", region: { id: "ZHZ" }, municipalities: [] },
      lines: [{ id: "C-2-1", ...days, area, segment: { id: "ZHZ-2022/4B" }, contract: { id: "C-2" } }],
    };
    const three = { status: "OPGEZEGD", parties: [], consortium: { id: "SV-1" }, lines: [] };
    expect(seen).toEqual({ two, three });
  });
});

it("has amounts in the types that roles alone are answered with, and numbers of people nowhere", async () => {
  interface Type {
    readonly name: string;
    readonly fields: readonly { name: string }[] | null;
  }
  const query = "{ __schema { types { name fields { name } } } }";
  const { __schema } = await read<{ __schema: { types: readonly Type[] } }>(query);
  const ofRoles = ["Tariff", "Ceiling", "Reallocation"];
  const types = __schema.types.filter(({ name }) => !ofRoles.includes(name));
  const names = types.flatMap(({ name, fields }) => [name, ...(fields ?? []).map((each) => each.name)]);
  // What may be entered by those who keep them is no answer to anybody.
  const shown = names.filter((name) => !/(Facts|Operation)$/.test(name));
  const kept = shown.filter((name) => /tariff|^ceiling|realloc|cents|people/i.test(name));
  expect(kept.sort()).toEqual(["ceilings", "tariffs"]);
});

it("tells of which segment a wait is, also of one that has ended", async () => {
  const old = { schemeId: "ZHZ-2018", code: "9Z", parentId: null, counterpartId: null };
  await register(entry("segment", "ZHZ-2018/9Z", old, "2018-01-01", "2022-01-01"));
  await register(entry("waitingTime", "WT-9Z", { segmentId: "ZHZ-2018/9Z", measuredOn: "2021-06-01" }));
  const { moment } = await read<{ moment: object }>(`{ moment: segmentScheme(code: "LTA") { asOf } }`);
  const query = `query ($asOf: String) { _entities(representations: [{ __typename: "Provider", id: "P-1", asOf: $asOf }]) {
    ... on Provider { waitingTimes { segment { id } } } } }`;
  const waitingTimes = [{ segment: { id: "ZHZ-2018/9Z" } }];
  expect(await read<object>(query, moment)).toEqual({ _entities: [{ waitingTimes }] });
});

it("takes as many statements for twenty contracts with all their links as for two", async () => {
  for (let n = 10; n < 30; n += 1) {
    const [id, provider, segmentId] = [`C-1${n}`, `P-1${n}`, n % 2 ? "ZHZ-2022/4A" : "ZHZ-2022/4B"];
    const change = { partyIds: [provider], category: "MAATWERK", frameworkId: `F-${n}`, leadPartyId: null };
    await register(entry("procurementFramework", `F-${n}`));
    await register(entry("contract", id, change));
    await register(entry("contractLine", `${id}-1`, { contractId: id, segmentId }, "2022-01-01"));
    await register(entry("decisionMoment", `DM-${n}`, { contractId: id }));
    await register(entry("extensionOption", `${id}/1`, { contractId: id }));
    const stop = { providerId: provider, segmentId: "ZHZ-2022/4A" };
    await register(entry("admissionStop", `AS-${n}`, stop, "2022-01-01"));
  }
  // Each loader of segments is reached along one path only: two paths may or may not share a statement.
  const queries = [
    `query Lines($first: Int) { contracts(filter: { category: MAATWERK }, first: $first) { edges { node { id
       framework { id decisionMoments { year } } decisionMoments { year } extensionOptions { extendsTo }
       lines { id from contract { id status } segment { id
         scheme { id from segments { id } } parent { id } children { id } counterpart { id } } } } } } }`,
    `query Parties($first: Int) { contracts(filter: { category: MAATWERK }, first: $first) { edges { node { id
       parties { contracts { id } admissionStops { id from segment { id } } waitingTimes { days } } } } } }`,
  ];
  for (const query of queries) {
    for (const first of [2, 20]) expect(nodesOf(await read<List>(query, { first }))).toHaveLength(first);
  }
  const countsOf = (name: string): unknown[] =>
    lines.filter((each) => each.operation === name).map((each) => each.statements);
  // The watermark, the page and its count, what is under embargo; then one for each link. The frameworks are closed.
  expect(countsOf("Lines")).toEqual([17, 17]);
  expect(countsOf("Parties")).toEqual([9, 9]);
});
