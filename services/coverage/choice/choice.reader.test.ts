// SPDX-License-Identifier: EUPL-1.2
import { countingStatements } from "../../../kit/statements";
import { openBuiltProjection } from "../../../test/kit/builtProjection";
import { createTestDatabase } from "../../../test/kit/database";
import {
  aConsortium,
  aContract,
  aDeployment,
  aLine,
  aMember,
  aMembership,
  aMunicipality,
  aProvider,
  aReorganisation,
  aScheme,
  aSegment,
  aStop,
  day,
} from "../../../test/kit/coverageFacts";
import { stored } from "../../../test/kit/storedFacts";
import { type Database } from "../../../kit/database";
import { always } from "../../../kit/localDate";
import { FactRepository } from "../projection/fact.repository";
import { ChoiceReader } from "./choice.reader";
import { cellsOf } from "./choice.rules";

let store: { url: string; drop(): Promise<void> };
let database: Database;
let facts: FactRepository;
let reader: ChoiceReader;

beforeAll(async () => {
  store = await createTestDatabase();
  database = await openBuiltProjection(store.url);
  facts = new FactRepository(database.manager);
  reader = new ChoiceReader(facts);
});

afterAll(async () => {
  await database.destroy();
  await store.drop();
});

const knownAt = new Date("2022-02-01T00:00:00Z");
const moment = { on: day, knownAt };

const code = (n: number): string => `GM${String(n).padStart(4, "0")}`;

/** Region RG in which so many municipalities buy, each with a decision, a merger, a contract and a stop of its own. */
async function settle(count: number): Promise<void> {
  const each = Array.from({ length: count }, (_, index) => index + 1).flatMap((n) => [
    stored("Municipality", aMunicipality({ id: code(n) })),
    stored("RegionMembership", aMembership(code(n))),
    stored("Reorganisation", aReorganisation("2019-01-01", [code(n + 100)], [code(n)])),
    stored("Deployment", {
      ...aDeployment("S/B", n > 1),
      id: `${code(n)}/S/B`,
      municipalityId: code(n),
    }),
    stored("Provider", aProvider(`P-${n}`)),
    stored("Contract", aContract(`C-${n}`, { partyIds: [`P-${n}`] })),
    stored("ContractLine", aLine(`L-${n}`, { contractId: `C-${n}` })),
    stored("AdmissionStop", aStop(`AS-${n}`, { providerId: `P-${n}`, municipalityIds: [code(n)] })),
  ]);
  const together = [
    stored("Region", { id: "RG", ...always }),
    stored("Region", { id: "NIEMAND", ...always }),
    stored("SegmentScheme", { ...aScheme(), validFrom: "2022-01-01" }),
    stored("SegmentScheme", aScheme({ id: "LEEG" })),
    stored("SegmentScheme", aScheme({ id: "ELDERS", regionId: "NIEMAND" })),
    stored("Segment", aSegment("A")),
    stored("Segment", aSegment("B", { counterpartId: "LEEG/X" })),
    stored("Consortium", aConsortium()),
    stored("ConsortiumMembership", aMember("P-1")),
    stored("Contract", aContract("C-CS", { partyIds: [], consortiumId: "CS-1" })),
    stored("ContractLine", aLine("L-CS", { contractId: "C-CS" })),
  ];
  await facts.clear();
  await facts.replace([], [...together, ...each]);
}

const statementsFor = (work: () => Promise<unknown>): Promise<number> =>
  countingStatements(async (statements) => {
    await work();
    return statements();
  });

it("reads 10 municipalities with the statements of 1", async () => {
  await settle(1);
  const one = await statementsFor(() => reader.evidence("RG", "S", moment));
  await settle(10);
  let cells = 0;
  const ten = await statementsFor(async () => {
    cells = cellsOf(await reader.evidence("RG", "S", moment), day).length;
  });
  expect(cells).toBe(20);
  expect(one).toBeGreaterThan(5);
  expect(ten).toBe(one);
});

