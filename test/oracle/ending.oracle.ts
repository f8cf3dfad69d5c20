// SPDX-License-Identifier: EUPL-1.2
// Until when a line of a contract is known to go on, by brute force: day after day.
import { type Day, type Landscape } from "./landscape";
import { type Question } from "./question";
import { onDay, recordedAt } from "./world.oracle";

/**
 * The first day after D on which there is no line any more or its contract is over, by everything that the register held at
 * K; null when there is no such day. DESIGN.md 3 "`on` asks about the world": so an end that is recorded ahead is an end, and
 * an extension that is recorded ahead is none. Decided: docs/coverage-rules.md "Entries", a suspension is no end.
 */
export function endsOn(known: Landscape, question: Question, lineId: string, contractId: string): Day | null {
  for (const day of laterDays(known, question)) {
    const lines = onDay(known.ContractLine, day, question.knownAt);
    const contracts = onDay(known.Contract, day, question.knownAt);
    const isThere = lines.some(({ id }) => id === lineId);
    const goesOn = contracts.some(
      ({ id, facts: { start, end, status } }) =>
        id === contractId && status !== "BEEINDIGD" && start <= day && (end === null || day < end),
    );
    if (!isThere || !goesOn) return day;
  }
  return null;
}

/** In order. On the other days after D nothing begins or ends, so they are like the one before. */
function laterDays({ Contract, ContractLine }: Landscape, { on, knownAt }: Question): Day[] {
  const days = new Set<Day>();
  const note = (day: Day | null): void => void (day !== null && day > on && days.add(day));
  for (const { validFrom, validUntil } of recordedAt(ContractLine, knownAt)) {
    note(validFrom);
    note(validUntil);
  }
  for (const { validFrom, validUntil, facts } of recordedAt(Contract, knownAt)) {
    note(validFrom);
    note(validUntil);
    note(facts.start);
    note(facts.end);
  }
  return [...days].sort();
}
