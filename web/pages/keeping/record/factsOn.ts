// SPDX-License-Identifier: EUPL-1.2
import { type Recording } from "./past";

export type Facts = Readonly<Record<string, unknown>>;
type Slice = Recording["after"][number];

const holdsOn = ({ validFrom, validUntil }: Slice, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validUntil === null || day < validUntil);

/**
 * What the register says now of a day, out of all that was recorded: the last recording that touched the day decides.
 * Null when it does not hold on that day.
 */
export function factsOn(recordings: readonly Recording[], day: string): Facts | null {
  for (const { before, after } of recordings.toReversed()) {
    const said = after.find((slice) => holdsOn(slice, day));
    if (said) return said.facts as Facts;
    if (before.some((slice) => holdsOn(slice, day))) return null;
  }
  return null;
}

/** Of which facts two slices say something different, in the order of the register. */
export function namesOf(...facts: readonly (Facts | null)[]): string[] {
  return [...new Set(facts.flatMap((one) => Object.keys(one ?? {})))];
}

/** The names of what is different between two. */
export const differencesOf = (before: Facts | null, after: Facts | null): string[] =>
  namesOf(before, after).filter((name) => JSON.stringify(before?.[name]) !== JSON.stringify(after?.[name]));
