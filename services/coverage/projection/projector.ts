// SPDX-License-Identifier: EUPL-1.2
import { type EntityManager } from "typeorm";
import { type Clock, dayOf } from "../../../kit/clock";
import { readFeed } from "../../../kit/feed/feedClient";
import { FeedFollower } from "../../../kit/feed/feedFollower";
import { askGraphql } from "../../../kit/graphqlClient";
import { type LocalDate } from "../../../kit/localDate";
import { type Prove } from "../../../kit/identity/proof";
import { type Log } from "../../../kit/log";
import { type FactAct, type FactVersion } from "./fact.repository";
import { type FactName, keptFields } from "./facts";
import { type FollowedOwner, followedOwners } from "./owners";
import { type ProjectionRepository } from "./projection.repository";
import { type Withheld, type WithheldKey } from "./withheld.repository";

export interface ProjectorOptions {
  readonly projection: ProjectionRepository;
  readonly urlOf: (owner: string) => string;
  /** Shows the owners that we are of their house. */
  readonly prove: Prove;
  /** A token with the role `projector`. */
  readonly token: () => Promise<string>;
  /** Says on which day what was withheld is asked for again. */
  readonly clock: Clock;
  readonly log: Log;
  readonly pauseMs?: number;
}

/**
 * Builds the projection from the owners' change feeds, as any client could: for every entity that changed it fetches
 * all versions and puts them in the place of the old ones. Doing a page twice therefore does no harm, and a rebuild
 * gives what the increments gave.
 */
export class Projector {
  private readonly followers: readonly FeedFollower[];

  constructor(private readonly options: ProjectorOptions) {
    this.followers = followedOwners.map(
      (owner) =>
        new FeedFollower(
          owner.owner,
          (stopping) => this.readToEnd(owner, stopping),
          options.log,
          options.pauseMs ?? 500,
        ),
    );
  }

  /** Follows the feeds until `stop`; an owner that does not answer is tried again. */
  start(): void {
    for (const follower of this.followers) follower.start();
  }

  async stop(): Promise<void> {
    await Promise.all(this.followers.map((follower) => follower.stop()));
  }

  /** Reads all feeds to their ends, once. */
  async catchUp(): Promise<void> {
    await Promise.all(followedOwners.map((owner) => this.readToEnd(owner)));
  }

  private async readToEnd(owner: FollowedOwner, stopping?: AbortSignal): Promise<void> {
    while (!stopping?.aborted && (await this.readPage(owner)));
  }

  /** One page of one feed in one transaction; true when there is more. */
  private async readPage(owner: FollowedOwner): Promise<boolean> {
    const { projection, urlOf, prove, clock } = this.options;
    return projection.transaction(async (manager) => {
      const after = await projection.cursorOf(manager, owner.owner);
      const page = await readFeed(
        { owner: owner.owner, url: urlOf(owner.owner), field: owner.feed, prove },
        after,
      );
      const waiting = await projection.withheld
        .within(manager)
        .of(owner.owner, page.changes.length > 0 ? null : lastDay(clock.today(), dayOf(page.watermark)));
      const looked = [...page.changes, ...waiting].filter(({ typeName }) => isTaken(owner, typeName));
      if (looked.length > 0 && page.cursor !== null) await this.lookAt(manager, owner, looked, page.cursor);
      await projection.moveTo(manager, owner.owner, page.cursor, page.hasNextPage ? null : page.watermark);
      return page.hasNextPage;
    });
  }

  /**
   * Puts what the owner tells of these in the place of what it told before. What it withholds is asked for first: what
   * opens in between is then looked at once more, and never missed.
   */
  private async lookAt(
    manager: EntityManager,
    owner: FollowedOwner,
    changed: readonly WithheldKey[],
    upTo: string,
  ): Promise<void> {
    const { projection } = this.options;
    const withheld = (await this.withheldOf(owner, changed)).filter(({ typeName }) =>
      isTaken(owner, typeName),
    );
    const looked = [...changed, ...withheld];
    for (const typeName of owner.takes) {
      for (const ids of parts(idsOf(looked, typeName))) {
        const versions = await this.versionsOf(owner, typeName, ids, upTo);
        const entities = ids.map((id) => ({ typeName, id }));
        await projection.facts.within(manager).replace(entities, versions);
      }
    }
    await projection.withheld.within(manager).settle(owner.owner, looked, lastOfEach(withheld));
  }

  private async withheldOf(owner: FollowedOwner, looked: readonly WithheldKey[]): Promise<Withheld[]> {
    if (owner.withheld === undefined) return [];
    const found: Withheld[] = [];
    for (const typeName of owner.takes) {
      for (const keys of parts(idsOf(looked, typeName))) {
        const { withheld } = await askGraphql<{ withheld: Withheld[] }>(
          this.options.urlOf(owner.owner),
          `query ReadWithheld($typeName: String!, $keys: [ID!]!) {
             withheld: ${owner.withheld}(typeName: $typeName, keys: $keys) { typeName key until }
           }`,
          { typeName, keys },
          this.options,
        );
        found.push(...withheld);
      }
    }
    return found;
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
           key validFrom validUntil recordedFrom recordedUntil act facts
         }
       }`,
      { typeName, keys, upTo },
      this.options,
    );
    return versions.map(({ key, facts, ...times }) => ({
      ...times,
      typeName,
      id: key,
      body: kept(typeName, facts),
    }));
  }
}

/** By the owner's clock it may be a day later than by ours: what it promises to be known up to then must be in. */
const lastDay = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other);

const isTaken = ({ takes }: FollowedOwner, typeName: string): boolean =>
  (takes as readonly string[]).includes(typeName);

const idsOf = (keys: readonly WithheldKey[], typeName: FactName): string[] => [
  ...new Set(keys.filter((each) => each.typeName === typeName).map(({ key }) => key)),
];

/** An owner is asked for a thousand at a time. */
function parts(ids: readonly string[]): string[][] {
  const most = 1000;
  const count = Math.ceil(ids.length / most);
  return Array.from({ length: count }, (_, part) => ids.slice(part * most, (part + 1) * most));
}

/** One can be withheld on its own account and through another. */
const lastOfEach = (withheld: readonly Withheld[]): Withheld[] => [
  ...new Map(
    withheld
      .toSorted((one, other) => (one.until < other.until ? -1 : 1))
      .map((each) => [`${each.typeName} ${each.key}`, each]),
  ).values(),
];

interface OwnerVersion {
  readonly key: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly recordedFrom: string;
  readonly recordedUntil: string | null;
  readonly act: FactAct;
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
