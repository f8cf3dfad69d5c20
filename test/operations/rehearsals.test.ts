// SPDX-License-Identifier: EUPL-1.2
// A set that is tried says what it would change; and recorded as it was seen, it overwrites nothing that came since.
import { randomUUID } from "node:crypto";
import { startDemoOwners } from "../kit/demoOwners";
import { type Owners } from "../kit/owners";
import { type Answer } from "../kit/world";
import { colleague, Keeper, outcomeFields, type Outcome, regionalOffice } from "./keeper";

let owners: Owners;
let providers: Keeper;
beforeAll(async () => {
  owners = await startDemoOwners();
  providers = new Keeper(owners.urls.get("providers") as string, "Providers", regionalOffice);
}, 120_000);
afterAll(() => owners.stop());

interface Set {
  readonly state: string;
  readonly recordedAt: string | null;
  readonly seenAt: string | null;
  readonly created: number;
  readonly changed: number;
  readonly ended: number;
  readonly unchanged: number;
  readonly obstacles: number;
  readonly rehearsed: readonly { readonly id: string }[];
  readonly firstObstacles: readonly { readonly index: number; readonly outcome: Outcome }[];
}

const fields = `state recordedAt seenAt created changed ended unchanged obstacles
  rehearsed(part: 1) { index id change differences { validFrom validUntil field before after } }
  firstObstacles { index outcome { ${outcomeFields} } }`;

const settling = (id: string, facts: object = {}, days: object = {}) => ({
  provider: {
    act: "SETTLE",
    id,
    from: "2022-01-01",
    facts: { name: `${id} (fictief)`, kind: "INSTELLING", selfEmployed: false, ...facts },
    ...days,
  },
});

async function staged(changes: readonly object[]): Promise<string> {
  const set = randomUUID();
  const { errors } = await providers.ask(
    `mutation Stage($set: ID!, $changes: [ProvidersChange!]!) { stageProviders(set: $set, part: 1, changes: $changes) { state } }`,
    { set, changes },
  );
  expect(errors).toEqual([]);
  return set;
}

interface How {
  readonly rehearse: boolean;
  readonly seenAt?: string | null;
}

const start = async (set: string, { rehearse, seenAt = null }: How): Promise<Answer<unknown>> =>
  providers.ask(
    `mutation Run($set: ID!, $rehearse: Boolean!, $seenAt: DateTime) {
       runProviders(set: $set, parts: 1, reason: "Invoer", rehearse: $rehearse, seenAt: $seenAt) { state } }`,
    { set, rehearse, seenAt },
  );

async function performed(set: string, how: How): Promise<Set> {
  expect((await start(set, how)).errors).toEqual([]);
  for (;;) {
    const { data } = await providers.ask<{ set: Set }>(
      `query Look($set: ID!) { set: providersSet(set: $set) { ${fields} } }`,
      { set },
    );
    if (data && data.set.state !== "RUNNING") return data.set;
    await new Promise((wake) => setTimeout(wake, 20));
  }
}

const recorded = async (changes: readonly object[]): Promise<Set> =>
  performed(await staged(changes), {
    rehearse: false,
    seenAt: (await owners.providers.changeLog.watermark()).toISOString(),
  });
const rehearsed = async (changes: readonly object[]): Promise<Set> =>
  performed(await staged(changes), { rehearse: true });

it("says which fact would change, from what to what, on which days; and what begins and ends", async () => {
  await recorded([settling("R-1"), settling("R-2"), settling("R-3")]);
  const set = await rehearsed([
    settling("R-1", { name: "Anders (fictief)" }, { from: "2023-01-01" }),
    settling("R-2", {}, { until: "2024-01-01" }),
    settling("R-3"),
    settling("R-4", {}, { until: "2023-01-01" }),
    settling("R-4", { name: "Later (fictief)" }, { from: "2024-01-01" }),
  ]);
  expect(set).toMatchObject({ created: 2, changed: 1, ended: 1, unchanged: 1, recordedAt: null });
  const open = { validUntil: null };
  expect(set.rehearsed).toEqual([
    {
      index: 0,
      id: "R-1",
      change: "CHANGED",
      differences: [
        {
          ...open,
          validFrom: "2023-01-01",
          field: "name",
          before: "R-1 (fictief)",
          after: "Anders (fictief)",
        },
      ],
    },
    {
      index: 1,
      id: "R-2",
      change: "ENDED",
      differences: [{ ...open, validFrom: "2024-01-01", field: "holds", before: true, after: false }],
    },
    {
      index: 3,
      id: "R-4",
      change: "CREATED",
      differences: [
        { validFrom: "2022-01-01", validUntil: "2023-01-01", field: "holds", before: false, after: true },
        { ...open, validFrom: "2024-01-01", field: "holds", before: false, after: true },
      ],
    },
    { index: 4, id: "R-4", change: "CREATED", differences: [] },
  ]);
});

