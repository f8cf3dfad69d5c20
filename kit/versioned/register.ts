// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault } from "../fault";
import { dayOf } from "../clock";
import { type Work } from "../feed/ledger.repository";
import { words } from "../words";
import { always, intersection, isEmpty, type LocalDate, type Period } from "../localDate";
import { anybodyMay, type AskAuthors } from "./authors";
import { strangersAmong } from "./belonging";
import { factNames, type VersionedEntity } from "./entity";
import { authorshipFaults, factNameFaults, idFaults, periodFaults } from "./entry.rules";
import { confirmationFaults } from "./confirmation.rules";
import { type KnownKeys } from "./knownKeys";
import { type Outcome } from "./outcome";
import { overlapFaults } from "./overlaps";
import { References } from "./references";
import { Rewriter } from "./rewriter";
import { type Rewriting, type Settlement, settlementOf, slicesFaults } from "./rewriting.rules";
import { areSound, sayingFaults } from "./saying.rules";
import { addDuring, changeDuring, clearDuring, type Slice, spanning, type Timeline } from "./timeline.rules";
import { type Guard, nothingStands } from "./standing.rules";
import { toTimeline, toVersion } from "./version.rules";
import { type Act, type FactsOf, type VersionRow } from "./version.row";
import { type VersionedRepository } from "./versioned.repository";

export interface Registration<Row extends VersionRow> extends Period {
  readonly id: string;
  readonly facts: FactsOf<Row>;
}

/**
 * The life of one kind of entity in the register. An *amendment* says that the world changed from a day on; a
 * *correction* says that the register had it wrong. Nothing is overwritten: what the register said stays to be read.
 */
export class Register<Row extends VersionRow> {
  private readonly references: References<Row>;
  private readonly rewriter: Rewriter<Row>;

  constructor(
    private readonly repository: VersionedRepository<Row>,
    private readonly knownKeys: KnownKeys,
    guard: Guard = nothingStands,
    private readonly authors: AskAuthors = anybodyMay,
  ) {
    this.references = new References(repository.entity, knownKeys);
    this.rewriter = new Rewriter(repository, this.references, guard, authors);
  }

  /** The same, where others may stand on what is taken away, and not everybody may do everything to the same entity. */
  guardedBy(guard: Guard, authors: AskAuthors): Register<Row> {
    return new Register(this.repository, this.knownKeys, guard, authors);
  }

  get entity(): VersionedEntity<Row> {
    return this.repository.entity;
  }

  async register(work: Work, registration: Registration<Row>): Promise<Outcome> {
    const [outcome] = await this.registerAll(work, [registration]);
    return outcome as Outcome;
  }

  /** Registers many at the cost of a few statements; each gets its own outcome. */
  async registerAll(work: Work, registrations: readonly Registration<Row>[]): Promise<Outcome[]> {
    const untraceable = authorshipFaults(work.authorship);
    if (untraceable.length > 0) {
      return registrations.map(({ id }) => ({ kind: "refused", id, faults: untraceable }));
    }
    const repository = this.repository.within(work.manager);
    // What no database can hold must not come near one.
    const sound = registrations.filter(
      ({ id, facts }) => idFaults(id).length === 0 && areSound(this.entity, facts),
    );
    const isSound = new Set(sound);
    const taken = await repository.existing(sound.map(({ id }) => id));
    const begun = sound
      .filter(({ id }) => !taken.has(id))
      .map(({ id, facts, ...days }) => ({
        id,
        act: "REGISTERED" as const,
        before: [],
        changed: [{ ...days, facts }],
      }));
    const footings = await this.references.look(work.manager, begun);
    const overlaps = await overlapFaults(repository, begun);
    const strangers = await strangersAmong(repository, begun);
    const authors = await this.authors(repository, work, begun);
    const added: Omit<Row, "versionId">[] = [];
    const outcomes = registrations.map((registration): Outcome => {
      const { id, facts, ...days } = registration;
      const faults = [
        ...sayingFaults(this.entity, id, facts, days),
        ...(isSound.has(registration) ? (this.entity.checkTimeline?.([{ ...days, facts }]) ?? []) : []),
        ...(isSound.has(registration) ? footings.faults(id) : []),
        ...(isSound.has(registration) ? (overlaps.get(id) ?? []) : []),
        ...(isSound.has(registration) ? (strangers.get(id) ?? []) : []),
        ...(isSound.has(registration) ? (authors.get(id) ?? []) : []),
      ];
      if (faults.length > 0) return { kind: "refused", id, faults };
      if (taken.has(id)) return { kind: "already-registered", id };
      taken.add(id);
      footings.begins(id, days);
      added.push(toVersion(work, "REGISTERED", id, { ...days, facts }));
      work.log({ typeName: this.entity.typeName, key: id, kind: "CREATED", validFrom: days.validFrom });
      return { kind: "recorded", id, change: "CREATED" };
    });
    await repository.add(added);
    return outcomes;
  }

