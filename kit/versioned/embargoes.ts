// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../localDate";
import { embargoUntil, lastAfter, openedAt } from "./embargo.rules";
import { type VersionedEntity } from "./entity";
import { type VersionRow } from "./version.row";
import { type VersionedRepository } from "./versioned.repository";

/** An entity whose content not everybody may know yet, with every version of it; none of what another owner keeps. */
export interface Embargoed {
  readonly until: LocalDate;
  readonly versions: readonly VersionRow[];
}

/** Asks another owner what is under embargo of a type of its own: until when, by id. Null for a type nobody is asked of. */
export type AskEmbargoes = (typeName: string) => Promise<ReadonlyMap<string, LocalDate>> | null;

/**
 * What is under embargo on a day, which is always the day of the clock. Made anew for each request; what is under
 * embargo is read once, with one statement or one question to its owner for each kind that has a day of its own.
 */
export class Embargoes {
  private readonly read = new Map<string, Promise<ReadonlyMap<string, Embargoed>>>();

  constructor(
    private readonly repositories: readonly VersionedRepository<VersionRow>[],
    readonly today: LocalDate,
    private readonly elsewhere: AskEmbargoes,
  ) {}

  /** The entities of a kind, of this owner or another, that have a day of their own which is still to come, by id. */
  async of(typeName: string): Promise<ReadonlyMap<string, Embargoed>> {
    const reading = this.read.get(typeName) ?? this.readOf(typeName);
    this.read.set(typeName, reading);
    return reading;
  }

  /** Forgets what is under embargo, to read it anew after more was read of what may have come under it since. */
  forget(): void {
    this.read.clear();
  }

  /** Is anything under embargo at all? */
  async any(): Promise<boolean> {
    const dated = this.repositories.filter(({ entity }) => entity.embargo?.until !== undefined);
    const above = this.repositories.flatMap(({ entity }) => typesAbove(entity));
    const typeNames = new Set([...dated.map(({ entity }) => entity.typeName), ...above]);
    const read = await Promise.all([...typeNames].map((typeName) => this.of(typeName)));
    return read.some(({ size }) => size > 0);
  }

  /** Until when these versions of an entity are under embargo, on their own account or through what they belong to. */
  async untilOf(
    entity: VersionedEntity,
    id: string,
    versions: readonly VersionRow[],
  ): Promise<LocalDate | null> {
    return (await this.untilOfAll(entity, new Map([[id, versions]]))).get(id) ?? null;
  }

  /** Until when each of the keys is under embargo; those that are not are left out. */
  async ofKeys(typeName: string, keys: readonly string[]): Promise<ReadonlyMap<string, LocalDate>> {
    const repository = this.repositoryOf(typeName);
    const found = new Map<string, LocalDate>();
    if (!repository?.entity.embargo || !(await this.any())) return found;
    return this.untilOfAll(repository.entity, byId(await repository.history([...new Set(keys)])));
  }

  /**
   * When everybody came to know what these say that were under embargo, on their own account or through what they
   * belonged to; those that never were are left out.
   */
  async openings(typeName: string, keys: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    const repository = this.repositoryOf(typeName);
    const found = new Map<string, Date>();
    if (!repository?.entity.embargo || keys.length === 0) return found;
    const { until, with: above = [] } = repository.entity.embargo;
    const versions = byId(await repository.history([...new Set(keys)]));
    const linked = new Map<string, ReadonlyMap<string, Date>>();
    for (const fact of above) {
      const ids = [...versions.values()].flat().flatMap((version) => linkOf(version, fact) ?? []);
      linked.set(fact, await this.openings(repository.entity.facts[fact]?.typeName ?? "", ids));
    }
    for (const [id, rows] of versions) {
      const moments = [
        until === undefined ? null : openedAt(rows, until),
        ...rows.flatMap((row) => [...linked].map(([fact, of]) => of.get(linkOf(row, fact) ?? "") ?? null)),
      ].flatMap((moment) => moment?.getTime() ?? []);
      if (moments.length > 0) found.set(id, new Date(Math.max(...moments)));
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

  private async untilOfAll(
    entity: VersionedEntity,
    versions: ReadonlyMap<string, readonly VersionRow[]>,
  ): Promise<ReadonlyMap<string, LocalDate>> {
    const own = await this.of(entity.typeName);
    const above = new Map<string, ReadonlyMap<string, LocalDate>>();
    for (const fact of entity.embargo?.with ?? []) {
      const linked = [...versions.values()].flat().flatMap((version) => linkOf(version, fact) ?? []);
      above.set(fact, await this.daysOf(entity.facts[fact]?.typeName ?? "", linked));
    }
    const found = new Map<string, LocalDate>();
    for (const [id, rows] of versions) {
      const days = rows.flatMap((row) =>
        [...above].map(([fact, dayOf]) => dayOf.get(linkOf(row, fact) ?? "") ?? null),
      );
      const until = lastAfter([own.get(id)?.until ?? null, ...days], this.today);
      if (until !== null) found.set(id, until);
    }
    return found;
  }

  /** Until when what these belong to is under embargo, on its own account or through what it belongs to in turn. */
  private async daysOf(typeName: string, ids: readonly string[]): Promise<ReadonlyMap<string, LocalDate>> {
    if (this.repositoryOf(typeName)?.entity.embargo?.with) return this.ofKeys(typeName, ids);
    const embargoed = await this.of(typeName);
    return new Map([...embargoed].map(([id, { until }]) => [id, until]));
  }

  private async readOf(typeName: string): Promise<ReadonlyMap<string, Embargoed>> {
    const repository = this.repositoryOf(typeName);
    if (!repository) {
      const told = (await this.elsewhere(typeName)) ?? new Map<string, LocalDate>();
      return new Map([...told].map(([id, until]) => [id, { until, versions: [] }]));
    }
    const fact = repository.entity.embargo?.until;
    if (fact === undefined) return new Map();
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

/** The types that an entity is under embargo through. */
const typesAbove = ({ embargo, facts }: VersionedEntity): string[] =>
  (embargo?.with ?? []).flatMap((fact) => facts[fact]?.typeName ?? []);

const linkOf = (version: VersionRow, fact: string): string | null =>
  (version as unknown as Readonly<Record<string, string | null>>)[fact] ?? null;

function byId(rows: readonly VersionRow[]): Map<string, VersionRow[]> {
  const found = new Map<string, VersionRow[]>();
  for (const row of rows) found.set(row.id, [...(found.get(row.id) ?? []), row]);
  return found;
}
