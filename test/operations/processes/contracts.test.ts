// SPDX-License-Identifier: EUPL-1.2
// The life of contracts and of admission stops, through the processes that people have a word for.
import { startDemoOwners } from "../../kit/demoOwners";
import { type Owners } from "../../kit/owners";
import { colleague, Keeper, officer, otherRegion, regionalOffice } from "../keeper";
import { runExample } from "./examples";
import {
  code,
  coverageOf,
  done,
  type Entry,
  kinds,
  logged,
  perform,
  read,
  refusedArgument,
} from "./performing";

let owners: Owners;
let contracts: Keeper;

beforeAll(async () => {
  owners = await startDemoOwners();
  await owners.coverage.projector.catchUp();
  contracts = new Keeper(owners.urls.get("contracts") as string, "Contracts", regionalOffice);
}, 120_000);
afterAll(() => owners.stop());

const on4B = { municipality: "GM0505", segment: "ZHZ-2022/4B" };

interface Seen {
  readonly asOf: string;
  readonly status: string;
  readonly statusSince: string | null;
  readonly end: string | null;
  readonly endStated: boolean;
  readonly exitReason: string | null;
  readonly parties: { id: string }[];
  readonly subcontractors: { id: string }[];
  readonly lines: { id: string }[];
  readonly extensionOptions: { exercised: boolean | null }[];
  readonly decisionMoments: { outcome: string | null }[];
}

async function contract(id: string, on: string): Promise<Seen> {
  const { contract } = await read<{ contract: Seen }>(
    contracts,
    `{ contract(id: "${id}", on: "${on}") { asOf status statusSince end endStated exitReason parties { id }
       subcontractors { id } lines { id } extensionOptions { exercised } decisionMoments { outcome } } }`,
  );
  return contract;
}

const basisOf = async (id: string, on = "2022-03-01"): Promise<string> => (await contract(id, on)).asOf;

async function entryOf(contractId: string, on: string, recordedAt?: string): Promise<Entry | undefined> {
  const { entries } = await coverageOf(owners, { ...on4B, on }, recordedAt);
  return entries.find((entry) => entry.contractId === contractId);
}

const contractFacts = {
  category: code("RTA"),
  delivery: code("ZIN"),
  commissionerKind: code("REGIO"),
  commissionerRegionId: "ZHZ",
  partyIds: ["RTA-056"],
  procedure: code("SAS"),
  segmentSpanning: false,
  start: "2024-01-01",
  end: "2026-01-01",
  endStated: true,
  status: code("ACTIEF"),
};
const lineFacts = {
  segmentId: "ZHZ-2022/4B",
  scale: code("REGIONAL"),
  areaKind: code("REGIO"),
  areaRegionId: "ZHZ",
  intakeOpen: true,
};
const awarding = (id: string, facts: object = {}) => ({
  id,
  facts: { ...contractFacts, ...facts },
  lines: [{ id: `${id}-1`, facts: lineFacts }],
});

