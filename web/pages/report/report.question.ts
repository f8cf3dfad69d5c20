// SPDX-License-Identifier: EUPL-1.2
// Made by `npm run questions` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "../../graph/document";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Movement =
  | 'BEHEERSEN'
  | 'UITBREIDEN'
  | 'BUNDELEN'
  | 'AFBAKENEN'
  | 'LOKAAL_MAKEN'
  | 'VERSCHUIVEN_NAAR_WIJKTEAM'
  | 'OVERZICHTELIJK_BEPERKT';

export type DecisionKind =
  | 'GO_NO_GO'
  | 'EVALUATIE'
  | 'VERLENGING'
  | 'BEKOSTIGING_HERZIEN';

export type DecisionOutcome =
  | 'GO'
  | 'NO_GO'
  | 'GEWIJZIGD_VOORTZETTEN';

export type FlowReason =
  | 'NIET_INGESCHREVEN_OF_NIET_GEGUND'
  | 'KWALITEITSEISEN_NIET_GEHAALD'
  | 'FUSIE'
  | 'ONDERAANNEMER'
  | 'MAATWERK_BEEINDIGD'
  | 'OPGEZEGD_NO_GO'
  | 'EIGEN_VERZOEK'
  | 'ERKENNING_VERLOREN'
  | 'EINDE_LOOPTIJD'
  | 'OPGESCHORT'
  | 'NIET_VASTGELEGD'
  | 'SPLITSING'
  | 'AFSPLITSING'
  | 'OPSCHORTING_VOORBIJ'
  | 'NIEUW'
  | 'CATEGORIE_GEWIJZIGD'
  | 'IN_CONSORTIUM'
  | 'UIT_CONSORTIUM'
  | 'GEEN_ONDERAANNEMER_MEER'
  | 'CONTRACTEN_SAMENGEVOEGD';

export type CountUnit =
  | 'CONTRACTED'
  | 'COUNTERPARTIES'
  | 'DELIVERING'
  | 'CONTRACTS'
  | 'RTA'
  | 'LTA'
  | 'MAATWERK';

export type TargetDirection =
  | 'AT_MOST'
  | 'AT_LEAST';

export type Interval =
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR';

export type CoverageAnswer =
  | 'COVERED'
  | 'NO_OPEN_INTAKE'
  | 'NONE_MATCH_FILTER'
  | 'BLANK_SPOT'
  | 'NOT_RECORDED'
  | 'NOT_DEPLOYED'
  | 'OUTSIDE_REGION'
  | 'SEGMENT_NOT_VALID'
  | 'MUNICIPALITY_NOT_VALID'
  | 'NOTHING_RECORDED_YET';

export type RevisionKind =
  | 'REGISTERED'
  | 'AMENDED'
  | 'CORRECTED'
  | 'ENDED'
  | 'WITHDRAWN'
  | 'OPENED'
  | 'SEVERAL';

export type TargetAnswer =
  | 'NO_TARGET_RECORDED'
  | 'TARGETS_RECORDED';

export type TargetState =
  | 'REACHED'
  | 'NOT_REACHED'
  | 'DIRECTION_NOT_RECORDED'
  | 'CONTRACTS_NOT_RECORDED'
  | 'SEGMENT_NOT_IN_USE';

export type ReportQueryVariables = Exact<{
  region: string;
  from: string;
  to: string;
  knownAt?: string | null | undefined;
  scheme: string;
  choice: boolean;
  seriesFrom: string;
  every: Interval;
  agendaUntil: string;
  named: boolean;
  revised: boolean;
  knownThen?: string;
  knownNow?: string | null | undefined;
}>;


