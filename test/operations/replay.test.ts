// SPDX-License-Identifier: EUPL-1.2
// The feeds with the version histories, replayed into an empty store, give the register as of any day and any knowledge.
import fc from "fast-check";
import { type Moment } from "../../kit/moment";
import { factNames } from "../../kit/versioned/entity";
import { type VersionRow } from "../../kit/versioned/version.row";
import { type VersionedRepository } from "../../kit/versioned/versioned.repository";
import { brokenInvariants } from "../kit/brokenInvariants";
import { startDemoOwners } from "../kit/demoOwners";
import { type Owners } from "../kit/owners";
import { askInside } from "../kit/testHouse";
import { changeAtRandom, days } from "./randomChanges";

const feeds = {
  providers: "provider",
  contracts: "contract",
  municipalities: "municipality",
  quality: "quality",
} as const;
type Owner = keyof typeof feeds;
const everyOwner = Object.keys(feeds) as Owner[];

let owners: Owners;
/** What a client holds that knows nothing but the feeds and the versions. */
const store = new Map<string, Version[]>();

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
  for (const [index, owner] of everyOwner.entries()) await change(owner, index + 7);
  for (const owner of everyOwner) await replay(owner);
  const embargoed = await owners.contracts.manager.query<{ id: string }[]>(
    `SELECT id FROM contracts.contract WHERE confidential_until > now()
     UNION SELECT id FROM contracts.procurement_framework WHERE confidential_until > now()`,
  );
  for (const { id } of embargoed) underEmbargo.add(id);
}, 300_000);
afterAll(() => owners.stop());

/** Each time the same changes, of which the register takes some. */
async function change(owner: Owner, seed: number): Promise<void> {
  const name = owner.charAt(0).toUpperCase() + owner.slice(1);
  const url = owners.urls.get(owner) as string;
  const done = await changeAtRandom(name, url, owners[owner], { seed, times: 120 });
  expect([...done.keys()].sort()).toEqual(["CHANGED", "CREATED", "ENDED", "WITHDRAWN"]);
  expect([...done.values()].reduce((sum, each) => sum + each, 0)).toBeGreaterThan(30);
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
    store.set(typeName, data?.versions ?? []);
  }
}

/** What the store says, on the day and as known at the moment. */
function inStore(typeName: string, { on, knownAt }: Moment): unknown[] {
  const known = knownAt.toISOString();
  return (store.get(typeName) ?? [])
    .filter(({ key }) => !underEmbargo.has(key))
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
  const recordings = [...new Set([...store.values()].flat().map(({ recordedFrom }) => recordedFrom))].sort();
  const moments = fc.record({
    on: fc.constantFrom("2018-01-01", ...days, "2026-01-01"),
    recording: fc.nat({ max: recordings.length - 1 }),
    before: fc.boolean(),
  });
  let compared = 0;
  for (const { on, recording, before } of fc.sample(moments, { numRuns: 60, seed: 11 })) {
    const knownAt = new Date(Date.parse(recordings[recording] as string) - (before ? 1 : 0));
    for (const owner of everyOwner) {
      const repositories = Object.values<object>(
        owners[owner].repositories,
      ) as VersionedRepository<VersionRow>[];
      for (const repository of repositories) {
        const { typeName, confidential } = repository.entity;
        // What is confidential is in no feed.
        if (confidential) continue;
        const expected = await inRegister(repository, { on, knownAt });
        const all = inStore(typeName, { on, knownAt });
        compared += expected.length;
        // Most are equal in their very text; only what is not is compared at length.
        if (JSON.stringify(all) === JSON.stringify(expected)) continue;
        expect({ typeName, on, knownAt, all }).toEqual({ typeName, on, knownAt, all: expected });
      }
    }
  }
  expect(compared).toBeGreaterThan(1_000);
}, 120_000);

it("and every invariant holds in every table", async () => {
  const { manager } = owners.providers;
  expect(await brokenInvariants((sql) => manager.query<object[]>(sql))).toEqual([]);
});
