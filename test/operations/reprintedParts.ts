// SPDX-License-Identifier: EUPL-1.2
// Everything that the report shows, as of one moment of knowledge: each root field of the graph with all that it says, and
// each export in each form. What the questions cost comes with it.
import { systemClock } from "../../kit/clock";
import { dutchCsv, machineCsv } from "../../exchange/export/form/csvForm";
import { type Form } from "../../exchange/export/form/form";
import { ndjson } from "../../exchange/export/form/ndjsonForm";
import { xlsx } from "../../exchange/export/form/xlsxForm";
import { type Row } from "../../exchange/export/table";
import { Tally } from "../../exchange/export/tally";
import { Terms } from "../../exchange/export/terms";
import { Gateway } from "../../exchange/graph/gateway";
import { everyExport } from "../export/everyExport";
import { bearing, type Bearer } from "../kit/testHouse";
import { ask, whole } from "../kit/world";

export const days = ["2021-12-31", "2022-01-01"] as const;
export const counts = `on rta lta maatwerk contracted counterparties delivering contracts contractedByRegion
  contractedByMunicipalities contractsRecorded`;
export const units = [
  "CONTRACTED",
  "COUNTERPARTIES",
  "DELIVERING",
  "CONTRACTS",
  "RTA",
  "LTA",
  "MAATWERK",
] as const;

const period = `region: "ZHZ", from: "${days[0]}", to: "${days[1]}", knownAt: $knownAt`;
const onDay = `region: "ZHZ", on: "${days[1]}", knownAt: $knownAt`;
const place = "municipality { id name } segment { id label }";
const source = "sourceFile sourceLine";
const stated = `id region { code } label value approximate statedOn ${source} asOf`;
const target = `id region { code } unit value direction by decisionReference segment { id label } asOf`;
const membership = "regionCode municipalityCode purpose from until";
const contract = `id category status start end exitReason parties { id name } consortium { id name } asOf`;

/** By root field; `landscapeRevision` is asked apart, between two moments. */
const questions: Readonly<Record<string, string>> = {
  landscapeReport: `(${period}) {
    region { id name } from { ${counts} } to { ${counts} } outflow { reason providers } inflow { reason providers }
    ${units.map((unit) => `${unit}: bridge(unit: ${unit}) { reason change providerIds }`).join(" ")}
    comparable { fromSegments { id label } toSegments { id label movement } fromProviders toProviders movement }
    identities { identity { id label } from to disappeared } definition knownAt fingerprint stated { ${stated} } }`,
  landscapeSeries: `(region: "ZHZ", from: "2021-06-01", to: "2022-06-01", every: MONTH, knownAt: $knownAt) {
    points { ${counts} } definition knownAt fingerprint }`,
  choiceMatrix: `(scheme: "ZHZ-2022", ${onDay}) {
    on blankSpots notRecorded notDeployed oneProvider twoOrMoreProviders twoOrMoreCounterparties definition knownAt fingerprint
    cells { ${place} providers openProviders counterparties answer } }`,
  choiceRow: `(municipality: "GM0512", on: "${days[1]}", knownAt: $knownAt) {
    on definition knownAt fingerprint cells { ${place} providers openProviders counterparties answer } }`,
  whatIf: `(scheme: "ZHZ-2022", withoutContracts: ["C-0307", "C-0376"], ${onDay}) {
    on definition knownAt fingerprint cells { ${place} answer providersNow providersThen } }`,
  contractMovements: `(${period}, first: 100) {
    contractsRecorded began ended from to knownAt definition fingerprint edges { cursor node { kind on reason contract { ${contract} } } } }`,
  counted: `(${period}, unit: CONTRACTED, side: BEFORE, first: 100) {
    on from to knownAt definition fingerprint contractsRecorded totalCount edges { cursor node { kind id reason provider { id name } providerIds } } }`,
  decisionAgenda: `(region: "R3", on: "2023-01-01", from: "2023-01-01", until: "2031-01-01", knownAt: $knownAt) {
    id year on kind outcome decisionReference lapsesWithoutDecision shownOn knownAt
    contract { ${contract} } framework { id title } }`,
  targets: `(${onDay}) { ${target} }`,
  targetProgress: `(${onDay}) {
    answer targets { targetId unit value count state target { ${target} } segment { id } } on knownAt definition fingerprint }`,
  statedFigures: `(${onDay}) { ${stated} }`,
  agreementShares: `(${onDay}) {
    segment { id label } contracts withoutAgreement on knownAt definition fingerprint }`,
  landscape: `(${onDay}, first: 100) {
    contractsRecorded totalCount on knownAt definition fingerprint edges { cursor node {
      providerId providerName provider { id name kind } categories segments { id } contracts { ${contract} } } } }`,
  coverage: `(municipality: "GM0512", segment: "ZHZ-2022/4A", on: "${days[1]}", knownAt: $knownAt, first: 100) {
    answer providerCount edges { cursor node { providerId providerName contractId scale } } }`,
  principles: `(${onDay}) { id version number title ${source} from until asOf }`,
  criteria: `(${onDay}) { id label kind legalBasis mandatory ${source} asOf norms { id label } }`,
  kpis: `(${onDay}) { id label direction unit norm level ${source} asOf }`,
  contract: `(id: "C-0307", on: "2023-03-01", knownAt: $knownAt) {
    ${contract} kpiAgreements { id target dueBy kpi { id label } results { period value suppressed } asOf } }`,
  wntStatements: `(year: 2022, on: "${days[1]}", knownAt: $knownAt, first: 100) {
    totalCount edges { cursor node { year status provider { id name } } } }`,
  admissionStops: `(region: "ZHZ", on: "2022-03-01", knownAt: $knownAt) {
    id provider { id name } segment { id label } municipalities { id name } announcedOn verified from until asOf }`,
  segmentScheme: `(code: "ZHZ-2018-FICTIEF", on: "${days[0]}", knownAt: $knownAt) {
    id title crosswalkTo(scheme: "ZHZ-2022") { comparable from { id } to { id } } }`,
  municipalities: `(${onDay}) {
    id name memberships { ${membership} } deployments { segment { id label } deployed } asOf }`,
  tariffs: `(${onDay}) {
    id product unit amountCents nationalAverageCents nationalAverageOn differenceCents provider { id } from until }`,
  ceilings: `(region: "ZHZ", year: 2022, knownAt: $knownAt) {
    id line { id segment { id } } year amountCents usedCents reallocations { id on fromLineId toLineId amountCents } }`,
};