describe("awardContract", () => {
  it("records the contract with its lines, from the day of the award", async () => {
    const { recordedAt } = await done(contracts, "awardContract", {
      ...awarding("N-1"),
      from: "2023-10-01",
    });
    expect(await contract("N-1", "2023-11-01")).toMatchObject({ status: "GEGUND", lines: [{ id: "N-1-1" }] });
    expect(await contract("N-1", "2024-02-01")).toMatchObject({ status: "ACTIEF", end: "2026-01-01" });
    expect(await entryOf("N-1", "2023-11-01", recordedAt)).toBeUndefined();
    expect(await entryOf("N-1", "2024-02-01")).toMatchObject({ providerId: "RTA-056", intake: "OPEN" });
  });

  it("leaves nothing when one line is refused", async () => {
    const before = await logged(owners.contracts);
    const given = awarding("N-2");
    const report = await perform(contracts, "awardContract", {
      ...given,
      lines: [...given.lines, { id: "N-2-2", facts: { ...lineFacts, segmentId: "NERGENS" } }],
    });
    expect(kinds(report)).toEqual(["OperationAccepted", "OperationAccepted", "OperationRefused"]);
    expect(report.recordedAt).toBeNull();
    expect(await logged(owners.contracts)).toBe(before);
    expect(await contract("N-2", "2024-02-01")).toBeNull();
  });

  it("that is rehearsed leaves nothing either", async () => {
    const before = await logged(owners.contracts);
    const report = await perform(contracts, "awardContract", awarding("N-3"), { rehearse: true });
    expect(kinds(report)).toEqual(["OperationAccepted", "OperationAccepted"]);
    expect(report.recordedAt).toBeNull();
    expect(await logged(owners.contracts)).toBe(before);
  });

  it("is refused to another region, after its own start, and with lines of another contract", async () => {
    const elsewhere = await perform(contracts.as(otherRegion), "awardContract", awarding("N-4"));
    expect(new Set(kinds(elsewhere))).toEqual(new Set(["NotAllowed"]));
    const late = await perform(contracts, "awardContract", { ...awarding("N-4"), from: "2024-02-01" });
    expect(late.outcomes[0]).toMatchObject({ faults: [{ field: "from" }] });
    const lines = [{ id: "N-4-1", facts: { ...lineFacts, contractId: "C-0340" } }];
    expect(await refusedArgument(contracts, "awardContract", { ...awarding("N-4"), lines })).toBe("lines");
  });
});

describe("awardContract puts nobody on the list of others", () => {
  const of = (municipality: string) => ({
    ...officer,
    subject: `${municipality}-1`,
    municipalities: [municipality],
  });
  const bought = (by: string, id: string, ...lines: object[]) => ({
    id,
    facts: {
      ...contractFacts,
      commissionerKind: code("GEMEENTE"),
      commissionerRegionId: null,
      commissionerMunicipalityIds: [by],
    },
    lines: lines.map((facts, index) => ({ id: `${id}-${index + 1}`, facts: { ...lineFacts, ...facts } })),
  });
  const local = (...municipalities: string[]) => ({
    scale: code("LOCAL"),
    areaKind: code("GEMEENTEN"),
    areaRegionId: null,
    areaMunicipalityIds: municipalities,
  });
  const everywhere = { scale: code("NATIONAL"), areaKind: code("LANDELIJK"), areaRegionId: null };

  it("a municipality buys for itself, and neither for a region, another municipality nor the country", async () => {
    const leiden = contracts.as(of("GM0546"));
    const foreign = [{}, local("GM0512"), local("GM0546", "GM0512"), everywhere];
    const report = await perform(leiden, "awardContract", bought("GM0546", "L-1", ...foreign));
    expect(kinds(report)).toEqual(["OperationAccepted", ...foreign.map(() => "NotAllowed")]);
    expect(report.recordedAt).toBeNull();
    await done(leiden, "awardContract", bought("GM0546", "L-2", local("GM0546")));
  });

  it("a region buys for itself and its members, and neither for another nor for the country", async () => {
    const ofRegion = (id: string, ...lines: object[]) => ({
      ...bought("", id, ...lines),
      facts: contractFacts,
    });
    const foreign = [{ areaRegionId: "HR" }, local("GM0546"), local("GM0512", "GM0546"), everywhere];
    const report = await perform(contracts, "awardContract", ofRegion("L-3", ...foreign));
    expect(kinds(report)).toEqual(["OperationAccepted", ...foreign.map(() => "NotAllowed")]);
    const far = { ...contractFacts, commissionerRegionId: "HR" };
    const byHr = await perform(contracts.as(otherRegion), "awardContract", {
      ...awarding("L-4"),
      facts: far,
    });
    expect(kinds(byHr)).toEqual(["OperationAccepted", "NotAllowed"]);
    await done(contracts, "awardContract", ofRegion("L-5", {}, local("GM0512", "GM0505")));
  });

  it("an area that says nothing is told so", async () => {
    const nowhere = { ...local(), areaKind: code("REGIO") };
    const report = await perform(contracts, "awardContract", {
      ...awarding("L-6"),
      lines: [{ id: "L-6-1", facts: { ...lineFacts, ...nowhere } }],
    });
    expect(kinds(report)).toEqual(["OperationAccepted", "OperationRefused"]);
  });
});

