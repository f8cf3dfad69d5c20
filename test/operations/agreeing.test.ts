// SPDX-License-Identifier: EUPL-1.2
// A contract and its lines agree on their days and on what is over, whichever of them is changed and however.
import { randomUUID } from "node:crypto";
import { countingStatements } from "../../kit/statements";
import { contractLife } from "../../services/contracts/contract/contractLife.reader";
import { whole } from "../kit/world";
import { AgreeingHouse, contractOf, contradictionsIn, fieldsOf, lineOf } from "./agreeingHouse";
import { closedDivisions } from "./closedDivisions";
import { dividedSegments } from "./dividedSegments";
import { admin, officer, otherRegion } from "./keeper";
import { oldContradictions } from "./oldContradictions";
import { code, done, kinds, perform } from "./processes/performing";

let opened: AgreeingHouse;
const house = (): AgreeingHouse => opened;

beforeAll(async () => {
  opened = await AgreeingHouse.start();
}, 120_000);
afterAll(() => opened.owners.stop());

it("the whole demo landscape agrees", async () => {
  const { repositories, manager } = house().owners.contracts;
  const [contract = [], contractLine = []] = await Promise.all(
    ["contract", "contract_line"].map(async (table) =>
      (await manager.query<{ id: string }[]>(`SELECT DISTINCT id FROM ${table}`)).map(({ id }) => id),
    ),
  );
  expect(contract.length).toBeGreaterThan(300);
  const within = { repositories, recordedAt: new Date(0), mayKnow: () => Promise.resolve(true) };
  expect(await contradictionsIn(contractLife, { contract, contractLine }, within)).toEqual([]);
});

