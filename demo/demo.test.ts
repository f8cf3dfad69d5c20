// SPDX-License-Identifier: EUPL-1.2
import "reflect-metadata";
import { anonymous } from "../kit/access";
import { systemClock } from "../kit/clock";
import { type Ledger } from "../kit/feed/ledger.repository";
import { type LocalDate } from "../kit/localDate";
import { createLog } from "../kit/log";
import { type Moment } from "../kit/moment";
import { type RunningServer } from "../kit/graphqlServer";
import { type OwnerDefinition, type RunningOwner, startOwner } from "../kit/ownerService";
import { type Entities } from "../kit/versioned/registry";
import { contracts } from "../services/contracts/definition";
import { type ContractRow } from "../services/contracts/contract/contract.row";
import { inForceOn } from "../services/contracts/contract/contractStatus.rules";
import { municipalities } from "../services/municipalities/definition";
import { providers } from "../services/providers/definition";
import { quality } from "../services/quality/definition";
import { createTestDatabase } from "../test/kit/database";
import { testIdentity } from "../test/kit/testHouse";
import { loadDemo, type Owners } from "./loadDemo";

const urls = new Map<string, string>();
let database: Awaited<ReturnType<typeof createTestDatabase>>;
let elsewhere: Awaited<ReturnType<typeof createTestDatabase>>;
const running: RunningServer[] = [];
let owners: Owners;

beforeAll(async () => {
  database = await createTestDatabase();
  elsewhere = await createTestDatabase();
  owners = {
    municipalities: (await start(municipalities)).registry,
    providers: (await start(providers)).registry,
    contracts: (await start(contracts)).registry,
    quality: (await start(quality)).registry,
  };
});

afterAll(async () => {
  for (const owner of running.reverse()) await owner.close();
  await database.drop();
  await elsewhere.drop();
});

async function start<Owned extends Entities, Loaders>(
  definition: OwnerDefinition<Owned, Loaders>,
  databaseUrl = database.url,
): Promise<RunningOwner<Owned>> {
  const owner = await startOwner(definition, {
    databaseUrl,
    host: "127.0.0.1",
    port: 0,
    urlOf: (name) => urls.get(name) ?? `http://127.0.0.1:1/${name}-is-not-started`,
    ...testIdentity,
    verifyToken: () => Promise.resolve(anonymous),
    clock: systemClock,
    log: createLog(definition.name, "silent"),
  });
  running.push(owner);
  urls.set(definition.name, owner.url);
  return owner;
}

/** What each owner's feed holds, oldest first. */
async function feeds(): Promise<string[][]> {
  return Promise.all(
    ([owners.municipalities, owners.providers, owners.contracts, owners.quality] as const).map(
      async ({ changeLog }) =>
        (await changeLog.after("0", 10_000)).map(
          (change) => `${change.kind} ${change.typeName} ${change.key}`,
        ),
    ),
  );
}

const on = (day: LocalDate): Moment => ({ on: day, knownAt: new Date(Date.now() + 1000) });
const distinct = (values: readonly string[]): number => new Set(values).size;
const count = (values: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    [...new Set(values)].map((value) => [value, values.filter((other) => other === value).length]),
  );

async function inForce(day: LocalDate): Promise<ContractRow[]> {
  const rows = await owners.contracts.repositories.contract.all(on(day));
  return rows.filter((contract) => inForceOn(contract, day));
}

/** The providers of contracts; those of a consortium are its members on the day. */
async function contracted(rows: readonly ContractRow[], day: LocalDate): Promise<string[]> {
  const members = await owners.providers.repositories.consortiumMembership.all(on(day));
  return rows.flatMap(({ partyIds, consortiumId }) =>
    consortiumId === null
      ? partyIds
      : members.filter((member) => member.consortiumId === consortiumId).map((member) => member.providerId),
  );
}

describe("loading", () => {
  it("completes a start that was cut off, and then changes nothing", async () => {
    const cutOff = { record: () => Promise.reject(new Error("the power went")) } as unknown as Ledger;
    await expect(loadDemo({ ...owners, quality: { ...owners.quality, ledger: cutOff } })).rejects.toThrow(
      "the power went",
    );
    const half = await feeds();
    await loadDemo(owners);
    const whole = await feeds();
    await loadDemo(owners);

    expect(half.map((feed) => feed.length > 0)).toEqual([true, true, true, false]);
    expect(whole.slice(0, 3)).toEqual(half.slice(0, 3));
    expect(whole[3]?.length).toBeGreaterThan(0);
    expect(await feeds()).toEqual(whole);
  });
});

