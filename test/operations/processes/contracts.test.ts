// SPDX-License-Identifier: EUPL-1.2
// The life of contracts and of admission stops, through the processes that people have a word for.
import { colleague, otherRegion } from "../keeper";
import { admissionStops } from "./admissionStops";
import { contractAwards } from "./contractAwards";
import { awarding, ContractHouse } from "./contractHouse";
import { contractTransfers } from "./contractTransfers";
import { code, done, kinds, perform, read, refusedArgument } from "./performing";
import { optionOrder } from "./optionOrder";
import { segmentSchemes } from "./segmentSchemes";

let opened: ContractHouse;
const house = (): ContractHouse => opened;

beforeAll(async () => {
  opened = await ContractHouse.start();
}, 120_000);
afterAll(() => opened.owners.stop());

contractAwards(house);

describe("suspendContract", () => {
  it("takes it off the list for as long as it lasts", async () => {
    const id = "C-0341";
    expect(await house().entryOf(id, "2022-07-01")).toMatchObject({ intake: "OPEN" });
    const { recordedAt } = await done(house().contracts, "suspendContract", {
      id,
      from: "2022-06-01",
      until: "2022-09-01",
      basis: await house().basisOf(id),
    });
    expect(await house().contract(id, "2022-07-01")).toMatchObject({
      status: "OPGESCHORT",
      statusSince: "2022-06-01",
    });
    expect(await house().contract(id, "2022-09-01")).toMatchObject({
      status: "ACTIEF",
      statusSince: "2022-01-01",
    });
    expect(await house().entryOf(id, "2022-07-01", recordedAt)).toBeUndefined();
    expect(await house().entryOf(id, "2022-05-31")).toMatchObject({ intake: "OPEN" });
    expect(await house().entryOf(id, "2022-09-01")).toMatchObject({ intake: "OPEN" });
  });

  it("is refused for swapped days, to another region, on an old view, and of what is not there", async () => {
    const id = "C-0342";
    const basis = await house().basisOf(id);
    const given = { id, from: "2022-06-01", until: "2022-05-01", basis };
    const swapped = await perform(house().contracts, "suspendContract", given);
    expect(swapped.outcomes[0]).toMatchObject({ faults: [{ field: "until" }] });
    const right = { id, from: "2022-06-01", basis };
    expect(kinds(await perform(house().contracts.as(otherRegion), "suspendContract", right))).toEqual([
      "NotAllowed",
    ]);
    expect(kinds(await perform(house().contracts, "suspendContract", { ...right, id: "NIETS" }))).toEqual([
      "UnknownEntity",
    ]);
    await done(house().contracts.as(colleague), "suspendContract", right);
    expect(kinds(await perform(house().contracts, "suspendContract", right))).toEqual(["StaleOperation"]);
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
      basis: await house().basisOf(id),
    };
    const { recordedAt } = await done(house().contracts, "terminateContract", given);
    expect(await house().contract(id, "2023-02-28")).toMatchObject({
      status: "ACTIEF",
      end: null,
      exitReason: null,
    });
    expect(await house().contract(id, "2023-03-01")).toMatchObject({
      status: "OPGEZEGD",
      end: "2023-07-01",
      endStated: true,
      exitReason: "KWALITEITSEISEN_NIET_GEHAALD",
    });
    expect(await house().entryOf(id, "2023-02-28", recordedAt)).toMatchObject({ intake: "OPEN" });
    expect(await house().entryOf(id, "2023-03-01")).toMatchObject({ intake: "RUN_OFF" });
    expect(await house().entryOf(id, "2023-07-01")).toBeUndefined();
  });

  it("does not end before its notice, or before its start", async () => {
    const given = { id: "C-0344", noticeOn: "2023-03-01", exitReason: code("EIGEN_VERZOEK") };
    const basis = await house().basisOf("C-0344");
    const early = { ...given, endsOn: "2023-02-01", basis };
    expect(await refusedArgument(house().contracts, "terminateContract", early)).toBe("endsOn");
    const before = { ...given, noticeOn: "2021-11-01", endsOn: "2021-12-01", basis };
    expect((await perform(house().contracts, "terminateContract", before)).outcomes[0]).toMatchObject({
      __typename: "OperationRefused",
    });
  });
});

describe("endContract", () => {
  it("ends it on the day", async () => {
    const id = "C-0345";
    const { recordedAt } = await done(house().contracts, "endContract", {
      id,
      on: "2023-01-01",
      exitReason: code("ERKENNING_VERLOREN"),
      basis: await house().basisOf(id),
    });
    expect(await house().contract(id, "2023-01-01")).toMatchObject({
      status: "BEEINDIGD",
      statusSince: "2023-01-01",
      end: "2023-01-01",
      exitReason: "ERKENNING_VERLOREN",
    });
    expect(await house().entryOf(id, "2022-12-31", recordedAt)).toMatchObject({ intake: "OPEN" });
    expect(await house().entryOf(id, "2023-01-01")).toBeUndefined();
  });

  it("does not end it on its first day", async () => {
    const given = { id: "C-0346", on: "2022-01-01", exitReason: code("EIGEN_VERZOEK") };
    const report = await perform(house().contracts, "endContract", {
      ...given,
      basis: await house().basisOf("C-0346"),
    });
    expect(report.outcomes[0]).toMatchObject({ faults: [{ field: "end" }] });
  });
});

