// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../localDate";
import { type Embargoes } from "../versioned/embargoes";
import { type VersionedEntity } from "../versioned/entity";
import { type VersionRow } from "../versioned/version.row";
import { type Custody } from "./custody";

/** An entity under embargo, and whether whoever asks may know what it says all the same. */
export interface Embargo {
  readonly until: LocalDate;
  readonly isClosed: boolean;
}

/** What one viewer may know of what is not public. Made anew for each request. */
export class Disclosure {
  private readonly closed = new Map<string, Promise<ReadonlySet<string>>>();

  constructor(
    readonly embargoes: Embargoes,
    private readonly custody: Custody,
  ) {}

  /** Null when everybody may know what this version says. */
  async embargoOf(entity: VersionedEntity, row: VersionRow): Promise<Embargo | null> {
    const until = await this.embargoes.untilOf(entity, row.id, [row]);
    if (until === null) return null;
    const own = (await this.embargoes.of(entity.typeName)).get(row.id);
    const isClosed = own
      ? (await this.closedIds(entity)).has(row.id)
      : !(await this.mayRead(entity, row.id, [row]));
    return { until, isClosed };
  }

  /** Is what this version says closed to the viewer? */
  async isClosed(entity: VersionedEntity, row: VersionRow): Promise<boolean> {
    return (await this.embargoOf(entity, row))?.isClosed ?? false;
  }

  /** Is what belongs to this entity, of this owner or another, closed to the viewer with it? */
  async isClosedUnder(typeName: string, id: string): Promise<boolean> {
    return (await this.embargoes.of(typeName)).has(id) && !(await this.custody.mayReadOf(typeName, id));
  }

  /** Those of the versions that the viewer may know of. */
  async open<Row extends VersionRow>(entity: VersionedEntity<Row>, rows: readonly Row[]): Promise<Row[]> {
    const closed = await Promise.all(rows.map((row) => this.isClosed(entity, row)));
    return rows.filter((_, place) => !closed[place]);
  }

  /** The entities of a kind with a day of their own whose content is closed to the viewer. */
  async closedIds(entity: VersionedEntity): Promise<ReadonlySet<string>> {
    const reading = this.closed.get(entity.typeName) ?? this.readClosed(entity);
    this.closed.set(entity.typeName, reading);
    return reading;
  }

  /** May the viewer read what is for whoever keeps it, and for who reports on it? */
  async mayRead(entity: VersionedEntity, id: string, versions: readonly VersionRow[]): Promise<boolean> {
    return this.custody.mayRead(entity, id, versions);
  }

  /**
   * May the viewer read an entity with all that was ever said of it? What is neither confidential nor under embargo is
   * for every reader, but for figures about people, which a history shows as they were entered.
   */
  async mayReadPast(entity: VersionedEntity, id: string, versions: readonly VersionRow[]): Promise<boolean> {
    if (entity.aboutPeople && !(await this.custody.mayKeep(entity, id, versions))) return false;
    if (!entity.confidential && !entity.embargo) return true;
    const isOpen = !entity.confidential && (await this.embargoes.untilOf(entity, id, versions)) === null;
    return isOpen || this.mayRead(entity, id, versions);
  }

  /** Of many entities of one kind, by id with all that was ever said of them: those of which the viewer may read that. */
  async readablePasts(
    entity: VersionedEntity,
    versions: ReadonlyMap<string, readonly VersionRow[]>,
  ): Promise<ReadonlySet<string>> {
    const closed = entity.embargo ? await this.embargoes.ofKeys(entity.typeName, [...versions.keys()]) : null;
    const may = await Promise.all(
      [...versions].map(async ([id, said]) => {
        if (entity.aboutPeople && !(await this.custody.mayKeep(entity, id, said))) return false;
        const isOpen = !entity.confidential && closed?.has(id) !== true;
        return isOpen || this.mayRead(entity, id, said);
      }),
    );
    return new Set([...versions.keys()].filter((_, place) => may[place]));
  }

  private async readClosed(entity: VersionedEntity): Promise<ReadonlySet<string>> {
    const embargoed = [...(await this.embargoes.of(entity.typeName))];
    const may = await Promise.all(embargoed.map(([id, { versions }]) => this.mayRead(entity, id, versions)));
    return new Set(embargoed.flatMap(([id], place) => (may[place] ? [] : [id])));
  }
}