export type ReportQuery = { readonly landscapeReport: { readonly definition: string, readonly knownAt: string, readonly fingerprint: string, readonly region: { readonly id: string, readonly name?: string }, readonly from: { readonly on: string, readonly contracted: number, readonly counterparties: number, readonly delivering: number, readonly contracts: number, readonly rta: number, readonly lta: number, readonly maatwerk: number, readonly contractedByRegion: number, readonly contractedByMunicipalities: number, readonly contractsRecorded: boolean }, readonly to: { readonly on: string, readonly contracted: number, readonly counterparties: number, readonly delivering: number, readonly contracts: number, readonly rta: number, readonly lta: number, readonly maatwerk: number, readonly contractedByRegion: number, readonly contractedByMunicipalities: number, readonly contractsRecorded: boolean }, readonly CONTRACTED: ReadonlyArray<{ readonly reason: FlowReason, readonly change: number }>, readonly COUNTERPARTIES: ReadonlyArray<{ readonly reason: FlowReason, readonly change: number }>, readonly DELIVERING: ReadonlyArray<{ readonly reason: FlowReason, readonly change: number }>, readonly CONTRACTS: ReadonlyArray<{ readonly reason: FlowReason, readonly change: number }>, readonly RTA: ReadonlyArray<{ readonly reason: FlowReason, readonly change: number }>, readonly LTA: ReadonlyArray<{ readonly reason: FlowReason, readonly change: number }>, readonly MAATWERK: ReadonlyArray<{ readonly reason: FlowReason, readonly change: number }>, readonly outflow: ReadonlyArray<{ readonly reason: FlowReason, readonly providers: number }>, readonly inflow: ReadonlyArray<{ readonly reason: FlowReason, readonly providers: number }>, readonly comparable: ReadonlyArray<{ readonly fromProviders: number, readonly toProviders: number, readonly movement: Movement | null, readonly fromSegments: ReadonlyArray<{ readonly id: string, readonly label?: string }>, readonly toSegments: ReadonlyArray<{ readonly id: string, readonly label?: string, readonly movement?: Movement | null }> }>, readonly identities: ReadonlyArray<{ readonly from: number, readonly to: number, readonly disappeared: boolean, readonly identity: { readonly id: string, readonly label?: string } }>, readonly stated?: ReadonlyArray<{ readonly id: string, readonly label: string, readonly value: number, readonly approximate: boolean, readonly statedOn: string | null, readonly sourceFile: string, readonly sourceLine: number }> }, readonly landscapeSeries: { readonly knownAt: string, readonly fingerprint: string, readonly points: ReadonlyArray<{ readonly on: string, readonly contracted: number, readonly counterparties: number, readonly delivering: number, readonly contracts: number, readonly rta: number, readonly lta: number, readonly maatwerk: number, readonly contractedByRegion: number, readonly contractedByMunicipalities: number, readonly contractsRecorded: boolean }> }, readonly choiceMatrix?: { readonly blankSpots: number, readonly notRecorded: number, readonly notDeployed: number, readonly oneProvider: number, readonly twoOrMoreProviders: number, readonly twoOrMoreCounterparties: number, readonly definition: string, readonly knownAt: string, readonly fingerprint: string, readonly cells: ReadonlyArray<{ readonly providers: number, readonly openProviders: number, readonly counterparties: number, readonly answer: CoverageAnswer, readonly municipality: { readonly id: string, readonly name?: string }, readonly segment: { readonly id: string, readonly label?: string } }> }, readonly targetProgress: { readonly answer: TargetAnswer, readonly targets: ReadonlyArray<{ readonly targetId: string, readonly unit: CountUnit, readonly value: number, readonly count: number | null, readonly state: TargetState, readonly segment: { readonly id: string, readonly label?: string } | null, readonly target?: { readonly direction: TargetDirection | null, readonly by: string | null, readonly decisionReference: string } | null }> }, readonly decisionAgenda?: ReadonlyArray<{ readonly year: number, readonly on: string | null, readonly kind: DecisionKind, readonly outcome: DecisionOutcome | null, readonly lapsesWithoutDecision: string | null, readonly contract: { readonly id: string, readonly parties: ReadonlyArray<{ readonly name: string } | null> | null, readonly consortium: { readonly name: string } | null } | null, readonly framework: { readonly id: string, readonly title: string | null } | null }>, readonly revisedFrom?: { readonly knownThen: string, readonly knownNow: string, readonly fingerprint: string, readonly was: { readonly on: string, readonly contracted: number, readonly counterparties: number, readonly delivering: number, readonly contracts: number, readonly rta: number, readonly lta: number, readonly maatwerk: number, readonly contractedByRegion: number, readonly contractedByMunicipalities: number, readonly contractsRecorded: boolean }, readonly is: { readonly on: string, readonly contracted: number, readonly counterparties: number, readonly delivering: number, readonly contracts: number, readonly rta: number, readonly lta: number, readonly maatwerk: number, readonly contractedByRegion: number, readonly contractedByMunicipalities: number, readonly contractsRecorded: boolean }, readonly CONTRACTED: ReadonlyArray<{ readonly kind: RevisionKind, readonly change: number, readonly providerIds: ReadonlyArray<string>, readonly changes: ReadonlyArray<{ readonly typeName: string, readonly key: string, readonly kind: RevisionKind }> }>, readonly RTA: ReadonlyArray<{ readonly kind: RevisionKind, readonly change: number, readonly providerIds: ReadonlyArray<string>, readonly changes: ReadonlyArray<{ readonly typeName: string, readonly key: string, readonly kind: RevisionKind }> }>, readonly LTA: ReadonlyArray<{ readonly kind: RevisionKind, readonly change: number, readonly providerIds: ReadonlyArray<string>, readonly changes: ReadonlyArray<{ readonly typeName: string, readonly key: string, readonly kind: RevisionKind }> }>, readonly MAATWERK: ReadonlyArray<{ readonly kind: RevisionKind, readonly change: number, readonly providerIds: ReadonlyArray<string>, readonly changes: ReadonlyArray<{ readonly typeName: string, readonly key: string, readonly kind: RevisionKind }> }>, readonly COUNTERPARTIES: ReadonlyArray<{ readonly kind: RevisionKind, readonly change: number, readonly providerIds: ReadonlyArray<string>, readonly changes: ReadonlyArray<{ readonly typeName: string, readonly key: string, readonly kind: RevisionKind }> }>, readonly DELIVERING: ReadonlyArray<{ readonly kind: RevisionKind, readonly change: number, readonly providerIds: ReadonlyArray<string>, readonly changes: ReadonlyArray<{ readonly typeName: string, readonly key: string, readonly kind: RevisionKind }> }>, readonly CONTRACTS: ReadonlyArray<{ readonly kind: RevisionKind, readonly change: number, readonly providerIds: ReadonlyArray<string>, readonly changes: ReadonlyArray<{ readonly typeName: string, readonly key: string, readonly kind: RevisionKind }> }> }, readonly revisedTo?: { readonly knownThen: string, readonly knownNow: string, readonly fingerprint: string, readonly was: { readonly on: string, readonly contracted: number, readonly counterparties: number, readonly delivering: number, readonly contracts: number, readonly rta: number, readonly lta: number, readonly maatwerk: number, readonly contractedByRegion: number, readonly contractedByMunicipalities: number, readonly contractsRecorded: boolean }, readonly is: { readonly on: string, readonly contracted: number, readonly counterparties: number, readonly delivering: number, readonly contracts: number, readonly rta: number, readonly lta: number, readonly maatwerk: number, readonly contractedByRegion: number, readonly contractedByMunicipalities: number, readonly contractsRecorded: boolean }, readonly CONTRACTED: ReadonlyArray<{ readonly kind: RevisionKind, readonly change: number, readonly providerIds: ReadonlyArray<string>, readonly changes: ReadonlyArray<{ readonly typeName: string, readonly key: string, readonly kind: RevisionKind }> }>, readonly RTA: ReadonlyArray<{ readonly kind: RevisionKind, readonly change: number, readonly providerIds: ReadonlyArray<string>, readonly changes: ReadonlyArray<{ readonly typeName: string, readonly key: string, readonly kind: RevisionKind }> }>, readonly LTA: ReadonlyArray<{ readonly kind: RevisionKind, readonly change: number, readonly providerIds: ReadonlyArray<string>, readonly changes: ReadonlyArray<{ readonly typeName: string, readonly key: string, readonly kind: RevisionKind }> }>, readonly MAATWERK: ReadonlyArray<{ readonly kind: RevisionKind, readonly change: number, readonly providerIds: ReadonlyArray<string>, readonly changes: ReadonlyArray<{ readonly typeName: string, readonly key: string, readonly kind: RevisionKind }> }>, readonly COUNTERPARTIES: ReadonlyArray<{ readonly kind: RevisionKind, readonly change: number, readonly providerIds: ReadonlyArray<string>, readonly changes: ReadonlyArray<{ readonly typeName: string, readonly key: string, readonly kind: RevisionKind }> }>, readonly DELIVERING: ReadonlyArray<{ readonly kind: RevisionKind, readonly change: number, readonly providerIds: ReadonlyArray<string>, readonly changes: ReadonlyArray<{ readonly typeName: string, readonly key: string, readonly kind: RevisionKind }> }>, readonly CONTRACTS: ReadonlyArray<{ readonly kind: RevisionKind, readonly change: number, readonly providerIds: ReadonlyArray<string>, readonly changes: ReadonlyArray<{ readonly typeName: string, readonly key: string, readonly kind: RevisionKind }> }> }, readonly segmentSchemes?: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly regions?: ReadonlyArray<{ readonly code: string, readonly name: string }> };

