// SPDX-License-Identifier: EUPL-1.2
import { type Refusal } from "../form/refusal";
import { type Candidate } from "./likeness";
import { type RowChanges } from "./rowChange";

/** What became of an import, or would. */
export interface ImportReport {
  /** The kind of list; null when it could not be told. */
  readonly kind: string | null;
  readonly sheet: string | null;
  readonly rows: number;
  /** Was it to be recorded, or only tried? */
  readonly execute: boolean;
  /** Null: nothing was recorded. */
  readonly recordedAt: string | null;
  /** In entities of the register; a row of contracts is about two. */
  readonly created: number;
  readonly changed: number;
  readonly ended: number;
  readonly unchanged: number;
  readonly refused: number;
  /** Of a trial: the moment up to which it knew the register. */
  readonly seenAt: string | null;
  /** Of a trial: the rows that would change something. */
  readonly changes: RowChanges | null;
  /** The first of them. */
  readonly refusals: readonly Refusal[];
  readonly notices: readonly string[];
  /** Providers that may be one with another; they stand in nobody's way. */
  readonly candidates: readonly Candidate[];
  /** How many there are beside those that are told. */
  readonly moreCandidates: number;
}

export const nothingDone = {
  recordedAt: null,
  created: 0,
  changed: 0,
  ended: 0,
  unchanged: 0,
  seenAt: null,
  changes: null,
  candidates: [],
  moreCandidates: 0,
} as const;

export const isWell = ({ refused }: ImportReport): boolean => refused === 0;
