// SPDX-License-Identifier: EUPL-1.2
import { type EntityManager, type SelectQueryBuilder } from "typeorm";
import { type KnownWhen } from "../feed/foreignKeys.repository";
import { rowsPerStatement } from "../feed/ledger.repository";
import { type LocalDate } from "../localDate";
import { type Moment } from "../moment";
import { type VersionedEntity } from "./entity";
import { type FactsOf, type VersionRow } from "./version.row";

type FactName<Row extends VersionRow> = keyof FactsOf<Row> & string;
type Named<Row extends VersionRow> = FactName<Row> | "id";

/** What somebody looks for: any of these. */
export interface Sought {
  readonly ids: readonly string[];
  /** In an id, or in what the facts say in words. */
  readonly text: string | null;
  /** Named by a fact that is a link. */
  readonly tiedTo: readonly string[];
}

/** All SQL over the versions of one kind of entity. Reads take many keys at a time. */
export class VersionedRepository<Row extends VersionRow> {
  constructor(
    readonly entity: VersionedEntity<Row>,
    private readonly manager: EntityManager,
  ) {}

  /** The same entity inside a transaction. */
  within(manager: EntityManager): VersionedRepository<Row> {
    return new VersionedRepository(this.entity, manager);
  }

  /** The versions that hold on the day, as known at the moment. */
  async byIds(ids: readonly string[], moment: Moment): Promise<Row[]> {
    if (ids.length === 0) return [];
    return this.at(moment).andWhere("v.id = ANY(:ids)", { ids }).getMany();
  }

  /**
   * For what people look for after it has gone (a provider that merged, a municipality that was abolished): the version
   * on the day, else the last one before it, else the first one after.
   */
  async nearestByIds(ids: readonly string[], moment: Moment): Promise<Row[]> {
    if (ids.length === 0) return [];
    return this.nearestVersions(moment).andWhere("v.id = ANY(:ids)", { ids }).getMany();
  }

  /** A query over the same, one version of each entity, for a repository that filters and pages. */
  nearest(moment: Moment): SelectQueryBuilder<Row> {
    const versions = this.nearestVersions(moment).select("v.versionId");
    return this.manager
      .createQueryBuilder(this.entity.row, "v")
      .where(`v.versionId IN (${versions.getQuery()})`)
      .setParameters(versions.getParameters());
  }

  private nearestVersions(moment: Moment): SelectQueryBuilder<Row> {
    return this.knownAt(moment.knownAt)
      .distinctOn(["v.id"])
      .orderBy("v.id")
      .addOrderBy("(coalesce(v.valid_from, '-infinity') <= :on)", "DESC")
      .addOrderBy(
        "CASE WHEN coalesce(v.valid_from, '-infinity') <= :on THEN v.valid_from END",
        "DESC",
        "NULLS LAST",
      )
      .addOrderBy("v.valid_from", "ASC")
      .setParameter("on", moment.on);
  }

  /** The versions whose fact has one of the values. */
  async by(fact: FactName<Row>, values: readonly string[], moment: Moment): Promise<Row[]> {
    if (values.length === 0) return [];
    return this.at(moment).andWhere(`v.${fact} = ANY(:values)`, { values }).orderBy("v.id").getMany();
  }

  /** The versions whose list of ids holds one of the values. */
  async byListed(fact: FactName<Row>, values: readonly string[], moment: Moment): Promise<Row[]> {
    if (values.length === 0) return [];
    return this.at(moment).andWhere(`v.${fact} && :values`, { values }).orderBy("v.id").getMany();
  }

  /** All versions that hold on the day; for kinds of which there are few. */
  async all(moment: Moment): Promise<Row[]> {
    return this.at(moment).orderBy("v.id").getMany();
  }

  /** A query over the versions at a moment, for a repository that filters and pages. */
  at(moment: Moment): SelectQueryBuilder<Row> {
    return this.knownAt(moment.knownAt)
      .andWhere("(v.validFrom IS NULL OR v.validFrom <= :on)")
      .andWhere("(v.validUntil IS NULL OR v.validUntil > :on)")
      .setParameter("on", moment.on);
  }