describe("refuses, naming the field,", () => {
  beforeAll(() => settle(2));

  const cases: readonly [string, string, string, string, RegExp][] = [
    ["a region that never existed", "NERGENS", "S", day, /^region: .*"NERGENS"/],
    ["a scheme that never existed", "RG", "T", day, /^scheme: .*"T"/],
    ["an empty scheme code", "RG", "", day, /^scheme: /],
    ["a scheme of another region", "RG", "ELDERS", day, /^scheme: .* of RG, or a national one, not "ELDERS"/],
    ["a day on which the scheme is not in use", "RG", "S", "2021-12-31", /^on: .* S is in use, not /],
    ["a scheme without segments on the day", "RG", "LEEG", day, /^on: .* LEEG has segments in use/],
    ["a region in which nobody buys on the day", "NIEMAND", "ELDERS", day, /^on: .* buy in NIEMAND/],
  ];

  it.each(cases)("%s", async (_what, region, scheme, on, message) => {
    await expect(reader.evidence(region, scheme, { on, knownAt })).rejects.toMatchObject({
      message: expect.stringMatching(message) as string,
      extensions: { code: "BAD_USER_INPUT" },
    });
  });

  it("contracts that the register does not hold, and tells which", async () => {
    await expect(reader.checkContracts(["C-1", "C-8", "C-2", "C-9"], knownAt)).rejects.toMatchObject({
      message: 'withoutContracts: expected contracts in the register, not ["C-8","C-9"].',
      extensions: { code: "BAD_USER_INPUT", field: "withoutContracts" },
    });
    await expect(reader.checkContracts(["C-1", "C-2", "C-1"], knownAt)).resolves.toBeUndefined();
    await expect(reader.checkContracts([], knownAt)).resolves.toBeUndefined();
  });

  it("a contract that was recorded later", async () => {
    const before = new Date("2021-12-31T00:00:00Z");
    await expect(reader.checkContracts(["C-1"], before)).rejects.toThrow(/^withoutContracts: .*"C-1"/);
  });
});

it("takes a national scheme for the members of any region", async () => {
  await settle(2);
  await facts.replace(
    [],
    [
      stored("SegmentScheme", aScheme({ id: "N", regionId: null })),
      stored("Segment", aSegment("F", { id: "N/F", schemeId: "N" })),
    ],
  );
  const cells = cellsOf(await reader.evidence("RG", "N", moment), day);
  expect(cells.map(({ municipality, answer }) => [municipality.id, answer])).toEqual([
    ["GM0001", "NOT_RECORDED"],
    ["GM0002", "NOT_RECORDED"],
  ]);
});

describe("for one municipality", () => {
  beforeAll(() => settle(2));
  const rowOf = async (id: string, on = day) => {
    const evidence = await reader.evidenceOfMunicipality(id, { on, knownAt });
    return evidence && cellsOf(evidence, on).map(({ segment, answer }) => [segment.id, answer]);
  };

  it("counts each segment of every scheme that its region uses, and no other", async () => {
    await facts.replace(
      [],
      [
        stored("SegmentScheme", aScheme({ id: "S2" })),
        stored("Segment", aSegment("C", { id: "S2/C", schemeId: "S2" })),
        stored("SegmentScheme", aScheme({ id: "N", regionId: null })),
        stored("Segment", aSegment("F", { id: "N/F", schemeId: "N" })),
      ],
    );
    expect(await rowOf("GM0001")).toEqual([
      ["S/A", "COVERED"],
      ["S/B", "NOT_DEPLOYED"],
      ["S2/C", "NOT_RECORDED"],
    ]);
  });

  it("has nothing where it is not there on the day, or no segments are in use", async () => {
    await settle(1);
    await facts.replace(
      [],
      [stored("Municipality", aMunicipality({ id: "GM0012", validUntil: "2022-01-01" }))],
    );
    expect(await rowOf("GM0012")).toBeNull();
    expect(await rowOf("GM0001", "2021-12-31")).toBeNull();
    expect(await rowOf("GM0001")).toHaveLength(2);
  });

  it("refuses one that the register never held, which is not one that buys nowhere", async () => {
    await expect(rowOf("GM0009")).rejects.toMatchObject({
      extensions: { code: "BAD_USER_INPUT", field: "municipality" },
    });
  });
});

it("leaves out who buys elsewhere, for another purpose, or no longer exists", async () => {
  await settle(1);
  await facts.replace(
    [],
    [
      stored("Municipality", aMunicipality({ id: "GM0010" })),
      stored("RegionMembership", aMembership("GM0010", { purpose: "OVERIG" })),
      stored("Municipality", aMunicipality({ id: "GM0011" })),
      stored("RegionMembership", aMembership("GM0011", { regionId: "NIEMAND" })),
      stored("Municipality", aMunicipality({ id: "GM0012", validUntil: "2022-01-01" })),
      stored("RegionMembership", aMembership("GM0012")),
    ],
  );
  const { municipalities } = await reader.evidence("RG", "S", moment);
  expect(municipalities.map(({ id }) => id)).toEqual(["GM0001"]);
});
