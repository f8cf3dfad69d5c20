// SPDX-License-Identifier: EUPL-1.2

/** How care is bought, with the exact Dutch terms; segments wish it, contracts have it. */
export const procedures = {
  OPEN_HOUSE: "Open House: everyone who meets the conditions gets a contract",
  SAS: "Sociale en andere specifieke diensten (SAS): the light regime for social services",
  KLASSIEK_AANBESTEDEN: "klassiek aanbesteden: a classic tender",
  BESTUURLIJK_AANBESTEDEN: "bestuurlijk aanbesteden: terms are made in talks with providers",
  PRESTATIE_INKOOP: "prestatie-inkoop: bought on performance",
  SUBSIDIERING: "subsidiering: a subsidy instead of a contract",
  MAATWERKOVEREENKOMST: "maatwerk: an agreement for one youth",
  ONBEKEND: "niet vastgelegd: not recorded",
} as const;
export type Procedure = keyof typeof procedures;

export const fundings = {
  INSPANNINGSGERICHT: "inspanningsgericht (P*Q): paid by effort",
  TAAKGERICHT: "taakgericht: paid for a task",
  BUDGETFINANCIERING: "budgetfinanciering: paid by budget",
  POPULATIEBEKOSTIGING: "populatie bekostiging: paid for a population",
} as const;
export type Funding = keyof typeof fundings;

export const scales = {
  LOCAL: "lokaal: for one municipality",
  SUBREGIONAL: "subregionaal: for some municipalities of a region",
  REGIONAL: "regionaal: for a region",
  SUPRAREGIONAL: "(boven)regionaal: for more than one region",
  NATIONAL: "landelijk: for the whole country",
  INDIVIDUAL: "individueel (maatwerk): for one youth; it claims nothing for others",
} as const;
export type Scale = keyof typeof scales;

export const landscapeCategories = {
  RTA: "Regionale Transitie Arrangement (RTA): bought by the region",
  LTA: "Landelijke Transitie Arrangement (LTA): bought for the country",
  MAATWERK: "maatwerk: bought for one youth",
} as const;
export type LandscapeCategory = keyof typeof landscapeCategories;
