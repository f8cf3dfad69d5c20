// SPDX-License-Identifier: EUPL-1.2
import "reflect-metadata";
import { type OwnerAlone, startAlone } from "../../test/kit/ownerAlone";
import { fromTheHouse } from "../../test/kit/testHouse";
import { clockThatReads } from "../../kit/clock";
import { type Work } from "../../kit/feed/ledger.repository";
import { type RunningOwner } from "../../kit/ownerService";
import { type Outcome } from "../../kit/versioned/outcome";
import { type Register } from "../../kit/versioned/register";
import { type VersionRow } from "../../kit/versioned/version.row";
import { municipalities } from "./definition";
import { type MunicipalityEntities } from "./entities";

type Name = keyof MunicipalityEntities;
type Days = readonly [from: string | null, until: string | null];
interface Answer {
  data: Record<string, never>;
  errors?: { message: string; extensions: Record<string, unknown> }[];
}

const author = { actor: "account-17", reason: "Invoer herindeling", source: "Stb. 2018, 200" };
const always: Days = [null, null];
/** What the stand-in for the contracts' feed serves. */
const segments = ["ZHZ-2022/4A", "ZHZ-2022/7"];

const feed = {
  watermark: "2026-11-22T00:00:00Z",
  edges: segments.map((key) => ({ node: { typeName: "Segment", key, kind: "CREATED" } })),
  pageInfo: { hasNextPage: false, endCursor: "2" },
};

let alone: OwnerAlone<MunicipalityEntities>;
let service: RunningOwner<MunicipalityEntities>;
let emptyAt: string;

