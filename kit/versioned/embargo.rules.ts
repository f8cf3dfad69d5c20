// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../localDate";

interface Said {
  readonly recordedUntil: Date | null;
}

/**
 * The first day on which everybody may know what an entity says; null when that is today or was before. What counts is
 * what the register says now, on whatever day: neither an older version nor an older knowledge opens anything. Of what
 * was withdrawn, all that it ever said counts.
 */
export function embargoUntil(versions: readonly Said[], fact: string, today: LocalDate): LocalDate | null {
  const current = versions.filter(({ recordedUntil }) => recordedUntil === null);
  const counting = current.length > 0 ? current : versions;
  return lastAfter(
    counting.map(
      (version) => (version as unknown as Readonly<Record<string, LocalDate | null>>)[fact] ?? null,
    ),
    today,
  );
}

/** The last of some days, when it is still to come. */
export function lastAfter(days: readonly (LocalDate | null)[], today: LocalDate): LocalDate | null {
  const last =
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null;
  return last !== null && today < last ? last : null;
}
