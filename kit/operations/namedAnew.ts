// SPDX-License-Identifier: EUPL-1.2
import { grouped } from "../grouped";
import { type VersionedEntity } from "../versioned/entity";
import { type Reference, referencesIn } from "../versioned/footing.rules";
import { toTimeline } from "../versioned/version.rules";
import { type VersionRow } from "../versioned/version.row";
import { type VersionedRepository } from "../versioned/versioned.repository";
import { type Operation, type OperationAct } from "./operation";
import { saidBy } from "./said.rules";

/** These are done one by one, and would each ask for what they lead to. */
const changing: ReadonlySet<OperationAct> = new Set(["AMEND", "CORRECT", "RESUME"]);

interface Changed {
  readonly entity: VersionedEntity;
  readonly repository: VersionedRepository<VersionRow>;
}

/**
 * What some operations newly lead to and none of them touches, by type: that can be looked up for all of them at once.
 * Nothing when there is only one that changes anything.
 */
export async function namedAnew(
  operations: readonly Operation[],
  partsOf: (entity: string) => Changed,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const changes = operations.filter(({ act }) => changing.has(act));
  if (changes.length < 2) return new Map();
  const keyOf = (typeName: string, id: string): string => `${typeName} ${id}`;
  const touched = new Set(operations.map(({ entity, id }) => keyOf(partsOf(entity).entity.typeName, id)));
  const references: Reference[] = [];
  for (const [name, some] of grouped(changes, ({ entity }) => entity)) {
    references.push(...(await newlyNamed(some, partsOf(name))));
  }
  const outside = references.filter(({ typeName, id }) => !touched.has(keyOf(typeName, id)));
  return new Map(
    [...grouped(outside, ({ typeName }) => typeName)].map(([typeName, some]) => [
      typeName,
      [...new Set(some.map(({ id }) => id))],
    ]),
  );
}

async function newlyNamed(
  changes: readonly Operation[],
  { entity, repository }: Changed,
): Promise<Reference[]> {
  const ids = [...new Set(changes.map(({ id }) => id))].filter((id) => !id.includes("\0"));
  const rows = grouped(await repository.current(ids), (row) => row.id);
  return changes.flatMap((operation) => {
    const before = rows.get(operation.id) ?? [];
    const known = new Set(referencesIn(entity.facts, toTimeline(entity, before)).map(placeOf));
    return referencesIn(entity.facts, saidBy(operation, before, entity)).filter(
      (one) => !known.has(placeOf(one)),
    );
  });
}

const placeOf = ({ field, id }: Reference): string => JSON.stringify([field, id]);