describe("suspendContract", () => {
  it("takes it off the list for as long as it lasts", async () => {
    const id = "C-0341";
    expect(await entryOf(id, "2022-07-01")).toMatchObject({ intake: "OPEN" });
    const { recordedAt } = await done(contracts, "suspendContract", {
      id,
      from: "2022-06-01",
      until: "2022-09-01",
      basis: await basisOf(id),
    });
    expect(await contract(id, "2022-07-01")).toMatchObject({
      status: "OPGESCHORT",
      statusSince: "2022-06-01",
    });
    expect(await contract(id, "2022-09-01")).toMatchObject({ status: "ACTIEF", statusSince: "2022-01-01" });
    expect(await entryOf(id, "2022-07-01", recordedAt)).toBeUndefined();
    expect(await entryOf(id, "2022-05-31")).toMatchObject({ intake: "OPEN" });
    expect(await entryOf(id, "2022-09-01")).toMatchObject({ intake: "OPEN" });
  });

  it("is refused for swapped days, to another region, on an old view, and of what is not there", async () => {
    const id = "C-0342";
    const basis = await basisOf(id);
    const given = { id, from: "2022-06-01", until: "2022-05-01", basis };
    const swapped = await perform(contracts, "suspendContract", given);
    expect(swapped.outcomes[0]).toMatchObject({ faults: [{ field: "until" }] });
    const right = { id, from: "2022-06-01", basis };
    expect(kinds(await perform(contracts.as(otherRegion), "suspendContract", right))).toEqual(["NotAllowed"]);
    expect(kinds(await perform(contracts, "suspendContract", { ...right, id: "NIETS" }))).toEqual([
      "UnknownEntity",
    ]);
    await done(contracts.as(colleague), "suspendContract", right);
    expect(kinds(await perform(contracts, "suspendContract", right))).toEqual(["StaleOperation"]);
  });
});

describe("terminateContract", () => {
  it("runs it off from the notice until its end", async () => {
    const id = "C-0343";
    const given = {
      id,
      noticeOn: "2023-03-01",
      endsOn: "2023-07-01",
      exitReason: code("KWALITEITSEISEN_NIET_GEHAALD"),
      basis: await basisOf(id),
    };
    const { recordedAt } = await done(contracts, "terminateContract", given);
    expect(await contract(id, "2023-02-28")).toMatchObject({ status: "ACTIEF", end: null, exitReason: null });
    expect(await contract(id, "2023-03-01")).toMatchObject({
      status: "OPGEZEGD",
      end: "2023-07-01",
      endStated: true,
      exitReason: "KWALITEITSEISEN_NIET_GEHAALD",
    });
    expect(await entryOf(id, "2023-02-28", recordedAt)).toMatchObject({ intake: "OPEN" });
    expect(await entryOf(id, "2023-03-01")).toMatchObject({ intake: "RUN_OFF" });
    expect(await entryOf(id, "2023-07-01")).toBeUndefined();
  });

  it("does not end before its notice, or before its start", async () => {
    const given = { id: "C-0344", noticeOn: "2023-03-01", exitReason: code("EIGEN_VERZOEK") };
    const basis = await basisOf("C-0344");
    const early = { ...given, endsOn: "2023-02-01", basis };
    expect(await refusedArgument(contracts, "terminateContract", early)).toBe("endsOn");
    const before = { ...given, noticeOn: "2021-11-01", endsOn: "2021-12-01", basis };
    expect((await perform(contracts, "terminateContract", before)).outcomes[0]).toMatchObject({
      __typename: "OperationRefused",
    });
  });
});

