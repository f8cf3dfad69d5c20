// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from "node:util";
import { fault, type Fault } from "../fault";
import { type ChangeKind } from "../feed/change.codes";
import { intersection, isEmpty, type Period } from "../localDate";
import { words } from "../words";
import { periodFaults } from "./entry.rules";
import { clearDuring, firstDifference, settling, type Slice, type Timeline } from "./timeline.rules";
import { type Act, type FactsOf, type VersionRow } from "./version.row";

/** What a list says of one entity, over the days that it speaks of. */
export interface Settlement<Row extends VersionRow> {
  readonly id: string;
  readonly slices: Timeline<FactsOf<Row>>;
}

/** An entity, what the register says of it, and what it is to say instead. */
export interface Rewriting<Row extends VersionRow> {
  readonly id: string;
  readonly act: Act;
  readonly kind: ChangeKind;
  readonly rows: readonly Row[];
  readonly changed: Timeline<FactsOf<Row>>;
  /** Others take its place, so nothing is left without what it refers to. */
  readonly passesOn?: boolean;
}

/** A rewriting beside what it takes the place of. */
export interface Comparison<Row extends VersionRow> extends Rewriting<Row> {
  readonly before: Timeline<FactsOf<Row>>;
  readonly added: Timeline<FactsOf<Row>>;
  /** The versions that say something else than what is to be said. */
  readonly gone: readonly Row[];
}

export function comparisonOf<Row extends VersionRow>(
  rewriting: Rewriting<Row>,
  before: Timeline<FactsOf<Row>>,
): Comparison<Row> {
  const isIn = (timeline: Timeline<FactsOf<Row>>, slice: Slice<FactsOf<Row>> | undefined): boolean =>
    timeline.some((each) => isDeepStrictEqual(each, slice));
  return {
    ...rewriting,
    before,
    added: rewriting.changed.filter((slice) => !isIn(before, slice)),
    gone: rewriting.rows.filter((_, index) => !isIn(rewriting.changed, before[index])),
  };
}

/** How a list changes what the register says of an entity. */
export function settlementOf<Row extends VersionRow>(
  id: string,
  slices: Timeline<FactsOf<Row>>,
  rows: readonly Row[],
  timeline: Timeline<FactsOf<Row>>,
): Rewriting<Row> {
  const changed = settling(timeline, slices);
  const [first] = timeline;
  if (!first) return { id, act: "REGISTERED", kind: "CREATED", rows, changed };
  // What a list says as the register does changes nothing: what differs from the first day on, the register had wrong.
  const differsFrom = firstDifference(timeline, changed);
  const keepsItsStart = differsFrom !== null && (first.validFrom === null || differsFrom > first.validFrom);
  const end = changed.at(-1)?.validUntil ?? null;
  const last = timeline.at(-1)?.validUntil ?? null;
  const isCutShort = end !== null && (last === null || end < last);
  const isThatAll =
    isCutShort && isDeepStrictEqual(changed, clearDuring(timeline, { validFrom: end, validUntil: null }));
  if (isThatAll) return { id, act: "ENDED", kind: "ENDED", rows, changed };
  // Whatever else a list says of it: who reads that something changed does not look for an end.
  const kind = isCutShort ? "ENDED" : "CHANGED";
  return { id, act: keepsItsStart ? "AMENDED" : "CORRECTED", kind, rows, changed };
}

/** Days that are swapped, or periods that overlap, make a list that contradicts itself. */
export function slicesFaults(slices: readonly Period[]): Fault[] {
  const faults = slices.flatMap(periodFaults);
  if (faults.length > 0) return faults;
  const ordered = [...slices].sort((one, other) =>
    (one.validFrom ?? "") < (other.validFrom ?? "") ? -1 : 1,
  );
  return ordered.flatMap((slice, index) => {
    const previous = ordered[index - 1];
    if (!previous || isEmpty(intersection(previous, slice))) return [];
    const { validUntil } = previous;
    const expected = validUntil
      ? words(
          `a day not before ${validUntil}, where another period ends`,
          `een dag niet voor ${validUntil}, waar een andere periode eindigt`,
        )
      : words("no other period without an end", "geen andere periode zonder einde");
    return [fault("from", expected, slice.validFrom)];
  });
}
