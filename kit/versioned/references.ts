// SPDX-License-Identifier: EUPL-1.2
import { type EntityManager } from "typeorm";
import { fault, type Fault } from "../fault";
import { type Period } from "../localDate";
import { words } from "../words";
import { type VersionedEntity } from "./entity";
import { hasFooting, type Reference, referencesIn } from "./footing.rules";
import { type KnownKeys } from "./knownKeys";
import { type Timeline } from "./timeline.rules";
import { type FactsOf, type VersionRow } from "./version.row";

interface Change<Row extends VersionRow> {
  readonly id: string;
  readonly before: Timeline<FactsOf<Row>>;
  readonly changed: Timeline<FactsOf<Row>>;
}

/** The days on which entities hold now, by type and id; those without a day are not in the register. */
type Held = ReadonlyMap<string, ReadonlyMap<string, readonly Period[]>>;

/** Where the changes of some entities of one kind newly lead, and on which days that is there. */
export class Footings {
  private readonly begun = new Map<string, Period[]>();

  constructor(
    private readonly typeName: string,
    private readonly introduced: ReadonlyMap<string, readonly Reference[]>,
    private readonly held: Held,
  ) {}

  /** Those further on in the same list may refer to it. */
  begins(id: string, days: Period): void {
    this.begun.set(id, [...(this.begun.get(id) ?? []), days]);
  }

  faults(id: string): Fault[] {
    return (this.introduced.get(id) ?? []).flatMap((reference) => this.faultsOf(reference));
  }

  private faultsOf(reference: Reference): Fault[] {
    const { field, typeName, id } = reference;
    const days = [
      ...(this.held.get(typeName)?.get(id) ?? []),
      ...(typeName === this.typeName ? (this.begun.get(id) ?? []) : []),
    ];
    if (days.length === 0) return [unknownKey(reference)];
    return hasFooting(reference, days) ? [] : [fault(field, thereOn(reference), id)];
  }
}

/** A reference to what no register holds. */
export const unknownKey = ({ field, typeName, id }: Pick<Reference, "field" | "typeName" | "id">): Fault =>
  fault(field, words(`the id of a ${typeName} in the register`, "een nummer dat het register kent"), id);

function thereOn({ typeName, footing, validFrom, validUntil }: Reference) {
  if (typeof footing === "object") {
    return words(
      `the id of a ${typeName} that holds on ${footing.day}, when this begins`,
      `een nummer dat geldt op ${footing.day}, wanneer dit begint`,
    );
  }
  const until = validUntil ?? validFrom;
  return words(`the id of a ${typeName} that holds before ${until}`, `een nummer dat geldt voor ${until}`);
}

/** Checks where the facts of one kind of entity lead. */
export class References<Row extends VersionRow> {
  constructor(
    private readonly entity: VersionedEntity<Row>,
    private readonly knownKeys: KnownKeys,
  ) {}

  /**
   * Looks up where changes newly lead, with one question for each type of entity that is referred to. What was referred
   * to from the same day on already stays: it may have gone since, and must not stand in the way of a change.
   */
  async look(manager: EntityManager, changes: readonly Change<Row>[]): Promise<Footings> {
    const { facts, typeName } = this.entity;
    const introduced = new Map(
      changes.map(({ id, before, changed }) => {
        const known = new Set(referencesIn(facts, before).map(placeOf));
        return [id, referencesIn(facts, changed).filter((one) => !known.has(placeOf(one)))];
      }),
    );
    const asked = new Map<string, Set<string>>();
    for (const one of [...introduced.values()].flat()) {
      asked.set(one.typeName, (asked.get(one.typeName) ?? new Set()).add(one.id));
    }
    const held = new Map<string, ReadonlyMap<string, readonly Period[]>>();
    for (const [type, ids] of asked) held.set(type, await this.knownKeys.held(manager, type, [...ids]));
    return new Footings(typeName, introduced, held);
  }
}

const placeOf = ({ field, id, footing }: Reference): string => JSON.stringify([field, id, footing]);