describe("endContract", () => {
  it("ends it on the day", async () => {
    const id = "C-0345";
    const { recordedAt } = await done(contracts, "endContract", {
      id,
      on: "2023-01-01",
      exitReason: code("ERKENNING_VERLOREN"),
      basis: await basisOf(id),
    });
    expect(await contract(id, "2023-01-01")).toMatchObject({
      status: "BEEINDIGD",
      statusSince: "2023-01-01",
      end: "2023-01-01",
      exitReason: "ERKENNING_VERLOREN",
    });
    expect(await entryOf(id, "2022-12-31", recordedAt)).toMatchObject({ intake: "OPEN" });
    expect(await entryOf(id, "2023-01-01")).toBeUndefined();
  });

  it("does not end it on its first day", async () => {
    const given = { id: "C-0346", on: "2022-01-01", exitReason: code("EIGEN_VERZOEK") };
    const report = await perform(contracts, "endContract", { ...given, basis: await basisOf("C-0346") });
    expect(report.outcomes[0]).toMatchObject({ faults: [{ field: "end" }] });
  });
});

describe("extendContract", () => {
  beforeAll(async () => {
    await done(contracts, "awardContract", awarding("X-1"));
    const option = (n: number, extendsUntil: string | null) => ({
      extensionOption: {
        act: "REGISTER",
        id: `X-1/${n}`,
        from: "2024-01-01",
        facts: { contractId: "X-1", decideInYear: 2025, extendsTo: "twee jaar", extendsUntil },
      },
    });
    await contracts.change([option(1, "2028-01-01"), option(2, null), option(3, "2025-01-01")]);
  });

  const extending = async (option: string, from = "2026-01-01") => ({
    option,
    from,
    basis: await basisOf("X-1", "2024-02-01"),
  });

  it("is refused after the end, without a day, and to a day before it", async () => {
    const refusal = async (option: string, from?: string) =>
      refusedArgument(contracts, "extendContract", await extending(option, from));
    expect(await refusal("X-1/1", "2026-01-02")).toBe("from");
    expect(await refusal("X-1/2")).toBe("option");
    expect(await refusal("X-1/3")).toBe("option");
    // Nobody else learns what the contract says, which may be under embargo.
    for (const given of [await extending("X-1/1", "2026-01-02"), await extending("X-1/3")]) {
      const report = await perform(contracts.as(otherRegion), "extendContract", given);
      expect(new Set(kinds(report))).toEqual(new Set(["NotAllowed"]));
    }
  });

  it("goes on until the day of the option, once", async () => {
    expect(await entryOf("X-1", "2026-02-01")).toBeUndefined();
    const given = await extending("X-1/1");
    const { recordedAt } = await done(contracts, "extendContract", given);
    expect(await contract("X-1", "2026-01-01")).toMatchObject({
      status: "VERLENGD",
      statusSince: "2026-01-01",
      end: "2028-01-01",
      extensionOptions: expect.arrayContaining([{ exercised: true }]) as object,
    });
    expect(await contract("X-1", "2025-12-31")).toMatchObject({ status: "ACTIEF", end: "2026-01-01" });
    expect(await entryOf("X-1", "2026-02-01", recordedAt)).toMatchObject({ intake: "OPEN" });
    expect(await entryOf("X-1", "2028-01-01")).toBeUndefined();
    expect(await refusedArgument(contracts, "extendContract", await extending("X-1/1"))).toBe("option");
    expect(kinds(await perform(contracts, "extendContract", await extending("X-1/9")))).toEqual([
      "UnknownEntity",
    ]);
  });
});

