// SPDX-License-Identifier: EUPL-1.2
import { type EntityManager } from "typeorm";
import { type Database } from "../database";
import { type LocalDate } from "../localDate";
import { type ChangeKind } from "./change.codes";
import { ChangeRow } from "./change.row";

/** Who changes the register, why, and on what ground. Written with every version. */
export interface Authorship {
  /** An account id, never a person's name. */
  readonly actor: string;
  readonly reason: string;
  /** A document or decision, when there is one. */
  readonly source: string | null;
}

export interface Change {
  readonly typeName: string;
  readonly key: string;
  readonly kind: ChangeKind;
  readonly validFrom: LocalDate | null;
}

/** One transaction on the register of one owner: all that is recorded in it has one recorded moment. */
export interface Work {
  readonly manager: EntityManager;
  readonly authorship: Authorship;
  readonly recordedAt: Date;
  log(change: Change): void;
}

/**
 * The only way to write. It serialises the writers of one owner for the length of their transaction: a moment taken
 * early and committed late would change an answer that was already given.
 */
export class Ledger {
  constructor(private readonly database: Database) {}

  /** Runs `work` in a transaction; when it throws, nothing of it remains and no number of the feed is used up. */
  async record<T>(authorship: Authorship, work: (work: Work) => Promise<T>): Promise<T> {
    return this.database.transaction(async (manager) => {
      const head = await takeHead(manager);
      const changes: Change[] = [];
      const result = await work({
        manager,
        authorship,
        recordedAt: head.recordedAt,
        log: (change) => changes.push(change),
      });
      await this.write(manager, head, changes, authorship);
      return result;
    });
  }

  /**
   * Does the same and takes all of it back, without making other writers wait. What others write meanwhile may collide
   * with it; then it throws, and can be tried again.
   */
  async rehearse<T>(authorship: Authorship, work: (work: Work) => Promise<T>): Promise<T> {
    const taken = { back: null as { readonly result: T } | null };
    try {
      return await this.database.transaction(async (manager) => {
        const { recordedAt } = await readHead(manager);
        taken.back = { result: await work({ manager, authorship, recordedAt, log: () => undefined }) };
        throw new Rehearsed("The rehearsal is taken back.");
      });
    } catch (fault) {
      if (fault instanceof Rehearsed && taken.back) return taken.back.result;
      throw fault;
    }
  }

  private async write(
    manager: EntityManager,
    head: Head,
    changes: Change[],
    authorship: Authorship,
  ): Promise<void> {
    if (changes.length === 0) return;
    const rows = changes.map((change, index) => ({
      ...change,
      ...authorship,
      sequence: String(head.lastSequence + BigInt(index + 1)),
      recordedAt: head.recordedAt,
    }));
    for (let start = 0; start < rows.length; start += rowsPerStatement) {
      await manager.insert(ChangeRow, rows.slice(start, start + rowsPerStatement));
    }
    await manager.query("UPDATE feed_head SET last_sequence = $1, last_recorded_at = $2", [
      String(head.lastSequence + BigInt(rows.length)),
      head.recordedAt,
    ]);
  }
}

/** A statement takes at most 65,535 parameters. */
export const rowsPerStatement = 1000;

interface Head {
  readonly lastSequence: bigint;
  readonly recordedAt: Date;
}

class Rehearsed extends Error {}

async function takeHead(manager: EntityManager): Promise<Head> {
  await manager.query("SELECT 1 FROM feed_head FOR UPDATE");
  // A second statement: the clock must be read after the lock was won, not when the wait for it began.
  return readHead(manager);
}

async function readHead(manager: EntityManager): Promise<Head> {
  const [head] = await manager.query<[{ last_sequence: string; recorded_at: Date }]>(
    `SELECT last_sequence,
            greatest(date_trunc('milliseconds', clock_timestamp()), last_recorded_at + interval '1 millisecond') AS recorded_at
       FROM feed_head`,
  );
  return { lastSequence: BigInt(head.last_sequence), recordedAt: head.recorded_at };
}