export type CountsFragment = { readonly on: string, readonly contracted: number, readonly counterparties: number, readonly delivering: number, readonly contracts: number, readonly rta: number, readonly lta: number, readonly maatwerk: number, readonly contractedByRegion: number, readonly contractedByMunicipalities: number, readonly contractsRecorded: boolean };

export type LineFragment = { readonly reason: FlowReason, readonly change: number };

export type RevisionFragment = { readonly knownThen: string, readonly knownNow: string, readonly fingerprint: string, readonly was: { readonly on: string, readonly contracted: number, readonly counterparties: number, readonly delivering: number, readonly contracts: number, readonly rta: number, readonly lta: number, readonly maatwerk: number, readonly contractedByRegion: number, readonly contractedByMunicipalities: number, readonly contractsRecorded: boolean }, readonly is: { readonly on: string, readonly contracted: number, readonly counterparties: number, readonly delivering: number, readonly contracts: number, readonly rta: number, readonly lta: number, readonly maatwerk: number, readonly contractedByRegion: number, readonly contractedByMunicipalities: number, readonly contractsRecorded: boolean }, readonly CONTRACTED: ReadonlyArray<{ readonly kind: RevisionKind, readonly change: number, readonly providerIds: ReadonlyArray<string>, readonly changes: ReadonlyArray<{ readonly typeName: string, readonly key: string, readonly kind: RevisionKind }> }>, readonly RTA: ReadonlyArray<{ readonly kind: RevisionKind, readonly change: number, readonly providerIds: ReadonlyArray<string>, readonly changes: ReadonlyArray<{ readonly typeName: string, readonly key: string, readonly kind: RevisionKind }> }>, readonly LTA: ReadonlyArray<{ readonly kind: RevisionKind, readonly change: number, readonly providerIds: ReadonlyArray<string>, readonly changes: ReadonlyArray<{ readonly typeName: string, readonly key: string, readonly kind: RevisionKind }> }>, readonly MAATWERK: ReadonlyArray<{ readonly kind: RevisionKind, readonly change: number, readonly providerIds: ReadonlyArray<string>, readonly changes: ReadonlyArray<{ readonly typeName: string, readonly key: string, readonly kind: RevisionKind }> }>, readonly COUNTERPARTIES: ReadonlyArray<{ readonly kind: RevisionKind, readonly change: number, readonly providerIds: ReadonlyArray<string>, readonly changes: ReadonlyArray<{ readonly typeName: string, readonly key: string, readonly kind: RevisionKind }> }>, readonly DELIVERING: ReadonlyArray<{ readonly kind: RevisionKind, readonly change: number, readonly providerIds: ReadonlyArray<string>, readonly changes: ReadonlyArray<{ readonly typeName: string, readonly key: string, readonly kind: RevisionKind }> }>, readonly CONTRACTS: ReadonlyArray<{ readonly kind: RevisionKind, readonly change: number, readonly providerIds: ReadonlyArray<string>, readonly changes: ReadonlyArray<{ readonly typeName: string, readonly key: string, readonly kind: RevisionKind }> }> };

