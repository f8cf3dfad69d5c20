// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault } from "../fault";
import { type Period } from "../localDate";
import { words } from "../words";
import { type Above, isCircular } from "./circles.rules";
import { type Comparison } from "./rewriting.rules";
import { type VersionRow } from "./version.row";
import { type VersionedRepository } from "./versioned.repository";

/** What is wrong with changes after which an entity would be above itself, by its id. */
export async function circleFaults<Row extends VersionRow>(
  repository: VersionedRepository<Row>,
  changes: readonly Comparison<Row>[],
): Promise<ReadonlyMap<string, readonly Fault[]>> {
  const { above: fact } = repository.entity;
  if (fact === undefined) return new Map();
  const above = new Map(
    changes.map(({ id, changed }) => [id, changed.flatMap((slice) => aboveIn(slice.facts, fact, slice))]),
  );
  const unknown = (some: readonly Above[]): string[] => [
    ...new Set(some.map(({ id }) => id).filter((id) => !above.has(id))),
  ];
  for (let ahead = unknown([...above.values()].flat()); ahead.length > 0;) {
    const rows = await repository.current(ahead);
    for (const id of ahead)
      above.set(
        id,
        rows.filter((row) => row.id === id).flatMap((row) => aboveIn(row, fact, row)),
      );
    ahead = unknown(ahead.flatMap((id) => above.get(id) ?? []));
  }
  const circular = changes.filter(({ id }) => isCircular(id, above));
  return new Map(circular.map(({ id }) => [id, [fault(fact, expected, above.get(id)?.at(-1)?.id)]]));
}

const expected = words("one that is not below it itself", "een gegeven dat er niet zelf onder valt");

function aboveIn(said: object, fact: string, { validFrom, validUntil }: Period): Above[] {
  const id = (said as Readonly<Record<string, string | null>>)[fact] ?? null;
  return id === null ? [] : [{ id, validFrom, validUntil }];
}
