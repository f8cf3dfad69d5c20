// SPDX-License-Identifier: EUPL-1.2
import { type EntityManager } from "typeorm";
import { type Database } from "../database";
import { type Period } from "../localDate";
import { type FedChange, type FollowedFeed, readFeed } from "./feedClient";
import { askHeldDays } from "./heldDays";

/** `now` for what one may refer to; `ever` for what one may ask about, also after it was withdrawn. */
export type KnownWhen = "now" | "ever";

/** A writer that waits for another owner holds the lock of its own; it must hear soon. */
const patienceInTransactionMs = 3_000;

const mostHeldAsked = 1_000;

/** The small list of another owner's keys, kept from its feed, so that a reference can be checked on entry. */
export class ForeignKeys {
  private catchingUp: Promise<void> | null = null;
  /** Transactions in which the feed was read to its end: what it did not speak of by then is unknown in all of each. */
  private readonly read = new WeakSet<EntityManager>();
  /** What was asked within a transaction, which holds back whoever would take it away: see `Standing`. */
  private readonly heard = new WeakMap<EntityManager, Map<string, readonly Period[]>>();

  constructor(
    private readonly database: Database,
    readonly feed: FollowedFeed,
  ) {}

  get typeNames(): readonly string[] {
    return this.feed.typeNames;
  }

  /** Which ids that owner does not have. Looks again in its feed before it says so, once in a transaction. */
  async missing(
    manager: EntityManager,
    typeName: string,
    ids: readonly string[],
    when: KnownWhen,
  ): Promise<Set<string>> {
    const missing = await this.notListed(manager, typeName, ids, when);
    if (missing.size === 0 || this.read.has(manager)) return missing;
    // A writer reads on in its own transaction: one that waited for a second connection, with the lock in hand and
    // all connections waiting for that lock, would wait for ever.
    if (manager.queryRunner?.isTransactionActive) {
      await this.readToEnd(manager);
      this.read.add(manager);
    } else {
      await this.catchUp();
    }
    return this.notListed(manager, typeName, [...missing], when);
  }

  /**
   * The days on which entities of that owner hold, which it is asked at this moment: what a feed said a while ago may
   * have been withdrawn since. Keys that its feed never spoke of are not asked for.
   */
  async held(
    manager: EntityManager,
    typeName: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, readonly Period[]>> {
    const missing = await this.missing(manager, typeName, ids, "now");
    const heard = this.heard.get(manager) ?? new Map<string, readonly Period[]>();
    if (manager.queryRunner?.isTransactionActive) this.heard.set(manager, heard);
    const placeOf = (id: string): string => `${typeName} ${id}`;
    const asked = ids.filter((id) => !missing.has(id) && !heard.has(placeOf(id)));
    for (let start = 0; start < asked.length; start += mostHeldAsked) {
      const some = asked.slice(start, start + mostHeldAsked);
      const held = await askHeldDays(this.feed, typeName, some, patienceInTransactionMs);
      for (const id of some) heard.set(placeOf(id), held.get(id) ?? []);
    }
    return new Map(ids.map((id) => [id, missing.has(id) ? [] : (heard.get(placeOf(id)) ?? [])]));
  }

  /** Reads the feed to its end. Callers at the same time share one reading. */
  async catchUp(): Promise<void> {
    this.catchingUp ??= this.readToEnd(null).finally(() => (this.catchingUp = null));
    return this.catchingUp;
  }

  private async notListed(
    manager: EntityManager,
    typeName: string,
    ids: readonly string[],
    when: KnownWhen,
  ): Promise<Set<string>> {
    const rows = await manager.query<{ key: string }[]>(
      "SELECT key FROM known_key WHERE type_name = $1 AND key = ANY($2) AND ($3 OR NOT withdrawn)",
      [typeName, ids, when === "ever"],
    );
    const listed = new Set(rows.map((row) => row.key));
    return new Set(ids.filter((id) => !listed.has(id)));
  }

  private async readToEnd(within: EntityManager | null): Promise<void> {
    const readPage = (): Promise<boolean> =>
      within
        ? this.readPage(within, patienceInTransactionMs)
        : this.database.transaction((manager) => this.readPage(manager));
    while (await readPage());
  }

  /** True when there is more. */
  private async readPage(manager: EntityManager, patienceMs?: number): Promise<boolean> {
    await manager.query("INSERT INTO followed_feed (owner) VALUES ($1) ON CONFLICT DO NOTHING", [
      this.feed.owner,
    ]);
    const [followed] = await manager.query<[{ cursor: string | null }]>(
      "SELECT cursor FROM followed_feed WHERE owner = $1 FOR UPDATE",
      [this.feed.owner],
    );
    const page = await readFeed(this.feed, followed.cursor, patienceMs);
    const known = page.changes.filter((change) => this.typeNames.includes(change.typeName));
    // In the order of the feed: a key may have been withdrawn and registered anew.
    const last = new Map(known.map((change) => [`${change.typeName}\n${change.key}`, change]));
    await manager.query(
      `INSERT INTO known_key (type_name, key, withdrawn)
       SELECT * FROM unnest($1::text[], $2::text[], $3::boolean[])
       ON CONFLICT (type_name, key) DO UPDATE SET withdrawn = excluded.withdrawn`,
      columns([...last.values()]),
    );
    await manager.query("UPDATE followed_feed SET cursor = $2 WHERE owner = $1", [
      this.feed.owner,
      page.cursor,
    ]);
    return page.hasNextPage;
  }
}

const columns = (changes: readonly FedChange[]): [string[], string[], boolean[]] => [
  changes.map((change) => change.typeName),
  changes.map((change) => change.key),
  changes.map((change) => change.kind === "WITHDRAWN"),
];
