// SPDX-License-Identifier: EUPL-1.2
import { notRecorded } from "../notRecorded";
import { type Line, orNone } from "./line";
import { type Reach } from "./reach";
import { type Year } from "./year";

interface Shares {
  readonly agreementShares: readonly {
    readonly segment: { readonly id: string; readonly label: string } | null;
    readonly contracts: number;
    readonly withoutAgreement: number;
  }[];
}

interface Answer {
  readonly municipality: {
    readonly localProvisions: readonly {
      readonly id: string;
      readonly name: string;
      readonly decisionFree: boolean;
      readonly collective: boolean;
    }[];
  } | null;
  readonly kpis: readonly { readonly id: string }[];
  readonly statedFigures: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: number;
    readonly approximate: boolean;
    readonly statedOn: string | null;
    readonly sourceFile: string;
    readonly sourceLine: number;
  }[];
  readonly targets: readonly {
    readonly id: string;
    readonly value: number;
    readonly by: string | null;
    readonly decisionReference: string;
    readonly segment: { readonly label: string } | null;
  }[];
}

const query = `query ExportYearRecorded($municipality: ID!, $region: ID!, $on: LocalDate!, $knownAt: DateTime!) {
  municipality(code: $municipality, on: $on, knownAt: $knownAt) {
    localProvisions { id name decisionFree collective } }
  kpis(region: $region, on: $on, knownAt: $knownAt) { id }
  statedFigures(region: $region, on: $on, knownAt: $knownAt) {
    id label value approximate statedOn sourceFile sourceLine }
  targets(region: $region, on: $on, knownAt: $knownAt) { id value by decisionReference segment { label } } }`;

const sharesQuery = `query ExportYearShares($region: ID!, $on: LocalDate!, $knownAt: DateTime!) {
  agreementShares(region: $region, on: $on, knownAt: $knownAt) {
    segment { id label } contracts withoutAgreement } }`;

/** What is recorded at the end of the year: of the municipality its provisions, of its region the rest. */
export async function recordedLines(
  { place, to, knownAt, gateway }: Year,
  { contractsRecorded }: Pick<Reach, "contractsRecorded">,
): Promise<Line[]> {
  const ofRegion = { region: place.region, on: to, knownAt };
  const found = await gateway.ask<Answer>(query, { ...ofRegion, municipality: place.code });
  return [
    ...orNone("lokale voorziening", "geen lokale voorzieningen vastgelegd", provisionsIn(found)),
    found.kpis.length > 0
      ? { part: "kpi", subject: "KPI's die voor de regio gelden", after: found.kpis.length }
      : { part: "kpi", subject: "geen KPI's vastgelegd" },
    ...(contractsRecorded ? sharesIn(await gateway.ask<Shares>(sharesQuery, ofRegion)) : [noShares]),
    ...orNone("doel", "geen doel vastgelegd", targetsIn(found)),
    ...found.statedFigures.map(({ id, label, value, approximate, statedOn, sourceFile, sourceLine }) => ({
      part: "genoemd in bron",
      subject: label,
      key: id,
      stated: value,
      day: statedOn,
      note: `${approximate ? "ongeveer; " : ""}genoemd, niet geteld: ${sourceFile}:${sourceLine}`,
    })),
  ];
}

const part = "kpi-afspraak";
const noShares: Line = { part, subject: "niet vastgelegd", note: notRecorded };

function sharesIn({ agreementShares }: Shares): readonly Line[] {
  const lines = agreementShares.flatMap(({ segment, contracts, withoutAgreement }): Line[] => {
    const label = segment?.label ?? "individueel maatwerk, zonder segment";
    const common = { part, ...(segment && { key: segment.id }) };
    return [
      { ...common, subject: `${label}: contracten`, after: contracts },
      { ...common, subject: `${label}: zonder SMART-afspraak`, after: withoutAgreement },
    ];
  });
  return orNone(part, "geen contract op de dag", lines);
}

const provisionsIn = ({ municipality }: Answer): Line[] =>
  (municipality?.localProvisions ?? []).map(({ id, name, decisionFree, collective }) => ({
    part: "lokale voorziening",
    subject: name,
    key: id,
    note: `${decisionFree ? "zonder beschikking" : "met beschikking"}; ${collective ? "collectief" : "individueel"}`,
  }));

const targetsIn = ({ targets }: Answer): Line[] =>
  targets.map(({ id, value, by, decisionReference, segment }) => ({
    part: "doel",
    subject: segment?.label ?? "alle segmenten",
    key: id,
    target: value,
    day: by,
    note: `besluit ${decisionReference}`,
  }));
