// SPDX-License-Identifier: EUPL-1.2
import { type EntityManager } from "typeorm";
import { type Database } from "../../../kit/database";
import { stillBeingBuilt } from "./buildingRefusal";
import { FactRepository } from "./fact.repository";
import { followedOwners } from "./owners";
import { WithheldRepository } from "./withheld.repository";

/** How far the projection is: everything recorded up to `indexedAt` is in; nothing was recorded before `firstAt`. */
export interface Freshness {
  readonly indexedAt: Date;
  /** Null while the register is empty. */
  readonly firstAt: Date | null;
}

/** The state of the projection: how far each owner was read. */
export class ProjectionRepository {
  readonly facts: FactRepository;
  readonly withheld: WithheldRepository;

  constructor(private readonly database: Database) {
    this.facts = new FactRepository(database.manager);
    this.withheld = new WithheldRepository(database.manager);
  }

  /** Refuses while an owner has never been read to its end: an answer from a part would be a wrong one. */
  async freshness(): Promise<Freshness> {
    const freshness = await this.freshnessOrNull();
    if (!freshness) throw stillBeingBuilt();
    return freshness;
  }

  async isBuilt(): Promise<boolean> {
    return (await this.freshnessOrNull()) !== null;
  }

  async cursorOf(manager: EntityManager, owner: string): Promise<string | null> {
    await manager.query("INSERT INTO followed_owner (owner) VALUES ($1) ON CONFLICT DO NOTHING", [owner]);
    const [row] = await manager.query<[{ cursor: string | null }]>(
      "SELECT cursor FROM followed_owner WHERE owner = $1 FOR UPDATE",
      [owner],
    );
    return row.cursor;
  }

  /** A watermark only at the end of a feed, and never backwards. */
  async moveTo(
    manager: EntityManager,
    owner: string,
    cursor: string | null,
    watermark: Date | null,
  ): Promise<void> {
    await manager.query(
      "UPDATE followed_owner SET cursor = $2, watermark = greatest(watermark, $3) WHERE owner = $1",
      [owner, cursor, watermark],
    );
  }

  /** Forgets all that was kept in another form: an old fact without a new field would look like one that says "no". */
  async settleForm(form: string): Promise<void> {
    const [kept] = await this.database.query<{ form: string }[]>("SELECT form FROM projection_form");
    if (kept?.form === form) return;
    await this.forget();
    await this.database.query(
      "INSERT INTO projection_form (form) VALUES ($1) ON CONFLICT (only_row) DO UPDATE SET form = excluded.form",
      [form],
    );
  }

  /** Throws all away; what is read next is built anew. */
  async forget(): Promise<void> {
    await this.database.transaction(async (manager) => {
      await manager.query("DELETE FROM followed_owner");
      await this.facts.within(manager).clear();
      await this.withheld.within(manager).clear();
    });
  }

  async transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  private async freshnessOrNull(): Promise<Freshness | null> {
    const [row] = await this.database.query<
      [{ read: number; indexed_at: Date | null; first_at: Date | null }]
    >(
      `SELECT count(watermark)::int AS read, min(watermark) AS indexed_at,
              (SELECT min(recorded_from) FROM fact) AS first_at
         FROM followed_owner`,
    );
    if (row.read < followedOwners.length || !row.indexed_at) return null;
    return { indexedAt: row.indexed_at, firstAt: row.first_at };
  }
}
