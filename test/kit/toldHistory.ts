// SPDX-License-Identifier: EUPL-1.2

/** What the register says of an entity on some days, as a history tells it. */
export interface ToldSlice {
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Something that was recorded of an entity, as its history tells it. */
export interface ToldEntry {
  readonly recordedAt: string;
  readonly kind: string;
  readonly actor: string;
  readonly reason: string;
  readonly source: string | null;
  readonly before: readonly ToldSlice[];
  readonly after: readonly ToldSlice[];
}
