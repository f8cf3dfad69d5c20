// SPDX-License-Identifier: EUPL-1.2
import { contains, type LocalDate, type Period } from "../../../kit/localDate";
import { type Move, predecessorIds, successorIds } from "../reorganisation/reorganisation.rules";

/** Days on which what a municipality bought belongs to a region. */
export interface Buying extends Period {
  readonly municipalityId: string;
}

/**
 * Whose contracts are a region's, and on which days: those of its members, and of all that went into them by then. A
 * municipality that was split belongs to no successor: who takes over its contracts is for people to decide.
 *
 * @param memberships of one region, for buying youth care, of whatever day
 */
export function buyersOf(memberships: readonly Buying[], reorganisations: readonly Move[]): Buying[] {
  const days = [...new Set(reorganisations.map(({ on }) => on))].sort();
  const found = memberships.flatMap((membership) =>
    stretchesOf(membership, days).flatMap((stretch) =>
      territoryOf(membership.municipalityId, reorganisations, stretch.validFrom ?? "").map(
        (municipalityId) => ({ municipalityId, ...stretch }),
      ),
    ),
  );
  return joined(found);
}

/** The days of a membership, cut where municipalities are reorganised. */
function stretchesOf({ validFrom, validUntil }: Period, days: readonly LocalDate[]): Period[] {
  const within = days.filter((day) => contains({ validFrom, validUntil }, day) && day !== validFrom);
  const bounds = [validFrom, ...within];
  return bounds.map((from, place) => ({ validFrom: from, validUntil: within[place] ?? validUntil }));
}

/** The municipality and all that went into it by the day; before the first day of all, itself alone. */
function territoryOf(municipalityId: string, reorganisations: readonly Move[], day: LocalDate): string[] {
  const territory = new Set([municipalityId]);
  // A set grows while it is walked: chains of mergers are followed to their beginnings.
  for (const member of territory) {
    for (const predecessor of predecessorIds(reorganisations, member, day)) {
      if (successorIds(reorganisations, predecessor, day).length === 1) territory.add(predecessor);
    }
  }
  return [...territory];
}

/** Stretches of one municipality that follow or overlap each other are one. */
function joined(stretches: readonly Buying[]): Buying[] {
  const sorted = [...stretches].sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  return sorted.reduce<Buying[]>((done, next) => {
    const last = done.at(-1);
    if (last?.municipalityId !== next.municipalityId || !meets(last, next)) return [...done, next];
    return [...done.slice(0, -1), { ...last, validUntil: laterEnd(last.validUntil, next.validUntil) }];
  }, []);
}

const orderOf = ({ municipalityId, validFrom }: Buying): string => `${municipalityId} ${validFrom ?? ""}`;

/** The second begins no later than the first ends. */
const meets = (first: Period, second: Period): boolean =>
  first.validUntil === null || second.validFrom === null || second.validFrom <= first.validUntil;

const laterEnd = (a: LocalDate | null, b: LocalDate | null): LocalDate | null =>
  a === null || b === null ? null : a > b ? a : b;
