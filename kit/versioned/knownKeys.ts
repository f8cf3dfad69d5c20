// SPDX-License-Identifier: EUPL-1.2
import { type EntityManager } from "typeorm";
import { type ForeignKeys, type KnownWhen } from "../feed/foreignKeys.repository";
import { type Period } from "../localDate";
import { type VersionRow } from "./version.row";
import { periodOf } from "./version.rules";
import { type VersionedRepository } from "./versioned.repository";

/** The days on which entities hold, by id. */
type Held = ReadonlyMap<string, readonly Period[]>;

/** What was looked up of some entities of one type; those that are not there hold on no day. */
interface Foreseen {
  readonly missing: ReadonlySet<string>;
  readonly held: Held;
}

/** Answers whether a reference leads anywhere: to an entity of this owner, or of another. */
export class KnownKeys {
  private readonly local: ReadonlyMap<string, VersionedRepository<VersionRow>>;
  /** What was looked up ahead, within a transaction, by type and id. */
  private readonly foreseen = new WeakMap<EntityManager, ReadonlyMap<string, Foreseen>>();

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
    const ahead = when === "now" ? this.foreseen.get(manager)?.get(typeName) : undefined;
    if (ahead && ids.every((id) => ahead.held.has(id))) {
      return new Set(ids.filter((id) => ahead.missing.has(id)));
    }
    const own = this.local.get(typeName);
    if (own) {
      const existing = await own.within(manager).existing(ids, when);
      return new Set(ids.filter((id) => !existing.has(id)));
    }
    return this.ownerOf(typeName).missing(manager, typeName, ids, when);
  }

  /** The days on which these entities hold, as their owner says at this moment; nothing for those that it does not have. */
  async held(manager: EntityManager, typeName: string, ids: readonly string[]): Promise<Held> {
    const ahead = this.foreseen.get(manager)?.get(typeName)?.held;
    if (ahead && ids.every((id) => ahead.has(id))) return ahead;
    const own = this.local.get(typeName);
    if (!own) return this.ownerOf(typeName).held(manager, typeName, ids);
    const held = new Map<string, Period[]>();
    for (const row of await own.within(manager).current(ids)) {
      held.set(row.id, [...(held.get(row.id) ?? []), periodOf(row)]);
    }
    return held;
  }

  /**
   * Work that asks for each of these by itself, and gets what is looked up at once: one question for each type. The work
   * changes none of them.
   */
  async foreseeing<T>(
    manager: EntityManager,
    asked: ReadonlyMap<string, readonly string[]>,
    work: () => Promise<T>,
  ): Promise<T> {
    const foreseen = new Map<string, Foreseen>();
    for (const [typeName, ids] of asked) {
      const missing = await this.missing(manager, typeName, ids);
      const there = ids.filter((id) => !missing.has(id));
      const held = there.length > 0 ? await this.held(manager, typeName, there) : new Map();
      foreseen.set(typeName, { missing, held: new Map(ids.map((id) => [id, held.get(id) ?? []])) });
    }
    this.foreseen.set(manager, foreseen);
    try {
      return await work();
    } finally {
      this.foreseen.delete(manager);
    }
  }

  private ownerOf(typeName: string): ForeignKeys {
    const owner = this.foreign.find((keys) => keys.typeNames.includes(typeName));
    if (!owner) throw new Error(`No feed is followed that could know a ${typeName}.`);
    return owner;
  }
}