describe("a line of a contract that ends on 1 January 2026", () => {
  beforeAll(() => house().accepted(contractOf("A-1")));

  it.each([
    ["later", { until: "2027-01-01" }, ["until"]],
    ["as a whole after it", { from: "2026-01-01" }, ["from"]],
  ])("is not there %s", async (_title, days, fields) => {
    const outcome = await house().contracts.one(lineOf("A-1", days));
    expect(outcome).toMatchObject({ __typename: "OperationRefused", id: "A-1-1" });
    expect(fieldsOf(outcome)).toEqual(fields);
    expect(outcome.faults?.[0]?.expectedInDutch).toContain("2026-01-01");
  });

  it("does not come from a list either", async () => {
    const [change] = [lineOf("A-1", { until: "2027-01-01" })];
    const outcome = await house().contracts.one({ contractLine: { ...change?.contractLine, act: "SETTLE" } });
    expect(fieldsOf(outcome)).toEqual(["until"]);
  });

  it("does not come in a change set either, which is told of the line in its part", async () => {
    const set = randomUUID();
    for (const [part, change] of [
      contractOf("A-2"),
      lineOf("A-2", { until: "2027-01-01" }),
      contractOf("A-3"),
    ].entries()) {
      await house().contracts.ask(
        `mutation ($set: ID!, $part: Int!, $changes: [ContractsChange!]!) {
           stageContracts(set: $set, part: $part, changes: $changes) { staged } }`,
        { set, part: part + 1, changes: [change] },
      );
    }
    await house().contracts.ask(
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
    await house().accepted(contractOf("A-4"));
    const basis = await house().now();
    const later = { act: "AMEND", id: "A-4", from: "2025-01-01", facts: { end: "2028-01-01" }, basis };
    await house().accepted(lineOf("A-4", { until: "2028-01-01" }), { contract: later });
  });

  interface Set {
    readonly state: string;
  }
  async function finished(set: string): Promise<Set> {
    const query = `query ($set: ID!) { set: contractsSet(set: $set) { state recordedAt created obstacles
      firstObstacles { part index outcome { ... on OperationRefused { id faults { field } } } } } }`;
    for (let turn = 0; turn < 400; turn += 1) {
      const found = whole(await house().contracts.ask<{ set: Set }>(query, { set })).set;
      if (found.state !== "RUNNING") return found;
      await new Promise((wake) => setTimeout(wake, 50));
    }
    throw new Error("The change set was never done.");
  }
});

describe("a contract", () => {
  it("does not leave its lines behind when its end is put earlier", async () => {
    await house().accepted(contractOf("B-1"), lineOf("B-1", { until: "2026-01-01" }));
    const basis = await house().now();
    const shorter = { contract: { act: "CORRECT", id: "B-1", facts: { end: "2025-01-01" }, basis } };
    const outcome = await house().contracts.one(shorter);
    expect(outcome).toMatchObject({ __typename: "OperationRefused", id: "B-1" });
    expect(outcome.faults).toMatchObject([
      { field: "end", expected: expect.stringContaining("B-1-1") as string },
    ]);
    await house().accepted(shorter, { contractLine: { act: "END", id: "B-1-1", from: "2025-01-01", basis } });
  });

  it("needs an end when it is over or notice was given, and is not over before", async () => {
    for (const status of ["OPGEZEGD", "BEEINDIGD"]) {
      expect(fieldsOf(await house().contracts.one(contractOf("B-2", { status, end: null })))).toEqual([
        "end",
      ]);
    }
    const over = await house().contracts.one(contractOf("B-2", { status: "BEEINDIGD" }));
    expect(fieldsOf(over)).toEqual(["status"]);
    expect(over.faults?.[0]?.expectedInDutch).toContain("2026-01-01");
  });

  it("takes its lines along when notice is given or it ends", async () => {
    for (const [id, name, given] of [
      ["B-3", "terminateContract", { noticeOn: "2024-07-01", endsOn: "2025-01-01" }],
      ["B-4", "endContract", { on: "2025-01-01" }],
    ] as const) {
      await house().accepted(contractOf(id), lineOf(id, { until: "2026-01-01" }));
      const report = await done(house().contracts, name, {
        id,
        ...given,
        exitReason: code("EIGEN_VERZOEK"),
        basis: await house().now(),
      });
      expect(report.outcomes.at(-1)).toMatchObject({ id: `${id}-1`, change: "ENDED" });
    }
  });

  it("does not end before a line of it begins", async () => {
    await house().accepted(contractOf("B-5"), lineOf("B-5", { from: "2025-07-01", until: "2026-01-01" }));
    const given = {
      id: "B-5",
      on: "2025-01-01",
      exitReason: code("EIGEN_VERZOEK"),
      basis: await house().now(),
    };
    const report = await perform(house().contracts, "endContract", given);
    expect(kinds(report)).toEqual(["OperationRefused"]);
    expect(report.outcomes[0]?.faults).toMatchObject([
      { field: "end", expected: expect.stringContaining("B-5-1") as string },
    ]);
  });
});

dividedSegments(house);
closedDivisions(house);
oldContradictions(house);

it("who may not know a contract is not told when it ends", async () => {
  const secret = { confidentialUntil: "2999-01-01", end: "2027-03-04" };
  const [contract, line] = [contractOf("G-1", secret), lineOf("G-1", {})];
  expect((await house().contracts.as(admin).change([contract, line])).recordedAt).not.toBeNull();
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
  // Not even whether the days of a line would fit.
  const denied = { __typename: "NotAllowed", id: "G-1-2" };
  expect(await house().contracts.as(officer).one(local)).toEqual(denied);
  expect(JSON.stringify(await house().contracts.one(local))).toContain("2027-03-04");
});

it("what belongs to a contract is kept by who keeps that on all of its days, not on some", async () => {
  const moment = (id: string) => ({
    decisionMoment: {
      act: "REGISTER",
      id,
      from: "2024-01-01",
      facts: { contractId: "H-1", year: 2025, kind: "GO_NO_GO" },
    },
  });
  const { contracts } = house();
  await house().accepted(contractOf("H-1"), moment("H-1-A"));
  const handedOver = {
    contract: {
      act: "AMEND",
      id: "H-1",
      from: "2025-01-01",
      facts: { commissionerRegionId: "HR" },
      basis: await house().now(),
    },
  };
  expect(await contracts.one(handedOver)).toMatchObject({ __typename: "NotAllowed" });
  expect(await contracts.as(admin).one(handedOver)).toMatchObject({ __typename: "OperationAccepted" });
  for (const keeper of [contracts, contracts.as(otherRegion)])
    expect(await keeper.one(moment("H-1-B"))).toMatchObject({ __typename: "NotAllowed" });
  expect(await contracts.as(admin).one(moment("H-1-B"))).toMatchObject({ __typename: "OperationAccepted" });
});

it("costs as much for forty contracts as for one", async () => {
  const ids = Array.from({ length: 40 }, (_, index) => `M-${index}`);
  await house().accepted(...ids.flatMap((id) => [contractOf(id), lineOf(id, { until: "2026-01-01" })]));
  const cost = async (contract: readonly string[]): Promise<number> =>
    countingStatements(async (statements) => {
      const { repositories } = house().owners.contracts;
      const within = { repositories, recordedAt: new Date(0), mayKnow: () => Promise.resolve(true) };
      const contractLine = contract.map((id) => `${id}-1`);
      expect(await contradictionsIn(contractLife, { contract, contractLine }, within)).toEqual([]);
      return statements();
    });
  expect(await cost(ids)).toBe(await cost(["M-0"]));
  expect(await cost(ids)).toBeGreaterThan(0);
});