it("tells nobody else, and nothing when it was recorded", async () => {
  const set = await staged([settling("R-10")]);
  expect((await performed(set, { rehearse: true })).rehearsed).toHaveLength(1);
  const { data } = await providers
    .as(colleague)
    .ask(`query Look($set: ID!) { set: providersSet(set: $set) { ${fields} } }`, { set });
  expect(data).toEqual({ set: null });
  expect(await performed(set, { rehearse: false })).toMatchObject({
    created: 1,
    rehearsed: [],
    seenAt: null,
  });
});

it("that is recorded as it was seen is refused when what it changes was changed since, with that", async () => {
  await recorded([settling("S-1"), settling("S-2"), settling("S-3")]);
  const list = [
    settling("S-1", { name: "Nieuw (fictief)" }),
    settling("S-2", { name: "Nieuw (fictief)" }),
    settling("S-3"),
    settling("S-4"),
  ];
  const { seenAt } = await rehearsed(list);
  expect(seenAt).not.toBeNull();
  // A colleague changes one of them, says again what another says, and makes the one that was new.
  const byColleague = [
    settling("S-2", { name: "Van een collega (fictief)" }),
    settling("S-3", { name: "Heen (fictief)" }),
    settling("S-4", { name: "Ook nieuw (fictief)" }),
  ];
  await recorded(byColleague);
  await recorded([settling("S-3")]);
  const refused = await performed(await staged(list), { rehearse: false, seenAt });
  expect(refused).toMatchObject({ recordedAt: null, obstacles: 2, unchanged: 1 });
  expect(
    refused.firstObstacles.map(({ index, outcome: { __typename, since } }) => [
      index,
      __typename,
      since?.map(({ actor, reason }) => [actor, reason]),
    ]),
  ).toEqual([
    [1, "StaleOperation", [["soj-1", "Invoer"]]],
    [3, "StaleOperation", [["soj-1", "Invoer"]]],
  ]);
  // Looked at once more, it is recorded; and a second time with the same moment it changes nothing.
  const again = await rehearsed(list);
  const how = { rehearse: false, seenAt: again.seenAt };
  expect(await performed(await staged(list), how)).toMatchObject({ changed: 3, unchanged: 1, obstacles: 0 });
  expect(await performed(await staged(list), how)).toMatchObject({ unchanged: 4, obstacles: 0 });
});

it("does not start on a moment that has not been", async () => {
  const set = await staged([settling("T-1"), settling("T-2")]);
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  const { errors } = await start(set, { rehearse: false, seenAt: tomorrow });
  expect(errors).toMatchObject([
    { extensions: { code: "BAD_USER_INPUT", field: "seenAt", expected: "a moment that has been" } },
  ]);
});

it("what holds less long than it did is told as ended, also when the list says more of it", async () => {
  await recorded([settling("U-1"), settling("U-2", {}, { until: "2025-01-01" }), settling("U-3")]);
  const set = await rehearsed([
    // From earlier on, and until sooner.
    settling("U-1", {}, { from: "2021-01-01", until: "2023-01-01" }),
    settling("U-2", { name: "Anders (fictief)" }, { until: "2024-01-01" }),
    // Said anew, and for longer: nothing of it ends.
    settling("U-3", { name: "Anders (fictief)" }, { from: "2021-01-01" }),
  ]);
  expect(set).toMatchObject({ ended: 2, changed: 1, obstacles: 0 });
});
