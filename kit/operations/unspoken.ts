// SPDX-License-Identifier: EUPL-1.2
import { grouped } from "../grouped";
import { type LocalDate } from "../localDate";
import { type VersionedEntity } from "../versioned/entity";
import { type Losing } from "../versioned/standing.rules";
import { type VersionRow } from "../versioned/version.row";
import { type VersionedRepository } from "../versioned/versioned.repository";
import { type Disclosure } from "./disclosure";

/** An entity that would hold on fewer days, and the moment since which the register has ever known it. */
export interface KnownLosing extends Losing {
  readonly recordedFrom: Date;
}

/** Each with the moment since which the register has ever known it, also before it was withdrawn and came back. */
export async function knownSince(
  repositories: readonly VersionedRepository<VersionRow>[],
  typeName: string,
  losing: readonly Losing[],
): Promise<KnownLosing[]> {
  const repository = repositories.find(({ entity }) => entity.typeName === typeName);
  const ids = losing.map(({ id }) => id);
  const versions = grouped((await repository?.history(ids)) ?? [], ({ id }) => id);
  return losing.map((one) => {
    // In the order of recording.
    const [first] = versions.get(one.id) ?? [];
    return { ...one, recordedFrom: first?.recordedFrom ?? new Date(0) };
  });
}

/** Entities of one kind that are closed to whoever asks, all together. */
interface Closed {
  readonly until: LocalDate;
  readonly lastChanged: Date;
}

/**
 * Of which of these it is not told whether something under embargo refers to them, by id, with the day until which: not
 * of any that whatever is closed could refer to. It goes by what everybody may know: that something is under embargo,
 * until when, and when it was last changed. What the register came to know after that, nothing closed can refer to.
 *
 * Else who may not know what is under embargo would learn it from what is refused, one day at a time.
 */
export async function unspokenAmong(
  repositories: readonly VersionedRepository<VersionRow>[],
  typeName: string,
  losing: readonly KnownLosing[],
  disclosure: Disclosure,
): Promise<ReadonlyMap<string, LocalDate>> {
  const found = new Map<string, LocalDate>();
  const closedKinds = new ClosedKinds(repositories, disclosure);
  for (const repository of repositories) {
    const links = linksTo(typeName, repository.entity);
    if (links.length === 0) continue;
    const closed = await closedKinds.of(repository);
    if (!closed) continue;
    const isOnDays = links.some(({ footing }) => footing !== "ever");
    for (const { id, after, recordedFrom } of losing) {
      if (recordedFrom > closed.lastChanged || (!isOnDays && after.length > 0)) continue;
      const until = found.get(id);
      if (until === undefined || until < closed.until) found.set(id, closed.until);
    }
  }
  return found;
}

/** Not those that say under what it is closed: who keeps that, may know of it. */
const linksTo = (typeName: string, { embargo, facts }: VersionedEntity) =>
  embargo === undefined
    ? []
    : Object.entries(facts)
        .filter(([name, fact]) => fact.typeName === typeName && !embargo.with?.includes(name))
        .map(([, fact]) => fact);

/** What is closed to whoever asks, of each kind. */
class ClosedKinds {
  constructor(
    private readonly repositories: readonly VersionedRepository<VersionRow>[],
    private readonly disclosure: Disclosure,
  ) {}

  async of(repository: VersionedRepository<VersionRow>): Promise<Closed | null> {
    const { entity } = repository;
    const keys = await this.keysOf(repository);
    if (keys.size === 0) return null;
    const versions = grouped(await repository.history([...keys]), (row) => row.id);
    // What was withdrawn refers to nothing; that it was, everybody may know.
    const rows = [...versions.values()].filter(isThere).flat();
    const untils = [...(await this.disclosure.embargoes.ofKeys(entity.typeName, [...keys])).values()];
    const until = untils.sort().at(-1);
    if (rows.length === 0 || until === undefined) return null;
    const moments = rows
      .flatMap(({ recordedFrom, recordedUntil }) => [recordedFrom, recordedUntil ?? []])
      .flat();
    const lastChanged = moments.reduce((last, moment) => (moment > last ? moment : last));
    return { until, lastChanged };
  }

  private async keysOf(repository: VersionedRepository<VersionRow>): Promise<Set<string>> {
    const { entity } = repository;
    const { until, with: above = [] } = entity.embargo ?? {};
    const keys = new Set(until === undefined ? [] : await this.disclosure.closedIds(entity));
    for (const name of above) {
      const ids = await this.closedOf(entity.facts[name]?.typeName ?? "");
      for (const key of await repository.everLinkedTo(name, [...ids])) keys.add(key);
    }
    return keys;
  }

  private async closedOf(typeName: string): Promise<ReadonlySet<string>> {
    const own = this.repositories.find(({ entity }) => entity.typeName === typeName);
    if (own) return this.keysOf(own);
    const embargoed = [...(await this.disclosure.embargoes.of(typeName)).keys()];
    const closed = await Promise.all(embargoed.map((id) => this.disclosure.isClosedUnder(typeName, id)));
    return new Set(embargoed.filter((_, place) => closed[place]));
  }
}

const isThere = (versions: readonly VersionRow[]): boolean =>
  versions.some(({ recordedUntil }) => recordedUntil === null);
