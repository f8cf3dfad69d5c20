// SPDX-License-Identifier: EUPL-1.2
// A rebuild begins by throwing all away: an answer of several statements must not be half of what was there.
import "reflect-metadata";
import { type Database } from "../../../kit/database";
import { aContract, aLine, aMunicipality, aScheme, aSegment, day } from "../../../test/kit/coverageFacts";
import { openBuiltProjection } from "../../../test/kit/builtProjection";
import { createTestDatabase } from "../../../test/kit/database";
import { aSmallRegister, stored } from "../../../test/kit/storedFacts";
import { type Context } from "../context";
import { CoverageReader } from "../coverage/coverage.reader";
import { type Interval } from "../report/report.codes";
import { ReportResolver } from "../report/report.resolver";
import { FactRepository } from "./fact.repository";
import { type Fact } from "./facts";
import { ProjectionRepository } from "./projection.repository";

let store: { url: string; drop(): Promise<void> };
let database: Database;

beforeAll(async () => {
  store = await createTestDatabase();
  database = await openBuiltProjection(store.url);
});
afterAll(async () => {
  await database.destroy();
  await store.drop();
});

/** What asks for nobody is no statement. */
const isOfNobody = ([, , selection]: Parameters<FactRepository["find"]>): boolean =>
  selection !== undefined && ("ids" in selection ? selection.ids : selection.anyOf).length === 0;

/** Does something just before one of its statements, as another process may. */
class Interrupted extends FactRepository {
  private statements = 0;

  constructor(
    { manager }: Database,
    private readonly before: number,
    private readonly then: () => Promise<void>,
  ) {
    super(manager);
  }

  override async find(...asked: Parameters<FactRepository["find"]>): Promise<never> {
    if (!isOfNobody(asked)) await this.interrupt();
    return super.find(...asked) as Promise<never>;
  }

  override async holdLinesOf(...asked: Parameters<FactRepository["holdLinesOf"]>) {
    await this.interrupt();
    return super.holdLinesOf(...asked);
  }

  private async interrupt(): Promise<void> {
    this.statements += 1;
    if (this.statements === this.before) await this.then();
  }
}

const knownAt = new Date("2022-02-01T00:00:00Z");
const ask = (facts: FactRepository) =>
  new CoverageReader(facts).answer(
    {
      municipalityId: aMunicipality().id,
      segmentId: aSegment().id,
      on: day,
      filter: {},
      scope: { includeCounterpart: true, includeIndividual: false, includeNotDeployed: false },
    },
    knownAt,
    { firstAt: new Date("2022-01-01T00:00:00Z") },
  );

it("answers from what was built, and refuses in the midst of an answer what is thrown away", async () => {
  const projection = new ProjectionRepository(database);
  const facts = new FactRepository(database.manager);
  await facts.replace([], aSmallRegister);
  expect(await ask(facts)).toMatchObject({ answer: "COVERED", providerCount: 1 });
  const count = { statements: 0 };
  class Counting extends FactRepository {
    override async find(...asked: Parameters<FactRepository["find"]>): Promise<never> {
      if (!isOfNobody(asked)) count.statements += 1;
      return super.find(...asked) as Promise<never>;
    }

    override async holdLinesOf(...asked: Parameters<FactRepository["holdLinesOf"]>) {
      count.statements += 1;
      return super.holdLinesOf(...asked);
    }
  }
  await ask(new Counting(database.manager));
  expect(count.statements).toBeGreaterThan(10);

  const refused = { extensions: { code: "UPSTREAM_UNAVAILABLE" } };
  for (let before = 1; before <= count.statements; before += 1) {
    const built = await database.query<{ owner: string; watermark: Date }[]>(
      "SELECT owner, watermark FROM followed_owner",
    );
    const interrupted = new Interrupted(database, before, () => projection.forget());
    await expect(ask(interrupted)).rejects.toMatchObject(refused);
    for (const { owner, watermark } of built) {
      await database.query("INSERT INTO followed_owner (owner, watermark) VALUES ($1, $2)", [
        owner,
        watermark,
      ]);
    }
    await facts.replace([], aSmallRegister);
  }
});

