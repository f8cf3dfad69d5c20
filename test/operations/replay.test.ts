// SPDX-License-Identifier: EUPL-1.2
// The feeds with the version histories, replayed into an empty store, give the register as of any day and any knowledge.
import fc from "fast-check";
import { type Moment } from "../../kit/moment";
import { factNames } from "../../kit/versioned/entity";
import { type VersionRow } from "../../kit/versioned/version.row";
import { type VersionedRepository } from "../../kit/versioned/versioned.repository";
import { startDemoOwners } from "../kit/demoOwners";
import { type Owners } from "../kit/owners";
import { askInside } from "../kit/testHouse";
import { Keeper, regionalOffice } from "./keeper";

const feeds = {
  providers: "provider",
  contracts: "contract",
  municipalities: "municipality",
  quality: "quality",
} as const;
type Owner = keyof typeof feeds;

let owners: Owners;
/** What a client holds that knows nothing but the feeds and the versions. */
const store: Version[] = [];

/** Of these the versions give no content to anybody. */
const underEmbargo = new Set<string>();

interface Version {
  readonly typeName: string;
  readonly key: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly recordedFrom: string;
  readonly recordedUntil: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

beforeAll(async () => {
  owners = await startDemoOwners();
  await changeAtRandom();
  for (const owner of Object.keys(feeds) as Owner[]) await replay(owner);
  const embargoed = await owners.contracts.manager.query<{ id: string }[]>(
    `SELECT id FROM contracts.contract WHERE confidential_until > now()
     UNION SELECT id FROM contracts.procurement_framework WHERE confidential_until > now()`,
  );
  for (const { id } of embargoed) underEmbargo.add(id);
}, 300_000);
afterAll(() => owners.stop());

const days = ["2021-06-01", "2022-01-01", "2022-03-01", "2023-01-01", "2024-02-29"];

/** Renames, corrections, endings, withdrawals and resumptions of what the demo has. */
async function changeAtRandom(): Promise<void> {
  const keeper = new Keeper(owners.urls.get("providers") as string, "Providers", regionalOffice);
  const acts = fc.record({
    place: fc.integer({ min: 10, max: 60 }),
    act: fc.constantFrom("AMEND", "CORRECT", "END", "WITHDRAW", "SETTLE", "CORRECT_PERIOD"),
    day: fc.constantFrom(...days),
    until: fc.option(fc.constantFrom("2024-06-01", "2025-01-01")),
  });
  const outcomes = new Set<string>();
  // Some that nothing refers to: others are not withdrawn.
  const alone = Array.from({ length: 25 }, (_, index) => ({
    provider: {
      act: "REGISTER",
      id: `LOS-${index + 36}`,
      from: "2021-01-01",
      facts: { name: `Alleen ${index} (fictief)`, kind: "INSTELLING", selfEmployed: false },
    },
  }));
  await keeper.change(alone);
  for (const [index, { place, act, day, until }] of fc.sample(acts, { numRuns: 150, seed: 7 }).entries()) {
    const id = place > 35 ? `LOS-${place}` : `RTA-0${place}`;
    const { data } = await keeper.ask<{ provider: { asOf: string } | null }>(
      "query Seen($id: ID!) { provider(id: $id) { asOf } }",
      { id },
    );
    const name = `Naam ${index} (fictief)`;
    const facts = act === "SETTLE" ? { name, kind: "INSTELLING", selfEmployed: false } : { name };
    const outcome = await keeper.one({
      provider: {
        act,
        id,
        ...(act !== "SETTLE" && { basis: data?.provider?.asOf }),
        ...(["AMEND", "END", "SETTLE", "CORRECT_PERIOD"].includes(act) && { from: day }),
        ...(["AMEND", "SETTLE"].includes(act) && { until }),
        ...(["AMEND", "CORRECT", "SETTLE"].includes(act) && { facts }),
      },
    });
    outcomes.add(outcome.change ?? outcome.__typename);
  }
  expect([...outcomes]).toEqual(expect.arrayContaining(["CREATED", "CHANGED", "ENDED", "WITHDRAWN"]));
}

async function replay(owner: Owner): Promise<void> {
  const url = owners.urls.get(owner) as string;
  const headers = { authorization: `Bearer ${await owners.projectorToken()}` };
  const keys = new Map<string, Set<string>>();
  let cursor: string | null = null;
  for (let isMore = true; isMore;) {
    interface Page {
      readonly edges: readonly { readonly node: { readonly typeName: string; readonly key: string } }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    }
    const answer: { readonly data: { readonly feed: Page } | null } = await askInside<{ feed: Page }>(
      url,
      `query Feed($after: String) { feed: ${feeds[owner]}Changes(after: $after, first: 1000) {
         edges { node { typeName key } } pageInfo { hasNextPage endCursor } } }`,
      { after: cursor },
    );
    const page = answer.data?.feed;
    if (!page) throw new Error(`The feed of ${owner} does not answer.`);
    for (const { node } of page.edges) {
      keys.set(node.typeName, (keys.get(node.typeName) ?? new Set()).add(node.key));
    }
    cursor = page.pageInfo.endCursor;
    isMore = page.pageInfo.hasNextPage;
  }
  for (const [typeName, some] of keys) {
    const { data } = await askInside<{ versions: Version[] }>(
      url,
      `query Versions($typeName: String!, $keys: [ID!]!, $upTo: String!) {
         versions: ${feeds[owner]}Versions(typeName: $typeName, keys: $keys, upTo: $upTo) {
           typeName key validFrom validUntil recordedFrom recordedUntil facts } }`,
      { typeName, keys: [...some], upTo: cursor },
      headers,
    );
    store.push(...(data?.versions ?? []));
  }
}

/** What the store says, on the day and as known at the moment. */
function inStore(typeName: string, { on, knownAt }: Moment): unknown[] {
  const known = knownAt.toISOString();
  return store
    .filter((version) => version.typeName === typeName && !underEmbargo.has(version.key))
    .filter(({ validFrom, validUntil }) => (validFrom ?? "") <= on && (validUntil ?? "9999-99-99") > on)
    .filter(
      ({ recordedFrom, recordedUntil }) =>
        recordedFrom <= known && (recordedUntil === null || recordedUntil > known),
    )
    .map(({ key, facts }) => ({ key, facts }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** Without figures about people: who follows the feeds is not told them (decision 12). */
async function inRegister(repository: VersionedRepository<VersionRow>, moment: Moment): Promise<unknown[]> {
  const rows = await repository.all(moment);
  const { aboutPeople = [] } = repository.entity;
  const told = factNames(repository.entity).filter((name) => !aboutPeople.includes(name));
  return rows
    .filter((row) => !underEmbargo.has(row.id))
    .map((row) => {
      const facts = told.map((name) => [name, row[name as keyof VersionRow]]);
      return { key: row.id, facts: Object.fromEntries(facts) as object };
    })
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

it("on every day that matters, and after every recording", async () => {
  const recordings = [...new Set(store.map(({ recordedFrom }) => recordedFrom))].sort();
  const moments = fc.record({
    on: fc.constantFrom("2018-01-01", ...days, "2026-01-01"),
    recording: fc.nat({ max: recordings.length - 1 }),
    before: fc.boolean(),
  });
  let compared = 0;
  for (const { on, recording, before } of fc.sample(moments, { numRuns: 40, seed: 11 })) {
    const knownAt = new Date(Date.parse(recordings[recording] as string) - (before ? 1 : 0));
    for (const owner of Object.keys(feeds) as Owner[]) {
      const repositories = Object.values<object>(
        owners[owner].repositories,
      ) as VersionedRepository<VersionRow>[];
      for (const repository of repositories) {
        const { typeName, confidential } = repository.entity;
        // What is confidential is in no feed.
        if (confidential) continue;
        const expected = await inRegister(repository, { on, knownAt });
        expect({ typeName, on, knownAt, all: inStore(typeName, { on, knownAt }) }).toEqual({
          typeName,
          on,
          knownAt,
          all: expected,
        });
        compared += expected.length;
      }
    }
  }
  expect(compared).toBeGreaterThan(1_000);
}, 120_000);