describe("transferContracts", () => {
  const provider = (n: string) => `RTA-0${n}`;
  const moving = async (ids: readonly string[], from: string, to: string) => ({
    from,
    to,
    on: "2022-07-01",
    contracts: await Promise.all(ids.map(async (id) => ({ id, basis: await basisOf(id) }))),
  });

  it("puts one in the place of the other, and leaves its stops behind", async () => {
    expect(await entryOf("C-0336", "2022-04-01")).toMatchObject({ providerId: "RTA-058", intake: "STOPPED" });
    await done(contracts, "announceAdmissionStop", {
      id: "S-58",
      provider: "RTA-058",
      from: "2022-06-01",
    });
    const { recordedAt } = await done(
      contracts,
      "transferContracts",
      await moving(["C-0336"], "RTA-058", provider("59")),
    );
    expect(await entryOf("C-0336", "2022-06-30", recordedAt)).toMatchObject({
      providerId: "RTA-058",
      intake: "STOPPED",
    });
    expect(await entryOf("C-0336", "2022-07-01")).toMatchObject({ providerId: "RTA-059", intake: "OPEN" });
  });

  it("also as subcontractor, and of contracts that it is named in", async () => {
    await done(contracts, "transferContracts", await moving(["C-0307"], "RTA-086", "RTA-087"));
    const ids = (await contract("C-0307", "2022-07-01")).subcontractors.map(({ id }) => id);
    expect(ids).toContain("RTA-087");
    expect(ids).not.toContain("RTA-086");
    const strange = await moving(["C-0348"], "RTA-087", "RTA-056");
    expect(await refusedArgument(contracts, "transferContracts", strange)).toBe("contracts");
    const elsewhere = await perform(contracts.as(otherRegion), "transferContracts", strange);
    expect(kinds(elsewhere)).toEqual(["NotAllowed"]);
  });

  it("of several contracts leaves nothing when one of them is refused", async () => {
    const before = await logged(owners.contracts);
    const given = await moving(["C-0347"], "RTA-069", "RTA-056");
    const [seen] = given.contracts;
    const report = await perform(contracts, "transferContracts", {
      ...given,
      contracts: [seen, { ...seen, id: "NIETS" }],
    });
    expect(kinds(report)).toEqual(["OperationAccepted", "UnknownEntity"]);
    const unknown = await perform(contracts, "transferContracts", { ...given, to: "NIEMAND" });
    expect(unknown.outcomes[0]).toMatchObject({ faults: [{ field: "partyIds" }] });
    const elsewhere = await perform(contracts.as(otherRegion), "transferContracts", given);
    expect(kinds(elsewhere)).toEqual(["NotAllowed"]);
    expect(await logged(owners.contracts)).toBe(before);
  });
});

