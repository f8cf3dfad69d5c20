// SPDX-License-Identifier: EUPL-1.2
import { contains, intersection, isEmpty, type LocalDate, type Period } from "../localDate";
import { type FactDeclaration } from "./fact";
import { runsOf, type Slice } from "./timeline.rules";

/** A link to another entity, over the days on which it is there without a gap. */
export interface Reference extends Period {
  readonly field: string;
  readonly typeName: string;
  readonly id: string;
  /** When the other must hold; "ever" when it is enough that it is in the register. */
  readonly footing: { readonly day: LocalDate } | "some-day" | "ever";
}

type Declared = Readonly<Record<string, Pick<FactDeclaration, "typeName" | "footing">>>;
type Said = Readonly<Record<string, unknown>>;

/** Where an entity leads, over all of its days: the same link on adjoining days is one, whatever else changed. */
export function referencesIn(facts: Declared, timeline: readonly Slice<object>[]): Reference[] {
  return Object.entries(facts).flatMap(([field, declared]) => {
    const { typeName, footing } = declared;
    if (typeName === undefined) return [];
    if (typeof footing === "object") {
      return timeline.flatMap((slice) =>
        idsIn(slice, field).map((id) => ({
          ...daysOf(slice),
          field,
          typeName,
          id,
          footing: { day: (slice.facts as Said)[footing.onDayIn] as LocalDate },
        })),
      );
    }
    const ids = [...new Set(timeline.flatMap((slice) => idsIn(slice, field)))];
    return ids.flatMap((id) =>
      runsOf(timeline.filter((slice) => idsIn(slice, field).includes(id))).map((run) => ({
        ...run,
        field,
        typeName,
        id,
        footing: footing ?? (run.validFrom === null ? "some-day" : { day: run.validFrom }),
      })),
    );
  });
}

/**
 * Is what is referred to there? It must hold when the reference begins, and may end while it lasts: a contract goes on
 * when a party to it has gone. Of a reference without a first day some day will do.
 */
export function hasFooting(reference: Reference, held: readonly Period[]): boolean {
  const { footing } = reference;
  if (footing === "ever") return held.length > 0;
  if (footing === "some-day") return held.some((days) => !isEmpty(intersection(days, reference)));
  return held.some((days) => contains(days, footing.day));
}

/** Does it stand when one entity holds on these days, and not when it holds on those? Nothing stands on none at all. */
export const losesFooting = (
  reference: Reference,
  before: readonly Period[],
  after: readonly Period[],
): boolean => after.length === 0 || (hasFooting(reference, before) && !hasFooting(reference, after));

/** The days that something held on and no longer does, if any. */
export const losesDays = (before: readonly Period[], after: readonly Period[]): boolean => {
  const left = runsOf(after);
  return runsOf(before).some((days) => !left.some((run) => covers(run, days)));
};

const covers = (outer: Period, inner: Period): boolean =>
  (outer.validFrom === null || (inner.validFrom !== null && outer.validFrom <= inner.validFrom)) &&
  (outer.validUntil === null || (inner.validUntil !== null && inner.validUntil <= outer.validUntil));

const daysOf = ({ validFrom, validUntil }: Period): Period => ({ validFrom, validUntil });

function idsIn({ facts }: Slice<object>, field: string): string[] {
  return [((facts as Said)[field] ?? []) as string | string[]].flat();
}
