// SPDX-License-Identifier: EUPL-1.2
import { type CountsFragment, type CountUnit } from "./report.question";

/** What is counted, in the order of the report. */
export type Measure = Exclude<keyof CountsFragment, "on">;

export const measures: readonly Measure[] = [
  "contracted",
  "rta",
  "lta",
  "maatwerk",
  "counterparties",
  "delivering",
  "contracts",
  "contractedByRegion",
  "contractedByMunicipalities",
];

/** The measures that have a bridge, with the name of their unit in the graph. */
export const bridged = {
  contracted: "CONTRACTED",
  counterparties: "COUNTERPARTIES",
  delivering: "DELIVERING",
  contracts: "CONTRACTS",
  rta: "RTA",
  lta: "LTA",
  maatwerk: "MAATWERK",
} as const satisfies Partial<Record<Measure, CountUnit>>;

export type BridgedMeasure = keyof typeof bridged;