describe("an admission stop", () => {
  const announcing = (id: string) => ({
    id,
    provider: "RTA-072",
    segment: "ZHZ-2022/4B",
    from: "2022-03-01",
    announcedOn: "2022-02-20",
    explanation: "Geen plaats (fictief)",
  });
  async function stop(id: string): Promise<{ asOf: string; verified: boolean; until: string | null }> {
    const { admissionStops } = await read<{
      admissionStops: { id: string; asOf: string; verified: boolean; until: string | null }[];
    }>(contracts, '{ admissionStops(region: "ZHZ", on: "2022-03-10") { id asOf verified until } }');
    const found = admissionStops.find((each) => each.id === id);
    if (!found) throw new Error(`There is no stop ${id}.`);
    return found;
  }
  const verifying = async (id: string) => ({ id, basis: (await stop(id)).asOf });

  it("is announced, verified by somebody else, and lifted", async () => {
    expect(await entryOf("C-0350", "2022-03-10")).toMatchObject({ intake: "OPEN" });
    const announced = await done(contracts, "announceAdmissionStop", announcing("S-1"));
    expect(await entryOf("C-0350", "2022-03-10", announced.recordedAt)).toMatchObject({ intake: "STOPPED" });
    expect(await stop("S-1")).toMatchObject({ verified: false });

    const own = await perform(contracts, "verifyAdmissionStop", await verifying("S-1"));
    expect(own.outcomes[0]).toMatchObject({ faults: [{ field: "verified" }] });
    await done(contracts.as(colleague), "verifyAdmissionStop", await verifying("S-1"));
    expect(await stop("S-1")).toMatchObject({ verified: true });

    const lifting = { ...(await verifying("S-1")), on: "2022-05-01" };
    const { recordedAt } = await done(contracts, "endAdmissionStop", lifting);
    expect(await stop("S-1")).toMatchObject({ verified: true, until: "2022-05-01" });
    expect(await entryOf("C-0350", "2022-04-30", recordedAt)).toMatchObject({ intake: "STOPPED" });
    expect(await entryOf("C-0350", "2022-05-01")).toMatchObject({ intake: "OPEN" });
  });

  it("that was verified and is edited loses its verification", async () => {
    await done(contracts, "announceAdmissionStop", announcing("S-2"));
    await done(contracts.as(colleague), "verifyAdmissionStop", await verifying("S-2"));
    const editing = async (facts: object) =>
      contracts.one({
        admissionStop: { act: "CORRECT", id: "S-2", facts, basis: (await stop("S-2")).asOf },
      });
    expect(await editing({ explanation: "Anders" })).toMatchObject({ faults: [{ field: "verified" }] });
    expect(await editing({ explanation: "Anders", verified: false })).toMatchObject({ change: "CHANGED" });
    expect(await stop("S-2")).toMatchObject({ verified: false });
  });

  it("that was verified is not verified on further days", async () => {
    await done(contracts, "announceAdmissionStop", { ...announcing("S-4"), until: "2022-05-01" });
    await done(contracts.as(colleague), "verifyAdmissionStop", await verifying("S-4"));
    const { asOf: basis } = await stop("S-4");
    const days = { from: "2022-03-01", until: "2022-09-01" };
    const longer = { admissionStop: { act: "CORRECT_PERIOD", id: "S-4", ...days, basis } };
    expect(await contracts.one(longer)).toMatchObject({ faults: [{ field: "verified" }] });
    const unverified = { admissionStop: { act: "CORRECT", id: "S-4", facts: { verified: false }, basis } };
    const { outcomes } = await contracts.change([unverified, longer]);
    expect(outcomes.map(({ change }) => change)).toEqual(["CHANGED", "CHANGED"]);
    expect(await stop("S-4")).toMatchObject({ verified: false, until: "2022-09-01" });
  });

  it("is refused to another region, on an old view, of what is not there, and before it began", async () => {
    const far = await perform(contracts.as(otherRegion), "announceAdmissionStop", announcing("S-3"));
    expect(kinds(far)).toEqual(["NotAllowed"]);
    await done(contracts, "announceAdmissionStop", announcing("S-3"));
    const old = await verifying("S-3");
    const early = await perform(contracts, "endAdmissionStop", { ...old, on: "2022-02-01" });
    expect(early.outcomes[0]).toMatchObject({ faults: [{ field: "on" }] });
    await done(contracts.as(colleague), "verifyAdmissionStop", old);
    const stale = await perform(contracts, "endAdmissionStop", { ...old, on: "2022-06-01" });
    expect(kinds(stale)).toEqual(["StaleOperation"]);
    const unknown = await perform(contracts, "verifyAdmissionStop", { ...old, id: "NIETS" });
    expect(kinds(unknown)).toEqual(["UnknownEntity"]);
  });
});

