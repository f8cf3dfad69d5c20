// SPDX-License-Identifier: EUPL-1.2
// A contract and its lines agree on their days and on what is over, whichever of them is changed and however.
import { randomUUID } from "node:crypto";
import { toAsOf } from "../../kit/moment";
import { countingStatements } from "../../kit/statements";
import { contractLife } from "../../services/contracts/contract/contractLife.reader";
import { dividedSegment } from "../../services/contracts/contractLine/dividedSegment.reader";
import { startDemoOwners } from "../kit/demoOwners";
import { type Owners } from "../kit/owners";
import { whole } from "../kit/world";
import { admin, Keeper, officer, type Outcome, regionalOffice } from "./keeper";
import { code, done, kinds, perform } from "./processes/performing";

let owners: Owners;
let contracts: Keeper;

beforeAll(async () => {
  owners = await startDemoOwners();
  contracts = new Keeper(owners.urls.get("contracts") as string, "Contracts", regionalOffice);
}, 120_000);
afterAll(() => owners.stop());

const contractFacts = {
  category: "RTA",
  delivery: "ZIN",
  commissionerKind: "REGIO",
  commissionerRegionId: "ZHZ",
  partyIds: ["RTA-056"],
  procedure: "SAS",
  segmentSpanning: false,
  start: "2024-01-01",
  end: "2026-01-01",
  endStated: true,
  status: "ACTIEF",
};
const lineFacts = {
  segmentId: "ZHZ-2022/4B",
  scale: "REGIONAL",
  areaKind: "REGIO",
  areaRegionId: "ZHZ",
  areaMunicipalityIds: [],
};

const contractOf = (id: string, facts: object = {}) => ({
  contract: { act: "REGISTER", id, from: "2024-01-01", facts: { ...contractFacts, ...facts } },
});
const lineOf = (contractId: string, days: object, facts: object = {}) => ({
  contractLine: {
    act: "REGISTER",
    id: `${contractId}-1`,
    from: "2024-01-01",
    ...days,
    facts: { ...lineFacts, contractId, ...facts },
  },
});
const now = async () => toAsOf({ on: "2024-06-01", knownAt: await owners.contracts.changeLog.watermark() });

const accepted = async (...changes: object[]): Promise<void> => {
  const { recordedAt, outcomes } = await contracts.change(changes);
  if (recordedAt === null) throw new Error(JSON.stringify(outcomes));
};
const fieldsOf = ({ faults }: Outcome): string[] => (faults ?? []).map(({ field }) => field);

it("the whole demo landscape agrees", async () => {
  const { repositories, manager } = owners.contracts;
  const [contract = [], contractLine = []] = await Promise.all(
    ["contract", "contract_line"].map(async (table) =>
      (await manager.query<{ id: string }[]>(`SELECT DISTINCT id FROM ${table}`)).map(({ id }) => id),
    ),
  );
  expect(contract.length).toBeGreaterThan(300);
  const within = { repositories, recordedAt: new Date(0), mayKnow: () => Promise.resolve(true) };
  expect(await contractLife.newContradictions({ contract, contractLine }, within as never)).toEqual([]);
});

describe("a line of a contract that ends on 1 January 2026", () => {
  beforeAll(() => accepted(contractOf("A-1")));

  it.each([
    ["later", { until: "2027-01-01" }, ["until"]],
    ["as a whole after it", { from: "2026-01-01" }, ["from"]],
  ])("is not there %s", async (_title, days, fields) => {
    const outcome = await contracts.one(lineOf("A-1", days));
    expect(outcome).toMatchObject({ __typename: "OperationRefused", id: "A-1-1" });
    expect(fieldsOf(outcome)).toEqual(fields);
    expect(outcome.faults?.[0]?.expectedInDutch).toContain("2026-01-01");
  });

  it("does not come from a list either", async () => {
    const [change] = [lineOf("A-1", { until: "2027-01-01" })];
    const outcome = await contracts.one({ contractLine: { ...change?.contractLine, act: "SETTLE" } });
    expect(fieldsOf(outcome)).toEqual(["until"]);
  });

  it("does not come in a change set either, which is told of the line in its part", async () => {
    const set = randomUUID();
    for (const [part, change] of [
      contractOf("A-2"),
      lineOf("A-2", { until: "2027-01-01" }),
      contractOf("A-3"),
    ].entries()) {
      await contracts.ask(
        `mutation ($set: ID!, $part: Int!, $changes: [ContractsChange!]!) {
           stageContracts(set: $set, part: $part, changes: $changes) { staged } }`,
        { set, part: part + 1, changes: [change] },
      );
    }
    await contracts.ask(
      'mutation ($set: ID!) { runContracts(set: $set, parts: 3, reason: "x", rehearse: false) { state } }',
      { set },
    );
    expect(await finished(set)).toEqual({
      state: "DONE",
      recordedAt: null,
      created: 2,
      obstacles: 1,
      firstObstacles: [{ part: 2, index: 0, outcome: { id: "A-2-1", faults: [{ field: "until" }] } }],
    });
  });

  it("may come before the end of its contract is put later, in the same batch", async () => {
    await accepted(contractOf("A-4"));
    const basis = await now();
    const later = { act: "AMEND", id: "A-4", from: "2025-01-01", facts: { end: "2028-01-01" }, basis };
    await accepted(lineOf("A-4", { until: "2028-01-01" }), { contract: later });
  });

  interface Set {
    readonly state: string;
  }
  async function finished(set: string): Promise<Set> {
    const query = `query ($set: ID!) { set: contractsSet(set: $set) { state recordedAt created obstacles
      firstObstacles { part index outcome { ... on OperationRefused { id faults { field } } } } } }`;
    for (let turn = 0; turn < 400; turn += 1) {
      const found = whole(await contracts.ask<{ set: Set }>(query, { set })).set;
      if (found.state !== "RUNNING") return found;
      await new Promise((wake) => setTimeout(wake, 50));
    }
    throw new Error("The change set was never done.");
  }
});

