// SPDX-License-Identifier: EUPL-1.2

export interface Change<Label> {
  readonly label: Label;
  readonly change: number;
}

/** One bar: what it says, and from where to where it runs, in parts of a hundred of the widest total. */
export interface Step<Label> extends Change<Label> {
  /** What is left after it. */
  readonly total: number;
  readonly x: number;
  readonly width: number;
}

export interface Waterfall<Label> {
  readonly steps: readonly Step<Label>[];
  /** The widths of the first and the last total. */
  readonly startWidth: number;
  readonly endWidth: number;
  /** Whether the changes lead from the first number to the last. When not, there is nothing to draw. */
  readonly addsUp: boolean;
}

/** How changes lead from one number to another. All bars are measured from nought: no axis is cut off. */
export function waterfallOf<Label>(
  start: number,
  changes: readonly Change<Label>[],
  end: number,
): Waterfall<Label> {
  const totals = changes.reduce<readonly number[]>(
    (before, { change }) => [...before, (before.at(-1) ?? start) + change],
    [start],
  );
  const widest = Math.max(...totals, end, 1);
  const partOf = (number: number): number => (100 * number) / widest;
  return {
    steps: changes.map(({ label, change }, index) => {
      const before = totals[index] ?? start;
      const total = before + change;
      return { label, change, total, x: partOf(Math.min(before, total)), width: partOf(Math.abs(change)) };
    }),
    startWidth: partOf(start),
    endWidth: partOf(end),
    addsUp: (totals.at(-1) ?? start) === end,
  };
}