  /**
   * For lists that say how things are: from the first day that a list speaks of, each entity says what the list says,
   * whatever the register said before. Each id once. What says the same already stays untouched.
   */
  async settleAll(work: Work, settlements: readonly Settlement<Row>[]): Promise<Outcome[]> {
    const untraceable = authorshipFaults(work.authorship);
    const outcomes = new Map<string, Outcome>();
    const refuse = ({ id }: Settlement<Row>, faults: readonly Fault[]): void =>
      void outcomes.set(id, { kind: "refused", id, faults });
    const sound = settlements.filter((settlement) => {
      const faults = [...untraceable, ...idFaults(settlement.id), ...slicesFaults(settlement.slices)];
      if (faults.length > 0) refuse(settlement, faults);
      return faults.length === 0;
    });
    const rowsOf = new Map<string, Row[]>();
    for (const row of await this.repository.within(work.manager).current(sound.map(({ id }) => id))) {
      rowsOf.set(row.id, [...(rowsOf.get(row.id) ?? []), row]);
    }
    const settled = await this.rewriter.recordAll(
      work,
      sound.map(({ id, slices }) =>
        settlementOf(id, slices, rowsOf.get(id) ?? [], this.timelineOf(rowsOf.get(id) ?? [])),
      ),
    );
    for (const outcome of settled) outcomes.set(outcome.id, outcome);
    return settlements.map(({ id }) => outcomes.get(id) as Outcome);
  }

  /** The world changes from `from` on (until `until`, or as long as the entity holds). */
  async amend(
    work: Work,
    amendment: { id: string; from: LocalDate; until?: LocalDate | null; change: Partial<FactsOf<Row>> },
  ): Promise<Outcome> {
    const days = { validFrom: amendment.from, validUntil: amendment.until ?? null };
    return this.rewriteFacts(work, "AMENDED", amendment.id, days, amendment.change);
  }

  /** The register was wrong about the facts, on all days or on some. */
  async correct(
    work: Work,
    correction: { id: string; change: Partial<FactsOf<Row>>; during?: Period },
  ): Promise<Outcome> {
    return this.rewriteFacts(
      work,
      "CORRECTED",
      correction.id,
      correction.during ?? always,
      correction.change,
    );
  }

  /** The register was wrong about the first or the last day. */
  async correctPeriod(work: Work, correction: Period & { id: string }): Promise<Outcome> {
    const days = { validFrom: correction.validFrom, validUntil: correction.validUntil };
    return this.rewrite(work, { act: "CORRECTED", kind: "CHANGED", id: correction.id }, days, (timeline) => {
      const moved = spanning(timeline, days);
      const expected = words(
        "days of which it holds at least one",
        "dagen waarvan het er ten minste één geldt",
      );
      return moved.length > 0 ? moved : [fault("from", expected, days.validFrom)];
    });
  }

  /** It holds no longer from the day on. */
  async end(
    work: Work,
    ending: { id: string; on: LocalDate; /** Others take its place. */ passesOn?: boolean },
  ): Promise<Outcome> {
    const after = { validFrom: ending.on, validUntil: null };
    const { id, passesOn = false } = ending;
    return this.rewrite(work, { act: "ENDED", kind: "ENDED", id, passesOn }, after, (timeline) => {
      const left = clearDuring(timeline, after);
      const expected = words(
        "a day after its first; what never held is withdrawn",
        "een dag na de eerste; wat nooit gold wordt ingetrokken",
      );
      return left.length > 0 ? left : [fault("on", expected, ending.on)];
    });
  }

