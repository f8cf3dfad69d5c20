// SPDX-License-Identifier: EUPL-1.2
// Batches that are too large for one request: staged in parts, then recorded as a whole or not at all.
import { randomUUID } from "node:crypto";
import { startDemoOwners } from "../kit/demoOwners";
import { type Owners } from "../kit/owners";
import { bearing, fromTheHouse } from "../kit/testHouse";
import { colleague, Keeper, regionalOffice } from "./keeper";

let owners: Owners;
let providers: Keeper;

beforeAll(async () => {
  owners = await startDemoOwners();
  providers = new Keeper(owners.urls.get("providers") as string, "Providers", regionalOffice);
});
afterAll(() => owners.stop());

interface Set {
  readonly state: string;
  readonly staged: number;
  readonly performed: number;
  readonly recordedAt: string | null;
  readonly created: number;
  readonly changed: number;
  readonly ended: number;
  readonly unchanged: number;
  readonly obstacles: number;
  readonly firstObstacles: readonly { part: number; index: number; outcome: { __typename: string } }[];
}

const fields = `state staged performed recordedAt created changed ended unchanged obstacles
  firstObstacles { part index outcome { __typename ... on OperationRefused { faults { field } } } }`;

const stage = async (set: string, part: number, changes: object[], keeper = providers) =>
  keeper.ask<{ set: Set }>(
    `mutation Stage($set: ID!, $part: Int!, $changes: [ProvidersChange!]!) {
       set: stageProviders(set: $set, part: $part, changes: $changes) { ${fields} } }`,
    { set, part, changes },
  );

const start = async (set: string, parts: number, rehearse: boolean, keeper = providers) =>
  keeper.ask<{ set: Set }>(
    `mutation Run($set: ID!, $parts: Int!, $rehearse: Boolean!) {
       set: runProviders(set: $set, parts: $parts, reason: "Invoer", rehearse: $rehearse) { ${fields} } }`,
    { set, parts, rehearse },
  );

const looking = `query Look($set: ID!) { set: providersSet(set: $set) { ${fields} } }`;
const look = async (set: string, keeper = providers): Promise<Set | null> => {
  const { data } = await keeper.ask<{ set: Set | null }>(looking, { set });
  return data?.set ?? null;
};

/** As a gateway in the same process asks. */
const lookWithoutWire = async (set: string): Promise<unknown> => {
  const headers = { ...(await fromTheHouse()), ...(await bearing(regionalOffice)) };
  return owners.askedLocally.get("providers")?.({ query: looking, variables: { set }, headers });
};