describe("what is known of a contract", () => {
  it("recordWaitingTime holds from the measurement on", async () => {
    const measured = {
      id: "W-1",
      provider: "RTA-056",
      segment: "ZHZ-2022/4B",
      measure: code("AANMELDING_TOT_INTAKE"),
      days: 30,
      measuredOn: "2022-09-01",
      expiresOn: "2022-12-01",
      measurementSource: "Opgave van de aanbieder (fictief)",
      people: 12,
    };
    await done(contracts, "recordWaitingTime", measured);
    const waits = async (on: string) => {
      const provider = `{ __typename: "Provider", id: "RTA-056", asOf: "${await asOfOn(on)}" }`;
      const { _entities } = await read<{ _entities: { waitingTimes: { days: number | null }[] }[] }>(
        contracts,
        `{ _entities(representations: [${provider}]) { ... on Provider { waitingTimes { days } } } }`,
      );
      return _entities[0]?.waitingTimes;
    };
    expect(await waits("2022-09-01")).toContainEqual({ days: 30 });
    expect(await waits("2022-08-31")).not.toContainEqual({ days: 30 });
    const wrong = await perform(contracts, "recordWaitingTime", {
      ...measured,
      id: "W-2",
      expiresOn: "2022-08-01",
    });
    expect(wrong.outcomes[0]).toMatchObject({ faults: [{ field: "expiresOn" }] });
  });

  const asOfOn = async (on: string): Promise<string> => (await contract("C-0334", on)).asOf;

  it("recordDecision holds from the day of the decision", async () => {
    const planned = (id: string, decidesOn: string | null) => ({
      decisionMoment: {
        act: "REGISTER",
        id,
        from: "2022-01-01",
        facts: { contractId: "C-0334", year: 2025, decidesOn, kind: "GO_NO_GO" },
      },
    });
    await contracts.change([planned("B-1", "2025-05-01"), planned("B-2", null)]);
    const basis = await basisOf("C-0334");
    const deciding = { id: "B-1", outcome: code("GO"), decisionReference: "AB-2025-7", basis };
    await done(contracts, "recordDecision", deciding);
    const outcomes = async (on: string) =>
      (await contract("C-0334", on)).decisionMoments.map(({ outcome }) => outcome);
    expect(await outcomes("2025-04-30")).toEqual([null, null]);
    expect(await outcomes("2025-05-01")).toContain("GO");
    expect(await refusedArgument(contracts, "recordDecision", { ...deciding, id: "B-2" })).toBe("on");
    const undated = { ...deciding, id: "B-2" };
    expect(kinds(await perform(contracts.as(otherRegion), "recordDecision", undated))).toEqual([
      "NotAllowed",
    ]);
    const unknown = await perform(contracts, "recordDecision", { ...deciding, id: "NIETS" });
    expect(kinds(unknown)).toEqual(["UnknownEntity"]);
    expect(kinds(await perform(contracts.as(otherRegion), "recordDecision", deciding))).toEqual([
      "NotAllowed",
    ]);
    expect(kinds(await perform(contracts, "recordDecision", deciding))).toEqual(["StaleOperation"]);
  });
});

describe("startSegmentScheme", () => {
  const starting = (...segments: object[]) => ({
    id: "ZHZ-2031",
    facts: { regionId: "ZHZ", kind: code("SEGMENTEN"), title: "Segmenten 2031 (fictief)" },
    segments,
    from: "2031-01-01",
  });

  it("records the scheme with its segments, in whatever order they are named", async () => {
    await runExample(contracts, "startSegmentScheme", "");
    const fields = "segments { code parent { code } counterpart { code } }";
    const schemeOn = async (on: string) =>
      (
        await read<{ segmentSchemes: { id: string; segments: object[] }[] }>(
          contracts,
          `{ segmentSchemes(region: "ZHZ", on: "${on}") { id ${fields} } }`,
        )
      ).segmentSchemes.find(({ id }) => id === "ZHZ-2030");
    expect(await schemeOn("2029-12-31")).toBeUndefined();
    expect((await schemeOn("2030-01-01"))?.segments).toEqual([
      { code: "1", parent: null, counterpart: null },
      { code: "1A", parent: { code: "1" }, counterpart: { code: "1B" } },
      { code: "1B", parent: { code: "1" }, counterpart: null },
    ]);
  });

  it("is of segments of its own, by the office of the region, and whole or not at all", async () => {
    const before = await logged(owners.contracts);
    const one = { code: "1", facts: { label: "Een" } };
    expect(await refusedArgument(contracts, "startSegmentScheme", starting())).toBe("segments");
    const strange = { code: "2", facts: { label: "Twee", schemeId: "ZHZ-2022" } };
    expect(await refusedArgument(contracts, "startSegmentScheme", starting(one, strange))).toBe("segments");
    const lost = { code: "2", facts: { label: "Twee", parentId: "ZHZ-2031/9" } };
    const report = await perform(contracts, "startSegmentScheme", starting(one, lost));
    expect(kinds(report)).toEqual(["OperationAccepted", "OperationAccepted", "OperationRefused"]);
    const elsewhere = await perform(contracts.as(otherRegion), "startSegmentScheme", starting(one));
    expect(new Set(kinds(elsewhere))).toEqual(new Set(["NotAllowed"]));
    expect(await logged(owners.contracts)).toBe(before);
  });
});