/** What may be spent and what it costs, only who keeps or reports on it is told. */
const reporter: Bearer = { subject: "verslag", roles: ["reporting"], regions: ["ZHZ"] };
const confidential: readonly string[] = ["tariffs", "ceilings"];

export interface Printed {
  /** By root field, and by export and form. */
  readonly parts: Readonly<Record<string, string>>;
  /** The request of each root field, by which what it cost is found. */
  readonly requests: Readonly<Record<string, string>>;
}

/** @param knownAt what the register knew then */
export async function printed(url: string, knownAt: string): Promise<Printed> {
  const parts: Record<string, string> = {};
  const requests: Record<string, string> = {};
  for (const [field, question] of Object.entries(questions)) {
    const headers = confidential.includes(field) ? await bearing(reporter) : {};
    const query = `query ($knownAt: DateTime!) { ${field}${question} }`;
    const answer = await ask(url, query, { knownAt }, headers);
    parts[field] = JSON.stringify(whole(answer));
    requests[field] = answer.requestId;
  }
  return { parts: { ...parts, ...(await exportsOf(url, knownAt)) }, requests };
}

const forms: readonly (readonly [string, Form])[] = [
  ["csv for Excel", dutchCsv],
  ["csv for machines", machineCsv],
  ["xlsx", xlsx],
  ["ndjson", ndjson],
];

async function exportsOf(url: string, knownAt: string): Promise<Record<string, string>> {
  const gateway = new Gateway({ url, patienceMs: 5_000 });
  const found: Record<string, string> = {};
  for (const [kind, question] of everyExport) {
    const print = await kind.open({ ...question, knownAt }, gateway, systemClock);
    const rows: Row[] = [];
    for await (const row of print.rows) rows.push(row);
    const terms = await Terms.of(print.columns, gateway);
    for (const [name, form] of forms) {
      const again = { ...print, rows: oneByOne(rows) };
      const chunks: Buffer[] = [];
      for await (const chunk of form.write(again, new Tally(again), terms)) chunks.push(Buffer.from(chunk));
      found[`${kind.name} as ${name}`] = Buffer.concat(chunks).toString("base64");
    }
  }
  return found;
}

async function* oneByOne(rows: readonly Row[]): AsyncGenerator<Row> {
  for (const row of rows) yield await Promise.resolve(row);
}
