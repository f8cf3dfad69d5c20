// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from "node:util";
import { isEmpty, type LocalDate, type Period } from "../localDate";
import { type Slice, type Timeline } from "./timeline.rules";

/** What two timelines say differently on some days. */
export interface Difference extends Period {
  /** The name of the fact; `holds` is whether the entity holds at all. */
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

const holding = "holds";

/**
 * All that two timelines of one entity say differently, each over days that are as many as they can be; in the order of
 * the days, and of the facts. Of days on which only one of them holds, that is all that is told.
 */
export function differencesBetween<Facts extends object>(
  before: Timeline<Facts>,
  after: Timeline<Facts>,
): Difference[] {
  const found: Difference[] = [];
  for (const days of piecesOf([...before, ...after])) {
    for (const difference of differencesOn(days, factsOf(before, days), factsOf(after, days))) {
      const place = found.findIndex((earlier) => goesOn(earlier, difference));
      if (place < 0) found.push(difference);
      else found[place] = { ...difference, validFrom: found[place]?.validFrom ?? null };
    }
  }
  return found;
}

function differencesOn<Facts extends object>(
  days: Period,
  before: Facts | null,
  after: Facts | null,
): Difference[] {
  if (before === null || after === null) {
    if (before === after) return [];
    return [{ ...days, field: holding, before: before !== null, after: after !== null }];
  }
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((fact): Difference[] => {
    const [was, is] = [before[fact as keyof Facts] ?? null, after[fact as keyof Facts] ?? null];
    return isDeepStrictEqual(was, is) ? [] : [{ ...days, field: fact, before: was, after: is }];
  });
}

/** The days between the borders of the slices: within a piece nothing begins or ends. */
function piecesOf(slices: readonly Period[]): Period[] {
  const borders = [...new Set(slices.flatMap(({ validFrom, validUntil }) => [validFrom, validUntil]))]
    .filter((day): day is LocalDate => day !== null)
    .sort();
  return [null, ...borders].map((validFrom, index) => ({ validFrom, validUntil: borders[index] ?? null }));
}

const factsOf = <Facts>(timeline: Timeline<Facts>, piece: Period): Facts | null =>
  timeline.find((slice) => !isEmpty(piece) && holds(slice, piece))?.facts ?? null;

/** A piece lies within a slice or outside it. */
function holds({ validFrom, validUntil }: Slice<unknown>, piece: Period): boolean {
  const hasBegun = validFrom === null || (piece.validFrom !== null && validFrom <= piece.validFrom);
  return hasBegun && (validUntil === null || (piece.validUntil !== null && piece.validUntil <= validUntil));
}

const goesOn = (earlier: Difference, later: Difference): boolean =>
  earlier.field === later.field &&
  earlier.validUntil !== null &&
  earlier.validUntil === later.validFrom &&
  isDeepStrictEqual(earlier.before, later.before) &&
  isDeepStrictEqual(earlier.after, later.after);