describe("the landscape", () => {
  it.each([
    ["ZHZ", "2018-06-01", 17],
    ["ZHZ", "2019-01-01", 10],
    ["HR", "2016-01-19", 13],
    ["HR", "2019-01-01", 12],
    ["H10", "2019-01-01", 3],
    ["R3", "2023-01-01", 0],
  ])("has the members of %s on %s: %i", async (region, day, members) => {
    const rows = await owners.municipalities.repositories.regionMembership.by("regionId", [region], on(day));
    expect(rows.filter((row) => row.purpose === "INKOOP_JEUGDHULP")).toHaveLength(members);
  });

  it("has 259 providers, of which 5 merged", async () => {
    const { provider, succession } = owners.providers.repositories;
    const [before, after] = [await provider.all(on("2021-12-31")), await provider.all(on("2022-01-01"))];
    expect(distinct([...before, ...after].map((row) => row.id))).toBe(259);
    expect([before.length, after.length]).toEqual([255, 254]);
    expect(await succession.all(on("2022-01-01"))).toHaveLength(5);
    expect(count(after.map((row) => row.kind))).toMatchObject({
      GECERTIFICEERDE_INSTELLING: 3,
      GEZINSHUIS: 4,
    });
    expect([...before, ...after].every((row) => row.name.endsWith("(fictief)"))).toBe(true);
  });

  it("has a location of each provider but the national ones", async () => {
    const rows = await owners.providers.repositories.location.all(on("2021-12-31"));
    expect(rows).toHaveLength(255 - 30);
  });

  it.each([
    ["2020-07-30", { RTA: 145, LTA: 30, MAATWERK: 80 }, [255, 255, 255, 255]],
    ["2021-12-31", { RTA: 145, LTA: 30, MAATWERK: 80 }, [255, 255, 255, 255]],
    ["2022-01-01", { RTA: 92, LTA: 30, MAATWERK: 48 }, [170, 165, 183, 165]],
    ["2022-03-01", { RTA: 92, LTA: 30, MAATWERK: 48 }, [170, 165, 183, 165]],
  ])(
    "counts on %s: %j, and contracted, counterparties, delivering, contracts %j",
    async (day, kinds, counts) => {
      const rows = await inForce(day);
      const all = await contracted(rows, day);
      for (const [category, expected] of Object.entries(kinds)) {
        const some = rows.filter((row) => row.category === category);
        expect([category, distinct(await contracted(some, day))]).toEqual([category, expected]);
      }
      expect([
        distinct(all),
        distinct(rows.flatMap((row) => (row.consortiumId === null ? row.partyIds : [row.consortiumId]))),
        distinct([...all, ...rows.flatMap((row) => row.subcontractorIds)]),
        rows.length,
      ]).toEqual(counts);
    },
  );

  it("has 390 contracts, ended and begun on 1 January 2022, with why providers left", async () => {
    const before = await inForce("2021-12-31");
    const after = await inForce("2022-01-01");
    const ids = new Set(before.map((row) => row.id));
    expect(distinct([...before, ...after].map((row) => row.id))).toBe(390);
    expect(after.filter((row) => !ids.has(row.id))).toHaveLength(135);
    expect(before.filter((row) => !after.some((other) => other.id === row.id))).toHaveLength(225);
    expect(count(before.flatMap((row) => row.exitReason ?? []))).toEqual({
      ONDERAANNEMER: 13,
      FUSIE: 5,
      KWALITEITSEISEN_NIET_GEHAALD: 8,
      NIET_INGESCHREVEN_OF_NIET_GEGUND: 34,
      MAATWERK_BEEINDIGD: 29,
    });
    expect(count(after.map((row) => row.commissionerKind))).toEqual({
      REGIO: 59 + 48,
      LANDELIJK: 30,
      GEMEENTE: 24,
      GEMEENTEN_GEZAMENLIJK: 4,
    });
  });

  it.each([
    ["2021-12-31", "ZHZ-2018-FICTIEF", { O1: 90, O2: 13, O3: 30, O4: 7, O5: 3, O6: 12 }],
    ["2022-03-01", "ZHZ-2022", { 1: 8, 2: 14, 3: 16, "4A": 28, "4B": 24, 5: 5, 6: 3, 7: 6 }],
  ])("has on %s in %s these providers: %j", async (day, scheme, expected) => {
    const rows = new Map((await inForce(day)).map((row) => [row.id, row]));
    const lines = await owners.contracts.repositories.contractLine.all(on(day));
    for (const [code, providersOf] of Object.entries(expected)) {
      const under = lines
        .filter((line) => line.segmentId === `${scheme}/${code}`)
        .flatMap((line) => rows.get(line.contractId) ?? []);
      expect([code, distinct(await contracted(under, day))]).toEqual([code, providersOf]);
    }
  });

  it("has the scales of 2022", async () => {
    const rows = new Set((await inForce("2022-03-01")).map((row) => row.id));
    const lines = await owners.contracts.repositories.contractLine.all(on("2022-03-01"));
    const scales = new Map(
      lines.filter((line) => rows.has(line.contractId)).map((line) => [line.contractId, line.scale]),
    );
    expect(count([...scales.values()])).toEqual({
      LOCAL: 24,
      SUBREGIONAL: 4,
      REGIONAL: 59,
      NATIONAL: 30,
      INDIVIDUAL: 48,
    });
  });

  it.each([
    ["2021-12-31", { REFORMATORISCH: 5, ISLAMITISCH: 3, HINDOEISTISCH: 1 }],
    ["2022-03-01", { REFORMATORISCH: 4, ISLAMITISCH: 2 }],
  ])("has on %s contracted providers of these denominations: %j", async (day, some) => {
    const ids = [...new Set(await contracted(await inForce(day), day))];
    const rows = await owners.providers.repositories.provider.byIds(ids, on(day));
    const same = { PROTESTANTS_CHRISTELIJK: 7, ROOMS_KATHOLIEK: 1, ANTROPOSOFISCH: 1, JOODS: 1 };
    expect(count(rows.flatMap((row) => row.identities))).toEqual({ ...same, ...some });
  });

  it("has the admission stops of two days", async () => {
    const { admissionStop } = owners.contracts.repositories;
    const stops = await admissionStop.all(on("2022-03-01"));
    expect(count(stops.map((stop) => stop.segmentId ?? ""))).toEqual({
      "ZHZ-2022/2": 2,
      "ZHZ-2022/4A": 1,
      "ZHZ-2022/4B": 3,
    });
    expect(await admissionStop.all(on("2022-06-01"))).toHaveLength(3);
  });

  it("has 23 access teams, which went from the region to the municipalities", async () => {
    const { accessTeam } = owners.municipalities.repositories;
    const [before, after] = [await accessTeam.all(on("2021-12-31")), await accessTeam.all(on("2022-01-01"))];
    expect([before.length, after.length]).toEqual([23, 23]);
    expect(before.every((team) => team.contractedByRegionId === "ZHZ")).toBe(true);
    expect(after.every((team) => team.contractedByRegionId === null)).toBe(true);
    expect(after.every((team) => team.contractedByMunicipalityId === team.municipalityId)).toBe(true);
  });

  it("shows in its history that Open House was an error", async () => {
    for (const id of ["ZHZ-2022/2", "ZHZ-2022/4B"]) {
      const rows = await owners.contracts.registers.segment.history(id);
      expect(rows.map((row) => [row.act, row.procedure, row.recordedUntil === null])).toEqual([
        ["REGISTERED", "OPEN_HOUSE", false],
        ["CORRECTED", "SAS", true],
      ]);
      expect(rows[1]).toMatchObject({ actor: "demo", source: "002_49d08ed7e65e3480.txt:165" });
    }
  });

  it("has no target, and 13 principles that became 14", async () => {
    expect(await owners.contracts.repositories.target.all(on("2022-03-01"))).toEqual([]);
    const rows = await owners.quality.repositories.principle.all(on("2022-03-01"));
    expect(count(rows.map((row) => row.version))).toEqual({ "2020-07-30": 13, "2020-12-10": 14 });
  });
});

