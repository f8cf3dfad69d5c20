// SPDX-License-Identifier: EUPL-1.2
import { intersection, isEmpty, type LocalDate, type Period } from "../../../kit/localDate";
import { type DecisionKind, type DecisionOutcome } from "../decisionMoment/decisionMoment.codes";
import { type DecisionMomentRow } from "../decisionMoment/decisionMoment.row";
import { type ExtensionOptionRow } from "../extensionOption/extensionOption.row";

/** Something that is to be decided, or was. */
export interface Decision {
  readonly id: string;
  readonly year: number;
  readonly on: LocalDate | null;
  readonly kind: DecisionKind;
  readonly outcome: DecisionOutcome | null;
  readonly decisionReference: string | null;
  readonly lapsesWithoutDecision: string | null;
  readonly contractId: string | null;
  readonly frameworkId: string | null;
}

/**
 * What falls between two days, by year and day: the decision moments, and the extension options of contracts for which
 * no moment was recorded in that year. A decision of which only the year is known can fall on any day of it.
 */
export function decisionsIn(
  window: Period,
  moments: readonly DecisionMomentRow[],
  options: readonly ExtensionOptionRow[],
): Decision[] {
  const decisions = moments.map(ofMoment);
  const planned = new Set(
    decisions
      .filter(({ kind }) => kind === "VERLENGING")
      .map(({ contractId, year }) => `${contractId} ${year}`),
  );
  const extensions = options
    .map(ofOption)
    .filter(({ contractId, year }) => !planned.has(`${contractId} ${year}`));
  return [...decisions, ...extensions]
    .filter((decision) => !isEmpty(intersection(daysOf(decision), window)))
    .sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
}

/** The days on which it can fall: its own, or else all of its year. */
export function daysOf({ on, year }: Pick<Decision, "on" | "year">): Period {
  if (on === null) return { validFrom: `${year}-01-01`, validUntil: `${year + 1}-01-01` };
  // Every day sorts before itself with something behind it, and that before the next day.
  return { validFrom: on, validUntil: `${on}~` };
}

const ofMoment = (row: DecisionMomentRow): Decision => ({
  id: row.id,
  year: row.year,
  on: row.decidesOn,
  kind: row.kind,
  outcome: row.outcome,
  decisionReference: row.decisionReference,
  lapsesWithoutDecision: row.lapsesWithoutDecision,
  contractId: row.contractId,
  frameworkId: row.frameworkId,
});

const ofOption = (row: ExtensionOptionRow): Decision => ({
  id: row.id,
  year: row.decideInYear,
  on: null,
  kind: "VERLENGING",
  outcome: row.exercised === null ? null : row.exercised ? "GO" : "NO_GO",
  decisionReference: null,
  lapsesWithoutDecision: null,
  contractId: row.contractId,
  frameworkId: null,
});

/** Behind the days of a year comes what has no day. */
const placeOf = ({ year, on, kind, id }: Decision): string => `${year} ${on ?? "~"} ${kind} ${id}`;
