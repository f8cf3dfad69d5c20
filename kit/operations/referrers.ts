// SPDX-License-Identifier: EUPL-1.2
import { type EntityManager } from "typeorm";
import { grouped } from "../grouped";
import { inParts } from "../inParts";
import { type LocalDate } from "../localDate";
import { type Viewer } from "../access";
import { type VersionedEntity } from "../versioned/entity";
import { losesFooting, referencesIn } from "../versioned/footing.rules";
import { type Losing } from "../versioned/standing.rules";
import { type KnownLosing } from "./unspoken";
import { toTimeline } from "../versioned/version.rules";
import { type VersionRow } from "../versioned/version.row";
import { type VersionedRepository } from "../versioned/versioned.repository";

/** An entity that would refer to days that another no longer has. */
export interface Referrer {
  /** The id of that other. */
  readonly of: string;
  /** Null when whoever asks may not know which it is; without an id when they may know of what kind it is. */
  readonly who: { readonly typeName: string; readonly id: string | null } | null;
  /** The day until which not even that is told whether there is one; null for one that there is. */
  readonly unspokenUntil: LocalDate | null;
}

/** Asks the other owners which entities of theirs would be left without what they refer to, as far as the viewer may know. */
export type AskReferrers = (
  viewer: Viewer,
  typeName: string,
  losing: readonly KnownLosing[],
) => Promise<readonly Referrer[]>;

/** May whoever asks know of an entity that it says what it says? */
export type MayKnow = (entity: VersionedEntity, rows: readonly VersionRow[]) => Promise<boolean>;

/** As many of each as help to see what is to be done first. */
const mostNamed = 5;

/**
 * Some of the entities of one owner that would refer, from the day on which they begin to, to what is no longer there.
 *
 * @param unspoken of which it is not told whether something under embargo refers to them, until when
 */
export async function referrersAmong(
  repositories: readonly VersionedRepository<VersionRow>[],
  manager: EntityManager,
  typeName: string,
  losing: readonly Losing[],
  mayKnow: MayKnow,
  unspoken: ReadonlyMap<string, LocalDate>,
): Promise<Referrer[]> {
  const found = [...unspoken].map(([of, unspokenUntil]): Referrer => ({ of, who: null, unspokenUntil }));
  for (const each of repositories) {
    const repository = each.within(manager);
    const { entity } = repository;
    const stranded = new Map<string, Set<string>>();
    const told = new Set<string>();
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
          if (!loses || isItself) continue;
          stranded.set(one.id, (stranded.get(one.id) ?? new Set()).add(id));
          if (fact.toldThere) told.add(id);
        }
      }
    }
    for (const [of, ids] of stranded) {
      const isUnspoken = entity.embargo !== undefined && unspoken.has(of);
      found.push(...(await namedAmong(repository, { of, ids, told }, mayKnow, isUnspoken)));
    }
  }
  return found;
}

/** Entities that would be left without what they refer to. */
interface Stranded {
  readonly of: string;
  readonly ids: ReadonlySet<string>;
  /** Those of which whoever keeps that may know that they do. */
  readonly told: ReadonlySet<string>;
}

async function namedAmong(
  repository: VersionedRepository<VersionRow>,
  { of, ids, told }: Stranded,
  mayKnow: MayKnow,
  isUnspoken: boolean,
): Promise<Referrer[]> {
  const { entity } = repository;
  const named: Referrer[] = [];
  for (const some of inParts(ids, mostNamed)) {
    const versions = grouped(await repository.current(some), (row) => row.id);
    for (const id of some) {
      if (named.length === mostNamed) return named;
      const isKnown = await mayKnow(entity, versions.get(id) ?? []);
      if (!isKnown && isUnspoken) continue;
      const isKind = isKnown || told.has(id);
      const who = isKind ? { typeName: entity.typeName, id: isKnown ? id : null } : null;
      named.push({ of, who, unspokenUntil: null });
    }
  }
  return named;
}
