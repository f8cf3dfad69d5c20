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
  /** Writes down what was logged so far; for work that is too long to remember it to its end. */
  writeLog(): Promise<void>;
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
      const written = new WrittenLog(manager, head, authorship);
      const result = await work({
        manager,
        authorship,
        recordedAt: head.recordedAt,
        log: (change) => written.add(change),
        writeLog: () => written.write(),
      });
      await written.close();
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
        const unheard = { log: () => undefined, writeLog: () => Promise.resolve() };
        taken.back = { result: await work({ manager, authorship, recordedAt, ...unheard }) };
        throw new Rehearsed("The rehearsal is taken back.");
      });
    } catch (fault) {
      if (fault instanceof Rehearsed && taken.back) return taken.back.result;
      throw fault;
    }
  }
}

/** The lines that one transaction adds to the change log. */
class WrittenLog {
  private waiting: Change[] = [];
  private last: bigint;

  constructor(
    private readonly manager: EntityManager,
    private readonly head: Head,
    private readonly authorship: Authorship,
  ) {
    this.last = head.lastSequence;
  }

  add(change: Change): void {
    this.waiting.push(change);
  }

  async write(): Promise<void> {
    const changes = this.waiting;
    this.waiting = [];
    for (let start = 0; start < changes.length; start += rowsPerStatement) {
      const rows = changes.slice(start, start + rowsPerStatement).map((change) => ({
        ...change,
        ...this.authorship,
        sequence: String((this.last += 1n)),
        recordedAt: this.head.recordedAt,
      }));
      await this.manager.insert(ChangeRow, rows);
    }
  }

  async close(): Promise<void> {
    await this.write();
    if (this.last === this.head.lastSequence) return;
    await this.manager.query("UPDATE feed_head SET last_sequence = $1, last_recorded_at = $2", [
      String(this.last),
      this.head.recordedAt,
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
