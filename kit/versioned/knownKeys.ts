// SPDX-License-Identifier: EUPL-1.2
import { type EntityManager } from "typeorm";
import { type ForeignKeys, type KnownWhen } from "../feed/foreignKeys.repository";
import { type Period } from "../localDate";
import { type VersionRow } from "./version.row";
import { periodOf } from "./version.rules";
import { type VersionedRepository } from "./versioned.repository";

/** Answers whether a reference leads anywhere: to an entity of this owner, or of another. */
export class KnownKeys {
  private readonly local: ReadonlyMap<string, VersionedRepository<VersionRow>>;

  constructor(
    repositories: readonly VersionedRepository<VersionRow>[],
    private readonly foreign: readonly ForeignKeys[],
  ) {
    this.local = new Map(repositories.map((repository) => [repository.entity.typeName, repository]));
  }

  /** Those of the ids that no entity of this type has. */
  async missing(
    manager: EntityManager,
    typeName: string,
    ids: readonly string[],
    when: KnownWhen = "now",
  ): Promise<Set<string>> {
    const own = this.local.get(typeName);
    if (own) {
      const existing = await own.within(manager).existing(ids, when);
      return new Set(ids.filter((id) => !existing.has(id)));
    }
    return this.ownerOf(typeName).missing(manager, typeName, ids, when);
  }

  /** The days on which these entities hold, as their owner says at this moment; nothing for those that it does not have. */
  async held(
    manager: EntityManager,
    typeName: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, readonly Period[]>> {
    const own = this.local.get(typeName);
    if (!own) return this.ownerOf(typeName).held(manager, typeName, ids);
    const held = new Map<string, Period[]>();
    for (const row of await own.within(manager).current(ids)) {
      held.set(row.id, [...(held.get(row.id) ?? []), periodOf(row)]);
    }
    return held;
  }

  private ownerOf(typeName: string): ForeignKeys {
    const owner = this.foreign.find((keys) => keys.typeNames.includes(typeName));
    if (!owner) throw new Error(`No feed is followed that could know a ${typeName}.`);
    return owner;
  }
}