async function finished(set: string): Promise<Set> {
  for (;;) {
    const found = await look(set);
    if (found && found.state !== "RUNNING") return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const settling = (id: string, facts: object = {}) => ({
  provider: {
    act: "SETTLE",
    id,
    from: "2022-01-01",
    facts: { name: `${id} (fictief)`, kind: "INSTELLING", selfEmployed: false, ...facts },
  },
});
const many = (prefix: string, count: number, facts: object = {}) =>
  Array.from({ length: count }, (_, index) => settling(`${prefix}-${index}`, facts));
const logged = async (): Promise<bigint> => (await owners.providers.changeLog.head()).lastSequence;

it("is rehearsed, then recorded at one moment, and a second time changes nothing", async () => {
  const set = randomUUID();
  const before = await logged();
  await stage(set, 1, many("A", 40));
  // The same part again takes the place of the first.
  await stage(set, 1, many("A", 30));
  expect((await stage(set, 2, many("B", 20))).data?.set).toMatchObject({ state: "OPEN", staged: 50 });
  await start(set, 2, true);
  const rehearsed = { state: "DONE", performed: 50, recordedAt: null, created: 50, obstacles: 0 };
  expect(await finished(set)).toMatchObject(rehearsed);
  expect(await logged()).toBe(before);
  await start(set, 2, false);
  const recorded = await finished(set);
  expect(recorded).toMatchObject({ ...rehearsed, recordedAt: expect.any(String) as string });
  expect(await logged()).toBe(before + 50n);
  const changes = await owners.providers.changeLog.after(String(before), 100);
  expect(new Set(changes.map(({ recordedAt }) => recordedAt.toISOString()))).toEqual(
    new Set([recorded.recordedAt]),
  );

  // Acknowledged once more, and not done once more.
  expect((await start(set, 2, false)).data?.set).toMatchObject({ recordedAt: recorded.recordedAt });
  const again = randomUUID();
  await stage(again, 1, [...many("A", 30), ...many("B", 20)]);
  await start(again, 1, false);
  expect(await finished(again)).toMatchObject({ state: "DONE", recordedAt: null, unchanged: 50, created: 0 });
  expect(await logged()).toBe(before + 50n);
});

it("with one fault leaves nothing, and tells where it is", async () => {
  const set = randomUUID();
  const before = await logged();
  await stage(set, 1, many("C", 10));
  await stage(set, 2, [...many("D", 3), settling("D-4", { kvkNumber: "1" })]);
  await start(set, 2, false);
  expect(await finished(set)).toMatchObject({
    state: "DONE",
    recordedAt: null,
    created: 13,
    obstacles: 1,
    firstObstacles: [
      { part: 2, index: 3, outcome: { __typename: "OperationRefused", faults: [{ field: "kvkNumber" }] } },
    ],
  });
  expect(await lookWithoutWire(set)).toEqual({ data: { set: await look(set) } });
  expect(await logged()).toBe(before);
});

it("settles periods of one entity together", async () => {
  const set = randomUUID();
  const period = (from: string, until: string | null, name: string) => {
    const { provider } = settling("E-1", { name });
    return { provider: { ...provider, from, until } };
  };
  const periods = [period("2020-01-01", "2022-01-01", "Eerst"), period("2022-01-01", null, "Daarna")];
  await stage(set, 1, periods);
  await start(set, 1, false);
  expect(await finished(set)).toMatchObject({ recordedAt: expect.any(String) as string });
  const timeline = await owners.providers.repositories.provider.current(["E-1"]);
  expect(timeline.map(({ validFrom, validUntil, name }) => [validFrom, validUntil, name])).toEqual([
    ["2020-01-01", "2022-01-01", "Eerst"],
    ["2022-01-01", null, "Daarna"],
  ]);
  const again = randomUUID();
  await stage(again, 1, periods);
  await start(again, 1, false);
  expect(await finished(again)).toMatchObject({ unchanged: 2, recordedAt: null });
  const overlapping = randomUUID();
  await stage(overlapping, 1, [period("2020-01-01", "2022-06-01", "Eerst"), periods[1] as object]);
  await start(overlapping, 1, false);
  expect(await finished(overlapping)).toMatchObject({ obstacles: 2, recordedAt: null });
});

it("is its maker's alone, has a UUID, and all of its parts", async () => {
  const set = randomUUID();
  await stage(set, 1, many("F", 2));
  expect(await look(set, providers.as(colleague))).toBeNull();
  for (const { errors } of [
    await stage(set, 2, many("G", 1), providers.as(colleague)),
    await start(set, 1, false, providers.as(colleague)),
    await stage("no uuid", 1, []),
  ]) {
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", field: "set" } }]);
  }
  expect((await start(set, 3, false)).errors).toMatchObject([{ extensions: { field: "parts" } }]);
  expect((await stage(set, 0, [])).errors).toMatchObject([{ extensions: { field: "part" } }]);
});

it("takes no empty part, and does not start while a part is missing", async () => {
  const set = randomUUID();
  const empty = await stage(set, 1, []);
  expect(empty.errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", field: "changes" } }]);
  expect(await look(set)).toBeNull();
  await stage(set, 1, many("I", 2));
  await stage(set, 3, many("J", 2));
  for (const [parts, expected] of [
    [2, "3, the last part that was staged"],
    [3, "each part from 1 to 3 staged; part 2 is missing"],
    [0, "3, the last part that was staged"],
    [4, "each part from 1 to 4 staged; part 2 is missing"],
  ] as const) {
    const { errors } = await start(set, parts, true);
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", field: "parts", expected } }]);
  }
  expect(await look(set)).toMatchObject({ state: "OPEN", staged: 4 });
  await stage(set, 2, many("K", 2));
  await start(set, 3, true);
  expect(await finished(set)).toMatchObject({ state: "DONE", performed: 6, obstacles: 0 });
});

it.each([
  ["reason", { reason: " " }],
  ["reason", { reason: "\u200b" }],
  ["reason", { reason: "x".repeat(4_001) }],
  ["source", { reason: "Invoer", source: "x".repeat(4_001) }],
  ["source", { reason: "Invoer", source: "\u0000" }],
])("does not start on a %s that cannot be recorded", async (field, grounds) => {
  const set = randomUUID();
  await stage(set, 1, many("L", 2));
  const { errors } = await providers.ask(
    `mutation Run($set: ID!, $reason: String!, $source: String) {
       set: runProviders(set: $set, parts: 1, reason: $reason, source: $source) { state } }`,
    { set, ...grounds },
  );
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", field } }]);
  expect(await look(set)).toMatchObject({ state: "OPEN" });
});

it("stages no text that no database holds", async () => {
  const { errors } = await stage(randomUUID(), 1, [settling("M-1", { name: "a\u0000b" })]);
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
});

it("that was running when the process ended is taken up again", async () => {
  const set = randomUUID();
  await stage(set, 1, many("H", 5));
  const run = {
    viewer: { subject: "soj-1", roles: ["procurement"], regions: ["ZHZ"], municipalities: [] },
    reason: "Invoer",
    source: null,
    rehearse: false,
  };
  // As a process leaves it that is killed in the middle.
  await owners.providers.manager.query("UPDATE change_set SET state = 'RUNNING', run = $2 WHERE id = $1", [
    set,
    JSON.stringify(run),
  ]);
  const second = await owners.anotherOfProviders();
  expect(await finished(set)).toMatchObject({
    state: "DONE",
    created: 5,
    recordedAt: expect.any(String) as string,
  });
  await second.close();
});

describe("of which the connection breaks", () => {
  const lost = new Error("Connection terminated unexpectedly");

  /** What is recorded next is recorded, and whoever asked for it never hears so. */
  const losesTheAnswer = (recordedFirst: boolean): void => {
    const { ledger } = owners.providers;
    const record = ledger.record.bind(ledger);
    jest.spyOn(ledger, "record").mockImplementationOnce(async (authorship, work) => {
      const recording = await new Promise<{ readonly all: Promise<unknown> }>((resolve) => {
        const all: Promise<unknown> = record(authorship, async (within) => {
          const result = await work(within);
          resolve({ all });
          if (!recordedFirst) await new Promise((wake) => setTimeout(wake, 300));
          return result;
        });
      });
      if (recordedFirst) await recording.all;
      throw lost;
    });
  };
  afterEach(() => jest.restoreAllMocks());

  it.each([
    ["after its commit", "P", true],
    ["before it is committed, which it is in the end", "Q", false],
  ])("%s tells what was recorded", async (_, prefix, recordedFirst) => {
    const set = randomUUID();
    await stage(set, 1, many(prefix, 5));
    losesTheAnswer(recordedFirst);
    await start(set, 1, false);
    const whole = { state: "DONE", created: 5, recordedAt: expect.any(String) as string };
    expect(await finished(set)).toMatchObject(whole);
    // Long enough to be told otherwise.
    await new Promise((wake) => setTimeout(wake, 100));
    expect(await look(set)).toMatchObject(whole);
  });

  it("and of which nothing is there then has failed, and can be run again", async () => {
    const set = randomUUID();
    await stage(set, 1, many("R", 5));
    jest.spyOn(owners.providers.ledger, "record").mockRejectedValueOnce(lost);
    await start(set, 1, false);
    expect(await finished(set)).toMatchObject({ state: "FAILED", staged: 5, recordedAt: null });
    await start(set, 1, false);
    expect(await finished(set)).toMatchObject({ state: "DONE", created: 5 });
  });
});
