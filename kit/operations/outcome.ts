// SPDX-License-Identifier: EUPL-1.2
import { type ChangeRow } from "../feed/change.row";
import { type Outcome } from "../versioned/outcome";

/** What became of one operation of a batch. */
export type OperationOutcome =
  | Outcome
  /** The entity was changed after the author saw it: by whom, when and why. */
  | { readonly kind: "stale"; readonly id: string; readonly since: readonly ChangeRow[] }
  /** The author may not keep this entity, as it is or as it would become. */
  | { readonly kind: "not-allowed"; readonly id: string };

/** Does it stand in the way of the batch? */
export const isObstacle = ({ kind }: OperationOutcome): boolean =>
  kind !== "recorded" && kind !== "unchanged";

/** What became of a batch, which is recorded as a whole or not at all. */
export interface Report {
  /** Null when nothing was recorded: one operation was refused, nothing was different, or it was a rehearsal. */
  readonly recordedAt: Date | null;
  /** One for each operation, in their order. */
  readonly outcomes: readonly OperationOutcome[];
}
