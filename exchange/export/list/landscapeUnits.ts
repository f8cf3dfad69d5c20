// SPDX-License-Identifier: EUPL-1.2

/** What a landscape is counted in, as the export calls it. */
export const units = {
  contracted: "Gecontracteerde aanbieders",
  counterparties: "Contractpartijen",
  delivering: "Leverende aanbieders",
  contracts: "Contracten",
  rta: "Aanbieders RTA",
  lta: "Aanbieders LTA",
  maatwerk: "Aanbieders maatwerk",
  contractedByRegion: "Gecontracteerd door de regio",
  contractedByMunicipalities: "Gecontracteerd door gemeenten",
} as const;
export type Unit = keyof typeof units;

/** The units of which the register tells how the one number became the other. */
export const bridged = {
  contracted: "CONTRACTED",
  counterparties: "COUNTERPARTIES",
  delivering: "DELIVERING",
  contracts: "CONTRACTS",
  rta: "RTA",
  lta: "LTA",
  maatwerk: "MAATWERK",
} as const;

export type Count = Readonly<Record<Unit, number>> & { readonly contractsRecorded: boolean };

/** The fields of a count. */
export const counts = [...Object.keys(units), "contractsRecorded"].join(" ");

/** The bridge of each unit that has one, with these fields, as `bridge_` and the unit. */
export const bridgesWith = (fields: string): string =>
  Object.entries(bridged)
    .map(([name, unit]) => `bridge_${name}: bridge(unit: ${unit}) { ${fields} }`)
    .join(" ");