  /** All versions of entities as known at a moment, on any day. */
  async onAnyDay(ids: readonly string[], knownAt: Date): Promise<Row[]> {
    if (ids.length === 0) return [];
    return this.knownAt(knownAt).andWhere("v.id = ANY(:ids)", { ids }).getMany();
  }

  /** What the register says now, on any day; oldest days first. */
  async current(ids: readonly string[]): Promise<Row[]> {
    return (
      this.manager
        .createQueryBuilder(this.entity.row, "v")
        // An id that no database can hold is of nothing.
        .where("v.id = ANY(:ids)", { ids: ids.filter((id) => !id.includes("\0")) })
        .andWhere("v.recordedUntil IS NULL")
        .orderBy("v.id")
        .addOrderBy("v.validFrom", "ASC", "NULLS FIRST")
        .getMany()
    );
  }

  /** One fact of what the register says now, on any day, with one of the values in each of the others; each once. */
  async nowSaid(
    fact: Named<Row>,
    where: Partial<Readonly<Record<Named<Row>, readonly string[]>>>,
  ): Promise<string[]> {
    const query = this.manager
      .createQueryBuilder(this.entity.row, "v")
      .select(`DISTINCT v.${fact}`, "said")
      .where("v.recordedUntil IS NULL")
      .andWhere(`v.${fact} IS NOT NULL`);
    for (const [name, values] of Object.entries<readonly string[] | undefined>(where)) {
      query.andWhere(`v.${name} = ANY(:${name})`, { [name]: values });
    }
    const rows = await query.getRawMany<{ said: string }>();
    return rows.map(({ said }) => said);
  }

  /** What the register says now, on any day, with one of the values in the fact. */
  async nowSaying(fact: string, values: readonly string[]): Promise<Row[]> {
    if (values.length === 0) return [];
    return this.manager
      .createQueryBuilder(this.entity.row, "v")
      .where(`v.${fact} = ANY(:values)`, { values })
      .andWhere("v.recordedUntil IS NULL")
      .orderBy("v.id")
      .addOrderBy("v.validFrom", "ASC", "NULLS FIRST")
      .getMany();
  }

  /** Every version ever recorded, in the order of recording; up to and including a moment when one is given. */
  async history(ids: readonly string[], upTo: Date | null = null): Promise<Row[]> {
    const query = this.manager
      .createQueryBuilder(this.entity.row, "v")
      .where("v.id = ANY(:ids)", { ids })
      .orderBy("v.id")
      .addOrderBy("v.recordedFrom")
      .addOrderBy("v.validFrom", "ASC", "NULLS FIRST");
    if (!upTo) return query.getMany();
    const rows = await query.andWhere("v.recordedFrom <= :upTo", { upTo }).getMany();
    for (const row of rows) if (row.recordedUntil && row.recordedUntil > upTo) row.recordedUntil = null;
    return rows;
  }

  /** Every version ever recorded that names one of these in the fact. */
  async everNaming(fact: FactName<Row>, ids: readonly string[]): Promise<Row[]> {
    if (ids.length === 0) return [];
    return this.manager
      .createQueryBuilder(this.entity.row, "v")
      .where(`v.${fact} = ANY(:ids)`, { ids })
      .orderBy("v.id")
      .getMany();
  }

  /** Every version of each entity of which some version holds a day in the fact that comes after this one. */
  async everAfter(fact: string, day: LocalDate): Promise<Row[]> {
    const ids = this.manager
      .createQueryBuilder(this.entity.row, "w")
      .select("w.id")
      .where(`w.${fact} > :day`);
    return this.manager
      .createQueryBuilder(this.entity.row, "v")
      .where(`v.id IN (${ids.getQuery()})`, { day })
      .getMany();
  }

  /** The ids of the entities that ever named one of these in the fact. */
  async everLinkedTo(fact: string, ids: readonly string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    const rows = await this.manager
      .createQueryBuilder(this.entity.row, "v")
      .select("DISTINCT v.id", "id")
      .where(`v.${fact} = ANY(:ids)`, { ids })
      .getRawMany<{ id: string }>();
    return rows.map(({ id }) => id);
  }

