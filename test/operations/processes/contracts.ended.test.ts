// SPDX-License-Identifier: EUPL-1.2
// What has ended stays ended, and what is suspended stays suspended, whatever is done to a contract afterwards.
import { startDemoOwners } from "../../kit/demoOwners";
import { type Owners } from "../../kit/owners";
import { askInside } from "../../kit/testHouse";
import { whole } from "../../kit/world";
import { Keeper, otherRegion, regionalOffice } from "../keeper";
import { runExample } from "./examples";
import { code, coverageOf, done, kinds, logged, perform, read, refusedArgument } from "./performing";

let owners: Owners;
let contracts: Keeper;

beforeAll(async () => {
  owners = await startDemoOwners();
  await owners.coverage.projector.catchUp();
  contracts = new Keeper(owners.urls.get("contracts") as string, "Contracts", regionalOffice);
}, 120_000);
afterAll(() => owners.stop());

interface Seen {
  readonly asOf: string;
  readonly status: string;
  readonly statusSince: string | null;
  readonly end: string | null;
  readonly exitReason: string | null;
}

async function contract(id: string, on: string): Promise<Seen> {
  const fields = "asOf status statusSince end exitReason";
  return (await read<{ contract: Seen }>(contracts, `{ contract(id: "${id}", on: "${on}") { ${fields} } }`))
    .contract;
}

/** The id of a contract as it is now, for a process. */
const now = async (id: string) => ({ id, basis: (await contract(id, "2024-06-01")).asOf });

