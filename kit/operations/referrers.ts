// SPDX-License-Identifier: EUPL-1.2
import { type EntityManager } from "typeorm";
import { fault, type Fault } from "../fault";
import { type VersionedEntity } from "../versioned/entity";
import { type VersionRow } from "../versioned/version.row";
import { type VersionedRepository } from "../versioned/versioned.repository";
import { words } from "../words";

/** An entity that the register says refers to another, on whatever day; null when whoever asks may not know which. */
export type Referrer = { readonly typeName: string; readonly id: string } | null;

/** Asks the other owners who of theirs refers to an entity of this one. */
export type AskReferrers = (typeName: string, id: string) => Promise<readonly Referrer[]>;

/** May whoever asks know of an entity that it says what it says? */
export type MayKnow = (entity: VersionedEntity, rows: readonly VersionRow[]) => Promise<boolean>;

/** As many as help to see what is to be done first. */
const mostNamed = 5;

/** Some of the entities of one owner that refer to an entity now. */
export async function referrersAmong(
  repositories: readonly VersionedRepository<VersionRow>[],
  manager: EntityManager,
  { typeName, id }: NonNullable<Referrer>,
  mayKnow: MayKnow,
): Promise<Referrer[]> {
  const found: Referrer[] = [];
  for (const each of repositories) {
    const repository = each.within(manager);
    const { entity } = repository;
    for (const [name, fact] of Object.entries(entity.facts)) {
      if (fact.typeName !== typeName) continue;
      const rows = await repository.nowLinkedTo(name, id, mostNamed);
      for (const row of rows.filter((other) => entity.typeName !== typeName || other.id !== id)) {
        found.push((await mayKnow(entity, [row])) ? { typeName: entity.typeName, id: row.id } : null);
      }
    }
  }
  return found.slice(0, mostNamed);
}

/** That something should never have been here cannot be said while others still lean on it. */
export function referrerFaults(id: string, referrers: readonly Referrer[]): Fault[] {
  if (referrers.length === 0) return [];
  const named = (secret: string): string =>
    [...new Set(referrers.map((one) => (one ? `${one.typeName} ${one.id}` : secret)))].sort().join(", ");
  const expected = words(
    `what nothing refers to; change or withdraw first: ${named("something that is not public")}`,
    `een gegeven waar niets naar verwijst; wijzig eerst of trek in: ${named("iets dat niet openbaar is")}`,
  );
  return [fault("id", expected, id)];
}
