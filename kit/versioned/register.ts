// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from "node:util";
import { fault, type Fault } from "../fault";
import { type ChangeKind } from "../feed/change.codes";
import { type Work } from "../feed/ledger.repository";
import { always, isEmpty, isLocalDate, laterStart, type LocalDate, type Period } from "../localDate";
import { type KnownKeys } from "./knownKeys";
import { type VersionedEntity } from "./entity";
import {
  addDuring,
  boundsOf,
  changeDuring,
  clearDuring,
  type Slice,
  spanning,
  type Timeline,
} from "./timeline.rules";
import { type Act, type FactsOf, type VersionRow } from "./version.row";
import { type VersionedRepository } from "./versioned.repository";

/** What became of an operation. Only `recorded` has written anything. */
export type Outcome =
  | { readonly kind: "recorded"; readonly id: string }
  | { readonly kind: "unchanged"; readonly id: string }
  | { readonly kind: "unknown"; readonly id: string }
  | { readonly kind: "already-registered"; readonly id: string }
  | { readonly kind: "refused"; readonly id: string; readonly faults: readonly Fault[] };

export interface Registration<Row extends VersionRow> extends Period {
  readonly id: string;
  readonly facts: FactsOf<Row>;
}

/**
 * The life of one kind of entity in the register. An *amendment* says that the world changed from a day on; a
 * *correction* says that the register had it wrong. Nothing is overwritten: what the register said stays to be read.
 */
export class Register<Row extends VersionRow> {
  constructor(
    private readonly repository: VersionedRepository<Row>,
    private readonly knownKeys: KnownKeys,
  ) {}

  get entity(): VersionedEntity<Row> {
    return this.repository.entity;
  }

  async register(work: Work, registration: Registration<Row>): Promise<Outcome> {
    const [outcome] = await this.registerAll(work, [registration]);
    return outcome as Outcome;
  }

  /** Registers many at the cost of a few statements; each gets its own outcome. */
  async registerAll(work: Work, registrations: readonly Registration<Row>[]): Promise<Outcome[]> {
    const repository = this.repository.within(work.manager);
    const ids = registrations.map((registration) => registration.id);
    const taken = await repository.existing(ids);
    const unknown = await this.unknownReferences(
      work,
      registrations.map(({ facts }) => facts),
    );
    const added: Omit<Row, "versionId">[] = [];
    const outcomes = registrations.map((registration): Outcome => {
      const { id, facts, ...days } = registration;
      const faults = [
        ...this.faultsOf(id, facts, days),
        ...(this.entity.checkTimeline?.([{ ...days, facts }]) ?? []),
        ...this.danglingFaults(facts, unknown),
      ];
      if (faults.length > 0) return { kind: "refused", id, faults };
      if (taken.has(id)) return { kind: "already-registered", id };
      taken.add(id);
      // Those further on may refer to it.
      unknown.get(this.entity.typeName)?.delete(id);
      added.push(this.version(work, "REGISTERED", id, { ...days, facts }));
      work.log({ typeName: this.entity.typeName, key: id, kind: "CREATED", validFrom: days.validFrom });
      return { kind: "recorded", id };
    });
    await repository.add(added);
    return outcomes;
  }

  /** The world changes from `from` on (until `until`, or as long as the entity holds). */
  async amend(
    work: Work,
    amendment: { id: string; from: LocalDate; until?: LocalDate | null; change: Partial<FactsOf<Row>> },
  ): Promise<Outcome> {
    const days = { validFrom: amendment.from, validUntil: amendment.until ?? null };
    return this.rewrite(work, "AMENDED", "CHANGED", amendment.id, days, (timeline) =>
      changeDuring(timeline, days, amendment.change),
    );
  }

  /** The register was wrong about the facts, on all days or on some. */
  async correct(
    work: Work,
    correction: { id: string; change: Partial<FactsOf<Row>>; during?: Period },
  ): Promise<Outcome> {
    const days = correction.during ?? always;
    return this.rewrite(work, "CORRECTED", "CHANGED", correction.id, days, (timeline) =>
      changeDuring(timeline, days, correction.change),
    );
  }

  /** The register was wrong about the first or the last day. */
  async correctPeriod(work: Work, correction: Period & { id: string }): Promise<Outcome> {
    const days = { validFrom: correction.validFrom, validUntil: correction.validUntil };
    return this.rewrite(work, "CORRECTED", "CHANGED", correction.id, days, (timeline) =>
      spanning(timeline, days),
    );
  }

  /** It holds no longer from the day on. */
  async end(work: Work, ending: { id: string; on: LocalDate }): Promise<Outcome> {
    const after = { validFrom: ending.on, validUntil: null };
    return this.rewrite(work, "ENDED", "ENDED", ending.id, after, (timeline) => clearDuring(timeline, after));
  }

  /** What had ended, or was not there for a while, holds again on these days. */
  async resume(work: Work, resumption: Period & { id: string; facts: FactsOf<Row> }): Promise<Outcome> {
    const { id, facts, validFrom, validUntil } = resumption;
    const days = { validFrom, validUntil };
    return this.rewrite(work, "AMENDED", "CHANGED", id, days, (timeline) => addDuring(timeline, days, facts));
  }

