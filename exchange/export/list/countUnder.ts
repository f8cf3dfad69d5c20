// SPDX-License-Identifier: EUPL-1.2

/**
 * The answers of which it was counted who covers: of any other a nought would be a figure of nothing. What a municipality does
 * not deploy is not counted either, whatever is contracted; its answer does not say whether the contracts are recorded.
 */
const counted: ReadonlySet<string> = new Set([
  "COVERED",
  "NO_OPEN_INTAKE",
  "NONE_MATCH_FILTER",
  "BLANK_SPOT",
]);

/** A count beside the answer that it stands under; null where that answer is that nothing was counted. */
export const countUnder = (answer: string, count: number): number | null =>
  counted.has(answer) ? count : null;
