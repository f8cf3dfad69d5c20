// SPDX-License-Identifier: EUPL-1.2
import { grouped } from "../../../kit/grouped";
import { intersection, isEmpty, type LocalDate, type Period } from "../../../kit/localDate";
import { endsOn } from "../contract/contractEnding.rules";
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
 * What falls between two days, by year and day: the decision moments, and the extension options of contracts. A moment to
 * extend a contract is that of its next option of that year: the two are one, with what became of either. A decision of
 * which only the year is known can fall on any day of it.
 */
export function decisionsIn(
  window: Period,
  moments: readonly DecisionMomentRow[],
  options: readonly ExtensionOptionRow[],
): Decision[] {
  const waiting = grouped(options.map(ofOption).sort(inOrder), extensionOf);
  const decisions = moments
    .map(ofMoment)
    .sort(inOrder)
    .map((decision) => {
      const option = decision.kind === "VERLENGING" ? waiting.get(extensionOf(decision))?.shift() : undefined;
      return option ? { ...decision, outcome: decision.outcome ?? option.outcome } : decision;
    });
  return [...decisions, ...[...waiting.values()].flat()]
    .filter((decision) => !isEmpty(intersection(daysOf(decision), window)))
    .sort(inOrder);
}

const extensionOf = ({ contractId, year }: Decision): string => `${contractId} ${year}`;

/** What is decided of a contract, on whatever day. */
export type ContractLife = Parameters<typeof endsOn>[0];

/**
 * Whether there is nothing left to decide: nobody did, and the contract is over before the decision can fall, or was given
 * notice, after which there is no extending it.
 *
 * @param life all versions of the contract
 */
export function isMoot(decision: Decision, life: ContractLife, day: LocalDate): boolean {
  if (decision.outcome !== null) return false;
  const end = endsOn(life, day);
  const first = decision.on ?? `${decision.year}-01-01`;
  const last = [...life]
    .sort((one, other) => ((one.validFrom ?? "") < (other.validFrom ?? "") ? -1 : 1))
    .at(-1);
  const isGiven = last?.status === "OPGEZEGD" || last?.status === "BEEINDIGD";
  return (end !== null && end <= first) || (isGiven && decision.kind === "VERLENGING");
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

const inOrder = (one: Decision, other: Decision): number => (placeOf(one) < placeOf(other) ? -1 : 1);
