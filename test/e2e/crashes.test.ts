// SPDX-License-Identifier: EUPL-1.2
// A thousand operations by several actors at once, while processes are killed, the gateway as well: nothing is half there,
// nothing that was acknowledged is lost, the feeds give every change once and in order, and the projection equals a rebuild.
import { Client } from "pg";
import { brokenInvariants } from "../kit/brokenInvariants";
import { houseToken } from "../kit/houseToken";
import { type ProcessName, type Processes, startProcesses, subgraphNames } from "../kit/processes";
import { ask, startWorld, type World } from "../kit/world";
import { Actor, type Sent } from "./crashes/actor";
import { type Held, wronglyHeld } from "./crashes/fates";
import { type Owner, ownersOfFeeds } from "./crashes/feeds";
import { randomFrom } from "../kit/random";

const operations = Number(process.env["CRASH_OPERATIONS"] ?? 1_000);
const actorNames = ["een", "twee", "drie", "vier"];

let world: World;
let processes: Processes;
let database: Client;
let sent: Sent[];
const readWhile = new Map<Owner, string[]>();

beforeAll(async () => {
  world = await startWorld();
  processes = await startProcesses(world.databaseUrl, world.dataDirectory);
  database = new Client(world.databaseUrl);
  await database.connect();
  sent = await chaos();
}, 600_000);
afterAll(async () => {
  await database.end();
  await processes.stop();
  await world.stop();
});

async function authorization(subject: string): Promise<string> {
  const regions = { regions: ["ZHZ"], municipalities: ["GM0512", "GM0505"] };
  return `Bearer ${await houseToken(world.dataDirectory, { subject, roles: ["procurement"], ...regions })}`;
}

async function chaos(): Promise<Sent[]> {
  let isOver = false;
  const over = (): boolean => isOver;
  const actors = actorNames.map(
    (name, index) => new Actor(name, processes.url, () => authorization(name), randomFrom(7 * (index + 1))),
  );
  const killing = killAtRandom(over, randomFrom(99));
  const reading = (Object.keys(ownersOfFeeds) as Owner[]).map((owner) => readFeedOf(owner, over));
  await Promise.all(actors.map((actor) => actor.keep(operations / actors.length, wasEachKilled)));
  isOver = true;
  await killing;
  await Promise.all(reading);
  return actors.flatMap((actor) => actor.sent);
}

const victims: readonly ProcessName[] = [...subgraphNames, "gateway"];
const killed: ProcessName[] = [];
const wasEachKilled = (): boolean => victims.every((victim) => killed.includes(victim));

/** Each of them in turn, in another order every time. */
async function killAtRandom(over: () => boolean, random: () => number): Promise<void> {
  for (let left: ProcessName[] = []; !over();) {
    if (left.length === 0) left = [...victims];
    await new Promise((wake) => setTimeout(wake, 200 + random() * 1_200));
    const [victim] = left.splice(Math.floor(random() * left.length), 1) as [ProcessName];
    await processes.kill(victim);
    await processes.start(victim);
    killed.push(victim);
  }
}

/** A client that stays in sync, page after page, over whatever happens; ends when it has read all. */
async function readFeedOf(owner: Owner, over: () => boolean): Promise<void> {
  const read: string[] = [];
  let after: string | null = null;
  for (;;) {
    const wasOver = over();
    const page: FeedPage | null = await feedPage(owner, after).catch(() => null);
    if (!page) {
      await new Promise((wake) => setTimeout(wake, 50));
      continue;
    }
    read.push(...page.lines);
    after = page.cursor ?? after;
    if (!page.hasNextPage && wasOver) break;
  }
  readWhile.set(owner, read);
}

interface FeedPage {
  readonly lines: readonly string[];
  readonly cursor: string | null;
  readonly hasNextPage: boolean;
}

async function feedPage(owner: Owner, after: string | null): Promise<FeedPage | null> {
  interface Page {
    readonly edges: {
      node: { typeName: string; key: string; kind: string; recordedAt: string; reason: string };
    }[];
    readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
  }
  const query = `query Read($after: String) {
    feed: ${ownersOfFeeds[owner]}(after: $after, first: 100) {
      edges { node { typeName key kind recordedAt reason } } pageInfo { hasNextPage endCursor }
    } }`;
  const { data } = await ask<{ feed: Page }>(processes.url, query, { after });
  if (!data?.feed) return null;
  const lines = data.feed.edges.map(({ node }) => JSON.stringify(node));
  return { lines, cursor: data.feed.pageInfo.endCursor, hasNextPage: data.feed.pageInfo.hasNextPage };
}

