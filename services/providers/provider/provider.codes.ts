// SPDX-License-Identifier: EUPL-1.2

/** The kinds of provider, with the exact Dutch term (soort aanbieder). */
export const providerKinds = {
  INSTELLING: "instelling: an institution",
  VRIJGEVESTIGDE: "vrijgevestigde: a self-employed practitioner",
  GECERTIFICEERDE_INSTELLING: "gecertificeerde instelling (GI): child protection and youth probation",
  GEZINSHUIS: "gezinshuis: a family home",
  PLEEGZORGAANBIEDER: "pleegzorgaanbieder: a foster care provider",
  ZORGBOERDERIJ: "zorgboerderij: a care farm",
  COOPERATIE: "coöperatie: a cooperative",
  OVERIG: "overig: any other",
} as const;
export type ProviderKind = keyof typeof providerKinds;