beforeAll(async () => {
  alone = await startAlone(municipalities, {
    feedFor: () => feed,
    clock: clockThatReads(() => new Date("2026-11-22T12:00:00Z")),
  });
  service = alone.service;
  emptyAt = (await service.registry.changeLog.watermark()).toISOString();
  await registerAll();
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

async function read(query: string, variables: object = {}): Promise<Record<string, never>> {
  const answer = await ask(query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

const registerOf = (name: Name): Register<VersionRow> => service.registry.registers[name];

async function record(work: (work: Work) => Promise<Outcome>): Promise<void> {
  expect(await service.registry.ledger.record(author, work)).toMatchObject({ kind: "recorded" });
}

const zhz = { name: "Zuid-Holland Zuid", contractingOffice: "SOJ", expertRoute: "Bel het Expertteam" };
const ofExpertTeam = { name: "Expertteam", description: "Geen passend aanbod", meets: null };
const expertTeam = { regionId: "ZHZ", ...ofExpertTeam };
const place = (name: string, subregion: string | null = null) => ({ name, subregion, inhabitants: 36_300 });
const buys = { regionId: "ZHZ", municipalityId: "GM0512", purpose: "INKOOP_JEUGDHULP" };
const staff = { inhabitantsServed: 20_000, staffMin: 8, staffMax: 12, openToSelfReferral: null };
const commissioner = { contractedByRegionId: "ZHZ", contractedByMunicipalityId: null };
const ofTeam = { name: "Jeugdteam", kind: "JEUGDTEAM", ...staff };
const team = { ...ofTeam, municipalityId: "GM0512", ...commissioner };
const choice = { deployed: false, explanation: "Eigen aanbod" };
const deployment = { municipalityId: "GM0512", segmentId: "ZHZ-2022/7", ...choice };
const route = { segmentId: "ZHZ-2022/4A", referrer: "HUISARTS", allowed: "JA", basis: "Jeugdwet 2.6" };
const ofProvision = { name: "Opvoedspreekuur", line: "NULDE_LIJN", decisionFree: true, collective: false };
const provision = { municipalityId: "GM0512", ...ofProvision };
const merger = { on: "2019-01-01", kind: "SAMENVOEGING", fromIds: ["GM0545", "GM0707"], toIds: ["GM1961"] };
const absorbed = { on: "2019-01-01", kind: "OPGEGAAN_IN", fromIds: ["GM0576"], toIds: ["GM0575"] };
const until2019: Days = [null, "2019-01-01"];
const from2019: Days = ["2019-01-01", null];

const landscape: readonly (readonly [Name, string, object, Days])[] = [
  ["region", "ZHZ", zhz, ["2015-01-01", null]],
  ["region", "LEEG", { name: "Leeg", contractingOffice: null, expertRoute: null }, always],
  ["expertTeam", "ET-1", expertTeam, always],
  ["municipality", "GM0512", place("Gorinchem"), always],
  ["municipality", "GM0545", place("Leerdam"), until2019],
  ["municipality", "GM0707", place("Zederik"), until2019],
  ["municipality", "GM1961", place("Vijfheerenlanden"), from2019],
  ["municipality", "GM0576", place("Noordwijkerhout"), until2019],
  ["municipality", "GM0575", place("Noordwijk", "Duin & Bollenstreek"), always],
  ["regionMembership", "ZHZ/GM0512/INKOOP_JEUGDHULP", buys, ["2015-01-01", null]],
  [
    "regionMembership",
    "ZHZ/GM0545/INKOOP_JEUGDHULP",
    { ...buys, municipalityId: "GM0545" },
    ["2015-01-01", "2019-01-01"],
  ],
  [
    "regionMembership",
    "ZHZ/GM1961/OVERIG",
    { ...buys, municipalityId: "GM1961", purpose: "OVERIG" },
    from2019,
  ],
  ["reorganisation", "2019-01-01-GM1961", merger, always],
  ["reorganisation", "2019-01-01-GM0575", absorbed, always],
  ["reorganisation", "2030-01-01-GM0575", { ...absorbed, on: "2030-01-01", fromIds: ["GM0512"] }, always],
  ["deployment", "GM0512/ZHZ-2022/7", deployment, ["2022-01-01", null]],
  ["accessTeam", "JT-1", team, ["2019-01-01", null]],
  ["referralRoute", "ZHZ-2022/4A/HUISARTS", route, ["2022-01-01", null]],
  ["localProvision", "LP-1", provision, always],
];

async function registerAll(): Promise<void> {
  for (const [name, id, facts, [validFrom, validUntil]] of landscape) {
    const registration = { id, facts: facts as never, validFrom, validUntil };
    await record((work) => registerOf(name).register(work, registration));
  }
}

/** Every entity in one question. */
const everything = `query Everything($on: LocalDate = "2022-06-01", $knownAt: DateTime) {
  municipality(code: "GM0512", on: $on, knownAt: $knownAt) {
    id code name subregion inhabitants existsOnDay from until
    memberships { purpose from until region { code } municipality { code } }
    accessTeams { id name kind inhabitantsServed staffMin staffMax openToSelfReferral municipality { code }
      contractedBy { regionCode municipalityCode region { code } municipality { code } } }
    deployments { segment { id } deployed explanation from until }
    localProvisions(line: NULDE_LIJN) { id name line decisionFree collective municipality { code } }
    none: localProvisions(line: TWEEDE_LIJN) { id }
    reorganisations { id on kind predecessors { code } successors { code } }
  }
  region(code: "ZHZ", on: $on, knownAt: $knownAt) {
    id code name contractingOffice expertRoute from until
    expertTeams { id name description meets region { code } }
    municipalities { code }
  }
  referralRoutes(segment: "ZHZ-2022/4A", on: $on, knownAt: $knownAt) { segment { id } referrer allowed basis from }
}`;

test("every entity is read back as of a day", async () => {
  const { municipality, region, referralRoutes } = await read(everything);
  const here = { code: "GM0512" };
  const contractedBy = { regionCode: "ZHZ", municipalityCode: null, region: { code: "ZHZ" } };
  expect(municipality).toMatchObject({ id: "GM0512", ...here, ...place("Gorinchem"), existsOnDay: true });
  expect(municipality).toMatchObject({
    memberships: [
      { purpose: buys.purpose, from: "2015-01-01", until: null, region: { code: "ZHZ" }, municipality: here },
    ],
    accessTeams: [
      { id: "JT-1", ...ofTeam, municipality: here, contractedBy: { ...contractedBy, municipality: null } },
    ],
    deployments: [{ segment: { id: "ZHZ-2022/7" }, ...choice, from: "2022-01-01", until: null }],
    localProvisions: [{ id: "LP-1", ...ofProvision, municipality: here }],
    none: [],
    reorganisations: [
      { id: "2030-01-01-GM0575", on: "2030-01-01", predecessors: [here], successors: [{ code: "GM0575" }] },
    ],
  });
  expect(region).toEqual({
    id: "ZHZ",
    code: "ZHZ",
    ...zhz,
    from: "2015-01-01",
    until: null,
    expertTeams: [{ id: "ET-1", ...ofExpertTeam, region: { code: "ZHZ" } }],
    municipalities: [here],
  });
  const segment = { id: "ZHZ-2022/4A" };
  const unrecorded = { segment, allowed: "NIET_VASTGELEGD", basis: null, from: null };
  const others = ["GECERTIFICEERDE_INSTELLING", "RECHTER", "MEDISCH_SPECIALIST", "JEUGDARTS"];
  expect(referralRoutes).toEqual([
    { ...unrecorded, referrer: "TOEGANGSTEAM" },
    { segment, referrer: "HUISARTS", allowed: "JA", basis: "Jeugdwet 2.6", from: "2022-01-01" },
    ...others.map((referrer) => ({ ...unrecorded, referrer })),
  ]);
});

test("an abolished municipality is still found, with what it went into", async () => {
  const { leerdam, before, noordwijk, gorinchem, never } = await read(`{
    leerdam: municipality(code: "GM0545", on: "2019-06-01") { ...All }
    before: municipality(code: "GM0545", on: "2018-12-31") { ...All }
    noordwijk: municipality(code: "GM0575", on: "2019-01-01") { ...All }
    gorinchem: municipality(code: "GM0512", on: "2029-12-31") { ...All }
    never: municipality(code: "GM9999") { name }
  }
  fragment All on Municipality { name existsOnDay from until successors { code existsOnDay }
    predecessors { code } memberships { regionCode } reorganisations { id } }`);
  const always = { name: "Leerdam", from: null, until: "2019-01-01", predecessors: [] };
  const reorganisations = [{ id: "2019-01-01-GM1961" }];
  const successors = [{ code: "GM1961", existsOnDay: true }];
  expect(leerdam).toEqual({ ...always, existsOnDay: false, successors, memberships: [], reorganisations });
  const memberships = [{ regionCode: "ZHZ" }];
  expect(before).toEqual({ ...always, existsOnDay: true, successors: [], memberships, reorganisations });
  // It kept its code, so that only the predecessor tells that it is another territory now.
  expect(noordwijk).toMatchObject({
    from: null,
    until: null,
    successors: [],
    predecessors: [{ code: "GM0576" }],
  });
  expect(noordwijk).toMatchObject({
    reorganisations: [{ id: "2019-01-01-GM0575" }, { id: "2030-01-01-GM0575" }],
  });
  expect(gorinchem).toMatchObject({ successors: [], reorganisations: [{ id: "2030-01-01-GM0575" }] });
  expect(never).toBeNull();
});

test("lists hold what exists on the day; a region only those that buy youth care in it", async () => {
  const lists = await read(`{
    early: municipalities(on: "2018-12-31") { name } late: municipalities(on: "2019-01-01") { name }
    buying: municipalities(on: "2018-12-31", region: "ZHZ") { name }
    now: municipalities(region: "ZHZ") { name } before: municipalities(region: "ZHZ", on: "2014-12-31") { name }
    empty: municipalities(region: "LEEG") { name } regions { code } earlier: regions(on: "2014-12-31") { code }
    notYet: region(code: "ZHZ", on: "2014-12-31") { code }
  }`);
  const names = (...all: string[]) => all.map((name) => ({ name }));
  expect(lists).toEqual({
    early: names("Gorinchem", "Leerdam", "Noordwijk", "Noordwijkerhout", "Zederik"),
    late: names("Gorinchem", "Noordwijk", "Vijfheerenlanden"),
    ...{ buying: names("Gorinchem", "Leerdam"), now: names("Gorinchem"), before: [], empty: [] },
    ...{ regions: [{ code: "LEEG" }, { code: "ZHZ" }], earlier: [{ code: "LEEG" }], notYet: null },
  });
});

test("before the first recording is no moment that can be asked for: an empty list would say that there was nothing", async () => {
  for (const query of [
    "{ regions(knownAt: $knownAt) { name } }",
    "{ municipalities(knownAt: $knownAt) { name } }",
  ]) {
    const { errors } = await ask(`query ($knownAt: DateTime) ${query}`, { knownAt: emptyAt });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", field: "knownAt" });
  }
});

test.each([
  ["code", `{ municipality(code: "512") { name } }`],
  ["region", `{ municipalities(region: "XX") { name } }`],
  ["region", `{ municipalities(region: "") { name } }`],
  ["segment", `{ referralRoutes(segment: "4A") { allowed } }`],
  ["knownAt", `{ regions(knownAt: "2999-01-01T00:00:00Z") { name } }`],
])("input that cannot be used names %s: %s", async (field, query) => {
  const { errors } = await ask(query);
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", field });
});

const changes: readonly [Name, string, object][] = [
  ["region", "ZHZ", { expertRoute: null }],
  ["expertTeam", "ET-1", { meets: "dinsdag" }],
  ["municipality", "GM0512", { inhabitants: 38_000 }],
  ["reorganisation", "2030-01-01-GM0575", { on: "2031-01-01" }],
  ["deployment", "GM0512/ZHZ-2022/7", { deployed: true }],
  ["accessTeam", "JT-1", { contractedByRegionId: null, contractedByMunicipalityId: "GM0512" }],
  ["referralRoute", "ZHZ-2022/4A/HUISARTS", { allowed: "NEE" }],
  ["localProvision", "LP-1", { collective: true }],
];

test("what the register says may change; what it said is printed again unchanged", async () => {
  const asked = { knownAt: (await service.registry.changeLog.watermark()).toISOString() };
  const first = await read(everything, asked);
  for (const [name, id, change] of changes)
    await record((work) => registerOf(name).correct(work, { id, change }));
  await record((work) => registerOf("regionMembership").withdraw(work, "ZHZ/GM0512/INKOOP_JEUGDHULP"));
  const renamed = { id: "GM0512", from: "2025-01-01", change: { name: "Gorcum" } };
  await record((work) => service.registry.registers.municipality.amend(work, renamed));
  const { municipality } = await read(everything, { on: "2026-01-01" });
  expect(municipality).toMatchObject({ name: "Gorcum", from: null, until: null });
  expect(await read(everything)).toMatchObject({
    municipality: {
      inhabitants: 38_000,
      memberships: [],
      accessTeams: [{ contractedBy: { region: null, municipality: { code: "GM0512" } } }],
      deployments: [{ deployed: true }],
      localProvisions: [{ collective: true }],
      reorganisations: [{ on: "2031-01-01" }],
    },
    region: { expertRoute: null, expertTeams: [{ meets: "dinsdag" }], municipalities: [] },
  });
  expect(await read(everything, asked)).toEqual(first);
});