export type RevisedFragment = { readonly kind: RevisionKind, readonly change: number, readonly providerIds: ReadonlyArray<string>, readonly changes: ReadonlyArray<{ readonly typeName: string, readonly key: string, readonly kind: RevisionKind }> };

export const reportQuestion: GraphDocument<ReportQuery, ReportQueryVariables> = {
  name: "Report",
  text: "# Without `named` it asks the counting alone, which stands when the owners of the names do not answer.\nquery Report(\n  $region: ID!\n  $from: LocalDate!\n  $to: LocalDate!\n  $knownAt: DateTime\n  $scheme: ID!\n  $choice: Boolean!\n  $seriesFrom: LocalDate!\n  $every: Interval!\n  $agendaUntil: LocalDate!\n  $named: Boolean!\n  $revised: Boolean!\n  $knownThen: DateTime! = \"1970-01-01T00:00:00Z\"\n  $knownNow: DateTime\n) {\n  landscapeReport(region: $region, from: $from, to: $to, knownAt: $knownAt) {\n    region {\n      id\n      name @include(if: $named)\n    }\n    from {\n      ...Counts\n    }\n    to {\n      ...Counts\n    }\n    CONTRACTED: bridge(unit: CONTRACTED) {\n      ...Line\n    }\n    COUNTERPARTIES: bridge(unit: COUNTERPARTIES) {\n      ...Line\n    }\n    DELIVERING: bridge(unit: DELIVERING) {\n      ...Line\n    }\n    CONTRACTS: bridge(unit: CONTRACTS) {\n      ...Line\n    }\n    RTA: bridge(unit: RTA) {\n      ...Line\n    }\n    LTA: bridge(unit: LTA) {\n      ...Line\n    }\n    MAATWERK: bridge(unit: MAATWERK) {\n      ...Line\n    }\n    outflow {\n      reason\n      providers\n    }\n    inflow {\n      reason\n      providers\n    }\n    comparable {\n      fromSegments {\n        id\n        label @include(if: $named)\n      }\n      toSegments {\n        id\n        label @include(if: $named)\n        movement @include(if: $named)\n      }\n      fromProviders\n      toProviders\n      movement\n    }\n    identities {\n      identity {\n        id\n        label @include(if: $named)\n      }\n      from\n      to\n      disappeared\n    }\n    stated @include(if: $named) {\n      id\n      label\n      value\n      approximate\n      statedOn\n      sourceFile\n      sourceLine\n    }\n    definition\n    knownAt\n    fingerprint\n  }\n  landscapeSeries(region: $region, from: $seriesFrom, to: $to, every: $every, knownAt: $knownAt) {\n    points {\n      ...Counts\n    }\n    knownAt\n    fingerprint\n  }\n  choiceMatrix(region: $region, scheme: $scheme, on: $to, knownAt: $knownAt) @include(if: $choice) {\n    cells {\n      municipality {\n        id\n        name @include(if: $named)\n      }\n      segment {\n        id\n        label @include(if: $named)\n      }\n      providers\n      openProviders\n      counterparties\n      answer\n    }\n    blankSpots\n    notRecorded\n    notDeployed\n    oneProvider\n    twoOrMoreProviders\n    twoOrMoreCounterparties\n    definition\n    knownAt\n    fingerprint\n  }\n  targetProgress(region: $region, on: $to, knownAt: $knownAt) {\n    answer\n    targets {\n      targetId\n      unit\n      value\n      count\n      state\n      segment {\n        id\n        label @include(if: $named)\n      }\n      target @include(if: $named) {\n        direction\n        by\n        decisionReference\n      }\n    }\n  }\n  decisionAgenda(region: $region, on: $to, from: $to, until: $agendaUntil, knownAt: $knownAt)\n    @include(if: $named) {\n    year\n    on\n    kind\n    outcome\n    lapsesWithoutDecision\n    contract {\n      id\n      parties {\n        name\n      }\n      consortium {\n        name\n      }\n    }\n    framework {\n      id\n      title\n    }\n  }\n  revisedFrom: landscapeRevision(region: $region, on: $from, knownThen: $knownThen, knownNow: $knownNow)\n    @include(if: $revised) {\n    ...Revision\n  }\n  revisedTo: landscapeRevision(region: $region, on: $to, knownThen: $knownThen, knownNow: $knownNow)\n    @include(if: $revised) {\n    ...Revision\n  }\n  segmentSchemes(region: $region, on: $to, knownAt: $knownAt) @include(if: $named) {\n    id\n    title\n  }\n  regions(on: $to, knownAt: $knownAt) @include(if: $named) {\n    code\n    name\n  }\n}\n\nfragment Counts on LandscapeCount {\n  on\n  contracted\n  counterparties\n  delivering\n  contracts\n  rta\n  lta\n  maatwerk\n  contractedByRegion\n  contractedByMunicipalities\n  contractsRecorded\n}\n\nfragment Line on BridgeLine {\n  reason\n  change\n}\n\nfragment Revision on LandscapeRevision {\n  was {\n    ...Counts\n  }\n  is {\n    ...Counts\n  }\n  knownThen\n  knownNow\n  CONTRACTED: bridge(unit: CONTRACTED) {\n    ...Revised\n  }\n  RTA: bridge(unit: RTA) {\n    ...Revised\n  }\n  LTA: bridge(unit: LTA) {\n    ...Revised\n  }\n  MAATWERK: bridge(unit: MAATWERK) {\n    ...Revised\n  }\n  COUNTERPARTIES: bridge(unit: COUNTERPARTIES) {\n    ...Revised\n  }\n  DELIVERING: bridge(unit: DELIVERING) {\n    ...Revised\n  }\n  CONTRACTS: bridge(unit: CONTRACTS) {\n    ...Revised\n  }\n  fingerprint\n}\n\nfragment Revised on RevisionLine {\n  kind\n  change\n  providerIds\n  changes {\n    typeName\n    key\n    kind\n  }\n}\n",
};
