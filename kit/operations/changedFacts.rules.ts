// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from "node:util";
import { intersection, isEmpty, type LocalDate, type Period } from "../localDate";
import { type VersionedEntity } from "../versioned/entity";
import { type Timeline } from "../versioned/timeline.rules";
import { toTimeline } from "../versioned/version.rules";
import { type FactsOf, type VersionRow } from "../versioned/version.row";
import { type HistoryEntry } from "./history";

/** A fact that says something else than it did, over the days on which it does, and who last changed it there. */
export interface ChangedFact extends Period, Pick<HistoryEntry, "recordedAt" | "actor" | "reason"> {
  readonly field: string;
  readonly label: string;
  readonly before: unknown;
  readonly after: unknown;
}

type Said = Timeline<FactsOf<VersionRow>>;

/**
 * What an entity says differently since some entries of its history, which are all there are from the first of them on.
 * What was changed and changed back is no difference. Of days that it holds no longer, or newly, only that is told.
 */
export function changedFacts(
  entity: VersionedEntity,
  entries: readonly HistoryEntry[],
  versions: readonly VersionRow[],
): ChangedFact[] {
  const states = [before(entity, entries, versions), ...entries.map(after(entity, versions))];
  const days = stretchesOf(states);
  const labels = Object.entries(entity.facts).map(([name, { label }]) => [name, label] as const);
  return [[holds, "geldt"] as const, ...labels].flatMap(([field, label]) =>
    days.reduce<ChangedFact[]>((found, stretch) => {
      const changed = changeOn(stretch, states, entries, field);
      if (!changed) return found;
      const previous = found.at(-1);
      const goesOn = previous?.validUntil === stretch.validFrom && isSame(previous, { ...changed, field });
      if (!goesOn) return [...found, { field, label, ...stretch, ...changed }];
      return [...found.slice(0, -1), { ...previous, validUntil: stretch.validUntil }];
    }, []),
  );
}

const holds = "holds";

type Difference = Omit<ChangedFact, "field" | "label" | keyof Period>;

function changeOn(
  stretch: Period,
  states: readonly Said[],
  entries: readonly HistoryEntry[],
  field: string,
): Difference | null {
  const values = states.map((said) => valueOn(said, stretch, field));
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined || isDeepStrictEqual(first, last)) return null;
  const turn = entries.findLast((_, index) => !isDeepStrictEqual(values[index], values[index + 1]));
  if (!turn) return null;
  const { recordedAt, actor, reason } = turn;
  return { before: first, after: last, recordedAt, actor, reason };
}

/** Undefined when the entity does not hold on these days. */
function valueOn(said: Said, stretch: Period, field: string): unknown {
  const slice = said.find((each) => !isEmpty(intersection(each, stretch)));
  if (field === holds) return slice !== undefined;
  return slice && ((slice.facts as Readonly<Record<string, unknown>>)[field] ?? null);
}

const isSame = (one: ChangedFact, other: Difference & { readonly field: string }): boolean =>
  one.recordedAt.getTime() === other.recordedAt.getTime() &&
  isDeepStrictEqual([one.before, one.after], [other.before, other.after]);

function before(
  entity: VersionedEntity,
  [first]: readonly HistoryEntry[],
  versions: readonly VersionRow[],
): Said {
  if (!first) return [];
  return at(
    entity,
    versions,
    ({ recordedFrom, recordedUntil }) =>
      recordedFrom < first.recordedAt && (recordedUntil === null || recordedUntil >= first.recordedAt),
  );
}

const after =
  (entity: VersionedEntity, versions: readonly VersionRow[]) =>
  ({ recordedAt }: HistoryEntry): Said =>
    at(
      entity,
      versions,
      ({ recordedFrom, recordedUntil }) =>
        recordedFrom <= recordedAt && (recordedUntil === null || recordedUntil > recordedAt),
    );

const at = (
  entity: VersionedEntity,
  versions: readonly VersionRow[],
  isSaid: (version: VersionRow) => boolean,
): Said => toTimeline(entity, versions.filter(isSaid));

/** All days, divided where some timeline says something else than the day before. */
function stretchesOf(states: readonly Said[]): Period[] {
  const borders = states.flat().flatMap(({ validFrom, validUntil }) => [validFrom, validUntil]);
  const days = [...new Set(borders.filter((day) => day !== null))].sort();
  const starts: (LocalDate | null)[] = [null, ...days];
  return starts.map((validFrom, index) => ({ validFrom, validUntil: days[index] ?? null }));
}
