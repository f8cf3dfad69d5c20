// SPDX-License-Identifier: EUPL-1.2

/** Which way is better (gewenste richting). */
export const kpiDirections = {
  OMLAAG: "omlaag: lower is better",
  OMHOOG: "omhoog: higher is better",
  BINNEN_NORM: "binnen de norm: within the norm is good",
} as const;
export type KpiDirection = keyof typeof kpiDirections;

/** Of what it is measured (niveau). */
export const kpiLevels = {
  AANBIEDER: "aanbieder: a provider",
  CONTRACT: "contract: a contract",
  SEGMENT: "segment: a segment",
  GEMEENTE: "gemeente: a municipality",
  REGIO: "regio: a region",
  TOEGANGSTEAM: "toegangsteam: an access team",
} as const;
export type KpiLevel = keyof typeof kpiLevels;
