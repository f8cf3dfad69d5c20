// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault } from "../fault";
import { words } from "../words";
import { type Comparison } from "./rewriting.rules";
import { type VersionRow } from "./version.row";
import { type VersionedRepository } from "./versioned.repository";

/** What is wrong with changes after which an entity would be above itself, by its id; on whatever days. */
export async function circleFaults<Row extends VersionRow>(
  repository: VersionedRepository<Row>,
  changes: readonly Comparison<Row>[],
): Promise<ReadonlyMap<string, readonly Fault[]>> {
  const { above } = repository.entity;
  if (above === undefined) return new Map();
  const named = new Map(
    changes.map(({ id, changed }) => [id, changed.flatMap(({ facts }) => idIn(facts, above))]),
  );
  let ahead = [...named.values()].flat().filter((id) => !named.has(id));
  while (ahead.length > 0) {
    const rows = await repository.current([...new Set(ahead)]);
    for (const id of ahead)
      named.set(
        id,
        rows.filter((row) => row.id === id).flatMap((row) => idIn(row, above)),
      );
    ahead = ahead.flatMap((id) => named.get(id) ?? []).filter((id) => !named.has(id));
  }
  const circular = changes.filter(({ id }) => reaches(id, named));
  return new Map(circular.map(({ id }) => [id, [fault(above, expected, named.get(id)?.[0])]]));
}

const expected = words("one that is not below it itself", "een gegeven dat er niet zelf onder valt");

const idIn = (said: object, fact: string): string[] =>
  [(said as Readonly<Record<string, string | null>>)[fact] ?? []].flat();

function reaches(id: string, named: ReadonlyMap<string, readonly string[]>): boolean {
  const reached = new Set(named.get(id));
  for (const each of reached) for (const next of named.get(each) ?? []) reached.add(next);
  return reached.has(id);
}