it("knows in which schemes a line of a region has been on the list by a day, as known at a moment", async () => {
  const facts = new FactRepository(database.manager);
  const line = (
    id: string,
    code: string,
    recordedFrom: string,
    recordedUntil: string | null,
    given: Partial<Fact<"ContractLine">> = {},
  ) => ({
    ...stored(
      "ContractLine",
      aLine(id, { segmentId: code, validFrom: "2022-06-01", validUntil: "2022-07-01", ...given }),
    ),
    recordedFrom,
    recordedUntil,
  });
  const first = "2022-01-01T00:00:00Z";
  const never = { contractId: "C-2" };
  await facts.clear();
  await database.query("UPDATE followed_owner SET watermark = '2022-12-31'");
  await facts.replace(
    [],
    [
      ...["S", "T", "U", "V", "W", "X", "Y"].map((schemeId) =>
        stored("Segment", aSegment("A", { id: `${schemeId}/A`, schemeId })),
      ),
      line("L-1", "S/A", "2022-01-01T00:00:00Z", null),
      line("L-2", "T/A", "2022-01-01T00:00:00Z", "2022-02-01T00:00:00Z"),
      line("L-3", "U/A", "2022-03-01T00:00:00Z", null),
      line("L-4", "W/A", first, null, never),
      line("L-5", "X/A", first, null, { contractId: "C-3" }),
      line("L-6", "Y/A", first, null, { contractId: "C-4" }),
      stored("Contract", aContract("C-1", { start: "2022-01-01" })),
      stored("Contract", aContract("C-2", { start: "2022-01-01", status: "GEPLAND" })),
      // Of which the days and those of its line have none in common.
      stored("Contract", aContract("C-3", { start: "2022-01-01", end: "2022-06-01" })),
      stored("Contract", aContract("C-4", { start: "2022-06-02" })),
    ],
  );
  const schemes = ["Y", "X", "W", "V", "U", "T", "S"];
  const known = async (at: string, on = "2030-01-01") => {
    const buyers = schemes.map((schemeId) => ({ schemeId, regionIds: ["RG"], municipalityIds: [] }));
    const held = await facts.holdLinesOf(buyers, { on, knownAt: new Date(at) });
    return schemes.filter((_, place) => held[place]).sort();
  };
  expect(await known("2022-01-15")).toEqual(["S", "T", "Y"]);
  expect(await known("2022-02-01")).toEqual(["S", "Y"]);
  expect(await known("2022-03-01")).toEqual(["S", "U", "Y"]);
  expect(await known("2022-03-01", "2022-05-31")).toEqual([]);
  expect(await known("2022-03-01", "2022-06-01")).toEqual(["S", "U"]);
  expect(await known("2022-03-01", "2022-06-02")).toEqual(["S", "U", "Y"]);
  expect(await facts.holdLinesOf([], { on: day, knownAt })).toEqual([]);
});

it("knows who bought in a scheme and for whom; nationally, in a national scheme alone", async () => {
  const facts = new FactRepository(database.manager);
  await facts.clear();
  await database.query("UPDATE followed_owner SET watermark = '2022-12-31'");
  const bought = async (
    contract: Partial<Fact<"Contract">>,
    line: Partial<Fact<"ContractLine">>,
    regionId: string | null = "RG",
  ) => {
    await facts.clear();
    await facts.replace(
      [],
      [
        stored("SegmentScheme", aScheme({ regionId })),
        stored("Segment", aSegment()),
        stored("Contract", aContract("C-1", { commissionerRegionId: null, ...contract })),
        stored("ContractLine", aLine("L-1", { areaRegionId: null, ...line })),
      ],
    );
    const asked = { schemeId: "S", regionIds: ["RG", "RH"], municipalityIds: ["GM0001", "GM0002"] };
    const others = { schemeId: "S", regionIds: ["RX"], municipalityIds: ["GM0009"] };
    return facts.holdLinesOf([others, asked, { ...asked, schemeId: "T" }], { on: day, knownAt });
  };
  const everywhere = { areaKind: "LANDELIJK" } as const;
  const national = { commissionerKind: "LANDELIJK" };
  for (const theirs of [
    await bought({ commissionerRegionId: "RH" }, everywhere),
    await bought({ commissionerMunicipalityIds: ["GM0005", "GM0002"] }, everywhere),
    await bought({ commissionerRegionId: "RZ" }, { areaKind: "REGIO", areaRegionId: "RG" }),
    await bought({ commissionerRegionId: "RZ" }, { areaKind: "GEMEENTEN", areaMunicipalityIds: ["GM0001"] }),
  ])
    expect(theirs).toEqual([false, true, false]);
  expect(await bought({ commissionerRegionId: "RZ" }, everywhere)).toEqual([false, false, false]);
  expect(await bought({ commissionerRegionId: "RZ" }, everywhere, null)).toEqual([false, false, false]);
  for (const line of [everywhere, { areaKind: "REGIO", areaRegionId: "RG" } as const]) {
    expect(await bought(national, line)).toEqual([false, false, false]);
    expect(await bought(national, line, null)).toEqual([true, true, false]);
  }
});

