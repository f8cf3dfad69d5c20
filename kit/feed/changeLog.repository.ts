// SPDX-License-Identifier: EUPL-1.2
import { type EntityManager } from "typeorm";
import { type Database } from "../database";
import { ChangeRow } from "./change.row";

interface Head {
  readonly watermark: Date;
  readonly begun: Date | null;
}

const firstRecording = "(SELECT recorded_at FROM change ORDER BY sequence LIMIT 1) AS begun";

/** The reading side of an owner's change log. */
export class ChangeLog {
  /** It is the same for ever once there is one. */
  private begun: Date | null = null;

  constructor(private readonly database: Database) {}

  /** The changes after a sequence number, oldest first; without those of some types when the reader may not know of them. */
  async after(sequence: string, count: number, without: readonly string[] = []): Promise<ChangeRow[]> {
    return this.database
      .createQueryBuilder(ChangeRow, "change")
      .where("change.sequence > :sequence", { sequence })
      .andWhere("change.type_name <> ALL(:without)", { without })
      .orderBy("change.sequence", "ASC")
      .limit(count)
      .getMany();
  }

  /**
   * The latest moment of which all recordings are committed: nothing will ever be recorded at or before it again.
   * While a writer is at work that is the moment of the commit before it.
   */
  async watermark(): Promise<Date> {
    const idle = await this.database.query<Head[]>(
      `WITH head AS MATERIALIZED (SELECT last_recorded_at FROM feed_head FOR SHARE SKIP LOCKED)
       SELECT greatest(date_trunc('milliseconds', clock_timestamp()) - interval '1 millisecond', last_recorded_at) AS watermark, ${firstRecording} FROM head`,
    );
    if (idle[0]) return this.seen(idle[0]);
    const [head] = await this.database.query<[Head]>(
      `SELECT last_recorded_at AS watermark, ${firstRecording} FROM feed_head`,
    );
    return this.seen(head);
  }

  /** The moment of the first recording, as `watermark` last saw it; null while there was none. */
  get beginning(): Date | null {
    return this.begun;
  }

  private seen({ watermark, begun }: Head): Date {
    this.begun ??= begun;
    return watermark;
  }

  /** The moment by the clock of the register; nothing has been recorded after it. */
  async now(): Promise<Date> {
    const [head] = await this.database.query<[{ now: Date }]>(
      "SELECT greatest(date_trunc('milliseconds', clock_timestamp()), last_recorded_at) AS now FROM feed_head",
    );
    return head.now;
  }

  /** Which register this is (another after it was made anew), and the last number it gave. */
  async head(): Promise<{ registerId: string; lastSequence: bigint }> {
    const [head] = await this.database.query<[{ register_id: string; last_sequence: string }]>(
      "SELECT register_id, last_sequence FROM feed_head",
    );
    return { registerId: head.register_id, lastSequence: BigInt(head.last_sequence) };
  }

  /** What was recorded of these entities after a moment, in the order of recording; all when no moment is given. */
  async of(
    typeName: string,
    keys: readonly string[],
    after: Date | null = null,
    manager: EntityManager = this.database.manager,
  ): Promise<ChangeRow[]> {
    return manager
      .createQueryBuilder(ChangeRow, "change")
      .where("change.type_name = :typeName AND change.key = ANY(:keys)", { typeName, keys })
      .andWhere("(:after::timestamptz IS NULL OR change.recorded_at > :after)", { after })
      .orderBy("change.sequence", "ASC")
      .getMany();
  }

  /** When each of these was last checked and found to be so, as it was known at a moment; without those that never were. */
  async lastConfirmed(
    typeName: string,
    keys: readonly string[],
    knownAt: Date,
  ): Promise<ReadonlyMap<string, Date>> {
    const rows = await this.database.manager
      .createQueryBuilder(ChangeRow, "change")
      .select("change.key", "key")
      .addSelect("max(change.recorded_at)", "moment")
      .where("change.type_name = :typeName AND change.key = ANY(:keys)", { typeName, keys })
      .andWhere("change.kind = 'CONFIRMED' AND change.recorded_at <= :knownAt", { knownAt })
      .groupBy("change.key")
      .getRawMany<{ key: string; moment: Date }>();
    return new Map(rows.map(({ key, moment }) => [key, moment]));
  }

  /** The moment at which a change was recorded; null for a number that the log does not hold. */
  async recordedAt(sequence: string): Promise<Date | null> {
    const row = await this.database.manager.findOneBy(ChangeRow, { sequence });
    return row?.recordedAt ?? null;
  }
}
