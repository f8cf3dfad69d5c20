// SPDX-License-Identifier: EUPL-1.2
import { type Gateway } from "../../graph/gateway";
import { aboutOf, type ExportKind } from "../exportKind";
import { type Column, tableOf } from "../table";
import { countUnder } from "./countUnder";
import { momentOf, type Moment } from "./moment";
import { onlySchemeOf } from "./scheme";

export interface ChoiceCell {
  readonly municipality: { readonly code: string; readonly name: string };
  readonly segment: { readonly id: string; readonly label: string };
  readonly providers: number;
  readonly openProviders: number;
  readonly counterparties: number;
  readonly answer: string;
}

export interface ChoiceMatrix {
  readonly definition: string;
  readonly fingerprint: string;
  readonly cells: readonly ChoiceCell[];
}

const query = `query ExportChoiceMatrix($region: ID!, $scheme: ID!, $on: LocalDate!, $knownAt: DateTime!) {
  choiceMatrix(region: $region, scheme: $scheme, on: $on, knownAt: $knownAt) { definition fingerprint cells {
    municipality { code name } segment { id label } providers openProviders counterparties answer } } }`;

export async function matrixOf(
  region: string,
  scheme: string,
  moment: Moment,
  gateway: Gateway,
): Promise<ChoiceMatrix> {
  const { on, knownAt } = moment;
  return (await gateway.ask<{ choiceMatrix: ChoiceMatrix }>(query, { region, scheme, on, knownAt }))
    .choiceMatrix;
}

const countIn = ({ answer }: ChoiceCell, count: number): number | null => countUnder(answer, count);

const columns: readonly Column<ChoiceCell>[] = [
  { header: "Gemeentecode", name: "municipalityCode", kind: "text", cell: (cell) => cell.municipality.code },
  { header: "Gemeente", name: "municipality", kind: "text", cell: (cell) => cell.municipality.name },
  { header: "Segment", name: "segmentId", kind: "text", cell: (cell) => cell.segment.id },
  { header: "Omschrijving segment", name: "segment", kind: "text", cell: (cell) => cell.segment.label },
  { header: "Antwoord", name: "answer", kind: "code", codes: "CoverageAnswer", cell: (cell) => cell.answer },
  { header: "Aanbieders", name: "providers", kind: "number", cell: (cell) => countIn(cell, cell.providers) },
  {
    header: "Open aanbieders",
    name: "openProviders",
    kind: "number",
    cell: (cell) => countIn(cell, cell.openProviders),
  },
  {
    header: "Contractpartijen",
    name: "counterparties",
    kind: "number",
    cell: (cell) => countIn(cell, cell.counterparties),
  },
];

/** What there is to choose from in each municipality and segment of a region. */
export const choiceMatrix: ExportKind = {
  name: "keuzematrix",
  english: "choice-matrix",
  summary: "What there is to choose from in each municipality of a region and each segment, on a day.",
  needs: ["region"],
  takes: ["scheme", "on", "knownAt"],
  open: async ({ region = "", scheme, ...question }, gateway, clock) => {
    const moment = await momentOf({ region, ...question }, gateway, clock);
    const { on, knownAt } = moment;
    const code = scheme ?? (await onlySchemeOf(region, { on, knownAt }, gateway)).code;
    const { definition, fingerprint, cells } = await matrixOf(region, code, moment, gateway);
    const about = aboutOf({
      name: choiceMatrix.name,
      title: `Keuzematrix ${region} op ${on}`,
      on,
      from: null,
      knownAt,
      definition,
      question: { region, scheme: code, on, knownAt },
      fingerprint,
    });
    return {
      about,
      ...tableOf(columns, about, cells),
      rowCount: cells.length,
    };
  },
};
