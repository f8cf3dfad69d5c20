// SPDX-License-Identifier: EUPL-1.2

/** For which area a line was bought (werkgebied). */
export const areaKinds = {
  REGIO: "regio: all municipalities of a region",
  GEMEENTEN: "gemeenten: these municipalities",
  LANDELIJK: "landelijk: the whole country",
} as const;
export type AreaKind = keyof typeof areaKinds;

/** Where the care is given (leveringswijze). */
export const deliveryModes = {
  AMBULANT: "ambulant: on visits",
  VERBLIJF: "verblijf: with stay",
  DAGHULP: "daghulp: by day",
} as const;
export type DeliveryMode = keyof typeof deliveryModes;
