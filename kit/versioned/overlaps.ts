// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault } from "../fault";
import { type Period } from "../localDate";
import { words } from "../words";
import { firstOverlap, type Taken } from "./overlaps.rules";
import { type Timeline } from "./timeline.rules";
import { type FactsOf, type VersionRow } from "./version.row";
import { type VersionedRepository } from "./versioned.repository";

interface Change<Row extends VersionRow> {
  readonly id: string;
  readonly before: Timeline<FactsOf<Row>>;
  readonly changed: Timeline<FactsOf<Row>>;
}

/** What is wrong with changes after which two would have at once what only one of the kind may have, by id. */
export async function overlapFaults<Row extends VersionRow>(
  repository: VersionedRepository<Row>,
  changes: readonly Change<Row>[],
): Promise<ReadonlyMap<string, readonly Fault[]>> {
  const { oneAtATime } = repository.entity;
  if (!oneAtATime) return new Map();
  const { fact } = oneAtATime;
  const takenIn = (id: string, said: FactsOf<Row>, { validFrom, validUntil }: Period) =>
    oneAtATime.when(said)
      ? [{ id, validFrom, validUntil, what: (said as Readonly<Record<string, string>>)[fact] ?? "" }]
      : [];
  const takenBy = (id: string, timeline: Timeline<FactsOf<Row>>) =>
    timeline.flatMap((slice) => takenIn(id, slice.facts, slice));
  const taken = new Map(changes.map(({ id, changed }) => [id, takenBy(id, changed)]));
  const wanted = [...taken.values()].flat();
  const rows = await repository.nowSaying(fact, [...new Set(wanted.map(({ what }) => what))]);
  const others = [
    ...wanted,
    ...rows.filter(({ id }) => !taken.has(id)).flatMap((row) => takenIn(row.id, row, row)),
  ];
  const found = new Map<string, Fault[]>();
  for (const { id, before } of changes) {
    const own: readonly Taken[] = taken.get(id) ?? [];
    const apart = others.filter((other) => other.id !== id);
    const overlap = firstOverlap(own, takenBy(id, before), apart);
    if (overlap) found.set(id, [fault("from", daysWithout(overlap.id), own[0]?.validFrom ?? null)]);
  }
  return found;
}

const daysWithout = (id: string) =>
  words(`days on which ${id} does not hold`, `dagen waarop ${id} niet geldt`);