describe("a contract", () => {
  it("does not leave its lines behind when its end is put earlier", async () => {
    await accepted(contractOf("B-1"), lineOf("B-1", { until: "2026-01-01" }));
    const basis = await now();
    const shorter = { contract: { act: "CORRECT", id: "B-1", facts: { end: "2025-01-01" }, basis } };
    const outcome = await contracts.one(shorter);
    expect(outcome).toMatchObject({ __typename: "OperationRefused", id: "B-1" });
    expect(outcome.faults).toMatchObject([
      { field: "end", expected: expect.stringContaining("B-1-1") as string },
    ]);
    await accepted(shorter, { contractLine: { act: "END", id: "B-1-1", from: "2025-01-01", basis } });
  });

  it("needs an end when it is over or notice was given, and is not over before", async () => {
    for (const status of ["OPGEZEGD", "BEEINDIGD"]) {
      expect(fieldsOf(await contracts.one(contractOf("B-2", { status, end: null })))).toEqual(["end"]);
    }
    const over = await contracts.one(contractOf("B-2", { status: "BEEINDIGD" }));
    expect(fieldsOf(over)).toEqual(["status"]);
    expect(over.faults?.[0]?.expectedInDutch).toContain("2026-01-01");
  });

  it("takes its lines along when notice is given or it ends", async () => {
    for (const [id, name, given] of [
      ["B-3", "terminateContract", { noticeOn: "2024-07-01", endsOn: "2025-01-01" }],
      ["B-4", "endContract", { on: "2025-01-01" }],
    ] as const) {
      await accepted(contractOf(id), lineOf(id, { until: "2026-01-01" }));
      const report = await done(contracts, name, {
        id,
        ...given,
        exitReason: code("EIGEN_VERZOEK"),
        basis: await now(),
      });
      expect(report.outcomes.at(-1)).toMatchObject({ id: `${id}-1`, change: "ENDED" });
    }
  });

  it("does not end before a line of it begins", async () => {
    await accepted(contractOf("B-5"), lineOf("B-5", { from: "2025-07-01", until: "2026-01-01" }));
    const given = { id: "B-5", on: "2025-01-01", exitReason: code("EIGEN_VERZOEK"), basis: await now() };
    const report = await perform(contracts, "endContract", given);
    expect(kinds(report)).toEqual(["OperationRefused"]);
    expect(report.outcomes[0]?.faults).toMatchObject([
      { field: "end", expected: expect.stringContaining("B-5-1") as string },
    ]);
  });
});

describe("a line in a segment with others under it", () => {
  const onParent = { segmentId: "ZHZ-2022/4" };
  const segmentOf = (segment: string, from: string, facts: object = {}) => ({
    segment: {
      ...{ act: "REGISTER", id: `ZHZ-2022/${segment}`, from },
      facts: { schemeId: "ZHZ-2022", code: segment, label: segment, ...facts },
    },
  });

  it("is refused, and the segments under it are listed", async () => {
    await accepted(contractOf("E-1"));
    const outcome = await contracts.one(lineOf("E-1", {}, onParent));
    expect(fieldsOf(outcome)).toEqual(["segmentId"]);
    expect(outcome.faults?.[0]?.expectedInDutch).toContain("ZHZ-2022/4A, ZHZ-2022/4B");
  });

  it("stays so when the segment is divided later: that is refused as long as the line goes on", async () => {
    await accepted(
      segmentOf("9", "2024-01-01"),
      contractOf("E-2"),
      lineOf("E-2", {}, { segmentId: "ZHZ-2022/9" }),
    );
    const child = segmentOf("9A", "2025-01-01", { parentId: "ZHZ-2022/9" });
    const outcome = await contracts.one(child);
    expect(fieldsOf(outcome)).toEqual(["parentId"]);
    expect(outcome.faults?.[0]?.expected).toContain("E-2-1");
    // The contract ends the line, so that what comes after it may be divided.
    await accepted(segmentOf("9B", "2026-01-01", { parentId: "ZHZ-2022/9" }));
    const later = {
      act: "AMEND",
      id: "E-2",
      from: "2025-01-01",
      facts: { end: "2027-01-01" },
      basis: await now(),
    };
    expect(fieldsOf(await contracts.one({ contract: later }))).toEqual(["end"]);
    await accepted(child, {
      contractLine: { act: "END", id: "E-2-1", from: "2025-01-01", basis: await now() },
    });
  });

  it("does not stand in the whole demo landscape", async () => {
    const { repositories, manager } = owners.contracts;
    const lines = await manager.query<{ id: string }[]>("SELECT DISTINCT id FROM contract_line");
    const within = { repositories, recordedAt: new Date(0), mayKnow: () => Promise.resolve(true) };
    const contractLine = lines.map(({ id }) => id);
    expect(contractLine.length).toBeGreaterThan(300);
    expect(await dividedSegment.newContradictions({ contractLine }, within as never)).toEqual([]);
  });
});