/** A contract from 2024 on for one provider and one line; with one option, until 2028. */
async function award(id: string, end: string | null): Promise<void> {
  const facts = {
    category: code("RTA"),
    delivery: code("ZIN"),
    commissionerKind: code("REGIO"),
    commissionerRegionId: "ZHZ",
    partyIds: ["RTA-056"],
    procedure: code("SAS"),
    segmentSpanning: false,
    start: "2024-01-01",
    end,
    endStated: true,
    status: code("ACTIEF"),
    statusSince: "2024-01-01",
  };
  const line = {
    segmentId: "ZHZ-2022/4B",
    scale: code("REGIONAL"),
    areaKind: code("REGIO"),
    areaRegionId: "ZHZ",
    intakeOpen: true,
  };
  await done(contracts, "awardContract", { id, facts, lines: [{ id: `${id}-1`, facts: line }] });
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

async function intakeOn(contractId: string, on: string, recordedAt?: string): Promise<string | undefined> {
  const question = { municipality: "GM0505", segment: "ZHZ-2022/4B", on };
  const { entries } = await coverageOf(owners, question, recordedAt);
  return entries.find((entry) => entry.contractId === contractId)?.intake;
}

describe("a suspended contract", () => {
  it("stays suspended when it is extended, and is extended on the other days", async () => {
    await award("O-1", "2026-01-01");
    await done(contracts, "suspendContract", await suspending("O-1", "2025-06-01", "2025-09-01"));
    const given = await extending("O-1", "2025-07-01");
    const { recordedAt } = await done(contracts, "extendContract", given);
    expect(await contract("O-1", "2025-08-01")).toMatchObject({
      status: "OPGESCHORT",
      statusSince: "2025-06-01",
      end: "2028-01-01",
    });
    const extended = { status: "VERLENGD", statusSince: "2025-07-01", end: "2028-01-01" };
    expect(await contract("O-1", "2025-09-01")).toMatchObject(extended);
    expect(await intakeOn("O-1", "2025-08-01", recordedAt)).toBeUndefined();
    expect(await intakeOn("O-1", "2027-01-01")).toBe("OPEN");
  });

  it("stays suspended until further notice when it is extended", async () => {
    await award("O-2", "2026-01-01");
    await done(contracts, "suspendContract", await suspending("O-2", "2025-06-01"));
    await done(contracts, "extendContract", await extending("O-2", "2026-01-01"));
    expect(await contract("O-2", "2027-01-01")).toMatchObject({ status: "OPGESCHORT", end: "2028-01-01" });
  });

  it("stays suspended when notice of it is given", async () => {
    await award("O-3", "2026-01-01");
    await done(contracts, "suspendContract", await suspending("O-3", "2025-06-01", "2025-09-01"));
    const given = await terminating("O-3", "2025-07-01", "2025-12-01");
    const { recordedAt } = await done(contracts, "terminateContract", given);
    expect(await contract("O-3", "2025-08-01")).toMatchObject({ status: "OPGESCHORT", end: "2025-12-01" });
    expect(await contract("O-3", "2025-09-01")).toMatchObject({ status: "OPGEZEGD", end: "2025-12-01" });
    expect(await intakeOn("O-3", "2025-08-01", recordedAt)).toBeUndefined();
    expect(await intakeOn("O-3", "2025-10-01")).toBe("RUN_OFF");
  });
});

describe("a contract that ended", () => {
  beforeAll(async () => {
    await award("E-1", "2027-01-01");
    await done(contracts, "endContract", await ending("E-1", "2025-01-01"));
  });

  it("does not come back", async () => {
    const before = await logged(owners.contracts);
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
    expect(await logged(owners.contracts)).toBe(before);
    expect(await intakeOn("E-1", "2025-04-01")).toBeUndefined();
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
    expect(await contract("E-1", "2024-12-15")).toMatchObject({ status: "BEEINDIGD", end: "2024-12-01" });
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
    expect(await contract("L-2", "2026-06-01")).toMatchObject({ status: "OPGEZEGD", end: "2027-01-01" });
    expect(await contract("L-2", "2027-01-01")).toMatchObject({ status: "BEEINDIGD" });
  });

  it("is not put later by an option after a notice, also one that is still to come", async () => {
    await award("L-3", "2026-01-01");
    await done(contracts, "terminateContract", await terminating("L-3", "2025-03-01", "2025-12-01"));
    for (const from of ["2024-06-01", "2025-04-01", "2025-12-01"]) {
      expect(await refusedArgument(contracts, "extendContract", await extending("L-3", from))).toBe("option");
    }
    expect(await contract("L-3", "2025-04-01")).toMatchObject({
      status: "OPGEZEGD",
      exitReason: "EIGEN_VERZOEK",
    });
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

describe("one line of a contract", () => {
  const id = "C-0340-1";
  const basis = async () => (await now("C-0340")).basis;
  const linesOn = async (on: string) => {
    const query = `{ contract(id: "C-0340", on: "${on}") { lines { id segment { id } } } }`;
    const { contract } = await read<{ contract: { lines: { id: string }[] } }>(contracts, query);
    return contract.lines.map((line) => line.id);
  };

  const whyNot = async (on: string): Promise<string> => {
    const given = `provider: "RTA-062", municipality: "GM0505", segment: "ZHZ-2022/4B", on: "${on}"`;
    const url = owners.urls.get("coverage") ?? "";
    await owners.coverage.projector.catchUp();
    const asked = await askInside<{ whyNot: { sentence: string } }>(url, `{ whyNot(${given}) { sentence } }`);
    return whole(asked).whyNot.sentence;
  };

  it("is suspended, resumed and ended, as the page shows; the contract goes on", async () => {
    const suspended = await runExample(contracts, "suspendContractLine", await basis());
    expect(suspended.outcomes).toMatchObject([{ __typename: "OperationAccepted", change: "CHANGED" }]);
    expect(await linesOn("2024-04-01")).toEqual([id]);
    expect(await whyNot("2024-04-01")).toBe(
      `Regel ${id} voor segment ZHZ-2022/4B is opgeschort op 1 april 2024.`,
    );
    expect(await intakeOn("C-0340", "2024-03-31", suspended.recordedAt ?? "")).toBe("OPEN");
    expect(await intakeOn("C-0340", "2024-04-01")).toBeUndefined();
    expect(await intakeOn("C-0340", "2024-06-30")).toBeUndefined();
    expect(await intakeOn("C-0340", "2024-07-01")).toBe("OPEN");
    const untilNotice = { id, from: "2024-08-01", basis: await basis() };
    await done(contracts, "suspendContractLine", untilNotice);
    expect(await intakeOn("C-0340", "2026-01-01")).toBeUndefined();
    const resumed = await runExample(contracts, "resumeContractLine", await basis());
    expect(await intakeOn("C-0340", "2024-09-30", resumed.recordedAt ?? "")).toBeUndefined();
    expect(await intakeOn("C-0340", "2024-10-01")).toBe("OPEN");
    await runExample(contracts, "endContractLine", await basis());
    expect(await linesOn("2024-12-31")).toEqual([id]);
    expect(await linesOn("2025-01-01")).toEqual([]);
    expect(await contract("C-0340", "2025-01-01")).toMatchObject({ status: "ACTIEF", end: null });
  });

  it("is suspended from its first day on, until further notice too, and comes back as it was", async () => {
    const before = String(await logged(owners.contracts));
    await award("S-1", "2027-01-01");
    const line = { id: "S-1-1", from: "2024-01-01" };
    const since = (await now("S-1")).basis;
    const { outcomes, recordedAt } = await done(contracts, "suspendContractLine", { ...line, basis: since });
    expect(outcomes).toMatchObject([{ change: "CHANGED" }]);
    expect(await intakeOn("S-1", "2024-01-01", recordedAt)).toBeUndefined();
    expect(await intakeOn("S-1", "2026-06-01")).toBeUndefined();
    const back = { id: "S-1-1", from: "2024-02-01", until: "2026-01-01" };
    const after = (await now("S-1")).basis;
    const resumed = await done(contracts, "resumeContractLine", { ...back, basis: after });
    expect(resumed.outcomes).toMatchObject([{ change: "CHANGED" }, { change: "ENDED" }]);
    expect(await intakeOn("S-1", "2024-01-31", resumed.recordedAt)).toBeUndefined();
    expect(await intakeOn("S-1", "2024-02-01")).toBe("OPEN");
    expect(await intakeOn("S-1", "2025-12-31")).toBe("OPEN");
    expect(await intakeOn("S-1", "2026-01-01")).toBeUndefined();
    const feed = await owners.contracts.changeLog.after(before, 100);
    const said = feed
      .filter(({ key }) => key === "S-1-1")
      .map(({ kind, validFrom }) => `${kind} ${validFrom}`);
    expect(said).toEqual([
      "CREATED 2024-01-01",
      "CHANGED 2024-01-01",
      "CHANGED 2024-02-01",
      "ENDED 2026-01-01",
    ]);
  });

  it("does neither while it is not there, nor beyond its end, nor by another region", async () => {
    const before = await logged(owners.contracts);
    const given = { id, basis: await basis() };
    const refused = async (name: string, days: object) =>
      refusedArgument(contracts, name, { ...given, ...days });
    expect(await refused("suspendContractLine", { from: "2021-12-31" })).toBe("from");
    expect(await refused("suspendContractLine", { from: "2025-01-01" })).toBe("from");
    expect(await refused("suspendContractLine", { from: "2024-11-01", until: "2024-11-01" })).toBe("until");
    expect(await refused("suspendContractLine", { from: "2024-11-01", until: "2025-01-02" })).toBe("until");
    expect(await refused("resumeContractLine", { from: "2024-12-31" })).toBe("from");
    const suspended = { from: "2024-08-15" };
    expect(await refused("resumeContractLine", { ...suspended, until: "2024-08-15" })).toBe("until");
    expect(await refused("resumeContractLine", { ...suspended, until: "2025-01-02" })).toBe("until");
    expect(await refused("endContractLine", { on: "2025-01-02" })).toBe("on");
    const open = { id: "C-0334-1", basis: given.basis, from: "2024-06-01" };
    expect(await refusedArgument(contracts, "resumeContractLine", open)).toBe("id");
    const never = await perform(contracts, "endContractLine", { ...given, on: "2022-01-01" });
    expect(never.outcomes[0]).toMatchObject({ faults: [{ field: "on" }] });
    for (const [name, days] of Object.entries({
      suspendContractLine: { from: "2024-11-01", until: "2024-12-01" },
      resumeContractLine: { from: "2025-06-01" },
      endContractLine: { on: "2024-12-01" },
    })) {
      const elsewhere = await perform(contracts.as(otherRegion), name, { ...given, ...days });
      expect(new Set(kinds(elsewhere))).toEqual(new Set(["NotAllowed"]));
      const unknown = await perform(contracts, name, { ...given, ...days, id: "NIETS" });
      expect(kinds(unknown)).toEqual(["UnknownEntity"]);
    }
    expect(await logged(owners.contracts)).toBe(before);
  });
});
