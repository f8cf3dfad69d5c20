// SPDX-License-Identifier: EUPL-1.2
// What has ended stays ended, and what is suspended stays suspended, whatever is done to a contract afterwards.
import { type Keeper, otherRegion } from "../keeper";
import { awarding, ContractHouse, lineFacts } from "./contractHouse";
import { contractLines } from "./contractLines";
import { code, done, kinds, logged, perform, read, refusedArgument } from "./performing";

let opened: ContractHouse;
let contracts: Keeper;
const house = (): ContractHouse => opened;

beforeAll(async () => {
  opened = await ContractHouse.start();
  ({ contracts } = opened);
}, 120_000);
afterAll(() => opened.owners.stop());

/** The id of a contract as it is now, for a process. */
const now = async (id: string) => ({ id, basis: await house().basisOf(id, "2024-06-01") });

/** A contract from 2024 on for one provider and one line; with one option, until 2028. */
async function award(id: string, end: string | null): Promise<void> {
  await done(contracts, "awardContract", awarding(id, { end, statusSince: "2024-01-01" }));
  const option = { contractId: id, decideInYear: 2025, extendsTo: "2027", extendsUntil: "2028-01-01" };
  const registered = { act: "REGISTER", id: `${id}/1`, from: "2024-01-01", facts: option };
  const { recordedAt } = await contracts.change([{ extensionOption: registered }]);
  expect(recordedAt).not.toBeNull();
}

const extending = async (id: string, from: string) => ({
  option: `${id}/1`,
  from,
  basis: (await now(id)).basis,
});
const suspending = async (id: string, from: string, until?: string) => ({
  ...(await now(id)),
  from,
  ...(until && { until }),
});
const terminating = async (id: string, noticeOn: string, endsOn: string) => ({
  ...(await now(id)),
  noticeOn,
  endsOn,
  exitReason: code("EIGEN_VERZOEK"),
});
const ending = async (id: string, on: string) => ({
  ...(await now(id)),
  on,
  exitReason: code("ERKENNING_VERLOREN"),
});

describe("a suspended contract", () => {
  it("is suspended until the end that was recorded for later, and not after it", async () => {
    await award("O-11", null);
    await done(contracts, "endContract", await ending("O-11", "2025-01-01"));
    await done(contracts, "suspendContract", await suspending("O-11", "2024-12-01"));
    expect(await house().contract("O-11", "2024-12-31")).toMatchObject({ status: "OPGESCHORT" });
    expect(await house().contract("O-11", "2025-01-01")).toMatchObject({
      status: "BEEINDIGD",
      statusSince: "2025-01-01",
    });
  });

  it("does not take the place of a notice that was given for later", async () => {
    await award("O-12", null);
    await done(contracts, "terminateContract", await terminating("O-12", "2025-03-01", "2025-07-01"));
    for (const until of [undefined, "2025-03-02"])
      expect(
        await refusedArgument(contracts, "suspendContract", await suspending("O-12", "2025-02-01", until)),
      ).toBe("until");
    await done(contracts, "suspendContract", await suspending("O-12", "2025-02-01", "2025-03-01"));
    await done(contracts, "suspendContract", await suspending("O-12", "2025-03-01", "2025-04-01"));
    expect(await house().contract("O-12", "2025-03-15")).toMatchObject({ status: "OPGESCHORT" });
    expect(await house().contract("O-12", "2025-04-01")).toMatchObject({ status: "OPGEZEGD" });
  });

  it("stays suspended when it is extended, and is extended on the other days", async () => {
    await award("O-1", "2026-01-01");
    await done(contracts, "suspendContract", await suspending("O-1", "2025-06-01", "2025-09-01"));
    const given = await extending("O-1", "2025-07-01");
    const { recordedAt } = await done(contracts, "extendContract", given);
    expect(await house().contract("O-1", "2025-08-01")).toMatchObject({
      status: "OPGESCHORT",
      statusSince: "2025-06-01",
      end: "2028-01-01",
    });
    const extended = { status: "VERLENGD", statusSince: "2025-07-01", end: "2028-01-01" };
    expect(await house().contract("O-1", "2025-09-01")).toMatchObject(extended);
    expect(await house().intakeOf("O-1", "2025-08-01", recordedAt)).toBeUndefined();
    expect(await house().intakeOf("O-1", "2027-01-01")).toBe("OPEN");
  });

  it("stays suspended until further notice when it is extended", async () => {
    await award("O-2", "2026-01-01");
    await done(contracts, "suspendContract", await suspending("O-2", "2025-06-01"));
    await done(contracts, "extendContract", await extending("O-2", "2026-01-01"));
    expect(await house().contract("O-2", "2027-01-01")).toMatchObject({
      status: "OPGESCHORT",
      end: "2028-01-01",
    });
  });

  it("stays suspended when notice of it is given", async () => {
    await award("O-3", "2026-01-01");
    await done(contracts, "suspendContract", await suspending("O-3", "2025-06-01", "2025-09-01"));
    const given = await terminating("O-3", "2025-07-01", "2025-12-01");
    const { recordedAt } = await done(contracts, "terminateContract", given);
    expect(await house().contract("O-3", "2025-08-01")).toMatchObject({
      status: "OPGESCHORT",
      end: "2025-12-01",
    });
    expect(await house().contract("O-3", "2025-09-01")).toMatchObject({
      status: "OPGEZEGD",
      end: "2025-12-01",
    });
    expect(await house().intakeOf("O-3", "2025-08-01", recordedAt)).toBeUndefined();
    expect(await house().intakeOf("O-3", "2025-10-01")).toBe("RUN_OFF");
  });
});

