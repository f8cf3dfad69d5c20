// SPDX-License-Identifier: EUPL-1.2
// Whoever has no right to a ceiling, a tariff or a framework learns nothing of it from what becomes of an operation.
import { setTimeout as sleep } from "node:timers/promises";
import { toAsOf } from "../../kit/moment";
import { type Bearer } from "../kit/testHouse";
import { whole } from "../kit/world";
import { admin, officer, otherRegion, regionalOffice } from "../operations/keeper";
import { anEmbargoedContract, ClosedHouse } from "./closedHouse";

let house: ClosedHouse;
let basis: string;
const gone = { tariff: "ZHZ/T-GONE", ceiling: "C-0305-1/2023" };

beforeAll(async () => {
  house = await ClosedHouse.start();
  basis = toAsOf({ on: "2022-06-01", knownAt: await house.owners.contracts.changeLog.watermark() });
  const registering = [
    { tariff: { act: "REGISTER", id: gone.tariff, from: "2022-01-01", facts: aTariff("ZHZ") } },
    { ceiling: { act: "REGISTER", id: gone.ceiling, from: "2022-01-01", facts: aCeiling(2023) } },
  ];
  for (const { __typename } of (await house.contracts.change(registering)).outcomes)
    expect(__typename).toBe("OperationAccepted");
  const seen = toAsOf({ on: "2022-06-01", knownAt: await house.owners.contracts.changeLog.watermark() });
  for (const [kind, id] of Object.entries(gone))
    await house.contracts.one({ [kind]: { act: "WITHDRAW", id, basis: seen } });
}, 180_000);
afterAll(() => house.stop());

const aTariff = (regionId: string) => ({ regionId, product: "Zwijgen", unit: "uur", amountCents: 4711 });
const aCeiling = (year: number) => ({ lineId: "C-0305-1", year, amountCents: "4711" });

const kinds = [
  { kind: "ceiling", there: "C-0305-1/2022", withdrawn: gone.ceiling, absent: "C-0305-1/2024" },
  { kind: "tariff", there: "ZHZ/T-1", withdrawn: gone.tariff, absent: "ZHZ/T-404" },
  {
    kind: "reallocation",
    there: "C-0305-1/RA-2022-1",
    withdrawn: "C-0305-1/RA-404",
    absent: "C-0305-1/RA-405",
  },
];
const operationsOn = (kind: string, id: string): object[] => {
  const year = Number(id.slice(-4)) || 2022;
  const entries: Record<string, object[]> = {
    ceiling: [aCeiling(year), { ...aCeiling(year), lineId: "C-0001-1" }, { year }, {}],
    tariff: [aTariff("ZHZ"), aTariff("HR"), {}],
    reallocation: [
      { reallocatedOn: "2022-01-01", fromLineId: "C-0305-1", toLineId: "C-0304-1", amountCents: "1" },
      {},
    ],
  };
  const acts = ["AMEND", "CORRECT", "CORRECT_PERIOD", "END", "WITHDRAW", "RESUME"];
  return [
    ...(entries[kind] ?? []).flatMap((facts) =>
      ["REGISTER", "SETTLE"].map((act) => ({ act, id, from: "2022-01-01", facts })),
    ),
    ...acts.map((act) => ({
      act,
      id,
      basis,
      ...(["AMEND", "END"].includes(act) ? { from: "2022-02-01" } : {}),
      ...(["AMEND", "CORRECT", "RESUME"].includes(act) ? { facts: {} } : {}),
    })),
    { act: "AMEND", id, basis, from: "2022-02-01", until: "2022-01-01", facts: {} },
    { act: "CORRECT", id, basis, facts: {}, from: "2022-02-01", until: "2022-01-01" },
  ];
};

const outsiders: readonly (readonly [string, Bearer])[] = [
  ["another region", otherRegion],
  ["a municipality", officer],
];