  /** What had ended, or was not there for a while, holds again on these days. */
  async resume(work: Work, resumption: Period & { id: string; facts: FactsOf<Row> }): Promise<Outcome> {
    const { id, facts, validFrom, validUntil } = resumption;
    const days = { validFrom, validUntil };
    return this.rewrite(work, { act: "AMENDED", kind: "CHANGED", id }, days, (timeline) => {
      const resumed = addDuring(timeline, days, facts);
      const expected = words("days on which it does not hold yet", "dagen waarop het nog niet geldt");
      return resumed === timeline ? [fault("from", expected, validFrom)] : resumed;
    });
  }

  /** It should never have been in the register. Its history stays. */
  async withdraw(work: Work, id: string): Promise<Outcome> {
    return this.rewrite(work, { act: "WITHDRAWN", kind: "WITHDRAWN", id }, always, () => []);
  }

  /** Somebody checked that it is so, as it stands here: nothing in it changes, and the log says who, when and why. */
  async confirm(work: Work, id: string): Promise<Outcome> {
    const untraceable = authorshipFaults(work.authorship);
    if (untraceable.length > 0) return { kind: "refused", id, faults: untraceable };
    if (idFaults(id).length > 0) return { kind: "unknown", id };
    const { entity } = this;
    const rows = await this.repository.within(work.manager).current([id]);
    if (rows.length === 0) return { kind: "unknown", id };
    const faults = confirmationFaults(entity, id, rows, dayOf(work.recordedAt));
    if (faults.length > 0) return { kind: "refused", id, faults };
    work.log({ typeName: entity.typeName, key: id, kind: "CONFIRMED", validFrom: null });
    return { kind: "recorded", id, change: "CONFIRMED" };
  }

  /** Everything the register ever said of it, with who and why, in the order of recording. */
  async history(id: string): Promise<Row[]> {
    return this.repository.history([id]);
  }

  private async rewriteFacts(
    work: Work,
    act: Act,
    id: string,
    days: Period,
    change: Partial<FactsOf<Row>>,
  ): Promise<Outcome> {
    const faults = factNameFaults(factNames(this.entity), change);
    if (faults.length > 0) return { kind: "refused", id, faults };
    return this.rewrite(work, { act, kind: "CHANGED", id }, days, (timeline) =>
      timeline.some((slice) => !isEmpty(intersection(slice, days)))
        ? changeDuring(timeline, days, change)
        : [fault("from", words("a day on which it holds", "een dag waarop het geldt"), days.validFrom)],
    );
  }

  /** Gives the entity another timeline; `change` makes it, or says what is wrong. */
  private async rewrite(
    work: Work,
    { id, ...how }: Pick<Rewriting<Row>, "id" | "act" | "kind" | "passesOn">,
    days: Period,
    change: (timeline: Timeline<FactsOf<Row>>) => Timeline<FactsOf<Row>> | Fault[],
  ): Promise<Outcome> {
    const askedFaults = [...authorshipFaults(work.authorship), ...periodFaults(days)];
    if (askedFaults.length > 0) return { kind: "refused", id, faults: askedFaults };
    const rows = await this.repository.within(work.manager).current([id]);
    if (rows.length === 0) return { kind: "unknown", id };
    const changed = change(this.timelineOf(rows));
    if (isFaults(changed)) return { kind: "refused", id, faults: changed };
    const [outcome] = await this.rewriter.recordAll(work, [{ id, ...how, rows, changed }]);
    return outcome as Outcome;
  }

  private timelineOf(rows: readonly Row[]): Slice<FactsOf<Row>>[] {
    return toTimeline(this.entity, rows);
  }
}

const isFaults = <Facts>(changed: Timeline<Facts> | Fault[]): changed is Fault[] =>
  changed.length > 0 && "expected" in (changed[0] as object);
