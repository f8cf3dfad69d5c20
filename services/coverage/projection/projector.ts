// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as sleep } from "node:timers/promises";
import { readFeed } from "../../../kit/feed/feedClient";
import { askGraphql } from "../../../kit/graphqlClient";
import { type Log } from "../../../kit/log";
import { type FactVersion } from "./fact.repository";
import { type FactName, keptFields } from "./facts";
import { type FollowedOwner, followedOwners } from "./owners";
import { type ProjectionRepository } from "./projection.repository";

export interface ProjectorOptions {
  readonly projection: ProjectionRepository;
  readonly urlOf: (owner: string) => string;
  /** A token with the role `projector`. */
  readonly token: () => Promise<string>;
  readonly log: Log;
  readonly pauseMs?: number;
}

/**
 * Builds the projection from the owners' change feeds, as any client could: for every entity that changed it fetches
 * all versions and puts them in the place of the old ones. Doing a page twice therefore does no harm, and a rebuild
 * gives what the increments gave.
 */
export class Projector {
  private readonly stopping = new AbortController();
  private running: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: ProjectorOptions) {}

  /** Follows the feeds until `stop`; an owner that does not answer is tried again. */
  start(): void {
    this.running = Promise.all(followedOwners.map((owner) => this.follow(owner)));
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** Reads all feeds to their ends, once. */
  async catchUp(): Promise<void> {
    await Promise.all(followedOwners.map((owner) => this.readToEnd(owner)));
  }

  private async follow(owner: FollowedOwner): Promise<void> {
    let failing = false;
    while (!this.stopping.signal.aborted) {
      try {
        await this.readToEnd(owner);
        failing = false;
      } catch (fault) {
        if (!failing)
          this.options.log.warn({ err: fault, owner: owner.owner }, "a feed cannot be read; trying on");
        failing = true;
      }
      await pause(this.options.pauseMs ?? 500, this.stopping.signal);
    }
  }

  private async readToEnd(owner: FollowedOwner): Promise<void> {
    while (!this.stopping.signal.aborted && (await this.readPage(owner)));
  }

  /** One page of one feed in one transaction; true when there is more. */
  private async readPage(owner: FollowedOwner): Promise<boolean> {
    const { projection, urlOf } = this.options;
    return projection.transaction(async (manager) => {
      const after = await projection.cursorOf(manager, owner.owner);
      const page = await readFeed({ owner: owner.owner, url: urlOf(owner.owner), field: owner.feed }, after);
      for (const typeName of owner.takes) {
        const ids = [
          ...new Set(page.changes.filter((change) => change.typeName === typeName).map(({ key }) => key)),
        ];
        if (ids.length === 0 || page.cursor === null) continue;
        const versions = await this.versionsOf(owner, typeName, ids, page.cursor);
        await projection.facts.within(manager).replace(
          ids.map((id) => ({ typeName, id })),
          versions,
        );
      }
      await projection.moveTo(manager, owner.owner, page.cursor, page.hasNextPage ? null : page.watermark);
      return page.hasNextPage;
    });
  }

  private async versionsOf(
    owner: FollowedOwner,
    typeName: FactName,
    keys: string[],
    upTo: string,
  ): Promise<FactVersion[]> {
    const { versions } = await askGraphql<{ versions: OwnerVersion[] }>(
      this.options.urlOf(owner.owner),
      `query ReadVersions($typeName: String!, $keys: [ID!]!, $upTo: String!) {
         versions: ${owner.versions}(typeName: $typeName, keys: $keys, upTo: $upTo) {
           key validFrom validUntil recordedFrom recordedUntil facts
         }
       }`,
      { typeName, keys, upTo },
      { authorization: `Bearer ${await this.options.token()}` },
    );
    return versions.map(({ key, facts, ...times }) => ({
      ...times,
      typeName,
      id: key,
      body: kept(typeName, facts),
    }));
  }
}

async function pause(ms: number, stopping: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal: stopping }).catch((fault: unknown) => {
    if (!stopping.aborted) throw fault;
  });
}

interface OwnerVersion {
  readonly key: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly recordedFrom: string;
  readonly recordedUntil: string | null;
  readonly facts: Record<string, unknown>;
}

/** An owner that no longer says what the read side relies on is a fault, not a silent "unknown". */
function kept(typeName: FactName, facts: Record<string, unknown>): object {
  return Object.fromEntries(
    keptFields[typeName].map((field) => {
      if (!(field in facts)) throw new Error(`The owner of ${typeName} no longer gives ${field}.`);
      return [field, facts[field]];
    }),
  );
}
