// SPDX-License-Identifier: EUPL-1.2
import { type EntityManager } from "typeorm";
import { type Fault } from "../fault";
import { grouped } from "../grouped";
import { type VersionedEntity } from "../versioned/entity";
import { type Reference, referencesIn } from "../versioned/footing.rules";
import { type KnownKeys } from "../versioned/knownKeys";
import { unknownKey } from "../versioned/references";
import { type Timeline } from "../versioned/timeline.rules";
import { type FactsOf, type VersionRow } from "../versioned/version.row";
import { type Place } from "./run.rules";

interface Saying {
  readonly place: Place;
  /** What the register says, which its author may keep. */
  readonly before: Timeline<FactsOf<VersionRow>>;
  readonly said: Timeline<FactsOf<VersionRow>>;
}

interface Known {
  readonly knownKeys: KnownKeys;
  readonly manager: EntityManager;
  /** What the batch itself is about so far, as `typeName id`: its operations may name each other. */
  readonly spokenOf: ReadonlySet<string>;
}

/**
 * What is wrong with operations that newly name what no register holds; asked for all of them at once. Who keeps a thing that
 * is not there nobody can say, and that is no reason to tell an officer that it may not be kept.
 */
export async function unknownKeysIn(
  entity: VersionedEntity,
  sayings: readonly Saying[],
  { knownKeys, manager, spokenOf }: Known,
): Promise<[Place, Fault[]][]> {
  const named = sayings.map(({ place, before, said }) => {
    const known = new Set(referencesIn(entity.facts, before).map(placeOf));
    const references = referencesIn(entity.facts, said).filter((one) => !known.has(placeOf(one)));
    return { place, references };
  });
  const byType = grouped(
    named.flatMap(({ references }) => references),
    ({ typeName }) => typeName,
  );
  const missing = new Map<string, ReadonlySet<string>>();
  for (const [typeName, some] of byType) {
    const ids = [...new Set(some.map(({ id }) => id))];
    missing.set(typeName, await knownKeys.missing(manager, typeName, ids));
  }
  return named.flatMap(({ place, references }): [Place, Fault[]][] => {
    const lost = references.filter(
      ({ typeName, id }) => missing.get(typeName)?.has(id) && !spokenOf.has(`${typeName} ${id}`),
    );
    const faults = new Map(lost.map((one) => [`${one.field} ${one.id}`, unknownKey(one)]));
    return faults.size > 0 ? [[place, [...faults.values()]]] : [];
  });
}

const placeOf = ({ field, id }: Reference): string => JSON.stringify([field, id]);