it("knows whether a contract of a region or its municipalities has been on the list by a day, as known at a moment", async () => {
  const facts = new FactRepository(database.manager);
  const contract = (id: string, given: Partial<Fact<"Contract">>) => ({
    ...stored(
      "Contract",
      aContract(id, { commissionerRegionId: null, start: "2019-01-01", end: "2020-01-01", ...given }),
    ),
    ...{ recordedFrom: "2022-02-01T00:00:00Z", recordedUntil: "2022-03-01T00:00:00Z" },
  });
  await facts.clear();
  await database.query("UPDATE followed_owner SET watermark = '2022-12-31'");
  await facts.replace(
    [],
    [
      contract("C-1", { commissionerRegionId: "RG" }),
      contract("C-2", { commissionerMunicipalityIds: ["GM0001", "GM0002"] }),
      contract("C-3", { commissionerKind: "LANDELIJK" }),
      contract("C-4", { commissionerRegionId: "RP", status: "GEPLAND" }),
      contract("C-5", { commissionerRegionId: "RE", validFrom: "2020-01-01" }),
    ],
  );
  const held = (region: string, municipalityIds: readonly string[], at = "2022-02-01", on = "2030-01-01") =>
    facts.holdsContractOf(region, municipalityIds, { on, knownAt: new Date(`${at}T00:00:00Z`) });
  expect(await held("RG", [])).toBe(true);
  expect(await held("RX", ["GM0002"])).toBe(true);
  expect(await held("RX", ["GM0003"])).toBe(false);
  for (const region of ["RX", "RP", "RE"]) expect([region, await held(region, [])]).toEqual([region, false]);
  expect(await held("RG", [], "2022-02-01", "2018-12-31")).toBe(false);
  expect(await held("RG", [], "2022-02-01", "2019-01-01")).toBe(true);
  for (const day of ["2022-01-31", "2022-03-01"]) expect(await held("RG", ["GM0001"], day)).toBe(false);
});

it("counts no series through a day on which the region is not in the register, be it between its first and its last", async () => {
  const facts = new FactRepository(database.manager);
  await facts.clear();
  await database.query("UPDATE followed_owner SET watermark = '2022-12-31'");
  const region = (validFrom: string, validUntil: string | null) =>
    stored("Region", { id: "RG", validFrom, validUntil });
  await facts.replace([], [region("2018-01-01", "2020-01-01"), region("2021-01-01", null)]);
  const context = {
    moments: { of: (on: string) => Promise.resolve({ on, knownAt }) },
    freshness: () => Promise.resolve({ firstAt: new Date("2022-01-01T00:00:00Z") }),
  } as unknown as Context;
  const series = (from: string, every: Interval) =>
    new ReportResolver(facts).landscapeSeries("RG", from, "2022-06-01", every, knownAt, context);
  await expect(series("2019-06-01", "YEAR")).rejects.toMatchObject({
    message: expect.stringMatching(/^from: .*region RG is in the register.*2020-06-01/) as string,
    extensions: { field: "from" },
  });
  expect((await series("2021-06-01", "YEAR")).points).toHaveLength(2);
});

it("refuses a moment up to which it was not read, and a projection of which an owner is missing", async () => {
  const facts = new FactRepository(database.manager);
  await facts.clear();
  await facts.replace([], aSmallRegister);
  const find = (at: Date) => facts.find("Municipality", { on: day, knownAt: at });
  await database.query("UPDATE followed_owner SET watermark = $1 WHERE owner = 'quality'", [knownAt]);
  expect(await find(knownAt)).toHaveLength(1);
  await expect(find(new Date(knownAt.getTime() + 1))).rejects.toThrow("being built");
  await expect(facts.history([], new Date(knownAt.getTime() + 1))).rejects.toThrow("being built");
  await database.query("DELETE FROM followed_owner WHERE owner = 'quality'");
  await expect(find(knownAt)).rejects.toThrow("being built");
});
