// SPDX-License-Identifier: EUPL-1.2
import { type Fault } from "../fault";
import { type Period } from "../localDate";
import { type Timeline } from "./timeline.rules";
import { type FactsOf, type VersionRow } from "./version.row";

/** A link to another entity, of this owner or another, that must exist when it is entered. */
export interface Reference {
  readonly field: string;
  readonly typeName: string;
  readonly id: string;
}

/** What an owner says of one kind of entity; the kit keeps its versions. */
export interface VersionedEntity<Row extends VersionRow = VersionRow> {
  /** The name in the graph and in the change feed. */
  readonly typeName: string;
  readonly row: new () => Row;
  /** The names of the facts, in the order of their columns. */
  readonly facts: readonly string[];
  /** What is wrong with an id, these facts, and the days they are to hold; pure. */
  check(id: string, facts: FactsOf<Row>, period: Period): Fault[];
  references(facts: FactsOf<Row>): Reference[];
  /** What is wrong with the facts over all days together, for a check that one period cannot make; pure. */
  checkTimeline?(timeline: Timeline<FactsOf<Row>>): Fault[];
  /** Neither the public feed nor the read side may know that it exists. */
  readonly confidential?: true;
}

/** Declares an entity; the compiler then demands every fact of the row, and no other. */
export function versionedEntity<Row extends VersionRow>(
  entity: Omit<VersionedEntity<Row>, "facts"> & {
    readonly facts: Readonly<Record<keyof FactsOf<Row>, true>>;
  },
): VersionedEntity<Row> {
  return { ...entity, facts: Object.keys(entity.facts) };
}

/** References from a field that holds one id or none. */
export function link(field: string, typeName: string, id: string | null): Reference[] {
  return id === null ? [] : [{ field, typeName, id }];
}

/** References from a field that holds several ids. */
export function links(field: string, typeName: string, ids: readonly string[]): Reference[] {
  return ids.map((id) => ({ field, typeName, id }));
}
