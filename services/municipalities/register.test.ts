// SPDX-License-Identifier: EUPL-1.2
import { type ChangeKind } from "../../kit/feed/change.codes";
import "reflect-metadata";
import { type OwnerAlone, projectorByToken, startAlone } from "../../test/kit/ownerAlone";
import { fromTheHouse } from "../../test/kit/testHouse";
import { type Work } from "../../kit/feed/ledger.repository";
import { type RunningOwner } from "../../kit/ownerService";
import { type Outcome } from "../../kit/versioned/outcome";
import { type Register } from "../../kit/versioned/register";
import { type VersionRow } from "../../kit/versioned/version.row";
import { municipalities } from "./definition";
import { type MunicipalityEntities } from "./entities";

type Name = keyof MunicipalityEntities;
type Days = readonly [from: string | null, until: string | null];
interface FeedAnswer {
  readonly edges: { cursor: string; node: { typeName: string; key: string; kind: string; reason: string } }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const author = { actor: "account-17", reason: "Invoer herindeling", source: "Stb. 2018, 200" };
const always: Days = [null, null];
/** The segments in the stand-in for the contracts' feed, one on each page. */
const segments = ["ZHZ-2022/4A", "ZHZ-2022/7"];

let alone: OwnerAlone<MunicipalityEntities>;
let service: RunningOwner<MunicipalityEntities>;

beforeAll(async () => {
  alone = await startAlone(municipalities, { feedFor, verifyToken: projectorByToken });
  service = alone.service;
  await register("region", "ZHZ", zhz, always);
  for (const code of ["GM0512", "GM0545", "GM1961"]) await register("municipality", code, place, always);
});

afterAll(() => alone.stop());

function feedFor(request: string): object {
  const { variables } = JSON.parse(request) as { variables: { after?: string | null } };
  const first = Number(variables.after ?? 0);
  const edges = segments
    .slice(first, first + 1)
    .map((key) => ({ node: { typeName: "Segment", key, kind: "CREATED" } }));
  const end = first + edges.length;
  const pageInfo = { hasNextPage: end < segments.length, endCursor: edges.length === 0 ? null : String(end) };
  return { watermark: "2026-11-22T00:00:00Z", edges, pageInfo };
}

async function ask<Data>(
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<{ data: Data; errors?: { extensions: Record<string, unknown> }[] }> {
  const response = await fetch(service.url, {
    method: "POST",
    headers: { "content-type": "application/json", ...(await fromTheHouse()), ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as { data: Data };
}

const registerOf = (name: Name): Register<VersionRow> => service.registry.registers[name];

const record = (work: (work: Work) => Promise<Outcome>, reason = author.reason): Promise<Outcome> =>
  service.registry.ledger.record({ ...author, reason }, work);

const register = (name: Name, id: string, facts: object, [validFrom, validUntil]: Days): Promise<Outcome> =>
  record((work) => registerOf(name).register(work, { id, facts: facts, validFrom, validUntil }));

const zhz = { name: "Zuid-Holland Zuid", contractingOffice: "SOJ", expertRoute: "Bel het Expertteam" };
const expertTeam = { regionId: "ZHZ", name: "Expertteam", description: "Geen passend aanbod", meets: null };
const place = { name: "Dorp", subregion: null, inhabitants: 36_300 };
const member = { regionId: "ZHZ", municipalityId: "GM0512", purpose: "INKOOP_JEUGDHULP" };
const merger = { on: "2019-01-01", kind: "OPGEGAAN_IN", fromIds: ["GM0545"], toIds: ["GM1961"] };
const deployment = { municipalityId: "GM0512", segmentId: "ZHZ-2022/7", deployed: false, explanation: null };
const staff = { inhabitantsServed: 20_000, staffMin: 8, staffMax: 12, openToSelfReferral: null };
const commissioner = { contractedByRegionId: "ZHZ", contractedByMunicipalityId: null };
const team = { name: "Jeugdteam", kind: "JEUGDTEAM", municipalityId: "GM0512", ...staff, ...commissioner };
const route = { segmentId: "ZHZ-2022/4A", referrer: "HUISARTS", allowed: "JA", basis: "Jeugdwet 2.6" };
const openTo = { line: "NULDE_LIJN", decisionFree: true, collective: false };
const provision = { municipalityId: "GM0512", name: "Opvoedspreekuur", ...openTo };

test.each<[string, Name, string, object, Days?]>([
  ["id", "region", "zhz", zhz],
  ["name", "expertTeam", "ET-9", { ...expertTeam, name: " " }],
  ["id", "municipality", "GM12345", place],
  ["until", "municipality", "GM0001", place, ["2019-01-01", "2019-01-01"]],
  ["id", "regionMembership", "ZHZ/GM0512", member],
  ["from", "reorganisation", "R-9", merger, ["2019-01-01", null]],
  ["id", "deployment", "GM0512/ZHZ-2022/4A", deployment],
  ["staffMax", "accessTeam", "JT-9", { ...team, staffMax: 7 }],
  ["allowed", "referralRoute", "ZHZ-2022/4A/HUISARTS", { ...route, allowed: "SOMS" }],
  ["line", "localProvision", "LP-9", { ...provision, line: "DERDE_LIJN" }],
  // And the ids that lead nowhere, to our own entities and to those of contracts.
  ["regionId", "expertTeam", "ET-9", { ...expertTeam, regionId: "XX" }],
  [
    "municipalityId",
    "regionMembership",
    "ZHZ/GM9999/INKOOP_JEUGDHULP",
    { ...member, municipalityId: "GM9999" },
  ],
  ["toIds", "reorganisation", "R-9", { ...merger, toIds: ["GM9999"] }],
  ["segmentId", "deployment", "GM0512/ZHZ-2022/9", { ...deployment, segmentId: "ZHZ-2022/9" }],
  ["contractedByRegionId", "accessTeam", "JT-9", { ...team, contractedByRegionId: "XX" }],
  ["segmentId", "referralRoute", "LTA/F1/HUISARTS", { ...route, segmentId: "LTA/F1" }],
  ["municipalityId", "localProvision", "LP-9", { ...provision, municipalityId: "GM9999" }],
])("%s is named when a %s (%s) is refused", async (field, name, id, facts, days = always) => {
  const outcome = await register(name, id, facts, days);
  expect(outcome).toEqual({ kind: "refused", id, faults: [expect.objectContaining({ field })] });
});

test("a segment that contracts made a moment ago is found in its feed", async () => {
  segments.push("ZHZ-2022/3");
  const fresh = { ...route, segmentId: "ZHZ-2022/3", referrer: "RECHTER" };
  expect(await register("referralRoute", "ZHZ-2022/3/RECHTER", fresh, always)).toMatchObject({
    kind: "recorded",
  });
});

const lives: readonly [Name, string, object, object][] = [
  ["region", "TIJDELIJK", zhz, { expertRoute: null }],
  ["expertTeam", "ET-1", expertTeam, { meets: "dinsdag" }],
  ["municipality", "GM0620", place, { inhabitants: 20_000 }],
  ["regionMembership", "ZHZ/GM0512/INKOOP_JEUGDHULP", member, {}],
  ["deployment", "GM0512/ZHZ-2022/7", deployment, { deployed: true }],
  ["accessTeam", "JT-1", team, { contractedByRegionId: null, contractedByMunicipalityId: "GM0512" }],
  ["referralRoute", "ZHZ-2022/4A/HUISARTS", route, { allowed: "NEE" }],
  ["localProvision", "LP-1", provision, { collective: true }],
];

test.each(lives)(
  "a %s (%s) goes through its life, and every step stays on record",
  async (name, id, facts, change) => {
    const entity = registerOf(name);
    const recorded = (change: ChangeKind) => ({ kind: "recorded", id, change });
    // All that a membership says is in its id: of that nothing can change.
    const isChanged = Object.keys(change).length > 0;
    const changed = isChanged ? recorded("CHANGED") : { kind: "unchanged", id };
    const wider = { id, validFrom: "2018-01-01", validUntil: null };
    const during = { validFrom: "2020-01-01", validUntil: "2021-01-01" };
    const cursor = await endOfFeed();
    expect(await register(name, id, facts, ["2019-01-01", null])).toEqual(recorded("CREATED"));
    expect(await register(name, id, facts, always)).toEqual({ kind: "already-registered", id });
    expect(
      await record((work) => entity.amend(work, { id, from: "2022-01-01", change }), "Gewijzigd"),
    ).toEqual(changed);
    expect(await record((work) => entity.correct(work, { id, change, during }), "Hersteld")).toEqual(changed);
    expect(await record((work) => entity.correctPeriod(work, wider), "Begon eerder")).toEqual(
      recorded("CHANGED"),
    );
    expect(await record((work) => entity.end(work, { id, on: "2024-01-01" }), "Gestopt")).toEqual(
      recorded("ENDED"),
    );
    expect(await record((work) => entity.withdraw(work, id), "Dubbel")).toEqual(recorded("WITHDRAWN"));
    const changes = await changesAfter(cursor);
    const expected = ["CREATED", "CHANGED", "CHANGED", "CHANGED", "ENDED", "WITHDRAWN"];
    const reasons = [author.reason, "Gewijzigd", "Hersteld", "Begon eerder", "Gestopt", "Dubbel"];
    const steps = expected.map((kind, index) => ({
      typeName: entity.entity.typeName,
      key: id,
      kind,
      reason: reasons[index],
    }));
    expect(changes).toEqual(isChanged ? steps : steps.filter((_, index) => index !== 1 && index !== 2));
    const history = await entity.history(id);
    // What was withdrawn leaves no version of its own: the last versions are closed, and the feed says why.
    const acts = new Map(history.map((row) => [row.act, row.reason]));
    expect(acts.get("REGISTERED")).toBe(author.reason);
    expect(acts.get("AMENDED")).toBe(isChanged ? "Gewijzigd" : undefined);
    expect(acts.get("CORRECTED")).toBe("Begon eerder");
    expect(acts.has("ENDED")).toBe(true);
    expect(history.every((row) => row.actor === author.actor && row.source === author.source)).toBe(true);
    expect(history.every((row) => row.recordedUntil !== null)).toBe(true);
  },
);

test("a reorganisation is corrected or withdrawn, never ended or amended", async () => {
  const entity = registerOf("reorganisation");
  const id = "2019-01-01-GM1961";
  const change = { on: "2019-01-02" } as object;
  expect(await register("reorganisation", id, merger, always)).toMatchObject({ kind: "recorded" });
  const refused = { kind: "refused", id, faults: [expect.objectContaining({ field: "until" })] };
  expect(await record((work) => entity.end(work, { id, on: "2024-01-01" }))).toEqual(refused);
  const amended = await record((work) => entity.amend(work, { id, from: "2020-01-01", change }));
  expect(amended).toMatchObject({ kind: "refused" });
  expect(await record((work) => entity.correct(work, { id, change }))).toMatchObject({ kind: "recorded" });
  expect(await record((work) => entity.withdraw(work, id))).toMatchObject({ kind: "recorded" });
  expect((await entity.history(id)).map((row) => row.act)).toEqual(["REGISTERED", "CORRECTED"]);
});

test("a membership cannot become another: its id says what it is", async () => {
  const id = "ZHZ/GM0545/OVERIG";
  await register("regionMembership", id, { ...member, municipalityId: "GM0545", purpose: "OVERIG" }, always);
  const change = { purpose: "INKOOP_JEUGDHULP" } as object;
  const outcome = await record((work) => registerOf("regionMembership").correct(work, { id, change }));
  expect(outcome).toMatchObject({ kind: "refused", faults: [{ field: "id" }] });
});

test("a municipality buys in one region at a time, and lies in as many as it likes", async () => {
  await register("region", "R3", { ...zhz, name: "Regio 3" }, always);
  const entity = registerOf("regionMembership");
  const in3 = { ...member, regionId: "R3", municipalityId: "GM0545" };
  const [first, second] = ["ZHZ/GM0545/INKOOP_JEUGDHULP", "R3/GM0545/INKOOP_JEUGDHULP"];
  const refused = (id: string, other: string) => ({
    kind: "refused",
    id,
    faults: [
      expect.objectContaining({
        field: "from",
        expected: { en: `days on which ${other} does not hold`, nl: `dagen waarop ${other} niet geldt` },
      }),
    ],
  });
  await register("regionMembership", first, { ...member, municipalityId: "GM0545" }, ["2015-01-01", null]);
  expect(await register("regionMembership", second, in3, ["2022-01-01", null])).toEqual(
    refused(second, first),
  );
  const other = { ...in3, purpose: "OVERIG" };
  expect(await register("regionMembership", "R3/GM0545/OVERIG", other, always)).toMatchObject({
    kind: "recorded",
  });
  await record((work) => entity.end(work, { id: first, on: "2022-01-01" }));
  expect(await register("regionMembership", second, in3, ["2022-01-01", null])).toMatchObject({
    kind: "recorded",
  });
  const longer = { id: first, validFrom: "2015-01-01", validUntil: "2022-01-02" };
  expect(await record((work) => entity.correctPeriod(work, longer))).toEqual(refused(first, second));
  const shorter = { ...longer, validUntil: "2021-01-01" };
  expect(await record((work) => entity.correctPeriod(work, shorter))).toMatchObject({ kind: "recorded" });
});

test("the feed is read on from any cursor, in order, without holes", async () => {
  const whole = await feed(null, 1000);
  const pages: string[] = [];
  let after: string | null = null;
  for (let more = true; more;) {
    const page = await feed(after, 7);
    pages.push(...page.edges.map((edge) => edge.cursor));
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }
  expect(pages).toEqual(whole.edges.map((edge) => edge.cursor));
  expect(whole.edges[0]?.node).toMatchObject({ typeName: "Region", key: "ZHZ", kind: "CREATED" });
  const { errors } = await ask(`{ municipalityChanges(after: "bm9uc2Vucw") { edges { cursor } } }`);
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", field: "after" });
});

test.each(lives)("all facts of a %s reach the read side under their own names", async (name, id, facts) => {
  const { typeName } = registerOf(name).entity;
  const query = `query Versions($typeName: String!, $id: ID!, $upTo: String!) {
    municipalityVersions(typeName: $typeName, keys: [$id], upTo: $upTo) { facts } }`;
  const variables = { typeName, id, upTo: await endOfFeed() };
  const { data } = await ask<{ municipalityVersions: unknown[] }>(query, variables, {
    authorization: "machine",
  });
  expect(data.municipalityVersions[0]).toEqual({ facts });
  const { errors } = await ask(query, variables);
  expect(errors?.[0]?.extensions).toMatchObject({ code: "UNAUTHENTICATED" });
});

async function feed(after: string | null, first: number): Promise<FeedAnswer> {
  const { data } = await ask<{ municipalityChanges: FeedAnswer }>(
    `query Read($after: String, $first: Int) { municipalityChanges(after: $after, first: $first) {
       edges { cursor node { typeName key kind reason } } pageInfo { hasNextPage endCursor } } }`,
    { after, first },
  );
  return data.municipalityChanges;
}

const endOfFeed = async (): Promise<string> => (await feed(null, 1000)).pageInfo.endCursor ?? "";

async function changesAfter(cursor: string): Promise<object[]> {
  return (await feed(cursor, 1000)).edges.map((edge) => edge.node);
}
