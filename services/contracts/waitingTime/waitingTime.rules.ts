// SPDX-License-Identifier: EUPL-1.2
import { type Fault, ifGiven, wholeNumber } from "../../../kit/fault";
import { type LocalDate } from "../../../kit/localDate";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { words } from "../../../kit/words";
import { onlyWhen } from "../entry/entry.rules";
import { type WaitingTimeRow } from "./waitingTime.row";

/** Below this number of youth a figure can point at one of them. */
const fewestPeople = 5;

const longestWait = 3660;

export interface ShownWait {
  readonly days: number | null;
  readonly suppressed: boolean;
  readonly expired: boolean;
}

type Measured = Pick<WaitingTimeRow, "id" | "segmentId" | "measure" | "measuredOn" | "people">;

/** Of which segments each segment ever was a part. */
export type Wholes = ReadonlyMap<string, readonly string[]>;

/**
 * What of a waiting time may be shown on a day. A figure whose number of youth is not recorded is shown; one that was
 * ever recorded to be about few of them is not, whatever the moment of knowledge, and neither is what was measured
 * together with such a one: on the same day, between the same moments, for the same segment, a whole of it or a part
 * (docs/decisions/0012-few-people-before-a-reprint.md).
 *
 * @param ever every version ever recorded of the waiting times of the same provider
 */
export function shownOn(
  wait: Measured & Pick<WaitingTimeRow, "days" | "expiresOn">,
  ever: readonly Measured[],
  wholes: Wholes,
  day: LocalDate,
): ShownWait {
  const all = [wait, ...ever];
  // Wherever one that was once about few was said to belong, it is not told: a correction may have moved it there.
  const few = new Set(all.filter(isAboutFew).map(({ id }) => id));
  const suppressed = all.some((other) => few.has(other.id) && areTogether(wait, other, wholes));
  const expired = wait.expiresOn !== null && wait.expiresOn <= day;
  return { days: suppressed || expired ? null : wait.days, suppressed, expired };
}

const isAboutFew = ({ people }: Measured): boolean => people !== null && people < fewestPeople;

function areTogether(one: Measured, other: Measured, wholes: Wholes): boolean {
  if (one.measure !== other.measure || one.measuredOn !== other.measuredOn) return false;
  const [here, there] = [one.segmentId, other.segmentId];
  return here === there || isPartOf(here, there, wholes) || isPartOf(there, here, wholes);
}

const isPartOf = (part: string, whole: string, wholes: Wholes): boolean =>
  wholes.get(part)?.includes(whole) ?? false;

export function checkWaitingTime(_id: string, facts: FactsOf<WaitingTimeRow>): Fault[] {
  return [
    ...ifGiven(facts.days, (given) => wholeNumber("days", given, 0, longestWait)),
    ...ifGiven(facts.expiresOn, (given) =>
      onlyWhen(
        given > facts.measuredOn,
        "expiresOn",
        words(
          `a day after ${facts.measuredOn}, the measurement`,
          `een dag na ${facts.measuredOn}, de meting`,
        ),
        given,
      ),
    ),
    ...ifGiven(facts.people, (given) => wholeNumber("people", given, 0)),
  ];
}