describe("a contract that ended", () => {
  beforeAll(async () => {
    await award("E-1", "2027-01-01");
    await done(contracts, "endContract", await ending("E-1", "2025-01-01"));
  });

  it("does not come back", async () => {
    const before = await logged(house().owners.contracts);
    const refused = async (name: string, given: object) => refusedArgument(contracts, name, given);
    expect(await refused("terminateContract", await terminating("E-1", "2025-03-01", "2027-01-01"))).toBe(
      "noticeOn",
    );
    expect(await refused("terminateContract", await terminating("E-1", "2024-06-01", "2027-01-01"))).toBe(
      "endsOn",
    );
    expect(await refused("extendContract", await extending("E-1", "2025-01-01"))).toBe("option");
    expect(await refused("extendContract", await extending("E-1", "2024-06-01"))).toBe("option");
    expect(await refused("suspendContract", await suspending("E-1", "2025-01-01"))).toBe("from");
    expect(await refused("endContract", await ending("E-1", "2025-01-02"))).toBe("on");
    expect(await logged(house().owners.contracts)).toBe(before);
    expect(await house().intakeOf("E-1", "2025-04-01")).toBeUndefined();
  });

  it("is told to have ended, and when, to who keeps it alone", async () => {
    const elsewhere = contracts.as(otherRegion);
    for (const [name, given] of [
      ["terminateContract", await terminating("E-1", "2025-03-01", "2027-01-01")],
      ["suspendContract", await suspending("E-1", "2025-01-01")],
      ["endContract", await ending("E-1", "2025-01-02")],
    ] as const) {
      expect(new Set(kinds(await perform(elsewhere, name, given)))).toEqual(new Set(["NotAllowed"]));
    }
    const { basis } = await now("E-1");
    const { errors } = await contracts.ask(
      `mutation { endContract(id: "E-1", on: "2026-01-01", exitReason: EIGEN_VERZOEK, reason: "x", basis: "${basis}") { recordedAt } }`,
    );
    expect(errors[0]?.message).toContain("2025-01-01");
  });

  it("may have ended earlier", async () => {
    await done(contracts, "endContract", await ending("E-1", "2024-12-01"));
    expect(await house().contract("E-1", "2024-12-15")).toMatchObject({
      status: "BEEINDIGD",
      end: "2024-12-01",
    });
  });
});

