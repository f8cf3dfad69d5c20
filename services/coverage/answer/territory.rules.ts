// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { type Fact } from "../projection/facts";

/**
 * A municipality and all that went into it by the day, itself included. Not what was split: who takes over the
 * contracts of a split municipality is for people to decide. (DOMAIN 12.4, 12.6)
 */
export function territoryOf(
  municipalityId: string,
  reorganisations: readonly Fact<"Reorganisation">[],
  day: LocalDate,
): ReadonlySet<string> {
  const { predecessors, successors } = linksBy(reorganisations, day);
  const territory = new Set([municipalityId]);
  // A set grows while it is walked: chains of mergers are followed to their beginnings.
  for (const member of territory) {
    for (const predecessor of predecessors.get(member) ?? []) {
      const wasSplit = (successors.get(predecessor)?.size ?? 0) > 1;
      if (!wasSplit) territory.add(predecessor);
    }
  }
  return territory;
}

/**
 * The same with all that was split: what names one of those may be about this municipality. Only for what must not be
 * missed, such as a stop, until a person has said for whom it is. (DOMAIN 12.4)
 */
export function possibleTerritoryOf(
  municipalityId: string,
  reorganisations: readonly Fact<"Reorganisation">[],
  day: LocalDate,
): ReadonlySet<string> {
  const { predecessors } = linksBy(reorganisations, day);
  const territory = new Set([municipalityId]);
  for (const member of territory) {
    for (const predecessor of predecessors.get(member) ?? []) territory.add(predecessor);
  }
  return territory;
}

/** The municipalities that went into two or more others by the day. */
export function splitBy(
  reorganisations: readonly Fact<"Reorganisation">[],
  day: LocalDate,
): ReadonlySet<string> {
  const { successors } = linksBy(reorganisations, day);
  return new Set([...successors].filter(([, into]) => into.size > 1).map(([id]) => id));
}

function linksBy(reorganisations: readonly Fact<"Reorganisation">[], day: LocalDate) {
  const predecessors = new Map<string, Set<string>>();
  const successors = new Map<string, Set<string>>();
  for (const { on, fromIds, toIds } of reorganisations) {
    if (on > day) continue;
    for (const from of fromIds) {
      // What only "goes into" itself lives on as it was.
      if (toIds.every((to) => to === from)) continue;
      for (const to of toIds) {
        predecessors.set(to, (predecessors.get(to) ?? new Set()).add(from));
        successors.set(from, (successors.get(from) ?? new Set()).add(to));
      }
    }
  }
  return { predecessors, successors };
}
