// SPDX-License-Identifier: EUPL-1.2

/** How municipalities go into others (soort herindeling). */
export const reorganisationKinds = {
  SAMENVOEGING: "samenvoeging: several become one new municipality",
  OPGEGAAN_IN: "opgegaan in: taken up by a municipality that goes on under its own code",
  SPLITSING: "splitsing: the territory is divided over several municipalities",
} as const;
export type ReorganisationKind = keyof typeof reorganisationKinds;
