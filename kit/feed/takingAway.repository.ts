// SPDX-License-Identifier: EUPL-1.2
// How an owner that takes days of an entity away and another that newly refers to it do not miss each other. Both write
// in transactions of their own, and neither sees what the other did not commit. Who takes away marks the entity first, and
// then asks who refers to it; who refers has its writer's lock first, and then asks whether it is there. So either the
// mark is seen, or the question comes after the lock and waits for the reference. The database keeps a few thousand marks
// in all, so who takes away many marks whole kinds.
import { type EntityManager, QueryFailedError } from "typeorm";
import { upstreamUnavailable } from "../errors";

const markOf = "hashtextextended(mark, 20261126)";
const marks = (typeName: string, ids: readonly string[]): string[] =>
  ids.map((id) => `${typeName} ${id}`).sort();

/** As many entities are marked each by itself in one transaction, of whatever kinds. */
const mostMarks = 1_000;

/** Marks entities as losing days, until one transaction ends. */
export class Marks {
  private count = 0;
  private readonly wholly = new Set<string>();

  constructor(private readonly manager: EntityManager) {}

  async add(typeName: string, ids: readonly string[]): Promise<void> {
    if (this.wholly.has(typeName)) return;
    const fits = this.count + ids.length <= mostMarks;
    if (fits) this.count += ids.length;
    else this.wholly.add(typeName);
    await this.manager.query(`SELECT pg_advisory_xact_lock(${markOf}) FROM unnest($1::text[]) AS mark`, [
      fits ? marks(typeName, ids) : [typeName],
    ]);
  }
}

/** What an owner looks at before it answers another. */
export class TakingAway {
  constructor(private readonly manager: EntityManager) {}

  /** Rejects while some of these are marked; what is read after it has seen whatever was taken away before. */
  async refuseWhileTaken(typeName: string, ids: readonly string[]): Promise<void> {
    const [{ free }] = await this.manager.query<[{ free: boolean | null }]>(
      `SELECT bool_and(pg_try_advisory_xact_lock_shared(${markOf})) AS free FROM unnest($1::text[]) AS mark`,
      [[typeName, ...marks(typeName, ids)]],
    );
    if (free === false)
      throw upstreamUnavailable("Something that this refers to is being changed; try again.");
  }

  /** Waits until whoever writes here now is done; what is read after it has seen what that recorded. */
  async awaitWriter(): Promise<void> {
    try {
      await this.manager.transaction(async (within) => {
        await within.query(`SET LOCAL lock_timeout = ${patienceMs}`);
        await within.query("SELECT 1 FROM feed_head FOR SHARE");
      });
    } catch (fault) {
      if (!isImpatience(fault)) throw fault;
      throw upstreamUnavailable("Something is being recorded here that takes longer; try again.");
    }
  }
}

/** As long as another owner that holds its own lock is made to wait. */
const patienceMs = 2_000;

const isImpatience = (fault: unknown): boolean =>
  fault instanceof QueryFailedError && (fault.driverError as { code?: string }).code === "55P03";
