// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { type ContractStatus } from "./contract.codes";

/** What of a contract decides in which state it is. */
export interface Term {
  readonly start: LocalDate;
  readonly end: LocalDate | null;
  readonly status: ContractStatus;
  readonly statusSince: LocalDate | null;
}

/**
 * The status on a day. Nobody has to record that a term is over or has not begun: the days of the contract say so. The
 * list of contracts filters on the same in SQL (contractList.repository.ts).
 */
export function statusOn(term: Term, day: LocalDate): ContractStatus {
  if (isOver(term, day)) return "BEEINDIGD";
  if (hasNotBegun(term, day)) return "GEGUND";
  return term.status;
}

/** Since when it has that status; null when no source says. */
export function statusSinceOn(term: Term, day: LocalDate): LocalDate | null {
  if (isOver(term, day) && term.status !== "BEEINDIGD") return term.end;
  if (hasNotBegun(term, day)) return null;
  return term.statusSince;
}

/** In force as far as the days say; the status can still be suspended or in run-off. */
export function inForceOn(term: Pick<Term, "start" | "end">, day: LocalDate): boolean {
  return term.start <= day && !isOver(term, day);
}

const isOver = ({ end }: Pick<Term, "end">, day: LocalDate): boolean => end !== null && end <= day;

const hasNotBegun = ({ start, status }: Term, day: LocalDate): boolean => status === "ACTIEF" && day < start;
