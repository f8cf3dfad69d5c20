// SPDX-License-Identifier: EUPL-1.2
import { type LandscapeCategory, type Scale } from "../projection/facts";

/** The scales with the exact Dutch label. */
export const scaleLabels: Readonly<Record<Scale, string>> = {
  LOCAL: "lokaal",
  SUBREGIONAL: "subregionaal",
  REGIONAL: "regionaal",
  SUPRAREGIONAL: "(boven)regionaal",
  NATIONAL: "landelijk",
  INDIVIDUAL: "individueel (maatwerk)",
};

export const categoryLabels: Readonly<Record<LandscapeCategory, string>> = {
  RTA: "Regionale Transitie Arrangement (RTA)",
  LTA: "Landelijke Transitie Arrangement (LTA)",
  MAATWERK: "maatwerk",
};

export const proximityLabels = {
  IN_MUNICIPALITY: "in de gemeente",
  IN_SUBREGION: "in de subregio",
  IN_REGION: "in de regio",
  ELSEWHERE: "elders",
  UNKNOWN: "niet vastgelegd: no location is recorded",
} as const;

export const intakeLabels = {
  OPEN: "open: takes new children",
  STOPPED: "opnamestop: takes no new children now",
  RUN_OFF: "uitloop: the contract is running off or terminated, never open for new children",
  UNKNOWN: "niet vastgelegd: the register does not say",
} as const;

/** As the owner of providers has them. */
export const providerKindLabels = {
  INSTELLING: "instelling: an institution",
  VRIJGEVESTIGDE: "vrijgevestigde: a self-employed practitioner",
  GECERTIFICEERDE_INSTELLING: "gecertificeerde instelling (GI): child protection and youth probation",
  GEZINSHUIS: "gezinshuis: a family home",
  PLEEGZORGAANBIEDER: "pleegzorgaanbieder: a foster care provider",
  ZORGBOERDERIJ: "zorgboerderij: a care farm",
  COOPERATIE: "coöperatie: a cooperative",
  OVERIG: "overig: any other",
} as const;
export type ProviderKind = keyof typeof providerKindLabels;