describe("what contradicted itself already", () => {
  // As it was recorded before anybody looked.
  beforeAll(async () => {
    const { ledger, registers } = owners.contracts;
    const authorship = { actor: "before", reason: "before", source: null };
    const facts = { ...contractFacts, commissionerMunicipalityIds: [], subcontractorIds: [] };
    const nothing = {
      frameworkId: null,
      consortiumId: null,
      leadPartyId: null,
      sasOption: null,
      partnerRole: null,
      statusSince: null,
      decisionReference: null,
      confidentialUntil: null,
      exitReason: null,
    };
    const line = { product: null, productCode: null, service: null, intakeOpen: null, hasCeiling: null };
    await ledger.record(authorship, async (work) => {
      const outcomes = [
        await registers.contract.register(work, {
          id: "D-1",
          validFrom: "2024-01-01",
          validUntil: null,
          facts: { ...facts, ...nothing, status: "OPGEZEGD", end: null } as never,
        }),
        await registers.contract.register(work, {
          id: "D-2",
          validFrom: "2024-01-01",
          validUntil: null,
          facts: { ...facts, ...nothing } as never,
        }),
        await registers.contractLine.register(work, {
          id: "D-2-1",
          validFrom: "2024-01-01",
          validUntil: "2030-01-01",
          facts: { ...lineFacts, ...line, contractId: "D-2", funding: [], deliveryModes: [] } as never,
        }),
      ];
      expect(outcomes.map(({ kind }) => kind)).toEqual(["recorded", "recorded", "recorded"]);
    });
  });

  it("does not stand in the way of another change", async () => {
    const basis = await now();
    const renumbering = (id: string) => ({
      contract: { act: "AMEND", id, from: "2025-01-01", facts: { decisionReference: "B-12" }, basis },
    });
    await accepted(renumbering("D-1"), renumbering("D-2"));
    const open = { act: "AMEND", id: "D-2-1", from: "2025-01-01", facts: { intakeOpen: true }, basis };
    await accepted({ contractLine: open });
  });

  it("is refused when it is made another, and may be mended", async () => {
    const basis = await now();
    const ending = (end: string) => ({ contract: { act: "CORRECT", id: "D-2", facts: { end }, basis } });
    expect(fieldsOf(await contracts.one(ending("2027-01-01")))).toEqual(["end"]);
    await accepted(ending("2030-01-01"));
    await accepted({ contract: { act: "CORRECT", id: "D-1", facts: { end: "2026-01-01" }, basis } });
  });
});

it("who may not know a contract is not told when it ends", async () => {
  const secret = { confidentialUntil: "2999-01-01", end: "2027-03-04" };
  const [contract, line] = [contractOf("G-1", secret), lineOf("G-1", {})];
  expect((await contracts.as(admin).change([contract, line])).recordedAt).not.toBeNull();
  const local = {
    contractLine: {
      act: "REGISTER",
      id: "G-1-2",
      from: "2024-01-01",
      until: "2028-01-01",
      facts: {
        contractId: "G-1",
        segmentId: "ZHZ-2022/7",
        scale: "LOCAL",
        areaKind: "GEMEENTEN",
        areaMunicipalityIds: ["GM0512"],
      },
    },
  };
  const outcome = await contracts.as(officer).one(local);
  expect(fieldsOf(outcome)).toEqual(["until"]);
  expect(JSON.stringify(outcome)).not.toContain("2027-03-04");
  expect(JSON.stringify(await contracts.one(local))).toContain("2027-03-04");
});

it("costs as much for forty contracts as for one", async () => {
  const ids = Array.from({ length: 40 }, (_, index) => `M-${index}`);
  await accepted(...ids.flatMap((id) => [contractOf(id), lineOf(id, { until: "2026-01-01" })]));
  const cost = async (contract: readonly string[]): Promise<number> =>
    countingStatements(async (statements) => {
      const { repositories } = owners.contracts;
      const within = { repositories, recordedAt: new Date(0), mayKnow: () => Promise.resolve(true) };
      const contractLine = contract.map((id) => `${id}-1`);
      expect(await contractLife.newContradictions({ contract, contractLine }, within as never)).toEqual([]);
      return statements();
    });
  expect(await cost(ids)).toBe(await cost(["M-0"]));
  expect(await cost(ids)).toBeGreaterThan(0);
});
