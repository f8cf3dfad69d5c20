// SPDX-License-Identifier: EUPL-1.2
import { type Recording } from "../record/past";

type Slice = Recording["after"][number];

export interface Run {
  /** Null: without a beginning. */
  readonly from: string | null;
  /** Null: without an end. */
  readonly until: string | null;
  /** What it says on the day, or what is nearest to that. */
  readonly facts: Readonly<Record<string, unknown>>;
}

const sameSlice = (one: Slice, other: Slice): boolean =>
  one.validFrom === other.validFrom &&
  one.validUntil === other.validUntil &&
  JSON.stringify(one.facts) === JSON.stringify(other.facts);

/** What the register says now, out of all that was recorded, oldest first. */
export function slicesOf(recordings: readonly Recording[]): Slice[] {
  const slices = recordings.reduce<Slice[]>(
    (said, { before, after }) => [
      ...said.filter((slice) => !before.some((gone) => sameSlice(gone, slice))),
      ...after,
    ],
    [],
  );
  return slices.sort((one, other) => ((one.validFrom ?? "") < (other.validFrom ?? "") ? -1 : 1));
}

/** The days without a gap on which it holds around a day, and what it says there; the last ones when it does not. */
export function runAround(slices: readonly Slice[], day: string): Run | null {
  const runs: Slice[][] = [];
  for (const slice of slices) {
    const last = runs.at(-1);
    if (last && last.at(-1)?.validUntil === slice.validFrom) last.push(slice);
    else runs.push([slice]);
  }
  const holds = ({ validFrom, validUntil }: Slice): boolean =>
    (validFrom ?? "") <= day && (validUntil === null || day < validUntil);
  const run = runs.find((each) => each.some(holds)) ?? runs.at(-1);
  const said = run && (run.find(holds) ?? run.at(-1));
  if (!run || !said) return null;
  return {
    from: run[0]?.validFrom ?? null,
    until: run.at(-1)?.validUntil ?? null,
    facts: said.facts as Readonly<Record<string, unknown>>,
  };
}
