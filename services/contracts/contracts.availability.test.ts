// SPDX-License-Identifier: EUPL-1.2
import "reflect-metadata";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { clockThatReads } from "../../kit/clock";
import { type Work } from "../../kit/feed/ledger.repository";
import { type RunningOwner } from "../../kit/ownerService";
import { type Outcome } from "../../kit/versioned/outcome";
import { type Register } from "../../kit/versioned/register";
import { type VersionRow } from "../../kit/versioned/version.row";
import { feedOfKeys, type OwnerAlone, startAlone } from "../../test/kit/ownerAlone";
import { fromTheHouse } from "../../test/kit/testHouse";
import landscape from "./contracts.landscape.json";
import { contracts } from "./definition";
import { type ContractEntities } from "./entities";

type Name = keyof ContractEntities;
type Item = Readonly<Record<string, unknown>> & { readonly id: string };
interface Stops {
  readonly admissionStops: readonly Item[];
}
interface Answer<Data> {
  readonly data: Data;
  readonly errors?: readonly { message: string; extensions: Record<string, unknown> }[];
}
type Day = string | null;
type Entry = { name: Name; id: string; facts: object; validFrom: Day; validUntil: Day };

const author = { actor: "account-17", reason: "Gunning 2022", source: null };
/** What the stand-in for the other owners' feeds serves. */
const known: readonly (readonly [typeName: string, keys: readonly string[]])[] = [
  ["Provider", ["P-1", "P-2", "P-3"]],
  ["Consortium", ["SV-1"]],
  ["Region", ["ZHZ", "HR"]],
  ["Municipality", ["GM0512"]],
];

let alone: OwnerAlone<ContractEntities>;
let service: RunningOwner<ContractEntities>;

beforeAll(async () => {
  alone = await startAlone(contracts, {
    feedFor: () => feedOfKeys(known),
    clock: clockThatReads(() => new Date("2022-03-01T12:00:00Z")),
  });
  service = alone.service;
  for (const { name, id, change, validFrom, validUntil } of landscape) {
    await register(entry(name, id, change, validFrom, validUntil));
  }
});

afterAll(() => alone.stop());

/** Beside each concept lies the case of its entity. */
const cases = readdirSync(__dirname, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".case.json"))
  .map((file) => JSON.parse(readFileSync(join(__dirname, file), "utf8")) as { name: string; facts: object });
/** What a case enters, with something changed. */
const entry = (
  name: string,
  id: string,
  change: object = {},
  from: Day = "2018-01-01",
  until: Day = null,
): Entry => ({
  name: name as Name,
  id,
  facts: { ...cases.find((each) => each.name === name)?.facts, ...change },
  validFrom: from,
  validUntil: until,
});

async function register({ name, ...registration }: Entry): Promise<void> {
  const to = service.registry.registers[name] as unknown as Register<VersionRow>;
  await record((work) => to.register(work, registration));
}

async function record(work: (work: Work) => Promise<Outcome>): Promise<void> {
  expect(await service.registry.ledger.record(author, work)).toMatchObject({ kind: "recorded" });
}

async function ask<Data>(query: string, variables: object = {}): Promise<Answer<Data>> {
  const response = await fetch(service.url, {
    method: "POST",
    headers: { "content-type": "application/json", ...(await fromTheHouse()) },
    body: JSON.stringify({ query, variables, operationName: /^query (\w+)/.exec(query)?.[1] }),
  });
  return (await response.json()) as Answer<Data>;
}