describe("another start", () => {
  it("says which entity cannot be loaded, and why, and loads nothing of that stage", async () => {
    const { registry } = await start(quality, elsewhere.url);
    const facts = {
      regionId: "ZHZ",
      version: "2020-07-30",
      number: 2,
      title: "Een ander",
      sourceFile: "x",
      sourceLine: 1,
    };
    const earlier = { id: "ZHZ/2020-07-30/2", facts, validFrom: null, validUntil: null };
    await registry.ledger.record({ actor: "account-1", reason: "Eerder", source: null }, (work) =>
      registry.registers.principle.register(work, earlier),
    );
    await expect(loadDemo({ ...owners, quality: registry })).rejects.toThrow(
      "ZHZ/2020-07-30/2 is already-registered",
    );
    expect(await registry.repositories.principle.existing(["ZHZ/2020-07-30/1"])).toEqual(new Set());
  });

  it("leaves alone what people changed", async () => {
    const { ledger, registers } = owners.municipalities;
    const authorship = { actor: "account-1", reason: "Vergissing", source: null };
    await ledger.record(authorship, (work) => registers.localProvision.withdraw(work, "LP-GM0512-1"));
    await ledger.record(authorship, (work) => registers.region.withdraw(work, "ZHZ"));
    const before = await feeds();
    await loadDemo(owners);
    expect(await feeds()).toEqual(before);
  });
});
