// SPDX-License-Identifier: EUPL-1.2

/** The forms of the page, by which fields that stand elsewhere belong to them. */
export const searchFormId = "zoek";
export const compareFormId = "vergelijken";
/** Where the comparison stands. */
export const comparisonId = "vergelijking";
