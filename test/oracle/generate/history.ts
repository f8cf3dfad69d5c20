// SPDX-License-Identifier: EUPL-1.2
// The versions of one fact as a register gets them: by recording, correcting and withdrawing, one after another.
// Replaying changes (not drawing versions) keeps the invariant: no two versions of one id overlap in both times.
import fc from "fast-check";
import { type FactVersion, type Moment } from "../landscape";
import { type Period, always, anyPeriod, longPeriod, moments } from "./palette";

/** "From moment `at` the register says this of these days"; without facts: nothing any more. */
export interface Change<F> {
  readonly at: Moment;
  readonly period: Period;
  readonly facts: F | null;
}

/** Days are strings, so the empty one comes before all and this one after all. */
const endOfTime = "9999-12-31";

function overlaps(version: FactVersion<unknown>, period: Period): boolean {
  return (
    (version.validFrom ?? "") < (period.until ?? endOfTime) &&
    (period.from ?? "") < (version.validUntil ?? endOfTime)
  );
}

/** Changes must come in order of their moments. Those of one moment together are one recording. */
export function replay<F>(id: string, changes: readonly Change<F>[]): FactVersion<F>[] {
  let versions: FactVersion<F>[] = [];
  for (const { at, period, facts } of changes) {
    const next: FactVersion<F>[] = [];
    for (const version of versions) {
      if (version.recordedUntil !== null || !overlaps(version, period)) {
        next.push(version);
        continue;
      }
      // Recorded and replaced in the same moment: nobody ever could have known it.
      if (version.recordedFrom < at) next.push({ ...version, recordedUntil: at });
      // What the change does not speak of stays as it was, in versions of its own.
      if (period.from !== null && (version.validFrom ?? "") < period.from) {
        next.push({ ...version, validUntil: period.from, recordedFrom: at });
      }
      if (period.until !== null && period.until < (version.validUntil ?? endOfTime)) {
        next.push({ ...version, validFrom: period.until, recordedFrom: at });
      }
    }
    if (facts !== null) {
      const span = { validFrom: period.from, validUntil: period.until };
      next.push({ id, ...span, recordedFrom: at, recordedUntil: null, facts });
    }
    versions = next;
  }
  return versions;
}

/** When the register first hears of a fact: mostly at once, sometimes late. */
export const firstMoment: fc.Arbitrary<number> = fc.oneof(
  { weight: 12, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.constant(1) },
  { weight: 3, arbitrary: fc.integer({ min: 2, max: moments.length - 1 }) },
);

export interface HistoryOptions {
  /** The days that the first recording of a troubled fact speaks of. */
  readonly first?: fc.Arbitrary<Period>;
  /** The days of a quiet fact; the same as `first` when they differ from always. */
  readonly quiet?: fc.Arbitrary<Period>;
  /** How many of a hundred are quiet: known from the first moment and never changed. */
  readonly quietShare?: number;
}

/**
 * A fact that changes over its days and in what is known of it. Most are quiet: an answer stands on ten facts or more,
 * and with trouble in each of them hardly any question would be COVERED.
 */
export function history<F>(
  id: string,
  facts: fc.Arbitrary<F>,
  { first = longPeriod, quiet = fc.constant(always), quietShare = 75 }: HistoryOptions = {},
): fc.Arbitrary<FactVersion<F>[]> {
  const quietHistory = fc
    .tuple(quiet, facts)
    .map(([period, state]) => replay(id, [{ at: momentAt(0), period, facts: state }]));
  return fc.oneof(
    { weight: quietShare, arbitrary: quietHistory },
    { weight: 100 - quietShare, arbitrary: troubledHistory(id, facts, first) },
  );
}

function troubledHistory<F>(
  id: string,
  facts: fc.Arbitrary<F>,
  first: fc.Arbitrary<Period>,
): fc.Arbitrary<FactVersion<F>[]> {
  const initial = fc.tuple(firstMoment, first, facts);
  // Part of the first recording: a second state of the same fact (renamed, moved, another status).
  const second = fc.option(fc.tuple(anyPeriod, facts), { freq: 2 });
  const correction = fc.tuple(anyPeriod, facts);
  const withdrawal = fc.tuple(
    fc.constantFrom(always, always, { from: "2021-01-01", until: null }),
    fc.constant(null),
  );
  const edit = fc.oneof({ weight: 3, arbitrary: correction }, { weight: 1, arbitrary: withdrawal });
  const edits = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), edit), { maxLength: 2 });

  return fc.tuple(initial, second, edits).map(([[start, period, state], more, later]) => {
    const changes: Change<F>[] = [{ at: momentAt(start), period, facts: state }];
    if (more !== null) changes.push({ at: momentAt(start), period: within(more[0], period), facts: more[1] });
    let index = start;
    for (const [step, [days, corrected]] of later) {
      index += step;
      if (index >= moments.length) break;
      changes.push({ at: momentAt(index), period: days, facts: corrected });
    }
    return replay(id, changes);
  });
}

export function momentAt(index: number): Moment {
  const moment = moments[index];
  if (moment === undefined) throw new RangeError(`no moment ${index}`);
  return moment;
}

/** The second state does not make the fact live longer; when nothing is left, it speaks of the whole. */
function within(inner: Period, outer: Period): Period {
  const from = (inner.from ?? "") > (outer.from ?? "") ? inner.from : outer.from;
  const until = (inner.until ?? endOfTime) < (outer.until ?? endOfTime) ? inner.until : outer.until;
  return (from ?? "") < (until ?? endOfTime) ? { from, until } : outer;
}

/** The histories of several facts as one list of versions. */
export function together<F>(
  histories: readonly fc.Arbitrary<FactVersion<F>[]>[],
): fc.Arbitrary<FactVersion<F>[]> {
  return fc.tuple(...histories).map((lists) => lists.flat());
}