const rowsOf = async <Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> =>
  (await database.query<Row>(sql, values)).rows;

it("was as wild as it should be", () => {
  const fates = new Map<Sent["fate"], number>();
  for (const { fate, size } of sent) fates.set(fate, (fates.get(fate) ?? 0) + size);
  expect(sent.reduce((sum, { size }) => sum + size, 0)).toBeGreaterThanOrEqual(operations);
  expect(fates.get("acknowledged")).toBeGreaterThan(operations / 2);
  expect(fates.get("refused")).toBeGreaterThan(0);
  expect(fates.get("lost")).toBeGreaterThan(0);
  expect([...new Set(killed)].sort()).toEqual([...victims].sort());
  const certified = sent.filter(({ owner, fate }) => owner === "quality" && fate === "acknowledged");
  expect(certified.length).toBeGreaterThan(0);
  for (const kind of ["set", "composed"]) {
    const recorded = sent.filter((each) => each.kind === kind && each.fate === "acknowledged");
    expect([kind, recorded.length > 3]).toEqual([kind, true]);
  }
});

it("left no batch half there, kept all that was acknowledged, and nothing that was refused", async () => {
  const held = new Map<string, Held>();
  for (const owner of Object.keys(ownersOfFeeds)) {
    const rows = await rowsOf<Held & { reason: string }>(
      `SELECT reason, count(*)::int AS count, count(DISTINCT recorded_at)::int AS moments
         FROM ${owner}.change GROUP BY reason`,
    );
    for (const { reason, ...counts } of rows) held.set(reason, counts);
  }
  expect(wronglyHeld(sent, held)).toEqual([]);
});

it("left every invariant whole, in every table of every owner", async () => {
  process.stdout.write(`${killed.length} kills over ${sent.length} batches\n`);
  expect(await brokenInvariants((sql) => rowsOf(sql))).toEqual([]);
});

it.each(Object.keys(ownersOfFeeds) as Owner[])("gave every change of %s once and in order", async (owner) => {
  const rows = await rowsOf<{
    sequence: string;
    recorded_at: Date;
    reason: string;
    type_name: string;
    key: string;
    kind: string;
  }>(`SELECT sequence, recorded_at, reason, type_name, key, kind FROM ${owner}.change ORDER BY sequence`);
  expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_, index) => String(index + 1)));
  const open = rows.filter(({ type_name }) => !["Tariff", "Ceiling", "Reallocation"].includes(type_name));
  expect(readWhile.get(owner)).toEqual(
    open.map(({ type_name: typeName, key, kind, recorded_at, reason }) =>
      JSON.stringify({ typeName, key, kind, recordedAt: recorded_at.toISOString(), reason }),
    ),
  );
});

it("left a projection that equals a rebuild", async () => {
  await caughtUp();
  const facts = () =>
    rowsOf(
      `SELECT type_name, id, valid_from::text, valid_until::text, recorded_from, recorded_until, body
         FROM coverage.fact ORDER BY type_name, id, recorded_from, valid_from NULLS FIRST`,
    );
  const incremental = await facts();
  await processes.kill("coverage");
  expect(await processes.rebuild()).toBe(0);
  expect(await facts()).toEqual(incremental);
  await processes.start("coverage");
});

async function caughtUp(): Promise<void> {
  for (const owner of Object.keys(ownersOfFeeds)) {
    const [head] = await rowsOf<{ last_recorded_at: Date }>(
      `SELECT last_recorded_at FROM ${owner}.feed_head`,
    );
    for (;;) {
      const [followed] = await rowsOf<{ watermark: Date | null }>(
        "SELECT watermark FROM coverage.followed_owner WHERE owner = $1",
        [owner],
      );
      if (followed?.watermark && head && followed.watermark >= head.last_recorded_at) break;
      await new Promise((wake) => setTimeout(wake, 100));
    }
  }
}
