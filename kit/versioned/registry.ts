// SPDX-License-Identifier: EUPL-1.2
import { type EntityManager } from "typeorm";
import { type Database } from "../database";
import { ChangeLog } from "../feed/changeLog.repository";
import { type FollowedFeed } from "../feed/feedClient";
import { ForeignKeys } from "../feed/foreignKeys.repository";
import { Ledger } from "../feed/ledger.repository";
import { TakingAway } from "../feed/takingAway.repository";
import { Codes } from "./codes";
import { type VersionedEntity } from "./entity";
import { KnownKeys } from "./knownKeys";
import { Register } from "./register";
import { type VersionRow } from "./version.row";
import { VersionedRepository } from "./versioned.repository";

/** Entities by the name that an owner uses for them, such as `{ provider, location }`. */
export type Entities = Readonly<Record<string, VersionedEntity>>;

type RowOf<Entity> = Entity extends VersionedEntity<infer Row> ? Row : never;

export type Repositories<Owned extends Entities> = {
  readonly [Name in keyof Owned]: VersionedRepository<RowOf<Owned[Name]>>;
};
export type Registers<Owned extends Entities> = {
  readonly [Name in keyof Owned]: Register<RowOf<Owned[Name]>>;
};

/** What one owner keeps: its entities to read and to change, its change log, and the keys it knows of others. */
export interface Registry<Owned extends Entities> {
  readonly entities: Owned;
  readonly repositories: Repositories<Owned>;
  readonly registers: Registers<Owned>;
  readonly ledger: Ledger;
  /** Outside any transaction. */
  readonly manager: EntityManager;
  readonly changeLog: ChangeLog;
  readonly foreignKeys: readonly ForeignKeys[];
  readonly knownKeys: KnownKeys;
  /** Whether somebody takes away or writes at this moment. */
  readonly takingAway: TakingAway;
  /** Checks arguments that name an entity, of this owner or another. */
  readonly codes: Codes;
  /** The types that the public feed is silent about. */
  readonly confidentialTypes: readonly string[];
}

export function openRegistry<Owned extends Entities>(
  database: Database,
  entities: Owned,
  follows: readonly FollowedFeed[],
): Registry<Owned> {
  const repositories = mapValues(entities, (entity) => new VersionedRepository(entity, database.manager));
  const foreignKeys = follows.map((feed) => new ForeignKeys(database, feed));
  const knownKeys = new KnownKeys(Object.values(repositories), foreignKeys);
  const registers = mapValues(repositories, (repository) => new Register(repository, knownKeys));
  return {
    entities,
    repositories: repositories as unknown as Repositories<Owned>,
    registers: registers as unknown as Registers<Owned>,
    ledger: new Ledger(database),
    manager: database.manager,
    changeLog: new ChangeLog(database),
    foreignKeys,
    knownKeys,
    takingAway: new TakingAway(database.manager),
    codes: new Codes(knownKeys, database.manager),
    confidentialTypes: Object.values(entities)
      .filter((entity) => entity.confidential)
      .map((entity) => entity.typeName),
  };
}

/** The same registry, of which the repositories read within a transaction. */
export function registryWithin<Owned extends Entities>(
  registry: Registry<Owned>,
  manager: EntityManager,
): Registry<Owned> {
  const repositories = mapValues(
    registry.repositories as Readonly<Record<string, VersionedRepository<VersionRow>>>,
    (repository) => repository.within(manager),
  );
  return { ...registry, manager, repositories: repositories as unknown as Repositories<Owned> };
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}
