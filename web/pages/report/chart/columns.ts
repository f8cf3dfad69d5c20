// SPDX-License-Identifier: EUPL-1.2

/** One column: its place in parts of a hundred of the width, its height in parts of a hundred of the height. */
export interface Column {
  /** Of which of the values. */
  readonly index: number;
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Columns beside each other, all measured from nought; there is room for one that is not known, and no column.
 * @param gutter what is kept free at the left for the numbers of the lines, in parts of a hundred of the width
 */
export function columnsOf(
  values: readonly (number | null)[],
  top: number,
  gutter: number,
): readonly Column[] {
  const room = (100 - gutter) / values.length;
  return values.flatMap((value, index) =>
    value === null
      ? []
      : { index, x: gutter + room * (index + 0.14), width: room * 0.72, height: (100 * value) / top },
  );
}