describe("extendContract", () => {
  beforeAll(async () => {
    await done(house().contracts, "awardContract", awarding("X-1"));
    const option = (n: number, extendsUntil: string | null) => ({
      extensionOption: {
        act: "REGISTER",
        id: `X-1/${n}`,
        from: "2024-01-01",
        facts: { contractId: "X-1", decideInYear: 2025, extendsTo: "twee jaar", extendsUntil },
      },
    });
    await house().contracts.change([option(1, "2028-01-01"), option(2, null), option(3, "2025-01-01")]);
  });

  const extending = async (option: string, from = "2026-01-01") => ({
    option,
    from,
    basis: await house().basisOf("X-1", "2024-02-01"),
  });

  it("is refused after the end, without a day, and to a day before it", async () => {
    const refusal = async (option: string, from?: string) =>
      refusedArgument(house().contracts, "extendContract", await extending(option, from));
    expect(await refusal("X-1/1", "2026-01-02")).toBe("from");
    expect(await refusal("X-1/2")).toBe("option");
    expect(await refusal("X-1/3")).toBe("option");
    // Nobody else learns what the contract says, which may be under embargo.
    for (const given of [await extending("X-1/1", "2026-01-02"), await extending("X-1/3")]) {
      const report = await perform(house().contracts.as(otherRegion), "extendContract", given);
      expect(new Set(kinds(report))).toEqual(new Set(["NotAllowed"]));
    }
  });

  it("goes on until the day of the option, once", async () => {
    expect(await house().entryOf("X-1", "2026-02-01")).toBeUndefined();
    const given = await extending("X-1/1");
    const { recordedAt } = await done(house().contracts, "extendContract", given);
    expect(await house().contract("X-1", "2026-01-01")).toMatchObject({
      status: "VERLENGD",
      statusSince: "2026-01-01",
      end: "2028-01-01",
      extensionOptions: expect.arrayContaining([{ exercised: true }]) as object,
    });
    expect(await house().contract("X-1", "2025-12-31")).toMatchObject({
      status: "ACTIEF",
      end: "2026-01-01",
    });
    expect(await house().entryOf("X-1", "2026-02-01", recordedAt)).toMatchObject({ intake: "OPEN" });
    expect(await house().entryOf("X-1", "2028-01-01")).toBeUndefined();
    expect(await refusedArgument(house().contracts, "extendContract", await extending("X-1/1"))).toBe(
      "option",
    );
    expect(kinds(await perform(house().contracts, "extendContract", await extending("X-1/9")))).toEqual([
      "UnknownEntity",
    ]);
  });
});

optionOrder(house);

contractTransfers(house);

admissionStops(house);

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
    await done(house().contracts, "recordWaitingTime", measured);
    const waits = async (on: string) => {
      const provider = `{ __typename: "Provider", id: "RTA-056", asOf: "${await asOfOn(on)}" }`;
      const { _entities } = await read<{ _entities: { waitingTimes: { days: number | null }[] }[] }>(
        house().contracts,
        `{ _entities(representations: [${provider}]) { ... on Provider { waitingTimes { days } } } }`,
      );
      return _entities[0]?.waitingTimes;
    };
    expect(await waits("2022-09-01")).toContainEqual({ days: 30 });
    expect(await waits("2022-08-31")).not.toContainEqual({ days: 30 });
    const wrong = await perform(house().contracts, "recordWaitingTime", {
      ...measured,
      id: "W-2",
      expiresOn: "2022-08-01",
    });
    expect(wrong.outcomes[0]).toMatchObject({ faults: [{ field: "expiresOn" }] });
  });

  const asOfOn = async (on: string): Promise<string> => (await house().contract("C-0334", on)).asOf;

  it("recordDecision holds from the day of the decision", async () => {
    const planned = (id: string, decidesOn: string | null) => ({
      decisionMoment: {
        act: "REGISTER",
        id,
        from: "2022-01-01",
        facts: { contractId: "C-0334", year: 2025, decidesOn, kind: "GO_NO_GO" },
      },
    });
    await house().contracts.change([planned("B-1", "2025-05-01"), planned("B-2", null)]);
    const basis = await house().basisOf("C-0334");
    const deciding = { id: "B-1", outcome: code("GO"), decisionReference: "AB-2025-7", basis };
    await done(house().contracts, "recordDecision", deciding);
    const outcomes = async (on: string) =>
      (await house().contract("C-0334", on)).decisionMoments.map(({ outcome }) => outcome);
    expect(await outcomes("2025-04-30")).toEqual([null, null]);
    expect(await outcomes("2025-05-01")).toContain("GO");
    expect(await refusedArgument(house().contracts, "recordDecision", { ...deciding, id: "B-2" })).toBe("on");
    const undated = { ...deciding, id: "B-2" };
    expect(kinds(await perform(house().contracts.as(otherRegion), "recordDecision", undated))).toEqual([
      "NotAllowed",
    ]);
    const unknown = await perform(house().contracts, "recordDecision", { ...deciding, id: "NIETS" });
    expect(kinds(unknown)).toEqual(["UnknownEntity"]);
    expect(kinds(await perform(house().contracts.as(otherRegion), "recordDecision", deciding))).toEqual([
      "NotAllowed",
    ]);
    expect(kinds(await perform(house().contracts, "recordDecision", deciding))).toEqual(["StaleOperation"]);
  });
});

segmentSchemes(house);
