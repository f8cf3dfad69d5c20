// SPDX-License-Identifier: EUPL-1.2
import { type Viewer } from "../access";
import { type ChangeKind } from "../feed/change.codes";
import { type Difference } from "../versioned/differences.rules";
import { type OperationOutcome } from "./outcome";

export const changeSetStates = {
  OPEN: "open: parts can be added",
  RUNNING: "bezig: being performed",
  DONE: "klaar: performed or rehearsed to its end; the report says what became of it",
  FAILED: "mislukt: the register could not perform it, and nothing was recorded; run it again",
} as const;
export type ChangeSetState = keyof typeof changeSetStates;

/** How a set is to be performed, as whoever started it said. */
export interface ChangeSetRun {
  readonly viewer: Viewer;
  readonly reason: string;
  readonly source: string | null;
  readonly rehearse: boolean;
  /** The moment as of which its author saw all that it changes, in ISO form; what was recorded of it since is refused. */
  readonly seenAt: string | null;
}

/** An operation that stood in the way, with its place in the set. */
export interface Obstacle {
  readonly part: number;
  readonly index: number;
  /** As the owner names the entity. */
  readonly entity: string;
  readonly outcome: OperationOutcome;
}

/** What an operation of a rehearsal would change, with its place in its part. */
export interface RehearsedChange {
  readonly index: number;
  readonly id: string;
  readonly change: ChangeKind;
  /** Of the entity; told once, at the first of the operations on it. */
  readonly differences: readonly Difference[];
}

export interface ChangeSetReport {
  /** Null when nothing was recorded. */
  readonly recordedAt: string | null;
  /** Of a rehearsal: the moment up to which it knew the register. */
  readonly seenAt: string | null;
  readonly created: number;
  readonly changed: number;
  readonly ended: number;
  readonly unchanged: number;
  readonly obstacles: number;
  /** The first of them; a list of ten thousand is read by nobody. */
  readonly firstObstacles: readonly Obstacle[];
}

export interface ChangeSet {
  readonly id: string;
  readonly state: ChangeSetState;
  readonly run: ChangeSetRun | null;
  /** Operations that were added, and of those how many have been looked at. */
  readonly staged: number;
  readonly performed: number;
  readonly report: ChangeSetReport | null;
}
