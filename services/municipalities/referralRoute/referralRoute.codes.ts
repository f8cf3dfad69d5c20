// SPDX-License-Identifier: EUPL-1.2

/** Who may refer a child to care (verwijzer). The order is that of every list. */
export const referrers = {
  TOEGANGSTEAM: "toegangsteam: the access team of the municipality",
  HUISARTS: "(huis)arts: a general practitioner",
  GECERTIFICEERDE_INSTELLING: "gecertificeerde instelling (GI): child protection and youth probation",
  RECHTER: "rechter: a judge",
  MEDISCH_SPECIALIST: "medisch specialist: a medical specialist",
  JEUGDARTS: "jeugdarts: a youth doctor",
} as const;
export type Referrer = keyof typeof referrers;

/** Whether a referrer may refer to a segment (toegestaan). Three values: not recorded is not no. */
export const referralPermissions = {
  JA: "ja: allowed",
  NEE: "nee: not allowed",
  NIET_VASTGELEGD: "niet vastgelegd: not recorded, which is not no",
} as const;
export type ReferralPermission = keyof typeof referralPermissions;