describe.each(outsiders)("for %s", (_name, bearer) => {
  it.each(kinds)(
    "a $kind that is there, was withdrawn or never was, is all the same",
    async ({ kind, ...ids }) => {
      const keeper = house.contracts.as(bearer);
      const told = async (id: string, reason: string) =>
        Promise.all(
          operationsOn(kind, id).map(async (operation) => {
            const { outcomes } = await keeper.change([{ [kind]: operation }], true, reason);
            return JSON.stringify(outcomes)
              .replaceAll(id, "ID")
              .replaceAll(/20\d\d/g, "YEAR");
          }),
        );
      for (const reason of ["omdat", " "]) {
        const absent = await told(ids.absent, reason);
        expect(await told(ids.there, reason)).toEqual(absent);
        expect(await told(ids.withdrawn, reason)).toEqual(absent);
        expect(absent.join()).not.toMatch(/Accepted|NotAllowed|AlreadyRegistered|Stale|4711/);
      }
    },
  );

  it("what is under embargo is refused without a word of what it says", async () => {
    const keeper = house.contracts.as(bearer);
    for (const act of ["END", "WITHDRAW"]) {
      const from = act === "END" ? { from: "2024-01-01" } : {};
      const { outcomes } = await keeper.change(
        [{ procurementFramework: { act, id: "R3-2023", basis, ...from } }],
        true,
      );
      expect(outcomes).toEqual([{ __typename: "NotAllowed", id: "R3-2023" }]);
    }
  });

  it("a change set tells no more", async () => {
    const set = crypto.randomUUID();
    const keeper = house.contracts.as(bearer);
    const told = `{ state firstObstacles { outcome { __typename ... on StaleOperation { since { reason } } } } }`;
    await keeper.ask(
      `mutation ($set: ID!, $changes: [ContractsChange!]!) { stageContracts(set: $set, part: 1, changes: $changes) { state } }`,
      {
        set,
        changes: [...Object.entries(gone), ["ceiling", "C-0305-1/2022"]].map(([kind = "", id]) => ({
          [kind]: { act: "WITHDRAW", id, basis },
        })),
      },
    );
    await keeper.ask('mutation ($set: ID!) { runContracts(set: $set, parts: 1, reason: "x") { state } }', {
      set,
    });
    interface Told {
      readonly contractsSet: {
        readonly state: string;
        readonly firstObstacles: { readonly outcome: object }[];
      };
    }
    for (let turn = 0; turn < 100; turn += 1) {
      const { contractsSet } = whole(
        await keeper.ask<Told>(`query ($set: ID!) { contractsSet(set: $set) ${told} }`, { set }),
      );
      if (contractsSet.state === "RUNNING") await sleep(50);
      else {
        expect(contractsSet.firstObstacles.map(({ outcome }) => outcome)).toEqual(
          [1, 2, 3].map(() => ({ __typename: "UnknownEntity" })),
        );
        return;
      }
    }
    throw new Error("The change set was never done.");
  });
});

it("who keeps it is told what there is", async () => {
  const keeper = house.contracts.as(regionalOffice);
  const again = { act: "REGISTER", id: "C-0305-1/2022", from: "2022-01-01", facts: aCeiling(2022) };
  expect(await keeper.one({ ceiling: again })).toMatchObject({ __typename: "AlreadyRegistered" });
  expect(
    await house.contracts.as(admin).one({ ceiling: { act: "WITHDRAW", id: gone.ceiling, basis } }),
  ).toMatchObject({ __typename: "StaleOperation" });
});

it("who came to keep what is under embargo is not told what it said when another kept it", async () => {
  const id = "GEHEIM-OVER";
  const contract = {
    ...anEmbargoedContract,
    commissionerRegionId: "HR",
    decisionReference: "van een ander",
  };
  const now = async () =>
    toAsOf({ on: "2022-06-01", knownAt: await house.owners.contracts.changeLog.watermark() });
  await house.contracts.one({ contract: { act: "REGISTER", id, from: "2022-01-01", facts: contract } });
  const seen = await now();
  const handedOver = { commissionerRegionId: "ZHZ", decisionReference: "van ons" };
  expect(
    await house.contracts.one({ contract: { act: "CORRECT", id, facts: handedOver, basis: seen } }),
  ).toMatchObject({ __typename: "OperationAccepted" });
  const readByTheOffice = (knownAt: string) =>
    house.ask(
      regionalOffice,
      'query ($id: ID!, $knownAt: DateTime) { contract(id: $id, on: "2022-06-01", knownAt: $knownAt) { decisionReference } }',
      { id, knownAt },
    );
  const whenAnotherKeptIt = new Date(parseInt(seen.split("~")[1] ?? "", 36)).toISOString();
  expect(whole(await readByTheOffice(whenAnotherKeptIt))).toEqual({ contract: { decisionReference: null } });
  const late = { contract: { act: "CORRECT", id, facts: { decisionReference: "later" }, basis: seen } };
  expect(await house.contracts.as(regionalOffice).one(late)).toEqual({
    __typename: "StaleOperation",
    id,
    facts: null,
    since: [],
  });
  expect(await house.contracts.as(admin).one(late)).toMatchObject({
    facts: [
      { field: "commissionerRegionId", before: "HR", after: "ZHZ" },
      { field: "decisionReference", before: "van een ander", after: "van ons" },
    ],
  });
});
