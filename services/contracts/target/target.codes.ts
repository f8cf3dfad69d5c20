// SPDX-License-Identifier: EUPL-1.2

/** In what the landscape is counted (teleenheid). */
export const countUnits = {
  CONTRACTED: "gecontracteerde aanbieders: providers with a contract, members of a consortium included",
  COUNTERPARTIES: "contractpartijen: parties, a consortium counts once",
  DELIVERING: "leverende aanbieders: contracted providers and subcontractors",
  CONTRACTS: "contracten: contracts",
  RTA: "aanbieders met een RTA-contract: providers with a regional contract",
  LTA: "aanbieders met een LTA-contract: providers with a national contract",
  MAATWERK: "aanbieders met maatwerk: providers with a bespoke contract",
} as const;
export type CountUnit = keyof typeof countUnits;

/** On which side of the number the region wants to be (richting van het doel). */
export const targetDirections = {
  AT_MOST: "hoogstens: no more than this",
  AT_LEAST: "minstens: no fewer than this",
} as const;
export type TargetDirection = keyof typeof targetDirections;
