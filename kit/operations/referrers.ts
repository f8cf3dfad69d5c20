// SPDX-License-Identifier: EUPL-1.2
import { type EntityManager } from "typeorm";
import { grouped } from "../grouped";
import { type VersionedEntity } from "../versioned/entity";
import { losesFooting, referencesIn } from "../versioned/footing.rules";
import { type Losing } from "../versioned/standing.rules";
import { toTimeline } from "../versioned/version.rules";
import { type VersionRow } from "../versioned/version.row";
import { type VersionedRepository } from "../versioned/versioned.repository";

/** An entity that would refer to days that another no longer has. */
export interface Referrer {
  /** The id of that other. */
  readonly of: string;
  /** Null when whoever asks may not know which it is. */
  readonly who: { readonly typeName: string; readonly id: string } | null;
}

/** Asks the other owners which entities of theirs would be left without what they refer to. */
export type AskReferrers = (typeName: string, losing: readonly Losing[]) => Promise<readonly Referrer[]>;

/** May whoever asks know of an entity that it says what it says? */
export type MayKnow = (entity: VersionedEntity, rows: readonly VersionRow[]) => Promise<boolean>;

/** As many of each as help to see what is to be done first. */
const mostNamed = 5;

/** Some of the entities of one owner that would refer, from the day on which they begin to, to what is no longer there. */
export async function referrersAmong(
  repositories: readonly VersionedRepository<VersionRow>[],
  manager: EntityManager,
  typeName: string,
  losing: readonly Losing[],
  mayKnow: MayKnow,
): Promise<Referrer[]> {
  const found: Referrer[] = [];
  for (const each of repositories) {
    const repository = each.within(manager);
    const { entity } = repository;
    const stranded = new Map<string, Set<string>>();
    for (const [field, fact] of Object.entries(entity.facts)) {
      if (fact.typeName !== typeName) continue;
      const rows = await repository.nowLinkedTo(
        field,
        losing.map(({ id }) => id),
      );
      for (const [id, versions] of grouped(rows, (row) => row.id)) {
        const references = referencesIn(entity.facts, toTimeline(entity, versions));
        for (const one of losing) {
          const isItself = entity.typeName === typeName && one.id === id;
          const loses = references.some(
            (reference) =>
              reference.field === field &&
              reference.id === one.id &&
              losesFooting(reference, one.before, one.after),
          );
          if (loses && !isItself) stranded.set(one.id, (stranded.get(one.id) ?? new Set()).add(id));
        }
      }
    }
    for (const [of, ids] of stranded) {
      const named = [...ids].slice(0, mostNamed);
      const versions = grouped(await repository.current(named), (row) => row.id);
      for (const id of named) {
        const isKnown = await mayKnow(entity, versions.get(id) ?? []);
        found.push({ of, who: isKnown ? { typeName: entity.typeName, id } : null });
      }
    }
  }
  return found;
}
