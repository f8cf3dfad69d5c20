// SPDX-License-Identifier: EUPL-1.2
import { contains, intersection, isEmpty, type LocalDate, type Period } from "../localDate";
import { outside } from "../versioned/timeline.rules";

/**
 * Is a municipality a member of a region on the first of these days, and on each of them until today? Days before all
 * others count from its first as a member. What is to come it is asked at its beginning alone: an office knows no more
 * than who is a member when it buys. A membership that ended with the municipality itself goes on: what was bought for
 * an abolished municipality stays with the region in which it bought.
 */
export function isMemberOn(
  days: Period,
  member: readonly Period[],
  there: readonly Period[],
  today: LocalDate,
): boolean {
  const ends = new Set(there.map(({ validUntil }) => validUntil));
  const goingOn = member.map((one) => (ends.has(one.validUntil) ? { ...one, validUntil: null } : one));
  const shared = goingOn.filter((one) => !isEmpty(intersection(one, days)));
  const { validFrom } = days;
  if (validFrom !== null && !shared.some((one) => contains(one, validFrom))) return false;
  const [first] = shared.map((one) => one.validFrom ?? "").sort();
  if (first === undefined) return false;
  const asked = { validFrom: validFrom ?? (first === "" ? null : first), validUntil: days.validUntil };
  const rest = shared.reduce<Period[]>((left, one) => left.flatMap((some) => outside(some, one)), [asked]);
  return rest.every((left) => left.validFrom !== null && left.validFrom > today);
}
