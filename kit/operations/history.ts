// SPDX-License-Identifier: EUPL-1.2
import { type ChangeRow } from "../feed/change.row";
import { type ChangeKind } from "../feed/change.codes";
import { type LocalDate } from "../localDate";
import { factNames, type VersionedEntity } from "../versioned/entity";
import { type VersionRow } from "../versioned/version.row";

/** What was said of an entity over a period. */
export interface HistorySlice {
  readonly validFrom: LocalDate | null;
  readonly validUntil: LocalDate | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Something that was recorded: who, when, why, and what the register said before and after. */
export interface HistoryEntry {
  readonly recordedAt: Date;
  readonly kind: ChangeKind;
  readonly actor: string;
  readonly reason: string;
  readonly source: string | null;
  readonly before: readonly HistorySlice[];
  readonly after: readonly HistorySlice[];
}

/**
 * The history of one entity, from its lines in the change log and every version ever recorded. What one transaction did
 * to it is one entry: in between it was never so for anybody.
 */
export function historyOf(
  entity: VersionedEntity,
  changes: readonly ChangeRow[],
  versions: readonly VersionRow[],
): HistoryEntry[] {
  // What was changed and checked at once was changed.
  const inOrder = [...changes].sort((one, other) => Number(isChange(one)) - Number(isChange(other)));
  const ofMoment = new Map(inOrder.map((change) => [change.recordedAt.getTime(), change]));
  const lastOfMoment = [...ofMoment.values()].sort(
    (one, other) => one.recordedAt.getTime() - other.recordedAt.getTime(),
  );
  return lastOfMoment.map(({ recordedAt, kind, actor, reason, source }) => {
    const before = saidBy(versions, (from, until) => from < recordedAt && (!until || until >= recordedAt));
    const after = saidBy(versions, (from, until) => from <= recordedAt && (!until || until > recordedAt));
    const gone = before.filter((row) => !after.includes(row));
    const come = after.filter((row) => !before.includes(row));
    const sliceOf = (row: VersionRow): HistorySlice => slice(entity, row);
    return { recordedAt, kind, actor, reason, source, before: gone.map(sliceOf), after: come.map(sliceOf) };
  });
}

const isChange = ({ kind }: ChangeRow): boolean => kind !== "CONFIRMED";

function saidBy(
  versions: readonly VersionRow[],
  holds: (recordedFrom: Date, recordedUntil: Date | null) => boolean,
): VersionRow[] {
  return versions
    .filter((row) => holds(row.recordedFrom, row.recordedUntil))
    .sort((one, other) => ((one.validFrom ?? "") < (other.validFrom ?? "") ? -1 : 1));
}

function slice(entity: VersionedEntity, row: VersionRow): HistorySlice {
  const { validFrom, validUntil } = row;
  const facts = factNames(entity).map((name) => [name, row[name as keyof VersionRow]]);
  return { validFrom, validUntil, facts: Object.fromEntries(facts) as Record<string, unknown> };
}
