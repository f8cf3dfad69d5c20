// SPDX-License-Identifier: EUPL-1.2
import { startOf } from "../clock";
import { type LocalDate } from "../localDate";

interface Said {
  readonly recordedUntil: Date | null;
}

interface Recorded extends Said {
  readonly recordedFrom: Date;
}

/**
 * The first day on which everybody may know what an entity says; null when that is today or was before. What counts is
 * what the register says now, on whatever day: neither an older version nor an older knowledge opens anything. Of what
 * was withdrawn, all that it ever said counts.
 */
export function embargoUntil(versions: readonly Said[], fact: string, today: LocalDate): LocalDate | null {
  const current = versions.filter(({ recordedUntil }) => recordedUntil === null);
  return lastAfter(
    (current.length > 0 ? current : versions).map((version) => dayIn(version, fact)),
    today,
  );
}

/**
 * When everybody came to know what an entity says that was under embargo: the end of the last time in which it was, by
 * what the register said at each moment. Null for one that never was. Before it nobody could have counted it, so no
 * print of an older knowledge may.
 */
export function openedAt(versions: readonly Recorded[], fact: string): Date | null {
  const moments = versions
    .flatMap(({ recordedFrom, recordedUntil }) => [recordedFrom, recordedUntil ?? []])
    .flat();
  const turns = [...new Set(moments.map((moment) => moment.getTime()))].sort((one, other) => one - other);
  const ends = turns.flatMap((turn, index) => {
    const last = lastOf(saidAt(versions, turn).map((version) => dayIn(version, fact)));
    const end = last === null ? turn : Math.min(startOf(last).getTime(), turns[index + 1] ?? Infinity);
    return end > turn ? [end] : [];
  });
  return ends.length === 0 ? null : new Date(Math.max(...ends));
}

/** What counts at a moment; of what is withdrawn by then, all that was said until then. */
function saidAt(versions: readonly Recorded[], moment: number): readonly Recorded[] {
  const said = versions.filter(({ recordedFrom }) => recordedFrom.getTime() <= moment);
  const current = said.filter(
    ({ recordedUntil }) => recordedUntil === null || recordedUntil.getTime() > moment,
  );
  return current.length > 0 ? current : said;
}

const dayIn = (version: Said, fact: string): LocalDate | null =>
  (version as unknown as Readonly<Record<string, LocalDate | null>>)[fact] ?? null;

/** The last of some days, when it is still to come. */
export function lastAfter(days: readonly (LocalDate | null)[], today: LocalDate): LocalDate | null {
  const last = lastOf(days);
  return last !== null && today < last ? last : null;
}

const lastOf = (days: readonly (LocalDate | null)[]): LocalDate | null =>
  days
    .filter((day) => day !== null)
    .sort()
    .at(-1) ?? null;
