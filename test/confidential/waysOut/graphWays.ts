// SPDX-License-Identifier: EUPL-1.2
// Every root field of the public graph, and what it is asked. A field, argument or filter without a row fails the suite.
import { contractId } from "../closedHouse";
import { frameworkId } from "./secrets";

export interface GraphWay {
  /** Its arguments but for `on`, `knownAt`, `first` and `after`, which the suite fills in. */
  readonly args?: string;
  /** Whoever may know reads the secret here before its day. */
  readonly tells?: true;
  /** Money, and figures about people: not for outsiders after the day either. */
  readonly staysClosed?: true;
  /** That it is there may be known, and when it opens; so this answer is not the one of a register without it. */
  readonly existence?: true;
}

const ofRegion: GraphWay = { args: 'region: "ZHZ"' };
const covering = 'municipality: "GM0512", segment: "ZHZ-2022/7"';
const matrix = 'region: "ZHZ", scheme: "ZHZ-2022"';
const history = (typeName: string, id: string): GraphWay => ({
  args: `typeName: "${typeName}", id: "${id}"`,
  tells: true,
});
const lookup = (sought: string): GraphWay => ({ args: sought, tells: true });
const closedHistory = (typeName: string, id: string): GraphWay => ({
  ...history(typeName, id),
  staysClosed: true,
});

