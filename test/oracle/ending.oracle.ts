// SPDX-License-Identifier: EUPL-1.2
// Until when something is known to go on, by brute force: day after day.
import { type Day, type FactVersion, type Landscape } from "./landscape";
import { type Question } from "./question";
import { recordedAt, worldOn } from "./world.oracle";

/**
 * The first day after D on which it is not there any more, by everything that the register held at K; null when there is no
 * such day. DESIGN.md 3 "`on` asks about the world": so an end that is recorded ahead is an end, and an extension that is
 * recorded ahead is none.
 */
export function endsOn(
  known: Landscape,
  { on, knownAt }: Question,
  isThere: (world: Landscape, day: Day) => boolean,
): Day | null {
  for (const day of laterDays(known, on, knownAt)) {
    if (!isThere(worldOn(known, day, knownAt), day)) return day;
  }
  return null;
}

/** In order. On the other days after D nothing of an entry begins or ends, so they are like the one before. */
function laterDays(
  { Contract, ContractLine, Provider, Consortium, ConsortiumMembership }: Landscape,
  on: Day,
  knownAt: Question["knownAt"],
): Day[] {
  const days = new Set<Day>();
  const note = (day: Day | null): void => void (day !== null && day > on && days.add(day));
  const kinds: (readonly FactVersion<unknown>[])[] = [
    ...[Contract, ContractLine, Provider, Consortium, ConsortiumMembership],
  ];
  for (const versions of kinds) {
    for (const { validFrom, validUntil } of recordedAt(versions, knownAt)) {
      note(validFrom);
      note(validUntil);
    }
  }
  for (const { facts } of recordedAt(Contract, knownAt)) {
    note(facts.start);
    note(facts.end);
  }
  return [...days].sort();
}
