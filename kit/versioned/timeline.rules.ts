// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from "node:util";
import {
  contains,
  earlierEnd,
  intersection,
  isEmpty,
  laterEnd,
  laterStart,
  type LocalDate,
  type Period,
} from "../localDate";

/** Facts that held during a period. A timeline is a list of slices in order of days, without overlap. */
export interface Slice<Facts> extends Period {
  readonly facts: Facts;
}
export type Timeline<Facts> = readonly Slice<Facts>[];

/** Changes the facts on the days of `period` that the timeline already holds; other days stay as they were. */
export function changeDuring<Facts extends object>(
  timeline: Timeline<Facts>,
  period: Period,
  change: Partial<Facts>,
): Timeline<Facts> {
  const changed = timeline.flatMap((slice) => {
    const days = intersection(slice, period);
    if (isEmpty(days)) return [slice];
    return [...outside(slice, period), { ...days, facts: { ...slice.facts, ...change } }];
  });
  return tidy(changed);
}

/** Adds the facts on the days of `period` that the timeline does not hold yet. */
export function addDuring<Facts>(timeline: Timeline<Facts>, period: Period, facts: Facts): Timeline<Facts> {
  const free = timeline.reduce<Slice<Facts>[]>(
    (gaps, slice) => gaps.flatMap((gap) => outside(gap, slice)),
    [{ ...period, facts }],
  );
  return free.length === 0 ? timeline : tidy([...timeline, ...free]);
}

/** Takes the days of `period` out of the timeline. */
export function clearDuring<Facts>(timeline: Timeline<Facts>, period: Period): Timeline<Facts> {
  return tidy(timeline.flatMap((slice) => outside(slice, period)));
}

/** From the first day of the slices on it says what they say and nothing else; what it said before that day stays. */
export function settling<Facts>(timeline: Timeline<Facts>, slices: Timeline<Facts>): Timeline<Facts> {
  const first = boundsOf([...slices].sort(byFirstDay));
  return first ? tidy([...saidBefore(timeline, first), ...slices]) : timeline;
}

/** What it says before the first day of a period. */
const saidBefore = <Facts>(timeline: Timeline<Facts>, { validFrom }: Period): Timeline<Facts> =>
  clearDuring(timeline, { validFrom, validUntil: null });

/**
 * Moves the outer bounds: days before the first slice or after the last take over the facts next to them; days
 * outside the new bounds are dropped.
 */
export function spanning<Facts>(timeline: Timeline<Facts>, bounds: Period): Timeline<Facts> {
  const last = timeline.length - 1;
  const stretched = timeline.map((slice, index) => ({
    ...slice,
    validFrom: index === 0 ? bounds.validFrom : slice.validFrom,
    validUntil: index === last ? bounds.validUntil : slice.validUntil,
  }));
  return tidy(
    stretched.flatMap((slice) => {
      const days = intersection(slice, bounds);
      return isEmpty(days) ? [] : [{ ...slice, ...days }];
    }),
  );
}

/** The whole period from the first day to the last, gaps included; null for an empty timeline. */
export function boundsOf(timeline: readonly Period[]): Period | null {
  const [first, ...rest] = timeline;
  if (!first) return null;
  const bounds = { validFrom: first.validFrom, validUntil: first.validUntil };
  return rest.reduce<Period>(
    (outer, { validFrom, validUntil }) => ({
      validFrom:
        outer.validFrom === null || validFrom === null ? null : earlierEnd(outer.validFrom, validFrom),
      validUntil:
        outer.validUntil === null || validUntil === null ? null : laterStart(outer.validUntil, validUntil),
    }),
    bounds,
  );
}

/** The facts on a day; null when the timeline does not hold it. */
export function factsOn<Facts>(timeline: Timeline<Facts>, day: LocalDate): Facts | null {
  return timeline.find((slice) => contains(slice, day))?.facts ?? null;
}

/** The first day on which two timelines differ; null when that lies before all days, or nowhere. */
export function firstDifference<Facts>(before: Timeline<Facts>, after: Timeline<Facts>): LocalDate | null {
  const slices = [...before, ...after];
  if (!sameFacts(factsAtStart(before), factsAtStart(after))) return null;
  const borders = slices
    .flatMap((slice) => [slice.validFrom, slice.validUntil])
    .filter((day) => day !== null);
  const differs = (day: LocalDate): boolean => !sameFacts(factsOn(before, day), factsOn(after, day));
  return borders.sort().find(differs) ?? null;
}

/** Equal in what they say; what class the objects are of says nothing. */
function sameFacts<Facts>(a: Facts | null, b: Facts | null): boolean {
  return a === null || b === null ? a === b : isDeepStrictEqual({ ...a }, { ...b });
}

const factsAtStart = <Facts>(timeline: Timeline<Facts>): Facts | null =>
  timeline.find((slice) => slice.validFrom === null)?.facts ?? null;

/** The days on which something holds without a gap, oldest first. Facts may change in between; periods may overlap. */
export function runsOf(periods: readonly Period[]): Period[] {
  return [...periods].sort(byFirstDay).reduce<Period[]>((joined, { validFrom, validUntil }) => {
    const previous = joined.at(-1);
    const isJoined =
      previous && (previous.validUntil === null || validFrom === null || validFrom <= previous.validUntil);
    if (isJoined) {
      joined[joined.length - 1] = {
        validFrom: previous.validFrom,
        validUntil: laterEnd(previous.validUntil, validUntil),
      };
    } else {
      joined.push({ validFrom, validUntil });
    }
    return joined;
  }, []);
}

/**
 * The days around a day on which it holds without a gap: from when, until when. For a day on which it does not hold, the
 * nearest such days: the last before it, else the first after it.
 */
export function runAround(periods: readonly Period[], day: LocalDate): Period | null {
  const runs = runsOf(periods);
  const begun = runs.filter((run) => run.validFrom === null || run.validFrom <= day);
  return begun.at(-1) ?? runs[0] ?? null;
}

/** Orders slices and joins neighbours with equal facts, so that a change that changes nothing leaves no trace. */
function tidy<Facts>(slices: Timeline<Facts>): Timeline<Facts> {
  const ordered = [...slices].sort(byFirstDay);
  return ordered.reduce<Slice<Facts>[]>((joined, slice) => {
    const previous = joined.at(-1);
    if (previous && previous.validUntil === slice.validFrom && sameFacts(previous.facts, slice.facts)) {
      joined[joined.length - 1] = { ...previous, validUntil: slice.validUntil };
    } else {
      joined.push(slice);
    }
    return joined;
  }, []);
}

/** The parts of some days that lie outside a period. */
export function outside<Days extends Period>(slice: Days, period: Period): Days[] {
  const before =
    period.validFrom === null
      ? []
      : [{ ...slice, validUntil: earlierEnd(slice.validUntil, period.validFrom) }];
  const after =
    period.validUntil === null
      ? []
      : [{ ...slice, validFrom: laterStart(slice.validFrom, period.validUntil) }];
  return [...before, ...after].filter((part) => !isEmpty(part));
}

function byFirstDay(a: Period, b: Period): number {
  if (a.validFrom === b.validFrom) return 0;
  if (a.validFrom === null) return -1;
  if (b.validFrom === null) return 1;
  return a.validFrom < b.validFrom ? -1 : 1;
}
