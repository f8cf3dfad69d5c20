// SPDX-License-Identifier: EUPL-1.2

/** On which side of a report a figure stands: a count on one of its days, or a difference between them. */
export const countedSideLabels = {
  BEFORE: "voorheen: counted on the first day",
  AFTER: "daarna: counted on the last day",
  GONE: "weg: counted on the first day and not on the last",
  CAME: "erbij: counted on the last day and not on the first",
} as const;
export type CountedSide = keyof typeof countedSideLabels;
