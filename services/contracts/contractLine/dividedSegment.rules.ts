// SPDX-License-Identifier: EUPL-1.2
import { fault } from "../../../kit/fault";
import { grouped } from "../../../kit/grouped";
import { earlierEnd, intersection, isEmpty, type LocalDate, type Period } from "../../../kit/localDate";
import { type Contradiction } from "../../../kit/operations/agreement";
import { runsOf } from "../../../kit/versioned/timeline.rules";
import { words } from "../../../kit/words";

/** Days on which a line is in a segment. */
export interface LineInSegment extends Period {
  readonly id: string;
  readonly contractId: string;
  readonly segmentId: string | null;
}

/** Days on which a segment is under another. */
export interface SegmentUnder extends Period {
  readonly id: string;
  readonly parentId: string | null;
}

/** A line in a segment on days on which others are under it. */
export interface Division {
  readonly lineId: string;
  readonly contractId: string;
  readonly end: LocalDate | null;
  readonly segmentId: string;
  /** Under it on a day of the line. */
  readonly children: readonly string[];
}

/**
 * Who asks for one of the segments under it would not find such a line: what was bought for all of them is a line in each.
 * A line goes no further than its contract.
 *
 * @param endOf the first day without the contract; null when it goes on
 */
export function divisionsOf(
  lines: readonly LineInSegment[],
  segments: readonly SegmentUnder[],
  endOf: (contractId: string) => LocalDate | null,
): Division[] {
  const under = grouped(segments, ({ parentId }) => parentId ?? "");
  return [...grouped(lines, ({ id, segmentId }) => JSON.stringify([id, segmentId])).values()].flatMap(
    (own) => {
      const [first] = own;
      if (!first || first.segmentId === null) return [];
      const { id: lineId, contractId, segmentId } = first;
      const end = endOf(contractId);
      const runs = runsOf(own.map((days) => ({ ...days, validUntil: earlierEnd(days.validUntil, end) })));
      const children = [...grouped(under.get(segmentId) ?? [], ({ id }) => id)]
        .filter(([, rows]) => runsOf(rows).some((days) => runs.some((run) => meet(run, days))))
        .map(([id]) => id);
      return children.length > 0 ? [{ lineId, contractId, end, segmentId, children }] : [];
    },
  );
}

/** As far as it was not so before: what stood already is in nobody's way. */
export function newDivisions(now: readonly Division[], before: readonly Division[]): Division[] {
  const pairs = (all: readonly Division[]): Set<string> =>
    new Set(all.flatMap((each) => each.children.map((child) => pairOf(each, child))));
  const stood = pairs(before);
  return now
    .map((each) => ({ ...each, children: each.children.filter((child) => !stood.has(pairOf(each, child))) }))
    .filter(({ children }) => children.length > 0);
}

const pairOf = ({ lineId, segmentId }: Division, child: string): string =>
  JSON.stringify([lineId, segmentId, child]);

/** To whoever may know of the line. */
export function contradictionOf(division: Division): Contradiction {
  const { lineId, contractId, end, segmentId, children } = division;
  const taken = boughtAlready(lineId);
  return {
    key: JSON.stringify([lineId, segmentId, children]),
    told: [
      {
        entity: "contractLine",
        id: lineId,
        fault: fault("segmentId", lowest(segmentId, children), segmentId),
      },
      ...children.map((id) => ({ entity: "segment", id, fault: fault("parentId", taken, segmentId) })),
      { entity: "contract", id: contractId, fault: fault("end", dividedSince(segmentId, children), end) },
    ],
  };
}

const meet = (one: Period, other: Period): boolean => !isEmpty(one) && !isEmpty(intersection(one, other));

const lowest = (segment: string, children: readonly string[]) =>
  words(
    `a segment with none under it on those days; under ${segment} are ${children.join(", ")}`,
    `een segment waar op die dagen geen ander onder valt; onder ${segment} vallen ${children.join(", ")}`,
  );

const boughtAlready = (line: string) =>
  words(
    `a segment in which nothing was bought on those days; the line ${line} is in it: end that, and register it in what is under it`,
    `een segment waarin op die dagen niets is ingekocht; de contractregel ${line} staat erin: beëindig die, en registreer die in wat eronder valt`,
  );

const dividedSince = (segment: string, children: readonly string[]) =>
  words(
    `a day not after the division of ${segment} into ${children.join(", ")}, as a line of it is in ${segment}`,
    `een dag niet na de verdeling van ${segment} in ${children.join(", ")}, want een regel ervan staat in ${segment}`,
  );
