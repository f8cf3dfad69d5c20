// SPDX-License-Identifier: EUPL-1.2
import { type EntityManager } from "typeorm";
import { type ForeignKeys, type KnownWhen } from "../feed/foreignKeys.repository";
import { type VersionRow } from "./version.row";
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
    const owner = this.foreign.find((keys) => keys.typeNames.includes(typeName));
    if (!owner) throw new Error(`No feed is followed that could know a ${typeName}.`);
    return owner.missing(manager, typeName, ids, when);
  }
}
