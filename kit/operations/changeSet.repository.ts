// SPDX-License-Identifier: EUPL-1.2
import { type EntityManager } from "typeorm";
import {
  type ChangeSet,
  type ChangeSetReport,
  type ChangeSetRun,
  type ChangeSetState,
  type RehearsedChange,
} from "./changeSet";
import { type Operation } from "./operation";

/** All SQL over change sets. */
export class ChangeSetRepository {
  constructor(private readonly manager: EntityManager) {}

  within(manager: EntityManager): ChangeSetRepository {
    return new ChangeSetRepository(manager);
  }

  /** Null for one that is not there, or is another's. */
  async find(id: string, subject: string): Promise<ChangeSet | null> {
    const [row] = await this.manager.query<StoredSet[]>(
      `SELECT id, state, run, performed, report, coalesce(sum(size), 0)::int AS staged
         FROM change_set LEFT JOIN change_set_part ON set_id = id
        WHERE id = $1 AND owner_subject = $2
        GROUP BY id`,
      [id, subject],
    );
    return row ?? null;
  }

  /** Makes the set when it is not there, and adds the part or puts it in the place of what was staged before. */
  async stage(id: string, subject: string, part: number, operations: readonly Operation[]): Promise<void> {
    await this.manager.transaction(async (manager) => {
      await manager.query("DELETE FROM change_set WHERE created_at < now() - interval '30 days'");
      await manager.query(
        "INSERT INTO change_set (id, owner_subject) VALUES ($1, $2) ON CONFLICT DO NOTHING",
        [id, subject],
      );
      const [open] = await manager.query<{ id: string }[]>(
        "SELECT id FROM change_set WHERE id = $1 AND owner_subject = $2 AND state = 'OPEN' FOR UPDATE",
        [id, subject],
      );
      if (!open) return;
      await manager.query(
        `INSERT INTO change_set_part (set_id, part, operations, size) VALUES ($1, $2, $3, $4)
         ON CONFLICT (set_id, part) DO UPDATE SET operations = excluded.operations, size = excluded.size`,
        [id, part, JSON.stringify(operations), operations.length],
      );
    });
  }

  /** False when it is running already, or was recorded. */
  async start(id: string, subject: string, run: ChangeSetRun): Promise<boolean> {
    const [, count] = await this.manager.query<[unknown, number]>(
      `UPDATE change_set SET state = 'RUNNING', run = $3, performed = 0, report = NULL
        WHERE id = $1 AND owner_subject = $2 AND state <> 'RUNNING' AND report->>'recordedAt' IS NULL`,
      [id, subject, JSON.stringify(run)],
    );
    return count > 0;
  }

  /** Those that were running when the process ended. */
  async running(): Promise<{ id: string; run: ChangeSetRun }[]> {
    return this.manager.query("SELECT id, run FROM change_set WHERE state = 'RUNNING'");
  }

  /** Of two processes that run one set, one gets it; until its transaction ends. */
  async claim(id: string): Promise<boolean> {
    const [row] = await this.manager.query<[{ won: boolean }]>(
      "SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS won",
      [id],
    );
    return row.won;
  }

  async isRunning(id: string): Promise<boolean> {
    const rows = await this.manager.query<unknown[]>(
      "SELECT 1 FROM change_set WHERE id = $1 AND state = 'RUNNING'",
      [id],
    );
    return rows.length > 0;
  }

  async partNumbers(id: string): Promise<number[]> {
    const rows = await this.manager.query<{ part: number }[]>(
      "SELECT part FROM change_set_part WHERE set_id = $1 ORDER BY part",
      [id],
    );
    return rows.map(({ part }) => part);
  }

  async part(id: string, part: number): Promise<Operation[]> {
    const [row] = await this.manager.query<{ operations: StoredOperation[] }[]>(
      "SELECT operations FROM change_set_part WHERE set_id = $1 AND part = $2",
      [id, part],
    );
    return (row?.operations ?? []).map(({ basis, ...operation }) => ({
      ...operation,
      basis: basis && { on: basis.on, knownAt: new Date(basis.knownAt) },
    }));
  }

  async keepRehearsed(id: string, part: number, changes: readonly RehearsedChange[]): Promise<void> {
    await this.manager.query("UPDATE change_set_part SET rehearsed = $3 WHERE set_id = $1 AND part = $2", [
      id,
      part,
      JSON.stringify(changes),
    ]);
  }

  /** Empty for a part that is not there, or was not rehearsed. */
  async rehearsed(id: string, part: number): Promise<readonly RehearsedChange[]> {
    const [row] = await this.manager.query<{ rehearsed: RehearsedChange[] | null }[]>(
      "SELECT rehearsed FROM change_set_part WHERE set_id = $1 AND part = $2",
      [id, part],
    );
    return row?.rehearsed ?? [];
  }

  async progress(id: string, performed: number): Promise<void> {
    await this.manager.query("UPDATE change_set SET performed = $2 WHERE id = $1", [id, performed]);
  }

  /** In the transaction of the facts themselves. What was recorded need not be kept twice. */
  async finish(id: string, performed: number, report: ChangeSetReport): Promise<void> {
    await this.manager.query(
      "UPDATE change_set SET state = 'DONE', performed = $2, report = $3 WHERE id = $1",
      [id, performed, JSON.stringify(report)],
    );
    await this.manager.query("DELETE FROM change_set_part WHERE set_id = $1", [id]);
  }

  /**
   * When nothing was recorded, as far as is known here. A connection may have broken between the commit and its answer,
   * so whoever still performs the set is waited for, and what came of it stands.
   */
  async conclude(
    id: string,
    state: ChangeSetState,
    performed: number,
    report: ChangeSetReport | null,
  ): Promise<void> {
    await this.manager.transaction(async (manager) => {
      await manager.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [id]);
      await manager.query(
        "UPDATE change_set SET state = $2, performed = $3, report = $4 WHERE id = $1 AND state = 'RUNNING'",
        [id, state, performed, report && JSON.stringify(report)],
      );
    });
  }
}

type StoredSet = ChangeSet;
type StoredOperation = Omit<Operation, "basis"> & {
  readonly basis: { readonly on: string; readonly knownAt: string } | null;
};
