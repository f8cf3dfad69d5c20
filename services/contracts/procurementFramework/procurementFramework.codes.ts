// SPDX-License-Identifier: EUPL-1.2

/** How far a framework is decided (status). */
export const frameworkStatuses = {
  CONCEPT: "concept: a draft",
  VOORGESTELD: "voorgesteld: put to the councils or colleges",
  VASTGESTELD: "vastgesteld: decided",
} as const;
export type FrameworkStatus = keyof typeof frameworkStatuses;
