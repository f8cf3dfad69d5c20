// SPDX-License-Identifier: EUPL-1.2
// A rebuild begins by throwing all away: an answer of several statements must not be half of what was there.
import { type Database } from "../../../kit/database";
import { aContract, aLine, aMunicipality, aSegment, day } from "../../../test/kit/coverageFacts";
import { openBuiltProjection } from "../../../test/kit/builtProjection";
import { createTestDatabase } from "../../../test/kit/database";
import { aSmallRegister, stored } from "../../../test/kit/storedFacts";
import { CoverageReader } from "../coverage/coverage.reader";
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
    await this.interrupt();
    return super.find(...asked) as Promise<never>;
  }

  override async schemesWithLines(...asked: Parameters<FactRepository["schemesWithLines"]>) {
    await this.interrupt();
    return super.schemesWithLines(...asked);
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
      count.statements += 1;
      return super.find(...asked) as Promise<never>;
    }

    override async schemesWithLines(...asked: Parameters<FactRepository["schemesWithLines"]>) {
      count.statements += 1;
      return super.schemesWithLines(...asked);
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

it("knows of which schemes a line was in the register at a moment, of whatever day", async () => {
  const facts = new FactRepository(database.manager);
  const line = (id: string, code: string, recordedFrom: string, recordedUntil: string | null) => ({
    ...stored("ContractLine", aLine(id, { segmentId: code, validFrom: "2030-01-01" })),
    recordedFrom,
    recordedUntil,
  });
  await facts.clear();
  await database.query("UPDATE followed_owner SET watermark = '2022-12-31'");
  await facts.replace(
    [],
    [
      ...["S", "T", "U", "V"].map((schemeId) =>
        stored("Segment", aSegment("A", { id: `${schemeId}/A`, schemeId })),
      ),
      line("L-1", "S/A", "2022-01-01T00:00:00Z", null),
      line("L-2", "T/A", "2022-01-01T00:00:00Z", "2022-02-01T00:00:00Z"),
      line("L-3", "U/A", "2022-03-01T00:00:00Z", null),
    ],
  );
  const known = (day: string) => facts.schemesWithLines(["V", "U", "T", "S"], new Date(day));
  expect(await known("2022-01-15")).toEqual(["S", "T"]);
  expect(await known("2022-02-01")).toEqual(["S"]);
  expect(await known("2022-03-01")).toEqual(["S", "U"]);
  expect(await facts.schemesWithLines([], knownAt)).toEqual([]);
});

it("knows whether a contract of a region or its municipalities was in the register at a moment, of whatever day", async () => {
  const facts = new FactRepository(database.manager);
  const contract = (id: string, given: Partial<Fact<"Contract">>) => ({
    ...stored("Contract", aContract(id, { commissionerRegionId: null, validFrom: "2030-01-01", ...given })),
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
    ],
  );
  const held = (region: string, municipalityIds: readonly string[], day = "2022-02-01") =>
    facts.holdsContractOf(region, municipalityIds, new Date(`${day}T00:00:00Z`));
  expect(await held("RG", [])).toBe(true);
  expect(await held("RX", ["GM0002"])).toBe(true);
  expect(await held("RX", ["GM0003"])).toBe(false);
  expect(await held("RX", [])).toBe(false);
  for (const day of ["2022-01-31", "2022-03-01"]) expect(await held("RG", ["GM0001"], day)).toBe(false);
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
