// SPDX-License-Identifier: EUPL-1.2
import { type EntityManager } from "typeorm";
import { fault, type Fault } from "../fault";
import { words } from "../words";
import { type VersionedEntity } from "./entity";
import { type KnownKeys } from "./knownKeys";
import { type FactsOf, type VersionRow } from "./version.row";

/** Ids that no entity has, by type. */
export type UnknownIds = ReadonlyMap<string, Set<string>>;

/** A link to another entity that must exist when it is entered. */
interface Reference {
  readonly field: string;
  readonly typeName: string;
  readonly id: string;
}

/** Checks where the facts of one kind of entity lead. */
export class References<Row extends VersionRow> {
  private readonly links: readonly { readonly field: string; readonly typeName: string }[];

  constructor(
    entity: VersionedEntity<Row>,
    private readonly knownKeys: KnownKeys,
  ) {
    this.links = Object.entries(entity.facts).flatMap(([field, { typeName }]) =>
      typeName === undefined ? [] : [{ field, typeName }],
    );
  }

  /** Those that lead nowhere, with one question for each type of entity that is referred to. */
  async unknown(manager: EntityManager, all: readonly FactsOf<Row>[]): Promise<UnknownIds> {
    const asked = new Map<string, Set<string>>();
    for (const { typeName, id } of all.flatMap((facts) => this.in(facts))) {
      asked.set(typeName, (asked.get(typeName) ?? new Set()).add(id));
    }
    const unknown = new Map<string, Set<string>>();
    for (const [typeName, ids] of asked) {
      unknown.set(typeName, await this.knownKeys.missing(manager, typeName, [...ids]));
    }
    return unknown;
  }

  faults(facts: FactsOf<Row>, unknown: UnknownIds): Fault[] {
    return this.in(facts)
      .filter(({ typeName, id }) => unknown.get(typeName)?.has(id))
      .map(({ field, typeName, id }) => {
        const expected = words(`the id of a ${typeName} in the register`, "een nummer dat het register kent");
        return fault(field, expected, id);
      });
  }

  /** What is referred to already stays: it may have been withdrawn since, and must not stand in the way of a change. */
  without(unknown: UnknownIds, known: readonly FactsOf<Row>[]): UnknownIds {
    const left = new Map([...unknown].map(([typeName, ids]) => [typeName, new Set(ids)]));
    for (const { typeName, id } of known.flatMap((facts) => this.in(facts))) left.get(typeName)?.delete(id);
    return left;
  }

  private in(facts: FactsOf<Row>): Reference[] {
    return this.links.flatMap(({ field, typeName }) => {
      const held = (facts as Readonly<Record<string, string | readonly string[] | null>>)[field] ?? [];
      return [held].flat().map((id) => ({ field, typeName, id: id }));
    });
  }
}
