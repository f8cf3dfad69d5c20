// SPDX-License-Identifier: EUPL-1.2

/** For what a municipality belongs to a region (doel van de deelname). */
export const membershipPurposes = {
  INKOOP_JEUGDHULP: "inkoop jeugdhulp: buying youth care",
  OVERIG: "overig: any other purpose",
} as const;
export type MembershipPurpose = keyof typeof membershipPurposes;