  /** What names one of these in the fact now, on any day. */
  async nowLinkedTo(fact: string, ids: readonly string[]): Promise<Row[]> {
    const isList = this.entity.facts[fact]?.list ?? false;
    return this.manager
      .createQueryBuilder(this.entity.row, "v")
      .where("v.recordedUntil IS NULL")
      .andWhere(isList ? `v.${fact} && CAST(:ids AS text[])` : `v.${fact} = ANY(:ids)`, { ids })
      .orderBy("v.id")
      .getMany();
  }

  /**
   * Of what the register says now, on any day: the ids of what is looked for, in their order, behind one of them.
   *
   * @param sought null: all of them
   */
  async idsOf(sought: Sought | null, after: string | null, limit: number): Promise<string[]> {
    const query = this.manager
      .createQueryBuilder(this.entity.row, "v")
      .select("DISTINCT v.id", "id")
      .where("v.recordedUntil IS NULL")
      .andWhere("(CAST(:after AS text) IS NULL OR v.id > :after)", { after })
      .orderBy("v.id")
      .limit(limit);
    if (sought) {
      query.andWhere(`(v.id = ANY(:ids) OR ${this.saysOrNames()})`, {
        ids: [...sought.ids],
        tiedTo: [...sought.tiedTo],
        // What stands for any letter in a pattern is a letter here.
        pattern: sought.text === null ? null : `%${sought.text.replaceAll(/[\\%_]/g, "\\$&")}%`,
      });
    }
    const rows = await query.getRawMany<{ id: string }>();
    return rows.map(({ id }) => id);
  }

  private saysOrNames(): string {
    const facts = Object.entries(this.entity.facts);
    const of = (kind: string): typeof facts => facts.filter(([, fact]) => fact.kind === kind);
    return [
      "v.id ILIKE :pattern",
      ...of("text").map(([name, { list }]) =>
        list ? `array_to_string(v.${name}, ' ') ILIKE :pattern` : `CAST(v.${name} AS text) ILIKE :pattern`,
      ),
      ...of("link").map(([name, { list }]) =>
        list ? `v.${name} && CAST(:tiedTo AS text[])` : `v.${name} = ANY(:tiedTo)`,
      ),
    ].join(" OR ");
  }

  /** Which of the ids the register holds now, or ever held. */
  async existing(ids: readonly string[], when: KnownWhen = "now"): Promise<Set<string>> {
    const query = this.manager
      .createQueryBuilder(this.entity.row, "v")
      .select("DISTINCT v.id", "id")
      .where("v.id = ANY(:ids)", { ids });
    if (when === "now") query.andWhere("v.recordedUntil IS NULL");
    const rows = await query.getRawMany<{ id: string }>();
    return new Set(rows.map((row) => row.id));
  }

  /** Ends the recorded time of versions. What was recorded in this same moment was never said to anybody, and goes. */
  async close(rows: readonly Row[], recordedUntil: Date): Promise<void> {
    const isNew = (row: Row): boolean => row.recordedFrom.getTime() === recordedUntil.getTime();
    const idsOf = (some: readonly Row[]): string[] => some.map((row) => row.versionId);
    const said = rows.filter((row) => !isNew(row));
    if (said.length > 0) {
      await this.manager
        .createQueryBuilder()
        .update(this.entity.row)
        .set({ recordedUntil } as never)
        .where("versionId = ANY(:versionIds)", { versionIds: idsOf(said) })
        .execute();
    }
    if (said.length < rows.length) {
      await this.manager
        .createQueryBuilder()
        .delete()
        .from(this.entity.row)
        .where("versionId = ANY(:versionIds)", { versionIds: idsOf(rows.filter(isNew)) })
        .execute();
    }
  }

  async add(rows: readonly Omit<Row, "versionId">[]): Promise<void> {
    for (let start = 0; start < rows.length; start += rowsPerStatement) {
      await this.manager
        .createQueryBuilder()
        .insert()
        .into(this.entity.row)
        .values(rows.slice(start, start + rowsPerStatement) as never)
        .updateEntity(false)
        .execute();
    }
  }

  /** A query over what was known at a moment, on any day. */
  knownAt(knownAt: Date): SelectQueryBuilder<Row> {
    return this.manager
      .createQueryBuilder(this.entity.row, "v")
      .where("v.recordedFrom <= :knownAt", { knownAt })
      .andWhere("(v.recordedUntil IS NULL OR v.recordedUntil > :knownAt)");
  }
}