async function read<Data>(query: string, variables: object = {}): Promise<Data> {
  const answer = await ask<Data>(query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

const ids = (list: readonly Item[]): string[] => list.map(({ id }) => id);

describe("stops and waiting times", () => {
  it.each([
    // AS-2 and AS-3 are without segment: they hold wherever the provider is contracted.
    ["ZHZ", null, ["AS-1", "AS-2", "AS-3", "AS-5"]],
    ["ZHZ", "ZHZ-2022/4B", ["AS-1", "AS-2", "AS-3", "AS-5"]],
    ["ZHZ", "ZHZ-2022/4A", ["AS-2", "AS-3", "AS-5"]],
    ["ZHZ", "ZHZ-2022/4", ["AS-1", "AS-2", "AS-3", "AS-5"]],
    ["ZHZ", "ZHZ-2022/10", ["AS-2", "AS-3"]],
    ["HR", null, ["AS-2", "AS-3", "AS-4"]],
  ])("that concern %s and segment %s are %j", async (region, id, expected) => {
    const query = `query ($region: ID!, $id: ID, $on: LocalDate) { admissionStops(region: $region, segment: $id, on: $on) { id } }`;
    expect(ids((await read<Stops>(query, { region, id })).admissionStops)).toEqual(expected);
    expect((await read<Stops>(query, { region, id, on: "2022-05-01" })).admissionStops).toEqual([]);
  });

  it("a segment that never was is an error, not an empty list", async () => {
    const { errors } = await ask(`{ admissionStops(region: "ZHZ", segment: "ZHZ-2022/99") { id } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", field: "segment" });
  });

  it("a stop of which something became different still began when it began", async () => {
    const change = { verified: true };
    const { admissionStop } = service.registry.registers;
    await record((work) => admissionStop.amend(work, { id: "AS-1", from: "2022-02-15", change }));
    const { admissionStops } = await read<Stops>(
      `{ admissionStops(region: "ZHZ", segment: "ZHZ-2022/4B") { id from until verified } }`,
    );
    expect(admissionStops[0]).toEqual({
      id: "AS-1",
      from: "2022-02-01",
      until: "2022-05-01",
      verified: true,
    });
  });

  it("shows a provider's contracts in force, stops and waits; few people and old figures keep their days", async () => {
    const { moment } = await read<{ moment: { asOf: string } }>(
      `{ moment: segmentScheme(code: "LTA") { asOf } }`,
    );
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Provider {
      id contracts { id } admissionStops { id } waitingTimes { days suppressed expired segment { id } } } } }`;
    const provider = (asOf: string): object => ({ __typename: "Provider", id: "P-2", asOf });
    const later = moment.asOf.replace("2022-03-01", "2022-06-01");
    const { _entities } = await read<{ _entities: readonly (Item | null)[] }>(query, {
      of: [provider(moment.asOf), provider(later), provider("onzin")],
    });
    const wait = { segment: { id: "ZHZ-2022/4B" }, suppressed: false, expired: false };
    const few = { ...wait, days: null, suppressed: true };
    // Of the whole that these few are in, forty people are known; it is kept back for it would give the few away.
    const around = { ...few, segment: { id: "ZHZ-2022/4" } };
    expect(_entities[0]).toMatchObject({
      contracts: [{ id: "C-2" }],
      admissionStops: [{ id: "AS-1" }, { id: "AS-5" }],
    });
    expect(_entities[0]?.["waitingTimes"]).toEqual([{ ...wait, days: 30 }, few, around]);
    expect(_entities[1]?.["waitingTimes"]).toEqual([
      { ...wait, days: null, expired: true },
      few,
      around,
      { ...wait, days: 30 },
    ]);
    expect(_entities[2]).toBeNull();
  });

  it("a stop in a national segment concerns every region, and one for a segment all of its line", async () => {
    const segment = (schemeId: string, code: string, parentId: string | null) =>
      register(
        entry(
          "segment",
          `${schemeId}/${code}`,
          { schemeId, code, parentId, counterpartId: null },
          "2022-01-01",
        ),
      );
    await segment("LTA", "F1", null);
    await segment("ZHZ-2022", "4B1", "ZHZ-2022/4B");
    await segment("ZHZ-2022", "4B1x", "ZHZ-2022/4B1");
    const stopped = [
      ["AS-7", "LTA/F1"],
      ["AS-8", "ZHZ-2022/4"],
      ["AS-9", "ZHZ-2022/4B1x"],
    ] as const;
    for (const [id, segmentId] of stopped)
      await register(
        entry("admissionStop", id, { providerId: "P-1", segmentId }, "2022-07-01", "2022-08-01"),
      );
    const query = `query ($region: ID!, $id: ID) { admissionStops(region: $region, segment: $id, on: "2022-07-01") { id } }`;
    const among = async (region: string, id: string | null) =>
      ids((await read<Stops>(query, { region, id })).admissionStops);
    expect(await among("ZHZ", null)).toEqual(["AS-7", "AS-8", "AS-9"]);
    expect(await among("HR", null)).toEqual(["AS-7"]);
    expect(await among("ZHZ", "LTA/F1")).toEqual(["AS-7"]);
    for (const code of ["4", "4B", "4B1", "4B1x"])
      expect(await among("ZHZ", `ZHZ-2022/${code}`)).toEqual(["AS-8", "AS-9"]);
    expect(await among("ZHZ", "ZHZ-2022/4A")).toEqual(["AS-8"]);
    const { errors } = await ask(query, { region: "ZHZ", id: "HR-2017/7" });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", field: "segment" });
  });
});