  /** It should never have been in the register. Its history stays. */
  async withdraw(work: Work, id: string): Promise<Outcome> {
    return this.rewrite(work, "WITHDRAWN", "WITHDRAWN", id, always, () => []);
  }

  /** Everything the register ever said of it, with who and why, in the order of recording. */
  async history(id: string): Promise<Row[]> {
    return this.repository.history([id]);
  }

  private async rewrite(
    work: Work,
    act: Act,
    kind: ChangeKind,
    id: string,
    days: Period,
    change: (timeline: Timeline<FactsOf<Row>>) => Timeline<FactsOf<Row>>,
  ): Promise<Outcome> {
    const dayFaults = periodFaults(days);
    if (dayFaults.length > 0) return { kind: "refused", id, faults: dayFaults };
    const repository = this.repository.within(work.manager);
    const rows = await repository.current([id]);
    const bounds = boundsOf(rows);
    if (!bounds) return { kind: "unknown", id };
    const before = rows.map((row): Slice<FactsOf<Row>> => ({ ...periodOf(row), facts: this.factsOf(row) }));
    const after = change(before);
    if (after.length === 0 && act !== "WITHDRAWN") {
      return {
        kind: "refused",
        id,
        faults: [fault("from", `a day after ${bounds.validFrom ?? "its first"}`, days.validFrom)],
      };
    }
    const kept = new Set(
      rows.filter((_, index) => after.some((slice) => isDeepStrictEqual(slice, before[index]))),
    );
    const added = after.filter((slice) => !before.some((known) => isDeepStrictEqual(known, slice)));
    if (added.length === 0 && kept.size === rows.length) return { kind: "unchanged", id };
    const faults = [
      ...(await this.faultsOfAll(work, id, added)),
      ...(this.entity.checkTimeline?.(after) ?? []),
    ];
    if (faults.length > 0) return { kind: "refused", id, faults };
    await repository.close(
      rows.filter((row) => !kept.has(row)).map((row) => row.versionId),
      work.recordedAt,
    );
    await repository.add(added.map((slice) => this.version(work, act, id, slice)));
    work.log({
      typeName: this.entity.typeName,
      key: id,
      kind,
      validFrom: laterStart(days.validFrom, bounds.validFrom),
    });
    return { kind: "recorded", id };
  }

  private async faultsOfAll(work: Work, id: string, slices: Timeline<FactsOf<Row>>): Promise<Fault[]> {
    const unknown = await this.unknownReferences(
      work,
      slices.map((slice) => slice.facts),
    );
    return slices.flatMap((slice) => [
      ...this.faultsOf(id, slice.facts, periodOf(slice)),
      ...this.danglingFaults(slice.facts, unknown),
    ]);
  }

  private faultsOf(id: string, facts: FactsOf<Row>, days: Period): Fault[] {
    const faults = periodFaults(days);
    if (id.trim() === "") faults.push(fault("id", "a text that is not empty", id));
    return faults.length > 0 ? faults : this.entity.check(id, facts, days);
  }

  private danglingFaults(facts: FactsOf<Row>, unknown: ReadonlyMap<string, ReadonlySet<string>>): Fault[] {
    return this.entity
      .references(facts)
      .filter((reference) => unknown.get(reference.typeName)?.has(reference.id))
      .map((reference) =>
        fault(reference.field, `the id of a ${reference.typeName} in the register`, reference.id),
      );
  }

  private async unknownReferences(
    work: Work,
    all: readonly FactsOf<Row>[],
  ): Promise<Map<string, Set<string>>> {
    const asked = new Map<string, Set<string>>();
    for (const { typeName, id } of all.flatMap((facts) => this.entity.references(facts))) {
      asked.set(typeName, (asked.get(typeName) ?? new Set()).add(id));
    }
    const unknown = new Map<string, Set<string>>();
    for (const [typeName, ids] of asked) {
      unknown.set(typeName, await this.knownKeys.missing(work.manager, typeName, [...ids]));
    }
    return unknown;
  }

  private factsOf(row: Row): FactsOf<Row> {
    return Object.fromEntries(
      this.entity.facts.map((name) => [name, row[name as keyof Row]]),
    ) as unknown as FactsOf<Row>;
  }

  private version(work: Work, act: Act, id: string, slice: Slice<FactsOf<Row>>): Omit<Row, "versionId"> {
    return {
      ...slice.facts,
      ...work.authorship,
      ...periodOf(slice),
      id,
      act,
      recordedFrom: work.recordedAt,
      recordedUntil: null,
    } as unknown as Omit<Row, "versionId">;
  }
}

const periodOf = (days: Period): Period => ({ validFrom: days.validFrom, validUntil: days.validUntil });

function periodFaults(days: Period): Fault[] {
  const faults = (["validFrom", "validUntil"] as const)
    .filter((field) => days[field] !== null && !isLocalDate(days[field]))
    .map((field) => fault(field, "an existing day written as YYYY-MM-DD", days[field]));
  if (faults.length === 0 && isEmpty(days)) {
    faults.push(fault("validUntil", `a day after ${days.validFrom}, the first day`, days.validUntil));
  }
  return faults;
}
