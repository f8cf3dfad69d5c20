// SPDX-License-Identifier: EUPL-1.2
import { type CountsFragment, type CountUnit } from "./report.question";

/** What is counted, in the order of the report. */
export type Measure = Exclude<keyof CountsFragment, "on" | "contractsRecorded">;

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

/** By what the graph lists what a measure counts. */
export const countedAs: Readonly<
  Record<Measure, { readonly unit: CountUnit; readonly commissioner: "REGION" | "MUNICIPALITIES" | null }>
> = {
  contracted: { unit: "CONTRACTED", commissioner: null },
  rta: { unit: "RTA", commissioner: null },
  lta: { unit: "LTA", commissioner: null },
  maatwerk: { unit: "MAATWERK", commissioner: null },
  counterparties: { unit: "COUNTERPARTIES", commissioner: null },
  delivering: { unit: "DELIVERING", commissioner: null },
  contracts: { unit: "CONTRACTS", commissioner: null },
  contractedByRegion: { unit: "RTA", commissioner: "REGION" },
  contractedByMunicipalities: { unit: "RTA", commissioner: "MUNICIPALITIES" },
};

/** What is counted on a day; null where the region's own contracts are not recorded, for no count is given from a part. */
export const countIn = (count: CountsFragment, measure: Measure): number | null =>
  count.contractsRecorded ? count[measure] : null;

/** Whether the register holds contracts of the region itself, on both days of a report. */
export const areRecorded = ({ from, to }: Readonly<Record<"from" | "to", CountsFragment>>): boolean =>
  from.contractsRecorded && to.contractsRecorded;
