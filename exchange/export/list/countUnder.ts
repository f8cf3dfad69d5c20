// SPDX-License-Identifier: EUPL-1.2

/** The answers of which it is known who covers: of any other a nought would be a figure of nothing. */
const counted: ReadonlySet<string> = new Set([
  "COVERED",
  "NO_OPEN_INTAKE",
  "NONE_MATCH_FILTER",
  "BLANK_SPOT",
  "NOT_DEPLOYED",
]);

/** A count beside the answer that it stands under; null where that answer is that it is not known. */
export const countUnder = (answer: string, count: number): number | null =>
  counted.has(answer) ? count : null;