describe("the end of a contract", () => {
  it("is not put later by a notice or an ending", async () => {
    await award("L-1", "2027-01-01");
    const given = await terminating("L-1", "2025-03-01", "2030-01-01");
    expect(await refusedArgument(contracts, "terminateContract", given)).toBe("endsOn");
    expect(await refusedArgument(contracts, "endContract", await ending("L-1", "2032-01-01"))).toBe("on");
    expect(await refusedArgument(contracts, "suspendContract", await suspending("L-1", "2027-01-01"))).toBe(
      "from",
    );
    await done(contracts, "terminateContract", await terminating("L-1", "2025-03-01", "2027-01-01"));
  });

  it("is that of its extension", async () => {
    await award("L-2", "2026-01-01");
    await done(contracts, "extendContract", await extending("L-2", "2026-01-01"));
    await done(contracts, "terminateContract", await terminating("L-2", "2025-03-01", "2027-01-01"));
    expect(await house().contract("L-2", "2026-06-01")).toMatchObject({
      status: "OPGEZEGD",
      end: "2027-01-01",
    });
    expect(await house().contract("L-2", "2027-01-01")).toMatchObject({ status: "BEEINDIGD" });
  });

  it("is that of the lines that were to end with it, and not of one that ends earlier", async () => {
    await award("L-6", "2026-01-01");
    const line = (n: number, until: string, facts: object) => ({
      contractLine: {
        act: "REGISTER",
        id: `L-6-${n}`,
        from: "2024-01-01",
        until,
        facts: { ...lineFacts, scale: "REGIONAL", areaKind: "REGIO", contractId: "L-6", ...facts },
      },
    });
    const { recordedAt } = await contracts.change([
      line(2, "2026-01-01", { segmentId: "ZHZ-2022/4A", suspended: true }),
      line(3, "2026-01-01", { segmentId: "ZHZ-2022/1", intakeOpen: false }),
      line(4, "2025-12-31", { segmentId: "ZHZ-2022/2" }),
    ]);
    expect(recordedAt).not.toBeNull();
    await done(contracts, "extendContract", await extending("L-6", "2025-07-01"));
    const linesOn = async (on: string) =>
      (await house().contract("L-6", on)).lines.map(({ id }) => id).sort();
    expect(await linesOn("2025-12-30")).toEqual(["L-6-1", "L-6-2", "L-6-3", "L-6-4"]);
    for (const on of ["2026-01-01", "2027-12-31"])
      expect(await linesOn(on)).toEqual(["L-6-1", "L-6-2", "L-6-3"]);
    const { contract } = await read<{ contract: { lines: { id: string; suspended: boolean }[] } }>(
      contracts,
      `{ contract(id: "L-6", on: "2026-01-01") { lines { id suspended } } }`,
    );
    expect(contract.lines).toContainEqual({ id: "L-6-2", suspended: true });
    // What goes on has the new end, so a notice after it is recorded as of any contract.
    await done(contracts, "terminateContract", await terminating("L-6", "2026-03-01", "2027-01-01"));
    expect(await linesOn("2026-12-31")).toEqual(["L-6-1", "L-6-2", "L-6-3"]);
  });

  it("is not put later by an option after a notice, also one that is still to come", async () => {
    await award("L-3", "2026-01-01");
    await done(contracts, "terminateContract", await terminating("L-3", "2025-03-01", "2025-12-01"));
    for (const from of ["2024-06-01", "2025-04-01", "2025-12-01"]) {
      expect(await refusedArgument(contracts, "extendContract", await extending("L-3", from))).toBe("option");
    }
    expect(await house().contract("L-3", "2025-04-01")).toMatchObject({
      status: "OPGEZEGD",
      exitReason: "EIGEN_VERZOEK",
    });
  });

  it("is told before the day from which it is recorded, by the contract, by its list and by who covers", async () => {
    const told = [
      [
        "F-1",
        "2026-05-31",
        "2026-06-01",
        null,
        async () => done(contracts, "endContract", await ending("F-1", "2026-06-01")),
      ],
      [
        "F-2",
        "2025-11-30",
        "2025-12-01",
        "2027-01-01",
        async () =>
          done(contracts, "terminateContract", await terminating("F-2", "2025-03-01", "2025-12-01")),
      ],
      [
        "F-3",
        "2027-12-31",
        "2028-01-01",
        "2026-01-01",
        async () => done(contracts, "extendContract", await extending("F-3", "2026-01-01")),
      ],
      [
        "F-4",
        "2026-12-31",
        "2027-01-01",
        "2027-01-01",
        async () => done(contracts, "suspendContract", await suspending("F-4", "2025-06-01")),
      ],
    ] as const;
    const on = "2024-06-01";
    for (const [id, dayBefore, endsOn, end, record] of told) {
      await award(id, end);
      await record();
      expect({ id, ...(await house().contract(id, on)) }).toMatchObject({ id, end, endsOn });
      for (const [endsBy, isIn] of [
        [endsOn, true],
        [dayBefore, false],
      ] as const) {
        const filter = `{ provider: "RTA-056", endsBy: "${endsBy}" }`;
        const list = `{ contracts(filter: ${filter}, on: "${on}", first: 100) { edges { node { id } } } }`;
        const { contracts: seen } = await read<{ contracts: { edges: { node: { id: string } }[] } }>(
          contracts,
          list,
        );
        expect([id, endsBy, seen.edges.some(({ node }) => node.id === id)]).toEqual([id, endsBy, isIn]);
      }
    }
    for (const [id, , endsOn] of told) {
      expect(await house().entryOf(id, on)).toMatchObject({ contractEndsOn: endsOn });
    }
  });

  it("is not needed to suspend or to end it", async () => {
    await award("L-4", null);
    await done(contracts, "suspendContract", await suspending("L-4", "2030-01-01", "2030-02-01"));
    await done(contracts, "endContract", await ending("L-4", "2032-01-01"));
  });
});

it("a transfer of no contract is refused", async () => {
  const given = { from: "RTA-069", to: "RTA-056", on: "2024-01-01" };
  expect(await refusedArgument(contracts, "transferContracts", { ...given, contracts: [] })).toBe(
    "contracts",
  );
});

contractLines(house);
