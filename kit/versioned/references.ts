// SPDX-License-Identifier: EUPL-1.2
import { type EntityManager } from "typeorm";
import { fault, type Fault } from "../fault";
import { type Reference, type VersionedEntity } from "./entity";
import { type KnownKeys } from "./knownKeys";
import { type FactsOf, type VersionRow } from "./version.row";

/** Ids that no entity has, by type. */
export type UnknownIds = ReadonlyMap<string, Set<string>>;

/** Checks where the facts of one kind of entity lead. */
export class References<Row extends VersionRow> {
  constructor(
    private readonly entity: VersionedEntity<Row>,
    private readonly knownKeys: KnownKeys,
  ) {}

  /** Those that lead nowhere, with one question for each type of entity that is referred to. */
  async unknown(manager: EntityManager, all: readonly FactsOf<Row>[]): Promise<UnknownIds> {
    const asked = new Map<string, Set<string>>();
    for (const { typeName, id } of this.in(all)) {
      asked.set(typeName, (asked.get(typeName) ?? new Set()).add(id));
    }
    const unknown = new Map<string, Set<string>>();
    for (const [typeName, ids] of asked) {
      unknown.set(typeName, await this.knownKeys.missing(manager, typeName, [...ids]));
    }
    return unknown;
  }

  faults(facts: FactsOf<Row>, unknown: UnknownIds): Fault[] {
    return this.entity
      .references(facts)
      .filter(({ typeName, id }) => unknown.get(typeName)?.has(id))
      .map(({ field, typeName, id }) => fault(field, `the id of a ${typeName} in the register`, id));
  }

  /** What is referred to already stays: it may have been withdrawn since, and must not stand in the way of a change. */
  without(unknown: UnknownIds, known: readonly FactsOf<Row>[]): UnknownIds {
    const left = new Map([...unknown].map(([typeName, ids]) => [typeName, new Set(ids)]));
    for (const { typeName, id } of this.in(known)) left.get(typeName)?.delete(id);
    return left;
  }

  private in(all: readonly FactsOf<Row>[]): Reference[] {
    return all.flatMap((facts) => this.entity.references(facts));
  }
}
