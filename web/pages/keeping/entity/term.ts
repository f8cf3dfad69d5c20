// SPDX-License-Identifier: EUPL-1.2
import { type Recording } from "../record/past";

type Slice = Recording["after"][number];

/** From the first day on which it holds to the end of the last, whatever gaps there are in between. */
export interface Term {
  /** Null: without a beginning. */
  readonly from: string | null;
  /** Null: without an end. */
  readonly until: string | null;
  /** What it says on the day; what it says last when it does not hold then. */
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

/** The whole term, and what it says on a day. */
export function termAround(slices: readonly Slice[], day: string): Term | null {
  const holds = ({ validFrom, validUntil }: Slice): boolean =>
    (validFrom ?? "") <= day && (validUntil === null || day < validUntil);
  const last = slices.at(-1);
  const said = slices.find(holds) ?? last;
  if (!last || !said) return null;
  return {
    from: slices[0]?.validFrom ?? null,
    until: last.validUntil,
    facts: said.facts as Readonly<Record<string, unknown>>,
  };
}
