// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../localDate";
import { embargoUntil, lastAfter } from "./embargo.rules";
import { type VersionedEntity } from "./entity";
import { type VersionRow } from "./version.row";
import { type VersionedRepository } from "./versioned.repository";

/** An entity whose content not everybody may know yet, with every version of it. */
export interface Embargoed {
  readonly until: LocalDate;
  readonly versions: readonly VersionRow[];
}

/**
 * What is under embargo on a day, which is always the day of the clock. Made anew for each request; what is under
 * embargo is read once, with one statement for each kind that has a day of its own.
 */
export class Embargoes {
  private readonly read = new Map<string, Promise<ReadonlyMap<string, Embargoed>>>();

  constructor(
    private readonly repositories: readonly VersionedRepository<VersionRow>[],
    readonly today: LocalDate,
  ) {}

  /** The entities of a kind that have a day of their own which is still to come, by id. */
  async of(typeName: string): Promise<ReadonlyMap<string, Embargoed>> {
    const reading = this.read.get(typeName) ?? this.readOf(typeName);
    this.read.set(typeName, reading);
    return reading;
  }

  /** Is anything under embargo at all? */
  async any(): Promise<boolean> {
    const dated = this.repositories.filter(({ entity }) => entity.embargo?.until !== undefined);
    const read = await Promise.all(dated.map(({ entity }) => this.of(entity.typeName)));
    return read.some(({ size }) => size > 0);
  }

  /** Until when these versions of an entity are under embargo, on their own account or through what they belong to. */
  async untilOf(
    entity: VersionedEntity,
    id: string,
    versions: readonly VersionRow[],
  ): Promise<LocalDate | null> {
    const { until, with: above = [] } = entity.embargo ?? {};
    const own = until === undefined ? undefined : (await this.of(entity.typeName)).get(id);
    const days = [own?.until ?? null];
    for (const fact of above) {
      const embargoed = await this.of(entity.facts[fact]?.typeName ?? "");
      if (embargoed.size === 0) continue;
      for (const version of versions) days.push(embargoed.get(linkOf(version, fact) ?? "")?.until ?? null);
    }
    return lastAfter(days, this.today);
  }

  /** Until when each of the keys is under embargo; those that are not are left out. */
  async ofKeys(typeName: string, keys: readonly string[]): Promise<ReadonlyMap<string, LocalDate>> {
    const repository = this.repositoryOf(typeName);
    const found = new Map<string, LocalDate>();
    if (!repository?.entity.embargo || !(await this.any())) return found;
    const versions = byId(await repository.history([...new Set(keys)]));
    for (const [id, rows] of versions) {
      const until = await this.untilOf(repository.entity, id, rows);
      if (until !== null) found.set(id, until);
    }
    return found;
  }

  /** The keys of the other entities that are under embargo through one of these. */
  async under(typeName: string, ids: readonly string[]): Promise<{ typeName: string; key: string }[]> {
    const found: { typeName: string; key: string }[] = [];
    for (const repository of this.repositories) {
      const { entity } = repository;
      for (const fact of entity.embargo?.with ?? []) {
        if (entity.facts[fact]?.typeName !== typeName) continue;
        const keys = await repository.everLinkedTo(fact, ids);
        found.push(...keys.map((key) => ({ typeName: entity.typeName, key })));
      }
    }
    return found;
  }

  private async readOf(typeName: string): Promise<ReadonlyMap<string, Embargoed>> {
    const repository = this.repositoryOf(typeName);
    const fact = repository?.entity.embargo?.until;
    if (!repository || fact === undefined) return new Map();
    const rows = await repository.everAfter(fact, this.today);
    const found = new Map<string, Embargoed>();
    for (const [id, versions] of byId(rows)) {
      const until = embargoUntil(versions, fact, this.today);
      if (until !== null) found.set(id, { until, versions });
    }
    return found;
  }

  private repositoryOf(typeName: string): VersionedRepository<VersionRow> | undefined {
    return this.repositories.find(({ entity }) => entity.typeName === typeName);
  }
}

const linkOf = (version: VersionRow, fact: string): string | null =>
  (version as unknown as Readonly<Record<string, string | null>>)[fact] ?? null;

function byId(rows: readonly VersionRow[]): Map<string, VersionRow[]> {
  const found = new Map<string, VersionRow[]>();
  for (const row of rows) found.set(row.id, [...(found.get(row.id) ?? []), row]);
  return found;
}