export const graphWays: Readonly<Record<string, readonly GraphWay[]>> = {
  // contracts
  admissionStops: [ofRegion, { args: 'region: "ZHZ", segment: "ZHZ-2022/7"' }],
  decisionAgenda: [
    { args: 'region: "ZHZ", from: "2022-01-01", until: "2031-01-01"', tells: true },
    { args: 'from: "2022-01-01", until: "2031-01-01"', tells: true },
  ],
  agreementShares: [ofRegion],
  ceilings: [{ args: 'region: "ZHZ", year: 2025', tells: true, staysClosed: true }],
  contract: [{ args: `id: "${contractId}"`, tells: true, existence: true }],
  contracts: [
    { tells: true, existence: true },
    { args: 'filter: { region: "ZHZ" }', tells: true, existence: true },
    { args: 'filter: { provider: "RTA-045" }', tells: true },
    { args: 'filter: { region: "ZHZ", category: RTA }', tells: true },
    { args: "filter: { statuses: [ACTIEF] }", tells: true },
    { args: 'filter: { region: "ZHZ", withoutKpiAgreement: true }' },
    { args: 'filter: { region: "ZHZ", endsBy: "2030-06-01" }', tells: true },
    { args: 'filter: { region: "ZHZ", withoutKpiAgreement: false }', tells: true },
  ],
  contractsToTransfer: [ofRegion],
  contractMovements: [{ args: 'region: "ZHZ", from: "2021-12-31", to: "2022-01-01"', tells: true }],
  procurementFrameworks: [{ ...ofRegion, tells: true, existence: true }],
  segmentScheme: [{ args: 'code: "ZHZ-2022"' }],
  segmentSchemes: [ofRegion],
  nationalSegmentSchemes: [{}],
  decisionLog: [{}],
  statedFigures: [ofRegion],
  tariffs: [{ ...ofRegion, tells: true, staysClosed: true }],
  targets: [ofRegion],
  targetProgress: [ofRegion],
  contractChanges: [{ existence: true }],
  contractHistory: [
    history("Contract", contractId),
    history("ContractLine", `${contractId}-1`),
    history("DecisionMoment", `${contractId}-GO`),
    history("ExtensionOption", `${contractId}/1`),
    history("ProcurementFramework", frameworkId),
    history("DecisionMoment", `${frameworkId}-GO`),
    closedHistory("Tariff", "ZHZ/T-GEHEIM"),
    closedHistory("Ceiling", `${contractId}-1/2025`),
  ],
  contractLookup: [
    lookup(`ids: ["${contractId}", "${frameworkId}"]`),
    lookup(`typeNames: ["Contract"], text: "${contractId.toLowerCase()}"`),
    lookup(`tiedTo: ["${contractId}"]`),
    { ...lookup('typeNames: ["Tariff"], text: "geheim"'), staysClosed: true },
    { ...lookup(`typeNames: ["Ceiling"], tiedTo: ["${contractId}-1"]`), staysClosed: true },
  ],
  contractsSet: [{ args: 'set: "7b0a1c84-5c8f-4d3e-9a55-0d9f5c1f2b11"' }],
  // coverage, which does not have it for anybody
  choiceMatrix: [{ args: matrix }],
  choiceRow: [{ args: 'municipality: "GM0512", on: "2025-12-31"' }],
  whatIf: [
    { args: `${matrix}, withoutContracts: ["${contractId}"]` },
    { args: `${matrix}, withoutContracts: ["C-0304"]` },
  ],
  coverage: [
    { args: covering },
    {
      args: `${covering}, filter: { openForIntake: true, includeCounterpart: true, includeIndividual: true, includeNotDeployed: true }`,
    },
    { args: `${covering}, filter: { scales: [REGIONAL], categories: [RTA], kinds: [INSTELLING] }` },
    { args: `${covering}, filter: { text: "Egel", identities: [], consultsForAccessTeams: true }` },
    { args: `${covering}, filter: { withoutSupervision: true }` },
  ],
  landscape: [
    ofRegion,
    { args: 'region: "ZHZ", filter: { municipality: "GM0512", segmentsAny: ["ZHZ-2022/7"] }' },
    { args: 'region: "ZHZ", filter: { segmentsAll: ["ZHZ-2022/7"], categories: [RTA] }' },
    { args: 'region: "ZHZ", filter: { text: "Egel", identities: [] }' },
  ],
  counted: [
    { args: 'region: "ZHZ", from: "2021-12-31", to: "2025-12-31", unit: CONTRACTS, side: AFTER' },
    {
      args: 'region: "ZHZ", from: "2021-12-31", to: "2025-12-31", unit: CONTRACTED, side: CAME, reason: NIEUW',
    },
    {
      args: 'region: "ZHZ", from: "2021-12-31", to: "2025-12-31", unit: RTA, side: AFTER, commissioner: REGION',
    },
    {
      args: 'region: "ZHZ", from: "2021-12-31", to: "2025-12-31", unit: CONTRACTED, side: AFTER, block: "7"',
    },
    {
      args: 'region: "ZHZ", from: "2021-12-31", to: "2025-12-31", unit: CONTRACTED, side: AFTER, identity: "REFORMATORISCH"',
    },
  ],
  landscapeReport: [{ args: 'region: "ZHZ", from: "2021-12-31", to: "2025-12-31"' }],
  landscapeSeries: [{ args: 'region: "ZHZ", from: "2021-12-31", to: "2025-12-31", every: YEAR' }],
  landscapeRevision: [{ args: 'region: "ZHZ", on: "2025-12-31", knownThen: $then' }],
  whyNot: [{ args: `provider: "RTA-045", ${covering}` }],
  // municipalities
  municipality: [{ args: 'code: "GM0512"' }],
  municipalities: [{}, ofRegion],
  referralRoutes: [{ args: 'segment: "ZHZ-2022/7"' }],
  region: [{ args: 'code: "ZHZ"' }],
  regions: [{}],
  municipalityChanges: [{}],
  municipalityHistory: [{ args: 'typeName: "Region", id: "ZHZ"' }],
  municipalityLookup: [{ args: 'typeNames: ["Region"], ids: ["ZHZ"], text: "zuid", tiedTo: ["ZHZ"]' }],
  municipalitiesSet: [{ args: 'set: "7b0a1c84-5c8f-4d3e-9a55-0d9f5c1f2b11"' }],
  // providers
  identities: [{}],
  provider: [{ args: 'id: "RTA-045"', tells: true }],
  providers: [
    {},
    { args: 'filter: { text: "Egel", kinds: [INSTELLING], identities: [], municipality: "GM0512" }' },
    { args: 'filter: { text: "Egel", anyDay: true }' },
  ],
  providerChanges: [{}],
  providerHistory: [{ args: 'typeName: "Provider", id: "RTA-045"' }],
  providerLookup: [{ args: 'typeNames: ["Provider"], ids: ["RTA-045"], text: "egel", tiedTo: ["RTA-045"]' }],
  providersSet: [{ args: 'set: "7b0a1c84-5c8f-4d3e-9a55-0d9f5c1f2b11"' }],
  // quality
  criteria: [{}, ofRegion],
  kpis: [{}, ofRegion],
  norms: [{}, ofRegion],
  errorReport: [{ args: 'reference: "00000000-0000-4000-8000-000000000000"' }],
  errorReports: [{ args: 'region: "ZHZ", status: ONTVANGEN' }],
  principles: [ofRegion, { args: 'region: "ZHZ", version: "2022"' }],
  wntStatements: [{ args: "year: 2021" }, { args: "year: 2021, status: ONTBREEKT" }],
  qualityChanges: [{ existence: true }],
  qualityHistory: [
    history("KpiAgreement", `${contractId}-KPI`),
    closedHistory("KpiResult", `${contractId}-KPI/2022`),
    history("Measure", `${contractId}-M`),
  ],
  qualityLookup: [
    lookup(`typeNames: ["KpiAgreement"], ids: ["${contractId}-KPI"]`),
    lookup(`text: "${contractId}"`),
    { ...lookup(`typeNames: ["KpiResult"], tiedTo: ["${contractId}-KPI"]`), staysClosed: true },
  ],
  qualitySet: [{ args: 'set: "7b0a1c84-5c8f-4d3e-9a55-0d9f5c1f2b11"' }],
};
