// SPDX-License-Identifier: EUPL-1.2

/** How one provider came of another, with the exact Dutch term (soort opvolging). */
export const successionKindLabels = {
  FUSIE: "fusie: it went into the other",
  SPLITSING: "splitsing: it was divided, and is gone; the other came out of it",
  AFSPLITSING: "afsplitsing: the other came out of it, and it goes on",
} as const;
export type SuccessionKind = keyof typeof successionKindLabels;
export const successionKinds = Object.keys(successionKindLabels) as SuccessionKind[];
