// SPDX-License-Identifier: EUPL-1.2
import { type Fault } from "../fault";
import { type Work } from "../feed/ledger.repository";
import { type AskAuthors } from "./authors";
import { strangersAmong } from "./belonging";
import { circleFaults } from "./circles";
import { type Outcome } from "./outcome";
import { overlapFaults } from "./overlaps";
import { losesDays } from "./footing.rules";
import { type Footings, type References } from "./references";
import { type Comparison, comparisonOf, type Rewriting } from "./rewriting.rules";
import { areSound, sayingFaults } from "./saying.rules";
import { firstDifference } from "./timeline.rules";
import { type Guard, standingFaults } from "./standing.rules";
import { periodOf, toTimeline, toVersion } from "./version.rules";
import { type VersionRow } from "./version.row";
import { type VersionedRepository } from "./versioned.repository";

/** Writes rewritings down when nothing is wrong with them; apart from the register, which says what is to be rewritten. */
export class Rewriter<Row extends VersionRow> {
  constructor(
    private readonly repository: VersionedRepository<Row>,
    private readonly references: References<Row>,
    private readonly guard: Guard,
    private readonly authors: AskAuthors,
  ) {}

  /** Puts other timelines in the place of what the register says, for many at the cost of a few statements. */
  async recordAll(work: Work, rewritings: readonly Rewriting<Row>[]): Promise<Outcome[]> {
    const repository = this.repository.within(work.manager);
    const { entity } = repository;
    const compared = rewritings.map((rewriting) =>
      comparisonOf(rewriting, toTimeline(entity, rewriting.rows)),
    );
    const sound = compared.filter(({ added }) => added.every(({ facts }) => areSound(entity, facts)));
    const footings = await this.references.look(work.manager, sound);
    const standing = await this.standingOn(compared);
    const circles = await circleFaults(repository, compared);
    const overlaps = await overlapFaults(repository, compared);
    const strangers = await strangersAmong(repository, sound);
    const faultsOf = new Map(
      compared.map((one) => [
        one.id,
        [
          ...this.faultsOfChange(one, footings),
          ...(circles.get(one.id) ?? []),
          ...(overlaps.get(one.id) ?? []),
          ...(strangers.get(one.id) ?? []),
          ...standingFaults(one, standing.get(one.id)),
        ],
      ]),
    );
    // Of what is wrong by itself nobody asks whose it is.
    const authors = await this.authors(
      repository,
      work,
      sound.filter(({ id, added, gone }) => added.length + gone.length > 0 && faultsOf.get(id)?.length === 0),
    );
    const closed: Row[] = [];
    const added: Omit<Row, "versionId">[] = [];
    const outcomes = compared.map((one): Outcome => {
      const { id } = one;
      if (one.added.length === 0 && one.gone.length === 0) return { kind: "unchanged", id };
      const faults = [...(faultsOf.get(id) ?? []), ...(authors.get(id) ?? [])];
      if (faults.length > 0) return { kind: "refused", id, faults };
      closed.push(...one.gone);
      added.push(...one.added.map((slice) => toVersion<Row>(work, one.act, id, slice)));
      const validFrom = firstDifference(one.before, one.changed);
      work.log({ typeName: entity.typeName, key: id, kind: one.kind, validFrom });
      return { kind: "recorded", id, change: one.kind };
    });
    await repository.close(closed, work.recordedAt);
    await repository.add(added);
    return outcomes;
  }

  private faultsOfChange({ id, added, changed }: Comparison<Row>, footings: Footings): Fault[] {
    const { entity } = this.repository;
    const faults = added.flatMap((slice) => sayingFaults(entity, id, slice.facts, periodOf(slice)));
    if (faults.length > 0) return faults;
    return [...footings.faults(id), ...(entity.checkTimeline?.(changed) ?? [])];
  }

  /** What stands on the days that are to go. */
  private async standingOn(compared: readonly Comparison<Row>[]): ReturnType<Guard> {
    const losing = compared
      .filter(({ passesOn, before, changed }) => !passesOn && losesDays(before, changed))
      .map(({ id, before, changed }) => ({
        id,
        before: before.map(periodOf),
        after: changed.map(periodOf),
      }));
    return losing.length > 0 ? this.guard(this.repository.entity.typeName, losing) : new Map();
  }
}
