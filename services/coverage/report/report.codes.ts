// SPDX-License-Identifier: EUPL-1.2
import { type ExitReason, type Movement } from "../projection/facts";

/** What is counted; the definition that is printed under every figure says it in full. */
export const countUnitLabels = {
  CONTRACTED: "gecontracteerde aanbieders: distinct providers with a contract in force",
  COUNTERPARTIES: "tegenpartijen: as contracted, where a consortium counts once",
  DELIVERING: "leverende aanbieders: contracted providers and subcontractors, each once",
  CONTRACTS: "contracten: contracts in force",
  RTA: "aanbieders met een RTA-contract",
  LTA: "aanbieders met een LTA-contract",
  MAATWERK: "aanbieders met een maatwerkcontract",
} as const;
export type CountUnit = keyof typeof countUnitLabels;
export const countUnits = Object.keys(countUnitLabels) as CountUnit[];

/** What is counted as one. */
export const countedKindLabels = {
  PROVIDER: "aanbieder",
  CONSORTIUM: "samenwerkingsverband",
  CONTRACT: "contract",
} as const;
export type CountedKind = keyof typeof countedKindLabels;

/** Whom a provider of the RTA category has its contract with. */
export const commissionerLabels = {
  REGION: "gecontracteerd door de regio",
  MUNICIPALITIES: "gecontracteerd door een of meer gemeenten",
} as const;
export type Commissioner = keyof typeof commissionerLabels;

/** As the owner of contracts has them, in the order in which reasons are listed. */
const exitReasonLabels: Readonly<Record<ExitReason, string>> = {
  NIET_INGESCHREVEN_OF_NIET_GEGUND: "niet ingeschreven of niet gegund: did not tender or was not awarded",
  KWALITEITSEISEN_NIET_GEHAALD: "kwaliteitseisen niet gehaald: did not meet the quality requirements",
  FUSIE: "fusie: merged into another provider, or came forth from one",
  ONDERAANNEMER: "onderaannemer: goes on, or comes, as a subcontractor",
  MAATWERK_BEEINDIGD: "maatwerk beëindigd: the bespoke agreement is over",
  OPGEZEGD_NO_GO: "opgezegd na no-go: notice after a no-go decision",
  EIGEN_VERZOEK: "op eigen verzoek: at its own request",
  ERKENNING_VERLOREN: "erkenning verloren: lost its recognition",
  EINDE_LOOPTIJD: "einde looptijd: the term was over",
};

export const flowReasonLabels = {
  ...exitReasonLabels,
  SPLITSING: "splitsing: was divided into others, or came out of one that was",
  AFSPLITSING: "afsplitsing: came out of another, which goes on",
  OPGESCHORT: "opgeschort: its contract is suspended on the last day, and covers nothing",
  OPSCHORTING_VOORBIJ: "opschorting voorbij: its contract was suspended on the first day",
  NIEUW: "nieuw: was not among what is counted before",
  CATEGORIE_GEWIJZIGD: "categorie gewijzigd: left one category and came into another",
  IN_CONSORTIUM: "in een samenwerkingsverband: counts as a member of a consortium, or is such a consortium",
  UIT_CONSORTIUM: "uit een samenwerkingsverband: no longer counts as a member of a consortium",
  GEEN_ONDERAANNEMER_MEER: "geen onderaannemer meer: was a subcontractor before",
  CONTRACTEN_SAMENGEVOEGD: "contracten samengevoegd: fewer contracts of the same providers",
  NIET_VASTGELEGD: "niet vastgelegd: the register does not say why",
} as const;
export type FlowReason = keyof typeof flowReasonLabels;
export const flowReasons = Object.keys(flowReasonLabels) as FlowReason[];

/** As the owner of segments has them. */
export const movementLabels: Readonly<Record<Movement, string>> = {
  BEHEERSEN: "beheersing van het aantal aanbieders: no more providers than needed",
  UITBREIDEN: "te weinig aanbod: more supply is wanted",
  BUNDELEN: "samenwerkingsverband: one answer of providers together",
  AFBAKENEN: "normaliseren en afbakenen: less becomes youth care",
  LOKAAL_MAKEN: "lokaal aanbod gewenst: supply close by",
  VERSCHUIVEN_NAAR_WIJKTEAM: "verschuiven naar wijkteam: work moves to local teams",
  OVERZICHTELIJK_BEPERKT: "overzichtelijk en beperkt: clear and not too much",
};

export const intervalLabels = {
  MONTH: "maand: every month",
  QUARTER: "kwartaal: every three months",
  YEAR: "jaar: every year",
} as const;
export type Interval = keyof typeof intervalLabels;
